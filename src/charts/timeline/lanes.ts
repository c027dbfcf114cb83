/**
 * The lanes as plain geometry, drawn at build time with the whole span in view and drawn again in the browser at every
 * zoom: no DOM, no D3 and no record, so that both sides load the same few lines.
 */
import { showDate, type Day } from '../../record/date.ts';
import { px, type Item, type Scene, type Series, type Shape } from '../scene.ts';

/** A party that has a row of its own. */
export interface Lane {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly shape: string;
  readonly outline: string;
}
/** An event in the lane of the party that acted first. */
export interface Mark {
  readonly id: string;
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
  readonly lanes: readonly (Lane & { readonly marks: readonly Mark[] })[];
  readonly rounds: readonly Span[];
  /** First and last day of what the record is about: the view at first. */
  readonly from: Day;
  readonly to: Day;
  /** Outlines of each shape, from one event to many. */
  readonly outlines: Readonly<Record<string, readonly string[]>>;
}

/** Marks that would overlap, as one. */
export interface Cluster {
  readonly x: number;
  readonly marks: readonly Mark[];
}
/** A position on the axis of time and its words. */
export interface Tick {
  readonly x: number;
  readonly label: string;
}

export const WIDTH = 1120;
export const LEFT = 176;
export const RIGHT = WIDTH - 10;
export const TOP = 104;
export const LANE = 44;
/** Centres nearer than this are one mark. */
export const GAP = 20;
const LETTER = 7.1;

/** Milliseconds of a day's start, the unit of the time axis. */
export const timeOf = (day: Day): number => Date.parse(`${day}T00:00:00Z`);
export const bottomOf = (data: LaneData): number => TOP + data.lanes.length * LANE;
const laneY = (index: number): number => TOP + index * LANE + 27;

/**
 * Joins marks whose centres are nearer than `gap`: each new mark joins the group before it while they touch, and groups that
 * come to touch join too, so that no two drawn marks overlap and no chain of near ones grows without end.
 * @param marks In order of time.
 */
export function gather(marks: readonly Mark[], x: (time: number) => number, gap = GAP): Cluster[] {
  const groups: { sum: number; marks: Mark[] }[] = [];
  const centre = (group: { sum: number; marks: Mark[] }): number => group.sum / group.marks.length;
  for (const mark of marks) {
    const at = x(timeOf(mark.day));
    groups.push({ sum: at, marks: [mark] });
    for (
      let last = groups.at(-1), before = groups.at(-2);
      last && before && centre(last) - centre(before) < gap;
      last = groups.at(-1), before = groups.at(-2)
    ) {
      before.sum += last.sum;
      before.marks.push(...last.marks);
      groups.pop();
    }
  }
  return groups.map((group) => ({ x: centre(group), marks: group.marks }));
}

/** A mark's sentence, or the count, span and first title of several. */
export function sentenceOf(lane: string, marks: readonly Mark[]): string {
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return lane;
  if (marks.length === 1)
    return `${showDate(first.date)}: ${first.title}.${first.turning === undefined ? '' : ` Turning point: ${first.turning}.`}`;
  const span = first.day === last.day ? showDate(first.day) : showDate(`${first.day}/${last.day}`);
  // The list under the lanes names them all: a page has room for the first only.
  return `${lane}, ${span}: ${String(marks.length)} events, from “${first.title}” on.`;
}

/** The place in the list of what a mark holds: its page, or the days of several. */
export const hrefOf = (marks: readonly Mark[]): string => {
  const [first] = marks;
  if (marks.length === 1 && first) return `/timeline/${first.id}/`;
  return `/timeline/?from=${first?.day ?? ''}&to=${marks.at(-1)?.day ?? ''}`;
};

const sizeOf = (count: number): number => (count === 1 ? 0 : count < 4 ? 1 : count < 9 ? 2 : 3);
/** How far above a mark's centre its count stands, by size. */
const ABOVE = [9, 11, 13, 15] as const;

/** One mark or cluster, drawn around (0, 0) and moved to its place. */
export function itemOf(data: LaneData, lane: number, { x, marks }: Cluster): Item {
  const { name = '', color = '', shape: own = 'circle' } = data.lanes[lane] ?? {};
  const [first] = marks;
  const alike = marks.every(({ look }) => look === first?.look);
  const [shape = 'circle', tint = color] = (alike ? (first?.look ?? '') : `${own} ${color}`).split(' ');
  const size = sizeOf(marks.length);
  const outline = data.outlines[shape]?.[size] ?? '';
  const turning = marks.some((mark) => mark.turning !== undefined);
  return {
    key: first?.id ?? '',
    label: sentenceOf(name, marks),
    at: { x: px(x), y: laneY(lane) },
    shift: { x: px(x), y: laneY(lane) },
    href: hrefOf(marks),
    shapes: [
      ...(turning ? [{ kind: 'path', class: 'turn', d: data.outlines['circle']?.[4] ?? '' } as const] : []),
      { kind: 'path', class: `mk c-${tint}${shape === 'ring' ? ' ringed' : ''}`, d: outline },
      ...(marks.length > 1
        ? [
            {
              kind: 'text',
              class: 'cnt',
              x: 0,
              y: -(turning ? Math.max(15, ABOVE[size] ?? 0) : (ABOVE[size] ?? 15)),
              text: String(marks.length),
              anchor: 'middle',
            } as const,
          ]
        : []),
    ],
  };
}

/** The lanes as series; each item stands where `x` puts it. */
export function lanesOf(data: LaneData, x: (time: number) => number): Series[] {
  return data.lanes.map(({ id, name, marks }, index) => ({
    key: id,
    label: name,
    items: gather(marks, x).map((cluster) => itemOf(data, index, cluster)),
  }));
}

const inView = (at: number): boolean => at >= LEFT && at <= RIGHT;

/** Bands of the rounds, with their number where they start or enter the view, and their name where it has room. */
export function bandsOf(data: LaneData, x: (time: number) => number): Shape[] {
  const shown = data.rounds
    .map((round) => ({ ...round, start: Math.max(LEFT, x(timeOf(round.from))), end: Math.min(RIGHT, x(timeOf(round.to) + 86_400_000)) }))
    .filter(({ start, end }) => end > start);
  const bands = shown.map(({ number, start, end }): Shape => ({
    kind: 'rect',
    class: number === undefined ? 'rnd between' : 'rnd',
    x: px(start),
    y: 0,
    width: px(end - start),
    height: bottomOf(data),
  }));
  return [
    ...bands,
    ...shown.flatMap(({ number, name, start }, index): Shape[] => {
      const room = (shown[index + 1]?.start ?? RIGHT + 6) - start;
      if (number === undefined)
        return name.length * LETTER + 5 <= room ? [{ kind: 'text', class: 'ax', x: px(start + 5), y: 19, text: name }] : [];
      return [
        { kind: 'path', class: 'pin', d: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0', x: px(start + 14), y: 14 },
        { kind: 'text', class: 'pinn', x: px(start + 14), y: 20, text: String(number), anchor: 'middle' },
        ...(name.length * 7.6 + 30 <= room ? [{ kind: 'text', class: 'pint', x: px(start + 30), y: 19, text: name } as const] : []),
      ];
    }),
  ];
}

/** Names of turning points over the lanes, each with a line down to its mark, as many as three rows have room for. */
export function turningOf(data: LaneData, x: (time: number) => number): Shape[] {
  const ends = [0, 0, 0];
  const all = data.lanes
    .flatMap(({ marks }, lane) =>
      marks.filter(({ turning }) => turning !== undefined).map((mark) => ({ lane, mark, at: px(x(timeOf(mark.day))) })),
    )
    .filter(({ at }) => inView(at))
    .sort((a, b) => a.at - b.at);
  return all.flatMap(({ lane, mark, at }): Shape[] => {
    const text = mark.turning ?? '';
    const width = text.length * LETTER;
    const from = Math.min(at, RIGHT - width);
    const row = ends.findIndex((end) => from >= end);
    if (row < 0) return [];
    ends[row] = from + width + 12;
    const y = 46 + row * 20;
    return [
      { kind: 'line', class: 'lead', x1: at, y1: y + 4, x2: at, y2: laneY(lane) - 10 },
      { kind: 'text', class: 'turnt', x: px(from), y, text },
    ];
  });
}

/** Names and rules of the lanes: what no zoom moves. */
export function frameOf(data: LaneData): Shape[] {
  return data.lanes.flatMap(({ name, outline, color }, index): Shape[] => [
    { kind: 'line', class: 'rule', x1: LEFT, y1: laneY(index), x2: RIGHT, y2: laneY(index) },
    { kind: 'path', class: `mk c-${color}`, d: outline, x: 8, y: laneY(index) },
    { kind: 'text', class: 'lab', x: 24, y: laneY(index) + 5, text: name },
  ]);
}

/** Ticks of the axis, and what lies outside the view. */
export function axisOf(data: LaneData, ticks: readonly Tick[], outside: { readonly before: number; readonly after: number }): Shape[] {
  const bottom = bottomOf(data);
  const events = (count: number, when: string): string => `${String(count)} ${when} event${count === 1 ? '' : 's'}`;
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
      ? [{ kind: 'text', class: 'softn', x: LEFT, y: bottom + 42, text: events(outside.before, 'earlier') } as const]
      : []),
    ...(outside.after > 0
      ? [{ kind: 'text', class: 'softn', x: RIGHT, y: bottom + 42, text: events(outside.after, 'later'), anchor: 'end' } as const]
      : []),
  ];
}

/** How many events lie before and after what `x` shows. */
export function outsideOf(data: LaneData, x: (time: number) => number): { before: number; after: number } {
  const all = data.lanes.flatMap(({ marks }) => marks.map(({ day }) => x(timeOf(day))));
  return { before: all.filter((at) => at < LEFT).length, after: all.filter((at) => at > RIGHT).length };
}

/** What lies behind the marks, for a position of the axis. */
export function behindOf(data: LaneData, x: (time: number) => number, ticks: readonly Tick[]): Shape[] {
  return [...bandsOf(data, x), ...frameOf(data), ...turningOf(data, x), ...axisOf(data, ticks, outsideOf(data, x))];
}

/** Height of the strip under the lanes that always shows the whole span. */
export const STRIP = 40;
export const stripTop = (data: LaneData): number => bottomOf(data) + 60;

/** The whole drawing for a position of the axis, without marks outside the view. `strip` is what the strip shows. */
export function lanesScene(data: LaneData, x: (time: number) => number, ticks: readonly Tick[], strip: readonly Shape[]): Scene {
  return {
    width: WIDTH,
    height: stripTop(data) + STRIP + 24,
    back: behindOf(data, x, ticks),
    series: lanesOf(data, x).map((series) => ({ ...series, items: series.items.filter(({ at }) => inView(at.x)) })),
    front: strip,
  };
}
