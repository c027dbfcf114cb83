/**
 * The lanes as plain geometry, drawn at build time with the whole span in view and drawn again in the browser at every
 * zoom: no DOM, no D3 and no record, so that both sides load the same few lines. Texts come from `t`, a translator of the
 * group `figure`.
 */
import { eventHref, timelineHref } from '../../../record/core/routes.ts';
import type { Translate } from '../../../i18n/format.ts';
import type { ShowDate } from '../../../record/core/date-text.ts';
import { DAY_MS, type Day } from '../../../record/core/day.ts';
import { widthOf } from '../../text-width.ts';
import { px, type Mark, type Scene, type Series, type Shape } from '../../scene.ts';

/** A party that has a row of its own. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly shape: string;
  readonly outline: string;
}
/** An event in the lane of the party that acted first. */
export interface TimelineEvent {
  readonly id: string;
  /** Its place in the order of all events. */
  readonly place: number;
  /** The day it is drawn at: the first one, or the middle of a month or a year. */
  readonly day: Day;
  /** The date as the record has it. */
  readonly date: string;
  readonly title: string;
  /** Short names of all its parties. */
  readonly who: string;
  /** The party's own look, `shape color`: a folded party keeps its mark in the lane it shares. */
  readonly look: string;
  /** Why it is a turning point, if it is one. */
  readonly turning?: string;
}
/** A stretch of bargaining, drawn as a band. */
export interface Span {
  readonly id: string;
  readonly number?: number;
  readonly name: string;
  readonly from: Day;
  readonly to: Day;
}
export interface LaneData {
  readonly lanes: readonly (Lane & { readonly marks: readonly TimelineEvent[] })[];
  readonly rounds: readonly Span[];
  /** First and last day of what the record is about: the view at first. */
  readonly from: Day;
  readonly to: Day;
  /** Outlines of each shape, from one event to many. */
  readonly outlines: Readonly<Record<string, readonly Outline[]>>;
}
/** The outline of a mark around (0, 0), and how far it reaches up from there. */
export interface Outline {
  readonly d: string;
  readonly up: number;
}

/** Marks that would overlap, as one. */
export interface Cluster {
  readonly x: number;
  readonly marks: readonly TimelineEvent[];
}
/** A position on the time axis and its label. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

const WIDTH = 1120;
export const LEFT = 176;
export const RIGHT = WIDTH - 10;
/** Rows of names of turning points over the lanes. */
const TURN_ROWS = 5;
const TOP = 56 + TURN_ROWS * 20;
const LANE = 46;
/** Centres nearer than this are one mark. */
export const GAP = 20;

const times = new Map<Day, number>();
/** Milliseconds of a day's start, the unit of the time axis. Asked for every mark at every zoom, so each day is read once. */
export function timeOf(day: Day): number {
  const known = times.get(day);
  if (known !== undefined) return known;
  const time = Date.parse(`${day}T00:00:00Z`);
  times.set(day, time);
  return time;
}
export const bottomOf = (data: LaneData): number => TOP + data.lanes.length * LANE;
const laneY = (index: number): number => TOP + index * LANE + 29;

/** Room that a group needs: its mark, or the number over it where that is wider. */
const roomOf = (count: number): number => (count < 100 ? 0 : widthOf(String(count), 13.5) + 4);

/**
 * Joins marks whose centers are nearer than `gap`: each new mark joins the group before it while they touch, and groups that
 * come to touch join too, so that no two drawn marks overlap and no chain of near ones grows without end.
 * @param marks In order of time.
 */
export function gather(marks: readonly TimelineEvent[], x: (time: number) => number, gap = GAP): Cluster[] {
  type Group = { sum: number; marks: TimelineEvent[] };
  const groups: Group[] = [];
  const center = (group: Group): number => group.sum / group.marks.length;
  const touch = (a: Group, b: Group): boolean =>
    center(b) - center(a) < Math.max(gap, (roomOf(a.marks.length) + roomOf(b.marks.length)) / 2);
  for (const mark of marks) {
    const at = x(timeOf(mark.day));
    groups.push({ sum: at, marks: [mark] });
    for (
      let last = groups.at(-1), before = groups.at(-2);
      last && before && touch(before, last);
      last = groups.at(-1), before = groups.at(-2)
    ) {
      before.sum += last.sum;
      before.marks.push(...last.marks);
      groups.pop();
    }
  }
  return groups.map((group) => ({ x: center(group), marks: group.marks }));
}

/** A mark's sentence, or the count, span and first title of several. */
export function sentenceOf(t: Translate, lane: string, marks: readonly TimelineEvent[], showDate: ShowDate): string {
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return lane;
  if (marks.length === 1) {
    const { title, turning } = first;
    const date = showDate(first.date);
    return turning === undefined ? t('event', { date, title }) : t('turningEvent', { date, title, turning });
  }
  const span = first.day === last.day ? showDate(first.day) : showDate(`${first.day}/${last.day}`);
  // The list under the lanes names them all: a page has room for the first only.
  return t('severalEvents', { lane, span, count: String(marks.length), title: first.title });
}

/** The place in the list of what a mark holds: its page, or the days of several. */
export const hrefOf = (marks: readonly TimelineEvent[]): string => {
  const [first] = marks;
  if (marks.length === 1 && first) return eventHref(first.id);
  return timelineHref({ from: first?.day ?? '', to: marks.at(-1)?.day ?? '' });
};

const sizeOf = (count: number): number => (count === 1 ? 0 : count < 4 ? 1 : count < 9 ? 2 : 3);

/** One mark or cluster, drawn around (0, 0) and moved to its place. */
export function itemOf(t: Translate, data: LaneData, lane: number, { x, marks }: Cluster, showDate: ShowDate): Mark {
  const { name = '', color = '', shape: own = 'circle' } = data.lanes[lane] ?? {};
  const [first] = marks;
  const alike = marks.every(({ look }) => look === first?.look);
  const [shape = 'circle', tint = color] = (alike ? (first?.look ?? '') : `${own} ${color}`).split(' ');
  const outline = data.outlines[shape]?.[sizeOf(marks.length)];
  const ring = marks.some((mark) => mark.turning !== undefined) ? data.outlines['circle']?.[4] : undefined;
  return {
    key: first?.id ?? '',
    label: sentenceOf(t, name, marks, showDate),
    at: { x: px(x), y: laneY(lane) },
    shift: { x: px(x), y: laneY(lane) },
    href: hrefOf(marks),
    shapes: [
      ...(ring ? [{ kind: 'path', class: 'turn', d: ring.d } as const] : []),
      { kind: 'path', class: `mk c-${tint}${shape === 'ring' ? ' ringed' : ''}`, d: outline?.d ?? '' },
      ...(marks.length > 1
        ? [
            {
              kind: 'text',
              class: 'cnt',
              x: 0,
              y: px(-Math.max(ring?.up ?? 0, outline?.up ?? 0) - 5),
              text: String(marks.length),
              anchor: 'middle',
            } as const,
          ]
        : []),
    ],
  };
}

/** The lanes as series, with a mark for each cluster. */
export function lanesOf(t: Translate, data: LaneData, clusters: readonly (readonly Cluster[])[], showDate: ShowDate): Series[] {
  return data.lanes.map(({ id, name }, index) => ({
    key: id,
    label: name,
    items: (clusters[index] ?? []).map((cluster) => itemOf(t, data, index, cluster, showDate)),
  }));
}

/** The marks of every lane, joined for a position of the axis. */
export const clustersOf = (data: LaneData, x: (time: number) => number): Cluster[][] => data.lanes.map(({ marks }) => gather(marks, x));

const inView = (at: number): boolean => at >= LEFT && at <= RIGHT;

/**
 * Bands of the rounds, with their number where they start or enter the view, and their name where it has room. A label moves
 * a little to the left, if need be, so that it ends before the next one starts.
 */
export function bandsOf(data: LaneData, x: (time: number) => number): Shape[] {
  const shown = data.rounds
    .map((round) => ({ ...round, start: Math.max(LEFT, x(timeOf(round.from))), end: Math.min(RIGHT, x(timeOf(round.to) + DAY_MS)) }))
    .filter(({ start, end }) => end > start);
  let free = LEFT;
  const labels = shown.flatMap(({ number, name, start }, index): Shape[] => {
    const pin = number === undefined ? 0 : 27;
    const next = shown[index + 1];
    const limit = next ? next.start - (next.number === undefined ? 3 : 5) : RIGHT + 6;
    const width = widthOf(name, number === undefined ? 14 : 15);
    const at = Math.max(free, Math.min(start + 3, limit - pin - width - 4));
    const named = at + pin + width + 4 <= limit && start - at < 30;
    const from = named ? at : Math.max(free, start + 3);
    free = named ? from + pin + width + 8 : number === undefined ? free : from + pin;
    return [
      ...(number === undefined
        ? []
        : [
            { kind: 'path', class: 'pin', d: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0', x: px(from + 11), y: 14 } as const,
            { kind: 'text', class: 'pinn', x: px(from + 11), y: 20, text: String(number), anchor: 'middle' } as const,
          ]),
      ...(named ? [{ kind: 'text', class: number === undefined ? 'ax' : 'pint', x: px(from + pin), y: 19, text: name } as const] : []),
    ];
  });
  return [
    ...shown.map(({ number, start, end }): Shape => ({
      kind: 'rect',
      class: number === undefined ? 'rnd between' : 'rnd',
      x: px(start),
      y: 0,
      width: px(end - start),
      height: bottomOf(data),
    })),
    ...labels,
  ];
}

/** A name of a turning point with its line, as it asks for room: to the right of the line or, if need be, to its left. */
interface Flag {
  readonly at: number;
  readonly row: number;
  readonly from: number;
  readonly to: number;
}

/** Whether a flag fits with those before it: no text over another, and no line through one. */
function fits(flag: Flag, placed: readonly Flag[]): boolean {
  return (
    flag.from >= LEFT - 2 &&
    flag.to <= RIGHT + 2 &&
    placed.every(
      (other) =>
        (other.row !== flag.row || flag.from > other.to + 8 || flag.to < other.from - 8) &&
        // A line runs down from its row and must not cross the text of a lower row.
        (other.row <= flag.row || flag.at < other.from - 4 || flag.at > other.to + 4) &&
        (flag.row <= other.row || other.at < flag.from - 4 || other.at > flag.to + 4),
    )
  );
}

/**
 * Names of turning points over the lanes, each with a line down to its mark, as many as the rows have room for.
 * @param clusters The marks of each lane: lines leave out those they would run through.
 */
export function turningOf(data: LaneData, x: (time: number) => number, clusters: readonly (readonly Cluster[])[]): Shape[] {
  const all = data.lanes
    .flatMap(({ marks }, lane) =>
      marks.filter(({ turning }) => turning !== undefined).map((mark) => ({ lane, mark, at: px(x(timeOf(mark.day))) })),
    )
    .filter(({ at }) => inView(at))
    .sort((a, b) => a.at - b.at || a.mark.place - b.mark.place);
  const placed: Flag[] = [];
  return all.flatMap(({ lane, mark, at }): Shape[] => {
    const text = mark.turning ?? '';
    const width = widthOf(text, 13.5);
    const flag = Array.from({ length: TURN_ROWS }, (_, row) => row)
      .flatMap((row): Flag[] => [
        { at, row, from: at + 5, to: at + 5 + width },
        { at, row, from: at - 5 - width, to: at - 5 },
      ])
      .find((one) => fits(one, placed));
    if (!flag) return [];
    placed.push(flag);
    const y = 46 + flag.row * 20;
    // The line is broken where it would run through the marks of other lanes or the numbers over them.
    const stops = clusters
      .slice(0, lane)
      .flatMap((own, index) => (own.some((cluster) => Math.abs(cluster.x - at) < 15) ? [laneY(index)] : []));
    const starts = [y - 11, ...stops.map((lineY) => lineY + 14)];
    const ends = [...stops.map((lineY) => lineY - 31), laneY(lane) - 31];
    return [
      ...starts.flatMap((start, index): Shape[] => {
        const end = ends[index] ?? start;
        return end - start > 3 ? [{ kind: 'line', class: 'lead', x1: at, y1: start, x2: at, y2: end }] : [];
      }),
      { kind: 'text', class: 'turnt', x: px(flag.from), y, text },
    ];
  });
}

/** Names and rules of the lanes: what no zoom moves. */
function frameOf(data: LaneData): Shape[] {
  return data.lanes.flatMap(({ name, outline, color }, index): Shape[] => [
    { kind: 'line', class: 'rule', x1: LEFT, y1: laneY(index), x2: RIGHT, y2: laneY(index) },
    { kind: 'path', class: `mk c-${color}`, d: outline, x: 8, y: laneY(index) },
    { kind: 'text', class: 'lab', x: 24, y: laneY(index) + 5, text: name },
  ]);
}

/** Ticks of the axis, and what lies outside the view. */
function axisOf(
  t: Translate,
  data: LaneData,
  ticks: readonly Tick[],
  outside: { readonly before: number; readonly after: number },
): Shape[] {
  const bottom = bottomOf(data);
  return [
    ...ticks
      .filter(({ x }) => inView(x))
      .flatMap(({ x, label }): Shape[] => [
        { kind: 'line', class: 'tick', x1: px(x), y1: bottom - 4, x2: px(x), y2: bottom + 4 },
        {
          kind: 'text',
          class: 'ax',
          x: px(x),
          y: bottom + 20,
          text: label,
          anchor: x < LEFT + 24 ? 'start' : x > RIGHT - 24 ? 'end' : 'middle',
        },
      ]),
    ...(outside.before > 0
      ? [{ kind: 'text', class: 'softn', x: LEFT, y: bottom + 42, text: t('earlier', { count: outside.before }) } as const]
      : []),
    ...(outside.after > 0
      ? [{ kind: 'text', class: 'softn', x: RIGHT, y: bottom + 42, text: t('later', { count: outside.after }), anchor: 'end' } as const]
      : []),
  ];
}

/** How many events lie before and after what `x` shows. */
export function outsideOf(data: LaneData, x: (time: number) => number): { before: number; after: number } {
  const counts = { before: 0, after: 0 };
  for (const { marks } of data.lanes) {
    for (const { day } of marks) {
      const at = x(timeOf(day));
      if (at < LEFT) counts.before += 1;
      else if (at > RIGHT) counts.after += 1;
    }
  }
  return counts;
}

/** What lies behind the marks, for a position of the axis. */
export function behindOf(
  t: Translate,
  data: LaneData,
  x: (time: number) => number,
  ticks: readonly Tick[],
  clusters: readonly (readonly Cluster[])[],
): Shape[] {
  return [...bandsOf(data, x), ...frameOf(data), ...turningOf(data, x, clusters), ...axisOf(t, data, ticks, outsideOf(data, x))];
}

/** Height of the strip under the lanes that always shows the whole span. */
export const STRIP = 40;
export const stripTop = (data: LaneData): number => bottomOf(data) + 60;

/** The whole drawing for a position of the axis, without marks outside the view. `strip` is what the strip shows. */
export function lanesScene(
  t: Translate,
  data: LaneData,
  x: (time: number) => number,
  ticks: readonly Tick[],
  strip: readonly Shape[],
  showDate: ShowDate,
): Scene {
  const clusters = clustersOf(data, x);
  return {
    width: WIDTH,
    height: stripTop(data) + STRIP + 24,
    back: behindOf(t, data, x, ticks, clusters),
    series: lanesOf(t, data, clusters, showDate).map((series) => ({ ...series, items: series.items.filter(({ at }) => inView(at.x)) })),
    front: strip,
  };
}
