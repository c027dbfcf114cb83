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

/** A row: a party, or several under one name. */
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
  /** How many rows of names of turning points there is room for over the lanes. */
  readonly nameRows: number;
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

/** Centers nearer than this are one mark, where there is most room. */
export const GAP = 24;

/** How wide a drawing is, and where its axis begins and ends. */
export interface Room {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  /** Centers nearer than this are one mark: the less room, the coarser. */
  readonly gap: number;
}
/** The room of a drawing across. */
export const roomFor = (width: number): Room => ({
  width,
  left: width < 900 ? 128 : 180,
  right: width - 12,
  gap: width >= 1176 ? GAP : width >= 900 ? 27 : 30,
});

/** Rows of names of turning points over the lanes, and how far apart they are. */
export const MOST_NAME_ROWS = 3;
const TURN_ROW = 19;
const FIRST_TURN = 44;
/** Where the lanes begin: under as many rows of names as the record can fill. */
const topOf = ({ nameRows }: LaneData): number => FIRST_TURN + nameRows * TURN_ROW - 6;
const LANE = 40;
/** Font size of the names, as `.turnt` has it. */
export const TURN_SIZE = 13.5;

const times = new Map<Day, number>();
/** Milliseconds of a day's start, the unit of the time axis. Asked for every mark at every zoom, so each day is read once. */
export function timeOf(day: Day): number {
  const known = times.get(day);
  if (known !== undefined) return known;
  const time = Date.parse(`${day}T00:00:00Z`);
  times.set(day, time);
  return time;
}
const bottomOf = (data: LaneData): number => topOf(data) + data.lanes.length * LANE + 2;
const laneY = (data: LaneData, index: number): number => topOf(data) + index * LANE + 28;
/** How far over a mark the number of its events reaches. */
const OVER = 27;

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

/** Names of a few events of a mark, its turning points before the others, and how many more it holds. */
function someOf(t: Translate, marks: readonly TimelineEvent[], most: number): string {
  const first = [...marks.filter(({ turning }) => turning !== undefined), ...marks.filter(({ turning }) => turning === undefined)];
  const named = first.slice(0, marks.length === most + 1 && most > 1 ? most + 1 : most).map(({ title, turning }) => turning ?? title);
  const more = marks.length - named.length;
  return [...named, ...(more > 0 ? [t('more', { count: more })] : [])].join('; ');
}

/** How many events of a mark its sentence names: in a page, which holds every drawing, one; in the browser a few. */
export const NAMED_IN_PAGE = 1;
const NAMED = 3;

/** A mark's sentence: who and when, then the event, or how many there are and what the first few of them are. */
export function sentenceOf(t: Translate, lane: string, marks: readonly TimelineEvent[], showDate: ShowDate, most: number = NAMED): string {
  const [first] = marks;
  const last = marks.at(-1);
  if (!first || !last) return lane;
  if (marks.length === 1) {
    const { title, turning } = first;
    const date = showDate(first.date);
    return turning === undefined ? t('event', { date, title }) : t('turningEvent', { date, title, turning });
  }
  const span = first.day === last.day ? showDate(first.day) : showDate(`${first.day}/${last.day}`);
  return t('severalEvents', { lane, span, count: String(marks.length), events: someOf(t, marks, most) });
}

/** The sentence of a month of a lane. */
export const monthSentence = (
  t: Translate,
  lane: string,
  month: string,
  marks: readonly TimelineEvent[],
  showDate: ShowDate,
  most: number = NAMED,
): string => t('month', { count: marks.length, lane, month: showDate(month), events: someOf(t, marks, most) });

/** The place in the list of what a mark holds: its page, or the days of several. */
export const hrefOf = (marks: readonly TimelineEvent[]): string => {
  const [first] = marks;
  if (marks.length === 1 && first) return eventHref(first.id);
  return timelineHref({ from: first?.day ?? '', to: marks.at(-1)?.day ?? '' });
};

const sizeOf = (count: number): number => (count === 1 ? 0 : count < 4 ? 1 : count < 9 ? 2 : 3);

/** One mark or cluster, drawn around (0, 0) and moved to its place. */
export function itemOf(t: Translate, data: LaneData, lane: number, { x, marks }: Cluster, showDate: ShowDate, most: number = NAMED): Mark {
  const { name = '', color = '', shape = 'circle' } = data.lanes[lane] ?? {};
  const [first] = marks;
  const outline = data.outlines[shape]?.[sizeOf(marks.length)];
  const ring = marks.some((mark) => mark.turning !== undefined) ? data.outlines['circle']?.[4] : undefined;
  return {
    key: first?.id ?? '',
    label: sentenceOf(t, name, marks, showDate, most),
    at: { x: px(x), y: laneY(data, lane) },
    shift: { x: px(x), y: laneY(data, lane) },
    href: hrefOf(marks),
    shapes: [
      ...(ring ? [{ kind: 'path', class: 'turn', d: ring.d } as const] : []),
      { kind: 'path', class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`, d: outline?.d ?? '' },
      ...(marks.length > 1
        ? [
            {
              kind: 'text',
              class: 'cnt',
              x: 0,
              y: px(-Math.max(ring?.up ?? 0, outline?.up ?? 0) - 3),
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
    items: (clusters[index] ?? []).map((cluster) => itemOf(t, data, index, cluster, showDate, NAMED_IN_PAGE)),
  }));
}

/** The marks of every lane, joined for a position of the axis. */
export const clustersOf = (data: LaneData, x: (time: number) => number, gap = GAP): Cluster[][] =>
  data.lanes.map(({ marks }) => gather(marks, x, gap));

/**
 * Bands of the rounds, with their number where they start or enter the view, and their name where it has room. A label moves
 * a little to the left, if need be, so that it ends before the next one starts.
 */
export function bandsOf(data: LaneData, { left, right }: Room, x: (time: number) => number): Shape[] {
  const shown = data.rounds
    .map((round) => ({
      ...round,
      start: Math.round(Math.max(left, x(timeOf(round.from)))),
      end: Math.round(Math.min(right, x(timeOf(round.to) + DAY_MS))),
    }))
    .filter(({ start, end }) => end > start);
  let free = left;
  const labels = shown.flatMap(({ number, name, start }, index): Shape[] => {
    const pin = number === undefined ? 0 : 27;
    const next = shown[index + 1];
    const limit = next ? next.start - (next.number === undefined ? 3 : 5) : right + 6;
    const width = widthOf(name, number === undefined ? 14 : 15);
    const at = Math.max(free, Math.min(start + 3, limit - pin - width - 4));
    const named = at + pin + width + 4 <= limit && start - at < 30;
    const from = named ? at : Math.max(free, start + 3);
    free = named ? from + pin + width + 8 : number === undefined ? free : from + pin;
    return [
      ...(number === undefined
        ? []
        : [
            { kind: 'path', class: 'pin', d: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0', x: px(from + 11), y: 13 } as const,
            { kind: 'text', class: 'pinn', x: px(from + 11), y: 19, text: String(number), anchor: 'middle' } as const,
          ]),
      ...(named ? [{ kind: 'text', class: number === undefined ? 'ax' : 'pint', x: px(from + pin), y: 18, text: name } as const] : []),
    ];
  });
  return [
    ...shown.map(({ number, start, end }): Shape => ({
      kind: 'rect',
      class: number === undefined ? 'rnd between' : 'rnd',
      x: start,
      y: 0,
      width: end - start,
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
  readonly lane: number;
  readonly text: string;
}

/** Whether two flags have room beside each other: no text over another, and no line through one. */
function agree(flag: Flag, other: Flag): boolean {
  // A line runs down from its row and must not cross the text of a lower row.
  return (
    (other.row !== flag.row || flag.from > other.to + 8 || flag.to < other.from - 8) &&
    (other.row <= flag.row || flag.at < other.from - 4 || flag.at > other.to + 4) &&
    (flag.row <= other.row || other.at < flag.from - 4 || other.at > flag.to + 4)
  );
}

/** How many ways to place the flags are followed at once. */
const WAYS = 16;

/**
 * Places as many flags as the rows have room for. A flag goes to the first row that is free to its right; where others need
 * that place more, a way that places more of them in all is taken.
 */
function flagsOf(wanted: readonly Omit<Flag, 'row' | 'from' | 'to'>[], rows: number, { left, right }: Room): readonly Flag[] {
  let ways: (readonly Flag[])[] = [[]];
  for (const flag of wanted) {
    const width = widthOf(flag.text, TURN_SIZE);
    const places = Array.from({ length: rows }, (_, row) => row)
      .flatMap((row): Flag[] => [
        { ...flag, row, from: flag.at + 5, to: flag.at + 5 + width },
        { ...flag, row, from: flag.at - 5 - width, to: flag.at - 5 },
      ])
      .filter(({ from, to }) => from >= left - 2 && to <= right + 4);
    ways = ways
      .flatMap((way) => [...places.filter((place) => way.every((other) => agree(place, other))).map((place) => [...way, place]), way])
      .sort((a, b) => b.length - a.length)
      .slice(0, WAYS);
  }
  return ways[0] ?? [];
}

/**
 * Names of turning points over the lanes, each with a line down to its mark, as many as the rows have room for.
 * @param clusters The marks of each lane: lines leave out those they would run through.
 */
export function turningOf(
  data: LaneData,
  room: Room,
  x: (time: number) => number,
  clusters: readonly (readonly Cluster[])[],
): { readonly names: readonly Shape[]; readonly leads: readonly (readonly [x: number, from: number, to: number])[] } {
  const wanted = data.lanes
    .flatMap(({ marks }, lane) =>
      marks.flatMap((mark) =>
        mark.turning === undefined ? [] : [{ lane, text: mark.turning, place: mark.place, at: Math.round(x(timeOf(mark.day))) + 0.5 }],
      ),
    )
    .filter(({ at }) => at >= room.left && at <= room.right)
    .sort((a, b) => a.at - b.at || a.place - b.place);
  const flags = flagsOf(wanted, data.nameRows, room);
  return {
    names: flags.map(({ from, row, text }) => ({ kind: 'text', class: 'turnt', x: px(from), y: FIRST_TURN + row * TURN_ROW, text })),
    // The line is broken where it would run through the marks of other lanes or the numbers over them.
    leads: flags.flatMap(({ at, row, lane }) => {
      const stops = clusters
        .slice(0, lane)
        .flatMap((own, index) => (own.some((cluster) => Math.abs(cluster.x - at) < 16) ? [laneY(data, index)] : []));
      const starts = [FIRST_TURN + row * TURN_ROW - 11, ...stops.map((y) => y + 14)];
      const ends = [...stops.map((y) => y - OVER), laneY(data, lane) - OVER];
      return starts.flatMap((start, index) => {
        const end = ends[index] ?? start;
        return end - start > 3 ? [[at, start, end] as const] : [];
      });
    }),
  };
}

/** Names of turning points and their lines as strokes. */
export function turningShapes({ names, leads }: ReturnType<typeof turningOf>): Shape[] {
  const lines = leads.map(([at, from, to]) => `M${String(at)} ${String(from)}V${String(to)}`).join('');
  return [...(lines === '' ? [] : [{ kind: 'path', class: 'lead', d: lines } as const]), ...names];
}

/** Names and rules of the lanes: what no zoom moves. */
export function frameOf(data: LaneData, { left, right }: Room): Shape[] {
  const rules = data.lanes.map((_, index) => `M${String(left)} ${String(laneY(data, index) + 0.5)}H${String(right)}`).join('');
  return [
    ...(rules === '' ? [] : [{ kind: 'path', class: 'rule', d: rules } as const]),
    ...data.lanes.flatMap(({ name, outline, color, shape }, index): Shape[] => {
      const lines = linesOf(name, left - 34);
      return [
        { kind: 'path', class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`, d: outline, x: 9, y: laneY(data, index) },
        ...lines.map((text, line): Shape => ({
          kind: 'text',
          class: 'lab',
          x: 24,
          y: laneY(data, index) + 5 + (line - (lines.length - 1) / 2) * 18,
          text,
        })),
      ];
    }),
  ];
}

/** A name in one line, or in two where one has no room. */
function linesOf(name: string, room: number): string[] {
  const words = name.split(' ');
  if (words.length === 1 || widthOf(name, 15) <= room) return [name];
  const cuts = words.slice(1).map((_, index) => [words.slice(0, index + 1).join(' '), words.slice(index + 1).join(' ')] as const);
  const [best] = cuts
    .map((lines) => ({ lines, most: Math.max(...lines.map((line) => widthOf(line, 15))) }))
    .sort((a, b) => a.most - b.most);
  return [...(best?.lines ?? [name])];
}

/** Ticks of the axis, and what lies outside the view. */
function axisOf(t: Translate, data: LaneData, room: Room, ticks: readonly Tick[], x: (time: number) => number): Shape[] {
  const { left, right } = room;
  const bottom = bottomOf(data);
  const { before, after } = outsideOf(data, room, x);
  const later = after > 0 ? t('later', { count: after }) : '';
  const limit = after > 0 ? right - widthOf(later, 13.5) - 12 : right;
  const shown = ticks.filter((tick) => tick.x >= left && tick.x <= right);
  const marks = shown.map((tick) => `M${String(Math.round(tick.x) + 0.5)} ${String(bottom - 4)}v8`).join('');
  let free = -Infinity;
  return [
    ...(marks === '' ? [] : [{ kind: 'path', class: 'tick', d: marks } as const]),
    ...shown.flatMap((tick): Shape[] => {
      const width = widthOf(tick.label, 14);
      const from = tick.x < left + 24 ? tick.x : after === 0 && tick.x > right - 24 ? tick.x - width : tick.x - width / 2;
      if (from < free || from + width > limit + 4) return [];
      free = from + width + 8;
      const anchor = from === tick.x ? 'start' : from === tick.x - width ? 'end' : 'middle';
      return [{ kind: 'text', class: 'ax', x: px(tick.x), y: bottom + 18, text: tick.label, anchor }];
    }),
    ...(before > 0 ? [{ kind: 'text', class: 'softn', x: 24, y: bottom + 18, text: t('earlier', { count: before }) } as const] : []),
    ...(after > 0 ? [{ kind: 'text', class: 'softn', x: right, y: bottom + 18, text: later, anchor: 'end' } as const] : []),
  ];
}

/** How many events lie before and after what `x` shows. */
export function outsideOf(data: LaneData, { left, right }: Room, x: (time: number) => number): { before: number; after: number } {
  const counts = { before: 0, after: 0 };
  for (const { marks } of data.lanes) {
    for (const { day } of marks) {
      const at = x(timeOf(day));
      if (at < left) counts.before += 1;
      else if (at > right) counts.after += 1;
    }
  }
  return counts;
}

/** What lies behind the marks and moves with the axis. */
export function behindOf(t: Translate, data: LaneData, room: Room, x: (time: number) => number, ticks: readonly Tick[]): Shape[] {
  return [...bandsOf(data, room, x), ...axisOf(t, data, room, ticks, x)];
}

/** Height of the strip under the lanes that always shows the whole span. */
export const STRIP = 26;
export const stripTop = (data: LaneData): number => bottomOf(data) + 32;

/** The whole drawing for a position of the axis, without marks outside the view. `strip` is what the strip shows. */
export function lanesScene(
  t: Translate,
  data: LaneData,
  room: Room,
  x: (time: number) => number,
  ticks: readonly Tick[],
  strip: readonly Shape[],
  showDate: ShowDate,
): Scene {
  const clusters = clustersOf(data, x, room.gap);
  return {
    width: room.width,
    height: stripTop(data) + STRIP + 20,
    back: [...behindOf(t, data, room, x, ticks), ...turningShapes(turningOf(data, room, x, clusters)), ...frameOf(data, room)],
    series: lanesOf(t, data, clusters, showDate).map((series) => ({
      ...series,
      items: series.items.filter(({ at }) => at.x >= room.left && at.x <= room.right),
    })),
    front: strip,
  };
}
