import { max } from 'd3';
import { t } from '../../../i18n/index.ts';
import type { View } from '../../chart.ts';
import { evenLines, fitLines } from '../../fit-lines.ts';
import { px, type Mark, type Scene, type Series, type Shape, type Width } from '../../scene.ts';
import { markPath } from '../../symbols.ts';
import { closed, inner } from '../../text.ts';
import { widthOf } from '../../text-width.ts';
import type { Data } from './data.ts';
import { isQuiet, levelName, levelShape, type Level } from './levels.ts';
import { pictureOf, type Actor, type Picture, type PictureCell, type PictureChange, type Reach, type Topic } from './picture.ts';

/** Letter sizes of the style sheet: words in bold, sentences, and headings of the display face as wide as Public Sans at this size. */
const [BOLD, TEXT, HEADING, LARGE] = [14, 13.5, 12.5, 15];
/** From one line to the next: of sentences and of headings. */
const [LINE, HEADING_LINE] = [16, 18];
/** Between the text of a cell and the next cell, and from its shape to its word. */
const [GAP, SHAPE] = [14, 18];

/** Whether a view shows what changed rather than the whole time. */
export const isOfChange = ({ changed }: Data, view: View): boolean => changed !== undefined && view['when'] === 'after';

/** Lines of text, the first of which stands on `y`. */
const lines = (texts: readonly string[], name: string, x: number, y: number, line: number): Shape[] =>
  texts.map((text, index) => ({ kind: 'text', class: name, x: px(x), y: px(y + index * line), text }));

/** A reach as drawn: its shape and word, and its sentence under them. */
interface Block {
  readonly shapes: (x: number, top: number) => Shape[];
  readonly height: number;
}
function blockOf({ level, text }: Reach, width: number): Block {
  const name = isQuiet(level) ? 'row-soft' : 'row-name';
  const words = fitLines(levelName(level), width - SHAPE, BOLD);
  const sentence = evenLines(text, width, TEXT);
  return {
    height: words.length * LINE + sentence.length * LINE,
    shapes: (x, top) => [
      ...levelShape(level, x + 6, top + 8),
      ...lines(words, name, x + SHAPE, top + 13, LINE),
      ...lines(sentence, isQuiet(level) ? 'cell-soft' : 'cell-word', x, top + 13 + words.length * LINE, LINE),
    ],
  };
}

const cellMark = (cell: PictureCell, at: { x: number; y: number }, shapes: readonly Shape[]): Mark => ({
  key: cell.key,
  label: [
    t('charts.decisionMatrix.cell', { party: cell.actor.short, decision: inner(cell.topic.name), power: inner(levelName(cell.level)) }),
    cell.text === '' ? '' : closed(cell.text),
  ]
    .filter(Boolean)
    .join(' '),
  at: { x: px(at.x), y: px(at.y) },
  shapes,
  href: cell.actor.href,
});

const told = (key: 'textBefore' | 'textAfter', text: string): string =>
  text === '' ? '' : closed(t(`charts.decisionMatrix.${key}`, { text }));
const changeMark = (data: Data, change: PictureChange, at: { x: number; y: number }, shapes: readonly Shape[]): Mark => {
  const name = (level: Level | undefined): string => inner(levelName(level));
  return {
    key: change.key,
    label: [
      t('charts.decisionMatrix.cellChanged', {
        party: change.actor.short,
        decision: inner(change.topic.name),
        before: name(change.before.level),
        day: data.changed?.day ?? '',
        after: name(change.after.level),
      }),
      told('textBefore', change.before.text),
      told('textAfter', change.after.text),
    ]
      .filter(Boolean)
      .join(' '),
    at: { x: px(at.x), y: px(at.y) },
    shapes,
    href: change.actor.href,
  };
};

/** The mark of a party with its name in lines, of which the first stands on `y`. */
const named = ({ color, shape }: Actor, texts: readonly string[], x: number, y: number): Shape[] => [
  { kind: 'path', class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`, d: markPath(shape, 90), x: px(x + 6), y: px(y - 5) },
  ...lines(texts, 'lab', x + SHAPE, y, HEADING_LINE),
];

/** A picture that grows down: strokes behind the marks, rows of marks, and the rules between rows as one stroke. */
class Sheet {
  readonly width: number;
  y = 0;
  private readonly back: Shape[] = [];
  private readonly series: Series[] = [];
  private readonly rules: string[] = [];
  constructor(width: number) {
    this.width = width;
  }
  draw(...shapes: readonly Shape[]): void {
    this.back.push(...shapes);
  }
  add(row: Series): void {
    this.series.push(row);
  }
  rule(from = 0): void {
    this.rules.push(`M${String(from)} ${String(this.y - 0.5)}H${String(this.width)}`);
  }
  heavy(): void {
    this.draw({ kind: 'line', class: 'heavy', x1: 0, y1: this.y - 0.5, x2: this.width, y2: this.y - 0.5 });
  }
  scene(): Scene {
    const height = Math.max(20, Math.ceil(this.y) + 1);
    return {
      width: this.width,
      height,
      back: [...this.back, { kind: 'path', class: 'rule', d: this.rules.join('') }],
      series: this.series,
      front: [],
    };
  }
}

/** The narrowest column of a grid. */
const NARROWEST = 150;

/** Decisions by actors, a sentence in each cell. */
function drawGrid({ actors, topics, cells }: Picture, width: number, left: number): Scene {
  const column = Math.floor((width - left) / actors.length);
  const room = column - GAP;
  const sheet = new Sheet(width);
  const names = actors.map(({ short }) => fitLines(short, room - SHAPE, LARGE));
  const most = max(names, (texts) => texts.length) ?? 1;
  for (const [index, actor] of actors.entries()) sheet.draw(...named(actor, names[index] ?? [], left + column * index, 16));
  sheet.y = most * HEADING_LINE + 8;
  sheet.heavy();
  for (const [index, topic] of topics.entries()) {
    if (index > 0) sheet.rule();
    const top = sheet.y + 5;
    const heading = fitLines(topic.name, left - GAP, HEADING);
    sheet.draw(...lines(heading, 'row-group', 0, top + 14, HEADING_LINE));
    const row = cells.filter((cell) => cell.topic.id === topic.id).map((cell) => ({ cell, block: blockOf(cell, room) }));
    sheet.add({
      key: topic.id,
      label: topic.name,
      items: row.map(({ cell, block }, place) => {
        const x = left + column * place;
        return cellMark(cell, { x: x + 6, y: top + 8 }, block.shapes(x, top));
      }),
    });
    sheet.y = top + Math.max(heading.length * HEADING_LINE, max(row, ({ block }) => block.height) ?? 0) + 6;
  }
  sheet.rule();
  return sheet.scene();
}

/** The decision over its rows, in lines that a width has room for. */
function openTopic(sheet: Sheet, topic: Topic): void {
  const heading = fitLines(topic.name, sheet.width, HEADING + 2.5);
  sheet.draw(...lines(heading, 'head', 0, sheet.y + 20, 22));
  sheet.y += 20 + (heading.length - 1) * 22 + 8;
  sheet.heavy();
}

/** Actors under each decision: beside their sentences where there is room, else over them. */
function drawList({ actors, topics, cells }: Picture, width: number): Scene {
  const sheet = new Sheet(width);
  const isRoomy = width >= 600;
  const nameRoom = isRoomy ? 190 : width - SHAPE;
  const longest = SHAPE + (max(actors, ({ short }) => widthOf(short, LARGE)) ?? 0) + GAP;
  const widestLevel = SHAPE + (max(cells, ({ level }) => widthOf(levelName(level), BOLD)) ?? 0);
  // The level stands beside the name, under one another, or on a line of its own.
  const levelAt = isRoomy ? nameRoom + GAP : longest + widestLevel <= width ? longest : undefined;
  for (const topic of topics) {
    openTopic(sheet, topic);
    const items: Mark[] = [];
    for (const cell of cells.filter((one) => one.topic.id === topic.id)) {
      if (items.length > 0) sheet.rule();
      items.push(isRoomy ? besideName(cell) : underName(cell));
    }
    sheet.add({ key: topic.id, label: topic.name, items });
    sheet.y += 12;
  }
  return sheet.scene();

  function besideName(cell: PictureCell): Mark {
    const top = sheet.y + 6;
    const at = nameRoom + GAP;
    const name = fitLines(cell.actor.short, nameRoom - SHAPE, LARGE);
    const block = blockOf(cell, width - at);
    sheet.draw(...named(cell.actor, name, 0, top + 13));
    sheet.y = top + Math.max(name.length * HEADING_LINE, block.height) + 7;
    return cellMark(cell, { x: at + 6, y: top + 8 }, block.shapes(at, top));
  }
  function underName(cell: PictureCell): Mark {
    const top = sheet.y + 6;
    const name = fitLines(cell.actor.short, levelAt === undefined ? nameRoom : levelAt - SHAPE - 4, LARGE);
    const sentence = evenLines(cell.text, width, TEXT);
    const [bold, plain] = isQuiet(cell.level) ? ['row-soft', 'cell-soft'] : ['row-name', 'cell-word'];
    sheet.draw(...named(cell.actor, name, 0, top + 13));
    const levelTop = levelAt === undefined ? top + name.length * HEADING_LINE : top;
    const x = levelAt ?? 0;
    const under = levelAt === undefined ? levelTop + LINE : top + name.length * HEADING_LINE;
    sheet.y = under + sentence.length * LINE + 8;
    return cellMark(cell, { x: x + 6, y: levelTop + 8 }, [
      ...levelShape(cell.level, x + 6, levelTop + 8),
      ...lines(fitLines(levelName(cell.level), width - x - SHAPE, BOLD), bold, x + SHAPE, levelTop + 13, LINE),
      ...lines(sentence, plain, 0, under + 13, LINE),
    ]);
  }
}

/** The topics that have changes, each with its own. */
const byTopic = (changes: readonly PictureChange[]): [Topic, PictureChange[]][] =>
  [...Map.groupBy(changes, ({ topic }) => topic.id).values()].flatMap((own): [Topic, PictureChange[]][] =>
    own[0] ? [[own[0].topic, own]] : [],
  );

/** What changed as a table: a row for each actor, a column for the time before and one for the time from that day on. */
function drawChanges(data: Data, changes: readonly PictureChange[], width: number, left: number): Scene {
  const sheet = new Sheet(width);
  const longest = max(changes, ({ actor }) => widthOf(actor.short, LARGE)) ?? 0;
  const names = Math.min(Math.ceil(longest + SHAPE + GAP), 190);
  const first = left + names;
  const column = Math.floor((width - first) / 2);
  const heads = [
    t('charts.decisionMatrix.beforeThatDay', { day: data.changed?.day ?? '' }),
    t('charts.decisionMatrix.fromDay', { day: data.changed?.day ?? '' }),
  ];
  sheet.draw(...heads.flatMap((text, index) => lines([text], 'lab', first + column * index, 16, LINE)));
  sheet.y = 26;
  sheet.heavy();
  for (const [index, [topic, own]] of byTopic(changes).entries()) {
    if (index > 0) sheet.rule();
    const heading = fitLines(topic.name, left === 0 ? width : left - GAP, HEADING);
    sheet.draw(...lines(heading, 'row-group', 0, sheet.y + 19, HEADING_LINE));
    const end = sheet.y + heading.length * HEADING_LINE + 10;
    if (left === 0) sheet.y = end;
    const items = own.map((change, place): Mark => {
      if (place > 0) sheet.rule(left);
      const top = sheet.y + 4;
      const name = fitLines(change.actor.short, names - SHAPE - 4, LARGE);
      const blocks = [blockOf(change.before, column - GAP), blockOf(change.after, column - GAP)];
      sheet.draw(...named(change.actor, name, left, top + 13));
      sheet.y = top + Math.max(name.length * HEADING_LINE, ...blocks.map(({ height }) => height)) + 5;
      return changeMark(
        data,
        change,
        { x: first + 6, y: top + 8 },
        blocks.flatMap(({ shapes }, at) => shapes(first + column * at, top)),
      );
    });
    sheet.add({ key: topic.id, label: topic.name, items });
    sheet.y = Math.max(sheet.y, end);
  }
  sheet.rule();
  return sheet.scene();
}

/** What changed as a list: under each decision its actors, with the time before over the time from that day on. */
function listChanges(data: Data, changes: readonly PictureChange[], width: number): Scene {
  const sheet = new Sheet(width);
  const day = data.changed?.day ?? '';
  for (const [topic, own] of byTopic(changes)) {
    openTopic(sheet, topic);
    const items = own.map((change, place): Mark => {
      if (place > 0) sheet.rule();
      const top = sheet.y + 6;
      const name = fitLines(change.actor.short, width - SHAPE, LARGE);
      sheet.draw(...named(change.actor, name, 0, top + 13));
      sheet.y = top + name.length * HEADING_LINE + 2;
      const shapes = [
        { when: t('charts.decisionMatrix.beforeThatDay', { day }), reach: change.before },
        { when: t('charts.decisionMatrix.fromDay', { day }), reach: change.after },
      ].flatMap(({ when, reach }): Shape[] => {
        const block = blockOf(reach, width);
        const from = sheet.y;
        sheet.draw(...lines([when], 'cell-soft', 0, from + 13, LINE));
        sheet.y += LINE + 2 + block.height + 6;
        return block.shapes(0, from + LINE + 2);
      });
      return changeMark(data, change, { x: 6, y: top + name.length * HEADING_LINE + LINE + 12 }, shapes);
    });
    sheet.add({ key: topic.id, label: topic.name, items });
    sheet.y += 12;
  }
  return sheet.scene();
}

/** Powers as a grid or, where it has no room, as a list; what changed in the view that shows it. */
export function drawScene(data: Data, width: Width, view: View): Scene {
  const picture = pictureOf(data);
  const left = width >= 1100 ? 134 : 112;
  if (picture.cells.length === 0)
    return {
      width,
      height: 40,
      back: [{ kind: 'text', x: 0, y: 24, text: t('charts.decisionMatrix.noPowersToDraw'), class: 'softn' }],
      series: [],
      front: [],
    };
  if (isOfChange(data, view))
    return width >= 600 ? drawChanges(data, picture.changes, width, width >= 900 ? left : 0) : listChanges(data, picture.changes, width);
  return width >= 900 && (width - left) / picture.actors.length >= NARROWEST ? drawGrid(picture, width, left) : drawList(picture, width);
}
