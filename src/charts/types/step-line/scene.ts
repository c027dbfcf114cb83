import { t } from '../../../i18n/index.ts';
import { issueRoundHref } from '../../../record/core/routes.ts';
import { curveStepAfter, extent, line, scaleLinear, scaleUtc } from 'd3';
import { MEETING_STAR, markPath } from '../../symbols.ts';
import { addDays, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { dayInYear } from '../../day-in-year.ts';
import { fitLines } from '../../fit-lines.ts';
import { px, type Mark, type Scene, type Series, type Shape } from '../../scene.ts';
import { widthOf } from '../../text-width.ts';
import { LABEL_SIZE, LabelPlacer, type Box, type Spot, type Wanted } from './labels.ts';
import { resultKey, rungKey, showValue, type Ladder, type Panel, type Party, type Rung } from './ladder.ts';

type Result = NonNullable<Panel['result']>;

/** Least width of a panel, and the room between two. */
const PANEL = 330;
const GAP = 28;
const RULE = 2;
/** From the top of a panel to its highest line: its heading, and a label over that line. */
const HEAD = 56;
/** From its lowest line to the line of its days: a label under that line. */
const FOOT = 28;
/** From the line of its days to its end. */
const DAYS = 30;
/** Half of a mark and of the star, with the room around them. */
const MARK = 8;
const STAR = 13;
const LINE = 18;
/** More labels would be read by nobody. */
const MOST_LABELS = 40;

/** Where a panel is and what its scales are. */
interface Place {
  readonly ladder: Ladder;
  readonly panel: Panel;
  /** The panel from edge to edge, and where its lines may be. */
  readonly cell: Box;
  readonly plot: Box;
  /** The line of its days. */
  readonly axis: number;
  /** Where lines end that no result ends. */
  readonly end: number;
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
}

/** The picture of one ladder, a panel a round: side by side where there is room, else one under the other. */
export function ladderScene(ladder: Ladder | undefined, width: number): Scene {
  if (!ladder)
    return {
      width,
      height: 60,
      back: [{ kind: 'text', class: 'note', x: 0, y: 32, text: t('charts.ladder.noneDrawn') }],
      series: [],
      front: [],
    };
  const across = Math.max(1, Math.min(ladder.panels.length, Math.floor((width + GAP) / (PANEL + GAP))));
  const cell = Math.floor((width - GAP * (across - 1)) / across);
  const drawn: DrawnPanel[] = [];
  let top = 0;
  for (let first = 0; first < ladder.panels.length; first += across) {
    const row = ladder.panels
      .slice(first, first + across)
      .map((panel, index) => drawPanel(ladder, panel, { x: index * (cell + GAP), y: top, width: cell, height: width > 900 ? 170 : 120 }));
    drawn.push(...row);
    top = Math.max(...row.map(({ bottom }) => bottom)) + GAP;
  }
  return {
    width,
    height: Math.ceil(top - GAP),
    back: drawn.flatMap(({ back }) => back),
    series: drawn.flatMap(({ series }) => series),
    front: drawn.flatMap(({ front }) => front),
  };
}

interface DrawnPanel {
  readonly back: readonly Shape[];
  readonly series: readonly Series[];
  readonly front: readonly Shape[];
  readonly bottom: number;
}

/** A panel. @param cell Its place; the height is that of its lines. */
function drawPanel(ladder: Ladder, panel: Panel, cell: Box): DrawnPanel {
  const place = placeOf(ladder, panel, cell);
  const parties = [...new Map(panel.rungs.map(({ who }) => [who.id, who])).values()];
  const lines = parties.map((who) => [who, stepsOf(place, who)] as const);
  const placer = new LabelPlacer({ x: cell.x, y: cell.y + 30, width: cell.width, height: place.axis - 2 - (cell.y + 30) }, [
    ...marksIn(place),
    ...lines.flatMap(([, points]) => boxesOf(points)),
  ]);
  const front: Shape[] = [];
  const rest: string[] = [];
  for (const { wanted, isNeeded } of wantedOf(place, parties)) {
    const label = placer.place(wanted);
    if (label) front.push({ kind: 'text', class: label.class, x: px(label.x), y: px(label.y), text: label.text, anchor: label.anchor });
    else if (isNeeded) rest.push(wanted.texts[0] ?? '');
  }
  const under = rest.flatMap((text) => fitLines(text, cell.width, LABEL_SIZE));
  front.push(
    ...under.map((text, index): Shape => ({ kind: 'text', class: 'note', x: cell.x, y: place.axis + DAYS + 14 + index * LINE, text })),
  );
  return {
    back: [...headOf(place), ...daysOf(place)],
    series: [
      ...lines.map(([who, points]) => partySeries(place, who, points)),
      ...(panel.result ? [resultSeries(place, panel.result)] : []),
    ],
    front,
    bottom: place.axis + DAYS + under.length * LINE,
  };
}

const valuesOf = ({ rungs, result }: Panel): number[] => [...rungs.map(({ value }) => value), ...(result ? [result.value] : [])];

function placeOf(ladder: Ladder, panel: Panel, cell: Box): Place {
  const { result } = panel;
  const plot: Box = { x: cell.x + MARK, y: cell.y + HEAD, width: cell.width - 2 * MARK, height: cell.height };
  const days = [...panel.rungs.map(({ day }) => day), ...(result ? [result.day] : [])].sort();
  const first = days[0] ?? '2000-01-01';
  const last = days.at(-1) ?? first;
  // Room after the last mark: for the words of the result, or for the lines that go on.
  const words = result ? widthOf(t('charts.ladder.metAt', { value: showValue(result.value, ladder.unit) }), LABEL_SIZE) + STAR : 0;
  const end = plot.x + Math.round(result ? Math.max(plot.width * 0.4, plot.width - words) : plot.width * 0.82);
  const x = scaleUtc([toUtc(first), toUtc(last > first ? last : addDays(first, 1))], [plot.x, end]);
  // Days of different rounds are far apart, so that each round has its own scale of them.
  const values = ladder.unit === 'date' ? valuesOf(panel) : ladder.panels.flatMap(valuesOf);
  const [least = 0, most = 0] = extent(values);
  const y = scaleLinear([least, most > least ? most : least + 1], [plot.y + plot.height, plot.y]);
  const isFlat = most === least;
  return {
    ladder,
    panel,
    cell,
    plot,
    axis: plot.y + plot.height + FOOT,
    end: plot.x + plot.width,
    x: (day) => Math.round(x(toUtc(day))),
    y: (value) => (isFlat ? Math.round(plot.y + plot.height / 2) : Math.round(y(value))),
  };
}

/** The round, and that it ended without a value. */
function headOf({ cell, panel }: Place): Shape[] {
  const open = panel.rungs.length === 1 ? t('charts.ladder.oneOpen') : t('charts.ladder.open');
  const right = cell.x + cell.width;
  return [
    { kind: 'rect', class: 'd-full', x: cell.x, y: cell.y, width: cell.width, height: RULE },
    { kind: 'text', class: 'head', x: cell.x, y: cell.y + 24, text: panel.name },
    ...(panel.result ? [] : [{ kind: 'text', class: 'softn', x: right, y: cell.y + 23, text: open, anchor: 'end' } satisfies Shape]),
  ];
}

/** The days of the marks under a panel: the first and the last, and those between that have room. */
function daysOf({ cell, panel, axis, x }: Place): Shape[] {
  const dates = [...new Map([...panel.rungs, ...(panel.result ? [panel.result] : [])].map(({ day, date }) => [day, date])).entries()].sort(
    ([a], [b]) => (a < b ? -1 : 1),
  );
  const at = dates.map(([day]) => x(day));
  const placer = new LabelPlacer({ x: cell.x, y: axis, width: cell.width, height: DAYS }, []);
  const order = [...new Set([0, dates.length - 1, ...dates.keys()])];
  let year = '';
  const texts = dates.map(([day, date], index) => {
    const isNew = day.slice(0, 4) !== year;
    year = day.slice(0, 4);
    return isNew && (index === 0 || index < MOST_LABELS) ? showDate(date, 'short') : dayInYear(date);
  });
  const labels = order.flatMap((index): Shape[] => {
    const [where = cell.x, text = ''] = [at[index], texts[index]];
    const y = axis + 20;
    const spots: Spot[] = [
      { x: where, y, anchor: 'middle' },
      { x: Math.max(cell.x, where - MARK), y, anchor: 'start' },
      { x: Math.min(cell.x + cell.width, where + MARK), y, anchor: 'end' },
    ];
    const label = placer.place({ texts: [`${text} `, text], spots, class: 'ax' });
    return label ? [{ kind: 'text', class: 'ax', x: px(label.x), y, text, anchor: label.anchor }] : [];
  });
  return [
    {
      kind: 'path',
      class: 'tick',
      d: `M${String(cell.x)} ${String(axis + 0.5)}h${String(cell.width)}${at.map((where) => `M${String(where + 0.5)} ${String(axis)}v5`).join('')}`,
    },
    ...labels,
  ];
}

type Point = readonly [number, number];

/** The line that a side holds, up to the result or to the end of the panel. Others hold none: a statement is a point in time. */
function stepsOf({ panel, x, y, end }: Place, who: Party): Point[] {
  if (!who.side) return [];
  const points = panel.rungs.filter((rung) => rung.who.id === who.id).map((rung): Point => [x(rung.day), y(rung.value)]);
  const last = points.at(-1);
  if (!last) return [];
  if (!panel.result) return [...points, [Math.max(end, last[0]), last[1]]];
  const met = x(panel.result.day);
  return met < last[0] ? points : [...points, [met, last[1]], [met, y(panel.result.value)]];
}

/** What steps take up: each is across, then down or up. */
function boxesOf(points: readonly Point[]): Box[] {
  return points.slice(1).flatMap(([toX, toY], index): Box[] => {
    const [fromX, fromY] = points[index] ?? [toX, toY];
    return [
      { x: Math.min(fromX, toX), y: fromY - 2, width: Math.abs(toX - fromX), height: 4 },
      { x: toX - 4, y: Math.min(fromY, toY), width: 8, height: Math.abs(toY - fromY) },
    ];
  });
}

/** What marks and the star take up. */
function marksIn({ panel, x, y }: Place): Box[] {
  const { result } = panel;
  const around = (at: number, to: number, half: number): Box => ({ x: at - half, y: to - half, width: 2 * half, height: 2 * half });
  return [
    ...panel.rungs.map(({ day, value }) => around(x(day), y(value), MARK - 1)),
    ...(result ? [around(x(result.day), y(result.value), STAR)] : []),
  ];
}

interface WantedLabel {
  readonly wanted: Wanted;
  /** Said under the panel where no spot is free. */
  readonly isNeeded: boolean;
}

/** The labels of a panel by weight: the result, what each party held last and first, and the steps between. */
function wantedOf(place: Place, parties: readonly Party[]): WantedLabel[] {
  const { panel, ladder } = place;
  const value = (of: number): string => showValue(of, ladder.unit);
  const lasts: WantedLabel[] = [];
  const firsts: WantedLabel[] = [];
  const others: WantedLabel[] = [];
  for (const who of parties) {
    const rungs = panel.rungs.filter((rung) => rung.who.id === who.id);
    rungs.forEach((rung, index) => {
      const before = rungs[index - 1];
      if (before?.value === rung.value && before.does === rung.does) return;
      const after = rungs[index + 1];
      const isLast = rungs.slice(index + 1).every((later) => later.value === rung.value && later.does === rung.does);
      const values = { party: who.name, did: rung.does, value: value(rung.value) };
      const full = t('charts.ladder.pointLabel', values);
      const short = t('charts.ladder.pointShort', values);
      const texts = isLast || index === 0 ? [full, short] : [values.value];
      const wanted = { texts, spots: spotsOf(place, rung, isLast ? undefined : after), class: who.side ? 'v-bold' : 'softn' };
      (isLast ? lasts : index === 0 ? firsts : others).push({ wanted, isNeeded: isLast });
    });
  }
  const all = [...lasts, ...firsts, ...others].slice(0, MOST_LABELS);
  return panel.result ? [{ wanted: resultLabel(place, panel.result), isNeeded: true }, ...all] : all;
}

/** Where the label of a step may stand: over or under its line, at its end or its beginning. */
function spotsOf({ panel, x, y, end }: Place, { who, day, value }: Rung, after: Rung | undefined): Spot[] {
  const [at, to] = [x(day), y(value)];
  const [over, under] = [to - 12, to + 22];
  if (!who.side)
    return [
      { x: at + 12, y: to + 5, anchor: 'start' },
      { x: at - 12, y: to + 5, anchor: 'end' },
      { x: at - 6, y: over, anchor: 'start' },
      { x: at - 6, y: under, anchor: 'start' },
      { x: at + 6, y: over, anchor: 'end' },
      { x: at + 6, y: under, anchor: 'end' },
    ];
  const stop = after ? x(after.day) : panel.result ? x(panel.result.day) - STAR : end;
  const atStart: Spot[] = [
    { x: at - 6, y: over, anchor: 'start' },
    { x: at - 6, y: under, anchor: 'start' },
  ];
  const atEnd: Spot[] = [
    { x: stop - 6, y: over, anchor: 'end' },
    { x: stop - 6, y: under, anchor: 'end' },
  ];
  const beside: Spot[] = [
    { x: at - 12, y: to + 5, anchor: 'end' },
    { x: at + 12, y: to + 5, anchor: 'start' },
  ];
  return after || panel.result ? [...atStart, ...atEnd, ...beside] : [...atEnd, ...atStart, ...beside];
}

function resultLabel({ ladder, x, y }: Place, { day, value }: Result): Wanted {
  const [at, to] = [x(day), y(value)];
  return {
    texts: [t('charts.ladder.metAt', { value: showValue(value, ladder.unit) })],
    class: 'v-bold',
    spots: [
      { x: at + 16, y: to + 5, anchor: 'start' },
      { x: at + 12, y: to - 16, anchor: 'end' },
      { x: at + 12, y: to + 27, anchor: 'end' },
      { x: at - 12, y: to - 16, anchor: 'start' },
      { x: at - 12, y: to + 27, anchor: 'start' },
    ],
  };
}

function partySeries(place: Place, who: Party, points: readonly Point[]): Series {
  const { panel } = place;
  const d = points.length === 0 ? null : line<Point>().curve(curveStepAfter)(points.map(([x, y]): [number, number] => [px(x), px(y)]));
  return {
    key: `${panel.round}-${who.id}`,
    label: `${panel.name}, ${who.name}`,
    class: `c-${who.color}`,
    back: d === null ? [] : [{ kind: 'path', class: `step mk-${who.id}`, d }],
    items: panel.rungs.flatMap((rung, index) => (rung.who.id === who.id ? [rungMark(place, rung, index)] : [])),
  };
}

function rungMark({ ladder, panel, x, y }: Place, rung: Rung, index: number): Mark {
  const { who } = rung;
  const at = { x: x(rung.day), y: y(rung.value) };
  const label = t('charts.ladder.position', {
    round: panel.name,
    date: showDate(rung.date),
    party: who.name,
    did: rung.does,
    value: showValue(rung.value, ladder.unit),
    terms: rung.terms,
  });
  return {
    key: rungKey(panel, index),
    href: issueRoundHref(ladder.id, panel.round),
    at,
    label: label.replace(/\.\.$/, '.'),
    shapes: [
      {
        kind: 'path',
        class: `mk c-${who.color}${who.shape === 'ring' ? ' ringed' : ''} who-${who.id}`,
        d: markPath(who.shape as 'circle', who.side ? 130 : 80),
        ...at,
      },
    ],
  };
}

/** The star of the result. */
function resultSeries({ ladder, panel, x, y }: Place, result: Result): Series {
  const at = { x: x(result.day), y: y(result.value) };
  const values = { round: panel.name, value: showValue(result.value, ladder.unit), date: showDate(result.date), terms: result.terms };
  return {
    key: `${panel.round}-met`,
    label: t('charts.ladder.resultOf', { round: panel.name }),
    items: [
      {
        key: resultKey(panel),
        href: issueRoundHref(ladder.id, panel.round),
        at,
        label: t('charts.ladder.resultSentence', values),
        shapes: [{ kind: 'path', class: 'starred', d: MEETING_STAR, ...at }],
      },
    ],
  };
}
