import { max } from 'd3';
import { t } from '../../../i18n/index.ts';
import { sentencesOf } from '../../../text/sentences.ts';
import type { View } from '../../chart.ts';
import { fitLines } from '../../fit-lines.ts';
import { markSize, outcomeMark, type Length } from '../../outcome-mark.ts';
import { px, type Mark, type Scene, type Series, type Shape, type Width } from '../../scene.ts';
import { SMALL_MEETING_STAR, markPath } from '../../symbols.ts';
import { inner } from '../../text.ts';
import { widthOf } from '../../text-width.ts';
import { hrefOf, keyOf, type Data, type Result, type Row } from './data.ts';
import { sections, type Section } from './sections.ts';

/** Letter sizes of the style sheet: names of issues and the words of results. */
const [NAME, WORD] = [14, 13.5];
/** From one line of words to the next, and the least height of a row. */
const [LINE, ROW] = [17, 20];
/** Headings over a list are in a larger display face: as wide as Public Sans at this size. */
const LARGE = 15;
/** Room for headings beside their rows, in the display face: at 16 pixels as wide as Public Sans at this size. */
const [HEADINGS, HEADING, HEADING_LINE] = [86, 12.5, 18];
const MARK: Length = 'tight';

/** A table with words beside its marks or under them, where a column has room for them; else a list. */
type Form = 'beside' | 'under';

/** Measures of a table. */
interface Table {
  readonly form: Form;
  readonly width: number;
  /** Where the names of issues start, and the first column. */
  readonly names: number;
  readonly left: number;
  readonly column: number;
  readonly wordsOf: (result: Result) => string;
}

const isQuiet = ({ nearer }: Result): boolean => nearer === 'unsaid' || nearer === 'not-at-issue' || nearer === 'unsettled';

/** A reason that is told whole has at most so many letters; a longer one, its first sentence. */
const MOST = 200;
function because(why: string): string {
  if (why === '') return '';
  if (why.length <= MOST) return t('charts.outcomeMatrix.because', { why });
  const [first = ''] = sentencesOf(why);
  return first.length <= MOST ? t('charts.outcomeMatrix.becauseFirst', { why: first }) : t('charts.outcomeMatrix.becauseThere');
}

function item(data: Data, row: Row, result: Result, at: { x: number; y: number }, shapes: readonly Shape[]): Mark {
  const cell = t('charts.outcomeMatrix.cell', {
    issue: row.title,
    round: data.rounds[result.round]?.name ?? '',
    outcome: inner(result.outcome),
  });
  return {
    key: keyOf(data, row, result),
    at: { x: px(at.x), y: px(at.y) },
    shapes,
    href: hrefOf(data, row, result),
    isLink: true,
    label: [cell, because(result.why)].filter(Boolean).join(' '),
  };
}

/** Words in lines, the first of which stands on `y`. */
const lines = (texts: readonly string[], name: string, x: number, y: number, line = LINE): Shape[] =>
  texts.map((text, index) => ({ kind: 'text', class: name, x: px(x), y: px(y + index * line), text }));

const wordClass = (result: Result): string => (isQuiet(result) ? 'cell-soft' : 'cell-word');

/** What the shapes of a mark stand for, with the star between two sides, and how wide that is. */
function ends(data: Data, x: number, y: number): { readonly shapes: Shape[]; readonly width: number } {
  const [first, ...others] = data.sides.map(({ name, color, shape }) => ({
    text: name,
    class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`,
    d: markPath(shape, 90),
  }));
  const star = { text: t('charts.outcomeMatrix.landed'), class: 'starred', d: SMALL_MEETING_STAR };
  let at = x;
  const shapes = (first ? [first, star, ...others] : []).flatMap((entry): Shape[] => {
    const from = at;
    at += 14 + widthOf(entry.text, 13) + 12;
    return [
      { kind: 'path', class: entry.class, d: entry.d, x: px(from + 7), y: y - 4 },
      { kind: 'text', class: 'cell-soft', x: px(from + 17), y, text: entry.text },
    ];
  });
  return { shapes, width: at - x };
}

/** The narrowest column for words beside a mark, or under it. */
const [BESIDE, UNDER] = [145, 100];

/** The table that a width has room for, if any. */
function tableFor(data: Data, width: Width): Table | undefined {
  const rounds = Math.max(1, data.rounds.length);
  const longest = Math.ceil((max(data.rows, ({ title }) => widthOf(title, NAME)) ?? 0) + 6);
  const names = width >= 1100 ? HEADINGS : 0;
  const left = names + Math.min(longest, 200);
  const column = (width - left) / rounds;
  const isRoomy = column >= 170;
  if (column >= BESIDE) return { form: 'beside', width, names, left, column, wordsOf: ({ short, tight }) => (isRoomy ? short : tight) };
  // Under the marks there are lines enough for a name in two, but no word of it is cut.
  const longestWord = max(data.rows, ({ title }) => max(title.split(' '), (word) => widthOf(word, NAME))) ?? 0;
  const narrow = names + Math.min(longest, Math.max(120, Math.min(200, Math.ceil(longestWord + 6))));
  const under = (width - narrow) / rounds;
  return under >= UNDER ? { form: 'under', width, names, left: narrow, column: under, wordsOf: ({ short }) => short } : undefined;
}

/** A row of a table: how high it is, and how its results are drawn. */
function rowOf(
  data: Data,
  table: Table,
  row: Row,
  top: number,
): { readonly height: number; readonly shapes: Shape[]; readonly items: Mark[] } {
  const { form, names, left, column, wordsOf } = table;
  const markHeight = Math.max(18, ...row.results.map(({ sides }) => markSize(sides.length, MARK).height));
  const cells = row.results.map((result) => {
    const size = markSize(result.sides.length, MARK);
    const wordsAt = form === 'under' || size.width === 0 ? 0 : size.width + 5;
    return { result, size, wordsAt, texts: fitLines(wordsOf(result), column - wordsAt, WORD) };
  });
  const name = fitLines(row.title, left - names - 4, NAME);
  const most = Math.max(1, ...cells.map(({ texts }) => texts.length));
  const words = most * LINE;
  const height = Math.max(form === 'under' ? markHeight + words + 7 : Math.max(ROW, markHeight + 2, words + 3), name.length * LINE + 3);
  const middle = form === 'under' ? top + 3 + markHeight / 2 : top + height / 2;
  /** The first line of words that stand beside a mark, around its middle. */
  const beside = (count: number): number => middle + 5 - ((count - 1) * LINE) / 2;
  return {
    height,
    shapes: lines(name, 'row-name', names, form === 'under' ? top + 17 : beside(name.length)),
    items: cells.map(({ result, size, wordsAt, texts }) => {
      const x = Math.round(left + column * result.round);
      return item(data, row, result, { x: x + size.width / 2, y: middle }, [
        ...outcomeMark(result.sides, result, { x, y: Math.round(middle - size.height / 2) }, MARK),
        ...lines(texts, wordClass(result), x + wordsAt, form === 'under' ? top + markHeight + 16 : beside(texts.length)),
      ]);
    }),
  };
}

/** The heading of a section beside its rows or over them, and the room it takes over them. */
function heading(
  table: Table,
  { heading: full, short }: Section,
  top: number,
): { readonly shapes: Shape[]; readonly over: number; readonly beside: number } {
  if (table.names === 0) return { shapes: lines([full], 'row-group', 0, top + 19), over: 26, beside: 0 };
  const texts = fitLines(short, HEADINGS - 4, HEADING);
  return { shapes: lines(texts, 'row-group', 0, top + 16, HEADING_LINE), over: 0, beside: texts.length * HEADING_LINE + 3 };
}

function drawTable(data: Data, view: View, table: Table): Scene {
  const { width, left, column } = table;
  const key = ends(data, 0, 17);
  // What the shapes stand for has the corner over the names, or a line of its own.
  const head = key.width <= left ? 17 : 39;
  const back: Shape[] = [
    ...key.shapes,
    ...data.rounds.map(({ name }, index): Shape => ({
      kind: 'text',
      class: 'lab',
      x: Math.round(left + column * index),
      y: head,
      text: name,
    })),
  ];
  const [series, thin, parts]: [Series[], string[], string[]] = [[], [], []];
  let y = head + 9;
  back.push({ kind: 'line', class: 'heavy', x1: 0, y1: y - 0.5, x2: width, y2: y - 0.5 });
  for (const [place, section] of sections(data, view).entries()) {
    if (place > 0) parts.push(`M0 ${String(y - 0.5)}H${String(width)}`);
    const titled = heading(table, section, y);
    back.push(...titled.shapes);
    const end = y + titled.beside;
    y += titled.over;
    for (const [index, row] of section.rows.entries()) {
      if (index > 0) thin.push(`M${String(table.names)} ${String(y - 0.5)}H${String(width)}`);
      const { height, shapes, items } = rowOf(data, table, row, y);
      back.push(...shapes);
      series.push({ key: row.id, label: row.title, items });
      y += Math.ceil(height);
    }
    y = Math.max(y, end);
  }
  back.push(
    { kind: 'path', class: 'rule', d: thin.join('') },
    { kind: 'path', class: 'part-rule', d: [...parts, `M0 ${String(y - 0.5)}H${String(width)}`].join('') },
  );
  return { width, height: y + 1, back, series, front: [] };
}

/** A list by issue: a line for each round in which a source tells of it, with the mark and the words. */
function drawList(data: Data, view: View, width: Width): Scene {
  const names = width >= 500 ? 190 : 0;
  const markAt = names + Math.ceil((max(data.rounds, ({ season }) => widthOf(season, WORD)) ?? 0) + 8);
  const key = ends(data, 0, 17);
  const back: Shape[] = [...key.shapes];
  const [series, thin, heavy]: [Series[], string[], string[]] = [[], [], []];
  let y = key.shapes.length > 0 ? 28 : 0;
  for (const section of sections(data, view)) {
    const title = fitLines(section.heading, width, LARGE);
    back.push(...lines(title, 'head', 0, y + 20, 22));
    y += 28 + (title.length - 1) * 22;
    heavy.push(`M0 ${String(y - 0.5)}H${String(width)}`);
    for (const [index, row] of section.rows.entries()) {
      if (index > 0) thin.push(`M0 ${String(y - 0.5)}H${String(width)}`);
      const name = fitLines(row.title, names === 0 ? width : names - 12, NAME);
      back.push(...lines(name, 'row-name', 0, y + 19));
      const top = y;
      if (names === 0) y += name.length * LINE + 6;
      else y += 3;
      series.push({ key: row.id, label: row.title, items: row.results.filter(({ nearer }) => nearer !== 'unsaid').map(roundLine) });
      if (row.results.every(({ nearer }) => nearer === 'unsaid')) {
        back.push(...lines([t('charts.outcomeMatrix.unsaid')], 'cell-soft', names, y + 16));
        y += 24;
      }
      y = Math.max(y, top + name.length * LINE + 6) + 5;

      function roundLine(result: Result): Mark {
        const size = markSize(result.sides.length, MARK);
        const wordsAt = markAt + (size.width === 0 ? 0 : size.width + 8);
        const isRoomy = width - wordsAt >= widthOf(result.outcome, WORD);
        const texts = fitLines(isRoomy ? result.outcome : result.short, width - wordsAt, WORD);
        const height = Math.max(size.height + 6, texts.length * LINE + 6, 24);
        const middle = y + height / 2;
        y += height;
        back.push({ kind: 'text', class: 'cell-soft', x: names, y: px(middle + 5), text: data.rounds[result.round]?.season ?? '' });
        return item(data, row, result, { x: markAt + size.width / 2, y: middle }, [
          ...outcomeMark(result.sides, result, { x: markAt, y: Math.round(middle - size.height / 2) }, MARK),
          ...lines(texts, wordClass(result), wordsAt, middle + 5 - ((texts.length - 1) * LINE) / 2),
        ]);
      }
    }
    y += 8;
  }
  back.push({ kind: 'path', class: 'rule', d: thin.join('') }, { kind: 'path', class: 'part-rule', d: heavy.join('') });
  return { width, height: Math.max(20, Math.ceil(y)), back, series, front: [] };
}

/** Issues by rounds, as a table or, where it has no room, as a list. */
export function drawScene(data: Data, width: Width, view: View): Scene {
  const table = width < 600 ? undefined : tableFor(data, width);
  return table ? drawTable(data, view, table) : drawList(data, view, width);
}
