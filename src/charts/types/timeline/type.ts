import { t, translatorOf } from '../../../i18n/index.ts';
import {
  bin,
  extent,
  max,
  rollups,
  scaleLinear,
  scaleSqrt,
  scaleUtc,
  utcFormat,
  utcMonday,
  utcMonth,
  utcMonths,
  utcYears,
  type ScaleTime,
} from 'd3';
import { markPath, type Shape as MarkShape } from '../../symbols.ts';
import { DAY_MS, addDays, fromUtc, readDate, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { markColor, placeOfEvent, type DisputeRecord, type Event } from '../../../record/index.ts';
import type { ChartType } from '../../chart.ts';
import { px, sizeOf, type Mark, type Scene, type Sentence, type Series, type Shape } from '../../scene.ts';
import { hrefOf, lanesScene, LEFT, RIGHT, STRIP, stripTop, type LaneData, type TimelineEvent, type Span } from './lanes.ts';

/** Lanes, rounds and what the lanes hold outside the view at first. */
export type Data = LaneData;

/** The text of a mark and of the axis, which the browser writes too. */
const figureText = translatorOf('figure');

/** Areas of a mark for one event, for a few, for more and for many; the last is the ring of a turning point. */
const AREAS = [95, 150, 230, 330, 420] as const;

/** Outlines of the shapes in use, from one event to many. */
export function outlinesOf(shapes: Iterable<string>): Data['outlines'] {
  return Object.fromEntries(
    [...new Set([...shapes, 'circle'])].map((shape) => [
      shape,
      AREAS.map((area) => {
        const d = markPath(shape as MarkShape, area);
        return { d, up: reachOf(d) };
      }),
    ]),
  );
}

/** How far an outline reaches up from its middle: to its highest corner, or by the radius of its arcs. */
function reachOf(d: string): number {
  const [, radius] = /A([\d.]+)/.exec(d) ?? [];
  const corners = [...d.matchAll(/[ML]-?[\d.]+,(-?[\d.]+)/g)].map(([, y]) => -Number(y));
  return Math.ceil(radius === undefined ? Math.max(0, ...corners) : Number(radius));
}

/** The lane a party is drawn in: its own, or that of the party it points at, however long the way. */
export function laneOf(record: DisputeRecord, id: string): string {
  const seen = new Set<string>();
  let at = id;
  for (let next = record.party(at).data.lane; next !== undefined && !seen.has(at); next = record.party(at).data.lane) {
    seen.add(at);
    at = next;
  }
  return at;
}

function dayOf(text: string): Day {
  const { precision, from, to } = readDate(text);
  if (precision === 'day' || precision === 'interval') return from;
  return fromUtc(new Date(Math.floor((toUtc(from).getTime() + toUtc(to).getTime()) / 2 / DAY_MS) * DAY_MS));
}

function markOf(record: DisputeRecord, { id, data }: Event): TimelineEvent {
  const actor = record.party(data.parties[0] ?? '').data.mark;
  return {
    id,
    place: placeOfEvent(record, id),
    day: dayOf(data.date),
    date: data.date,
    title: data.title,
    who: data.parties.map((party) => record.party(party).data.short).join(', '),
    look: `${actor.shape} ${markColor(actor)}`,
    ...(data.turningPoint !== undefined && { turning: data.turningPoint }),
  };
}

/** Lanes by party, a mark for every event, bands for the rounds. */
export const chartType: ChartType<Data> = {
  type: 'timeline',
  data(record) {
    const { from, to } = readDate(record.site.date);
    const lanes = record.parties
      .filter(({ data }) => data.lane === undefined)
      .map(({ id, data }) => ({
        id,
        name: data.short,
        color: markColor(data.mark),
        shape: data.mark.shape,
        outline: markPath(data.mark.shape, 110),
        marks: record.events
          .filter((event) => laneOf(record, event.data.parties[0] ?? '') === id)
          .map((event) => markOf(record, event))
          .sort((a, b) => (a.day === b.day ? a.place - b.place : a.day < b.day ? -1 : 1)),
      }))
      .filter(({ marks }) => marks.length > 0);
    const rounds = record.rounds.map(({ id, data }): Span => {
      const span = readDate(data.date);
      return { id, name: data.season, from: span.from, to: span.to, ...(data.number !== undefined && { number: data.number }) };
    });
    return { lanes, rounds, from, to, outlines: outlinesOf(record.parties.map(({ data }) => data.mark.shape)) };
  },
  key: ({ lanes }) => lanes.map(({ id, name, color, outline }) => ({ label: name, class: `mk c-${color}`, path: outline, series: id })),
  scene: (data, width) => (sizeOf(width) === 'wide' ? wide(data) : narrow(data)),
  table: (data) => ({
    caption: t('charts.timeline.caption'),
    columns: [
      { key: 'date', title: t('charts.timeline.date') },
      { key: 'lane', title: t('charts.timeline.whoActedFirst') },
      { key: 'title', title: t('charts.timeline.whatHappened') },
      { key: 'who', title: t('charts.timeline.whoWasInvolved') },
      { key: 'turning', title: t('charts.timeline.turningPoint') },
    ],
    rows: data.lanes
      .flatMap(({ name, marks }) => marks.map((mark) => ({ name, mark })))
      .sort((a, b) => a.mark.place - b.mark.place)
      .map(({ name, mark }) => [mark.date, name, mark.title, mark.who, mark.turning]),
  }),
  summary,
  sound: (data) => {
    const marks = inSpan(data);
    const months = utcMonths(toUtc(data.from), toUtc(addDays(data.to, 1))).map((month) => fromUtc(month).slice(0, 7));
    return marks.length === 0
      ? []
      : [
          {
            label: t('charts.timeline.eventsAMonth'),
            values: months.map((month) => marks.filter(({ day }) => day.startsWith(month)).length),
          },
        ];
  },
  live: (data) => data,
};

const inSpan = (data: Data): TimelineEvent[] =>
  data.lanes.flatMap(({ marks }) => marks).filter(({ day }) => day >= data.from && day <= data.to);

function summary(data: Data): Sentence[] {
  const all = data.lanes.flatMap(({ marks }) => marks);
  const within = inSpan(data);
  if (all.length === 0) return [{ text: t('charts.timeline.empty') }];
  const days = all.map(({ day }) => day).sort();
  const earlier = all.filter(({ day }) => day < data.from).length;
  const later = all.filter(({ day }) => day > data.to).length;
  const numbered = data.rounds.filter(({ number }) => number !== undefined);
  const inRounds = within.filter(({ day }) => numbered.some(({ from, to }) => day >= from && day <= to)).length;
  const busiest = rollups(
    within,
    (marks) => marks,
    ({ day }) => day.slice(0, 7),
  ).sort((a, b) => b[1].length - a[1].length || (a[0] < b[0] ? -1 : 1))[0];
  const first = drawn(data, busiest?.[1][0]?.id);
  const lanes = [...data.lanes]
    .map((lane) => ({ lane, count: lane.marks.filter(({ day }) => day >= data.from && day <= data.to).length }))
    .sort((a, b) => b.count - a.count);
  const turning = within.filter((mark) => mark.turning !== undefined).length;
  return [
    {
      text: t('charts.timeline.extent', {
        count: all.length,
        first: days[0]?.slice(0, 4) ?? '',
        last: days.at(-1)?.slice(0, 4) ?? '',
        inside: String(within.length),
        from: showDate(data.from.slice(0, 7)),
        to: showDate(data.to.slice(0, 7)),
      }),
    },
    ...(earlier + later > 0
      ? [
          {
            text: t('charts.timeline.outside', {
              earlier: t('figure.earlier', { count: earlier }),
              later: t('figure.later', { count: later }),
            }),
          },
        ]
      : []),
    ...(numbered.length > 0 && within.length > 0
      ? [
          {
            text: t('charts.timeline.inRounds', {
              count: numbered.length,
              inside: String(inRounds),
              all: String(within.length),
            }),
          },
        ]
      : []),
    ...(busiest
      ? [
          {
            text: t('charts.timeline.busiest', { month: showDate(busiest[0]), events: String(busiest[1].length) }),
            ...(first !== undefined && { item: first }),
          },
        ]
      : []),
    {
      text: t('charts.timeline.actedFirst', { parties: lanes.map(({ lane, count }) => `${lane.name} ${String(count)}`).join('; ') }),
    },
    ...(turning > 0 ? [{ text: t('charts.timeline.turns', { count: turning }) }] : []),
  ];
}

/** The key of the drawn mark that holds an event when the whole span is in view. */
function drawn(data: Data, id: string | undefined): string | undefined {
  const shown = wide(data).series.flatMap(({ items }) => items.map(({ key }) => key));
  const lane = data.lanes.find(({ marks }) => marks.some((mark) => mark.id === id));
  const upTo = lane?.marks.slice(0, lane.marks.findIndex((mark) => mark.id === id) + 1).map((mark) => mark.id) ?? [];
  return upTo.findLast((one) => shown.includes(one));
}

const scaleOf = (data: Data, range: readonly [number, number]): ScaleTime<number, number> =>
  scaleUtc([toUtc(data.from), toUtc(addDays(data.to, 1))], range);
const monthLabel = utcFormat('%b');
const label = (month: Date): string => (month.getUTCMonth() === 0 ? utcFormat('%b %Y')(month) : monthLabel(month));

function wide(data: Data): Scene {
  const x = scaleOf(data, [LEFT, RIGHT]);
  const months = utcMonth.count(toUtc(data.from), toUtc(data.to));
  const quarters = utcMonth.every(3);
  const ticks = (quarters && months > 18 && months < 60 ? x.ticks(quarters) : x.ticks(10)).map((date) => ({
    x: x(date),
    label: months < 60 ? label(date) : String(date.getUTCFullYear()),
  }));
  return lanesScene(figureText, data, (time) => x(time), ticks, strip(data, x), showDate);
}

/** Events a week over the whole span: what stays in place while the lanes above are zoomed. */
function strip(data: Data, x: ScaleTime<number, number>): Shape[] {
  const [start, end] = [toUtc(data.from), toUtc(addDays(data.to, 1))];
  const weeks = bin<TimelineEvent, Date>()
    .value(({ day }) => toUtc(day))
    .domain([start, end])
    .thresholds(utcMonday.range(start, end))(inSpan(data));
  const top = stripTop(data);
  const base = top + STRIP;
  const y = scaleLinear([0, Math.max(4, max(weeks, ({ length }) => length) ?? 0)], [base, top + 2]);
  const steps = weeks.map(({ x1 = end, length }) => `V${String(px(y(length)))}H${String(px(x(x1)))}`);
  return [
    { kind: 'text', class: 'ax', x: 24, y: top + 25, text: t('charts.timeline.eventsAWeek') },
    { kind: 'path', class: 'dens', d: `M${String(px(x(start)))},${String(base)}${steps.join('')}V${String(base)}Z` },
    { kind: 'line', class: 'tick', x1: LEFT, y1: base, x2: RIGHT, y2: base },
    ...utcYears(start, end).flatMap((year): Shape[] => [
      { kind: 'line', class: 'tick', x1: px(x(year)), y1: top, x2: px(x(year)), y2: base + 4 },
      { kind: 'text', class: 'ax', x: px(x(year)), y: base + 20, text: String(year.getUTCFullYear()), anchor: 'middle' },
    ]),
  ];
}

/** The narrow drawing as a grid: time down, lanes across, a cell for each month and lane. */
interface Grid {
  readonly months: readonly string[];
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
  /** The middle of a lane, and of a month. */
  readonly x: (lane: number) => number;
  readonly y: (month: number) => number;
  /** How far down a day is, in pixels; days outside the span are at its ends. */
  readonly at: (day: Day) => number;
  /** The room of a lane. */
  readonly column: number;
}
const NARROW = { width: 320, left: 62, top: 60, row: 34 } as const;

function gridOf(data: Data): Grid {
  const { width, left, top, row } = NARROW;
  const months = utcMonths(toUtc(`${data.from.slice(0, 7)}-01`), toUtc(addDays(data.to, 1))).map((month) => fromUtc(month).slice(0, 7));
  const column = (width - left - 26) / Math.max(1, data.lanes.length);
  const monthAt = (day: Day): number => {
    const month = months.indexOf(day.slice(0, 7));
    return month < 0 ? (day < data.from ? 0 : months.length) : month + (Number(day.slice(8)) - 1) / 31;
  };
  return {
    months,
    left,
    top,
    bottom: top + months.length * row,
    column,
    x: (lane) => px(left + column * (lane + 0.5)),
    y: (month) => px(top + row * (month + 0.5)),
    at: (day) => top + monthAt(day) * row,
  };
}

/** Time down, lanes across: a mark for each month and lane, its size the number of events. */
function narrow(data: Data): Scene {
  const grid = gridOf(data);
  const [from, to] = extent(grid.months);
  const title: Shape[] =
    from === undefined
      ? []
      : [
          {
            kind: 'text',
            class: 'ax',
            x: 0,
            y: 16,
            text: t('charts.timeline.eventsAMonthIn', { from: showDate(from, 'short'), to: showDate(to ?? from, 'short') }),
          },
        ];
  return {
    width: NARROW.width,
    height: grid.bottom + 44,
    back: [
      ...data.rounds.flatMap((round) => roundBand(grid, round)),
      ...data.lanes.flatMap((lane, index) => laneHead(grid, lane, index)),
      ...grid.months.flatMap((month, index) => monthLabels(grid, month, index)),
      ...title,
    ],
    series: narrowSeries(data, grid),
    front: [],
  };
}

/** A round as a band across the lanes, with its number at the right. */
function roundBand({ left, at }: Grid, { from, to, number }: Span): Shape[] {
  if (at(to) <= at(from)) return [];
  const [start, end] = [px(at(from)), px(at(to))];
  const { width } = NARROW;
  const band = { x: left - 4, y: start, width: width - left + 4, height: px(end - start) };
  const x = width - 12;
  const pin: Shape[] = [
    { kind: 'path', class: 'pin', d: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0', x, y: px((start + end) / 2) },
    { kind: 'text', class: 'pinn', x, y: px((start + end) / 2 + 5), text: String(number), anchor: 'middle' },
  ];
  return [{ kind: 'rect', class: number === undefined ? 'rnd between' : 'rnd', ...band }, ...(number === undefined ? [] : pin)];
}

/** The line of a lane, with its sign above. */
function laneHead({ x, top, bottom }: Grid, { color, outline }: Data['lanes'][number], lane: number): Shape[] {
  return [
    { kind: 'line', class: 'rule', x1: x(lane), y1: top, x2: x(lane), y2: bottom },
    { kind: 'path', class: `mk c-${color}`, d: outline, x: x(lane), y: top - 20 },
  ];
}

/** The name of a month; above each January a line. */
function monthLabels({ y, top }: Grid, month: string, index: number): Shape[] {
  const isJanuary = month.endsWith('-01');
  const text = label(toUtc(`${month}-01`)).replace(/ 20/, ' ’');
  const line = px(top + NARROW.row * index);
  return [
    { kind: 'text', class: isJanuary || index === 0 ? 'lab' : 'ax', x: 0, y: y(index) + 5, text },
    ...(isJanuary ? [{ kind: 'line', class: 'tick', x1: 0, y1: line, x2: NARROW.width, y2: line } satisfies Shape] : []),
  ];
}

function narrowSeries(data: Data, { months, column, x, y }: Grid): Series[] {
  const cells = data.lanes.map((lane) => months.map((month) => lane.marks.filter(({ day }) => day.startsWith(month))));
  const most = max(cells.flat(), (events) => events.length) ?? 1;
  const radius = scaleSqrt([1, Math.max(2, most)], [4.5, Math.min(13, column / 2 - 3)]);
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

/** The mark of a month. Counts only: on a narrow screen the list right below names every event. */
function monthMark(
  lane: Data['lanes'][number],
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
    label: t(turning ? 'charts.timeline.monthWithTurn' : 'charts.timeline.month', {
      count: events.length,
      lane: lane.name,
      month: showDate(month),
    }),
    shapes: [
      { kind: 'path', class: `mk c-${lane.color}`, d: markPath(lane.shape as MarkShape, area(r)) },
      ...(turning ? [{ kind: 'path', class: 'turn', d: markPath('circle', area(r + 2.5)) } satisfies Shape] : []),
    ],
  };
}
