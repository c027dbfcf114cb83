/** The drawing for narrow screens: time runs down, a column a lane, a mark for each month, and turning points by name beside them. */
import { max, scaleSqrt, utcFormat, utcMonths } from 'd3';
import { translatorOf } from '../../../i18n/index.ts';
import { addDays, fromUtc, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { px, type Mark, type Scene, type Series, type Shape } from '../../scene.ts';
import { markPath, type Shape as MarkShape } from '../../symbols.ts';
import { widthOf } from '../../text-width.ts';
import { hrefOf, monthSentence, NAMED_IN_PAGE, TURN_SIZE, type LaneData, type Span, type TimelineEvent } from './lanes.ts';

const figureText = translatorOf('figure');

/** Pixels down for a month, for the name of a lane at the head, and for a line of a turning point's name. */
const [MONTH, HEAD, LINE] = [26, 19, 16] as const;
/** Where the numbers of rounds are, and where columns begin. */
const [PIN, LEFT] = [49, 62] as const;

/** Where the name of a lane is, over its column. */
interface Head {
  readonly y: number;
  readonly lines: readonly string[];
}

/** Time down, lanes across, a cell for each month and lane. */
interface Grid {
  readonly width: number;
  readonly months: readonly string[];
  readonly top: number;
  readonly bottom: number;
  /** Where the columns end. */
  readonly right: number;
  /** The room of a lane. */
  readonly column: number;
  readonly heads: readonly Head[];
  /** The middle of a lane, and of a month. */
  readonly x: (lane: number) => number;
  readonly y: (month: number) => number;
  /** How far down a day is, in pixels; days outside the span are at its ends. */
  readonly at: (day: Day) => number;
}

function gridOf(data: LaneData, width: number): Grid {
  const months = utcMonths(toUtc(`${data.from.slice(0, 7)}-01`), toUtc(addDays(data.to, 1))).map((month) => fromUtc(month).slice(0, 7));
  const most = data.lanes.some(({ marks }) => marks.some(({ turning }) => turning !== undefined)) ? (width > 320 ? 0.45 : 0.42) : 0.75;
  const column = Math.max(14, Math.min(64, Math.floor((width * most) / Math.max(1, data.lanes.length))));
  const x = (lane: number): number => Math.floor(LEFT + column * (lane + 0.5)) + 0.5;
  let down = 0;
  const heads = data.lanes.map(({ name }, lane): Head => {
    const head = { y: down + 12, lines: broken(name, width - x(lane) - 12, 15) };
    down += HEAD + (head.lines.length - 1) * 18;
    return head;
  });
  const top = down + 18;
  const monthAt = (day: Day): number => {
    const month = months.indexOf(day.slice(0, 7));
    return month < 0 ? (day < data.from ? 0 : months.length) : month + (Number(day.slice(8)) - 1) / 31;
  };
  return {
    width,
    months,
    top,
    bottom: top + months.length * MONTH,
    right: LEFT + column * data.lanes.length,
    column,
    x,
    heads,
    y: (month) => top + MONTH * (month + 0.5),
    at: (day) => Math.round(top + monthAt(day) * MONTH),
  };
}

/** Time down, lanes across: a mark for each month and lane, its size the number of events. */
export function upright(data: LaneData, width: number): Scene {
  const grid = gridOf(data, width);
  const { top, bottom, right, x, months, heads } = grid;
  const rules = heads.map(({ y }, lane) => `M${String(x(lane))} ${String(y + 13)}V${String(bottom)}`).join('');
  const januaries = months
    .flatMap((month, index) =>
      month.endsWith('-01') ? [`M${String(LEFT - 2)} ${String(top + MONTH * index + 0.5)}H${String(right + 2)}`] : [],
    )
    .join('');
  const names = turnings(data, grid);
  return {
    width,
    height: Math.max(bottom, ...names.map(({ y, lines }) => y + lines.length * LINE)) + 8,
    isUpright: true,
    back: [
      ...data.rounds.flatMap((round) => roundBand(grid, round)),
      ...(rules === '' ? [] : [{ kind: 'path', class: 'rule', d: rules } as const]),
      ...(januaries === '' ? [] : [{ kind: 'path', class: 'tick', d: januaries } as const]),
      ...data.lanes.flatMap((lane, index) => laneHead(grid, lane, index)),
      ...months.map((month, index) => monthLabel(grid, month, index)),
      ...(names.length === 0 ? [] : [{ kind: 'path', class: 'lead', d: names.map(({ lead }) => lead).join('') } as const]),
    ],
    series: seriesOf(data, grid),
    front: names.flatMap(({ y, lines }) =>
      lines.map((text, line): Shape => ({ kind: 'text', class: 'turnt', x: right + TEXT, y: y + 11 + line * LINE, text })),
    ),
  };
}

/** A round as a band across the lanes, with its number before it. */
function roundBand({ right, at }: Grid, { from, to, number }: Span): Shape[] {
  if (at(to) <= at(from)) return [];
  const [start, end] = [at(from), at(to)];
  const band: Shape = {
    kind: 'rect',
    class: number === undefined ? 'rnd between' : 'rnd',
    x: LEFT - 2,
    y: start,
    width: right - LEFT + 4,
    height: end - start,
  };
  if (number === undefined) return [band];
  const middle = Math.round((start + end) / 2);
  return [
    band,
    { kind: 'path', class: 'pin', d: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0', x: PIN, y: middle },
    { kind: 'text', class: 'pinn', x: PIN, y: middle + 6, text: String(number), anchor: 'middle' },
  ];
}

/** The name of a lane over its column, each a line lower than the one before, so that all have room for their words. */
function laneHead({ x, heads }: Grid, { color, outline, shape }: LaneData['lanes'][number], lane: number): Shape[] {
  const { y = 0, lines = [] } = heads[lane] ?? {};
  return [
    { kind: 'path', class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`, d: outline, x: x(lane), y },
    ...lines.map((text, line): Shape => ({ kind: 'text', class: 'lab', x: x(lane) + 12, y: y + 5 + line * 18, text })),
  ];
}

/** The name of a month; of the first one and of each January the year. */
function monthLabel({ y }: Grid, month: string, index: number): Shape {
  const isYear = month.endsWith('-01') || index === 0;
  const text = utcFormat(isYear ? '%Y' : '%b')(toUtc(`${month}-01`));
  return { kind: 'text', class: isYear ? 'lab' : 'ax', x: 0, y: y(index) + 5, text };
}

/** Between the columns and the names of turning points. */
const TEXT = 20;

/** A name with its line, from its day at the right of the columns. */
interface Turning {
  readonly y: number;
  readonly lines: readonly string[];
  readonly lead: string;
}

/** Breaks a name where a line has no room for the next word. */
function broken(text: string, room: number, size: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(' ')) {
    const longer = `${lines.at(-1) ?? ''} ${word}`.trim();
    if (lines.length > 0 && widthOf(longer, size) <= room) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

/** Names of turning points in the order of time, as near their days as those before and after them allow. */
function turnings(data: LaneData, { width, right, top, at }: Grid): Turning[] {
  const wanted = data.lanes
    .flatMap(({ marks }) => marks)
    .filter(({ day, turning }) => turning !== undefined && day >= data.from && day <= data.to)
    .sort((a, b) => (a.day === b.day ? a.place - b.place : a.day < b.day ? -1 : 1))
    .map(({ day, turning = '' }) => {
      const lines = broken(turning, width - right - TEXT, TURN_SIZE);
      return { day: at(day), lines, height: lines.length * LINE + 5 };
    });
  return spread(wanted, top).map((y, index): Turning => {
    const { day = 0, lines = [] } = wanted[index] ?? {};
    const bend = y + 7 + 0.5;
    return { y, lines, lead: `M${String(right + 2)} ${String(day + 0.5)}L${String(right + TEXT - 7)} ${String(bend)}h4` };
  });
}

/** Moves boxes of some heights apart and as little as that takes from where they want their first line: those that touch move as one. */
function spread(boxes: readonly { readonly day: number; readonly height: number }[], top: number): number[] {
  type Pool = { start: number; height: number; sum: number; count: number };
  const pools: Pool[] = [];
  for (const { day, height } of boxes) {
    pools.push({ start: day - 7, height, sum: day - 7, count: 1 });
    for (let last = pools.at(-1), before = pools.at(-2); last && before && before.start + before.height > last.start;) {
      // Where each box would have the group begin, on average.
      before.sum += last.sum - last.count * before.height;
      before.count += last.count;
      before.height += last.height;
      before.start = Math.max(top, before.sum / before.count);
      pools.pop();
      [last, before] = [pools.at(-1), pools.at(-2)];
    }
  }
  const places: number[] = [];
  let box = 0;
  for (const { start, count } of pools) {
    let y = Math.round(Math.max(top - 4, start));
    for (const { height } of boxes.slice(box, box + count)) {
      places.push(y);
      y += height;
    }
    box += count;
  }
  return places;
}

function seriesOf(data: LaneData, { months, column, x, y }: Grid): Series[] {
  const cells = data.lanes.map((lane) => months.map((month) => lane.marks.filter(({ day }) => day.startsWith(month))));
  const most = max(cells.flat(), (events) => events.length) ?? 1;
  const radius = scaleSqrt([1, Math.max(2, most)], [4, Math.min(12, column / 2 - 3)]);
  return data.lanes.map((lane, index) => ({
    key: lane.id,
    label: lane.name,
    items: months.flatMap((month, place): Mark[] => {
      const events = cells[index]?.[place] ?? [];
      const at = { x: x(index), y: y(place) };
      return events.length === 0 ? [] : [monthMark(lane, month, events, at, radius(events.length))];
    }),
  }));
}

/** The mark of a month of a lane. */
function monthMark(
  lane: LaneData['lanes'][number],
  month: string,
  events: readonly TimelineEvent[],
  at: { readonly x: number; readonly y: number },
  r: number,
): Mark {
  const turning = events.some((event) => event.turning !== undefined);
  const area = (radius: number): number => Math.round(Math.PI * radius ** 2);
  return {
    key: `${lane.id}-${month}`,
    at,
    shift: at,
    href: hrefOf(events),
    label: monthSentence(figureText, lane.name, month, events, showDate, NAMED_IN_PAGE),
    shapes: [
      { kind: 'path', class: `mk c-${lane.color}${lane.shape === 'ring' ? ' ringed' : ''}`, d: markPath(lane.shape as MarkShape, area(r)) },
      ...(turning ? [{ kind: 'path', class: 'turn', d: markPath('circle', area(px(r + 2))) } satisfies Shape] : []),
    ],
  };
}
