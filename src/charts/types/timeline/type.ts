import { t, translatorOf } from '../../../i18n/index.ts';
import { bin, max, rollups, scaleLinear, scaleUtc, utcFormat, utcMonday, utcMonth, utcMonths, utcYears, type ScaleTime } from 'd3';
import { markPath, type Shape as MarkShape } from '../../symbols.ts';
import { DAY_MS, addDays, fromUtc, readDate, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { markColor, placeOfEvent, type Chart, type DisputeRecord, type Event } from '../../../record/index.ts';
import type { ChartType } from '../../chart.ts';
import { px, type Scene, type Sentence, type Shape, type Width } from '../../scene.ts';
import {
  lanesScene,
  MOST_NAME_ROWS,
  roomFor,
  STRIP,
  stripTop,
  type Lane,
  type LaneData,
  type Room,
  type Span,
  type TimelineEvent,
} from './lanes.ts';
import { timelineOptions } from './options.ts';
import { upright } from './upright.ts';

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
  return {
    id,
    place: placeOfEvent(record, id),
    day: dayOf(data.date),
    date: data.date,
    title: data.title,
    who: data.parties.map((party) => record.party(party).data.short).join(', '),
    ...(data.turningPoint !== undefined && { turning: data.turningPoint }),
  };
}

/** A row before its events are in it: whose lanes it holds. */
interface Row extends Lane {
  readonly parties: readonly string[];
}

/** The rows of parties that have one of their own, then those that several share: a plain dot, because none of them owns it. */
function rowsOf(record: DisputeRecord, chart: Chart): Row[] {
  const shared = timelineOptions.parse(chart.data.options ?? {}).rows ?? [];
  const folded = new Set(shared.flatMap(({ parties }) => parties));
  return [
    ...record.parties
      .filter(({ id, data }) => data.lane === undefined && !folded.has(id))
      .map(({ id, data: { short, mark } }) => ({
        id,
        name: short,
        color: markColor(mark),
        shape: mark.shape,
        outline: markPath(mark.shape, 110),
        parties: [id],
      })),
    ...shared.map(({ name, parties }) => ({
      id: parties[0] ?? name,
      name,
      color: markColor({ shape: 'circle' }),
      shape: 'circle',
      outline: markPath('circle', 60),
      parties,
    })),
  ];
}

/** Lanes by party, a mark for every event, bands for the rounds. */
export const chartType: ChartType<Data> = {
  type: 'timeline',
  data(record, chart) {
    const { from, to } = readDate(record.site.date);
    const lanes = rowsOf(record, chart)
      .map(({ parties, ...lane }) => ({
        ...lane,
        marks: record.events
          .filter((event) => parties.includes(laneOf(record, event.data.parties[0] ?? '')))
          .map((event) => markOf(record, event))
          .sort((a, b) => (a.day === b.day ? a.place - b.place : a.day < b.day ? -1 : 1)),
      }))
      .filter(({ marks }) => marks.length > 0);
    const rounds = record.rounds.map(({ id, data }): Span => {
      const span = readDate(data.date);
      return { id, name: data.season, from: span.from, to: span.to, ...(data.number !== undefined && { number: data.number }) };
    });
    const turnings = lanes.flatMap(({ marks }) => marks).filter(({ turning }) => turning !== undefined);
    return {
      lanes,
      rounds,
      from,
      to,
      outlines: outlinesOf(lanes.map(({ shape }) => shape)),
      nameRows: Math.min(MOST_NAME_ROWS, turnings.length),
    };
  },
  // Every mark is in a row that has its name.
  key: () => [],
  widths: [1176, 944, 704, 358, 288],
  scene: (data, width) => (width >= 704 ? across(data, width) : upright(data, width)),
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
  const shown = across(data, 1176).series.flatMap(({ items }) => items.map(({ key }) => key));
  const lane = data.lanes.find(({ marks }) => marks.some((mark) => mark.id === id));
  const upTo = lane?.marks.slice(0, lane.marks.findIndex((mark) => mark.id === id) + 1).map((mark) => mark.id) ?? [];
  return upTo.findLast((one) => shown.includes(one));
}

const scaleOf = (data: Data, range: readonly [number, number]): ScaleTime<number, number> =>
  scaleUtc([toUtc(data.from), toUtc(addDays(data.to, 1))], range);
const monthLabel = utcFormat('%b');

/** Names of months; of the first one and of each January with the year. */
const label = (month: Date, index: number): string =>
  month.getUTCMonth() === 0 || index === 0 ? utcFormat('%b %Y')(month) : monthLabel(month);

/** Time across, a row a lane. */
function across(data: Data, width: Width): Scene {
  const room = roomFor(width);
  const x = scaleOf(data, [room.left, room.right]);
  const months = utcMonth.count(toUtc(data.from), toUtc(data.to));
  const quarters = utcMonth.every(3);
  const ticks = (quarters && months > 18 && months < 60 ? x.ticks(quarters) : x.ticks(width >= 944 ? 10 : 6)).map((date, index) => ({
    x: x(date),
    label: months < 60 ? label(date, index) : String(date.getUTCFullYear()),
  }));
  return lanesScene(figureText, data, room, (time) => x(time), ticks, strip(data, room, x), showDate);
}

/** Events a week over the whole span: what stays in place while the lanes above are zoomed. */
function strip(data: Data, { left, right }: Room, x: ScaleTime<number, number>): Shape[] {
  const [start, end] = [toUtc(data.from), toUtc(addDays(data.to, 1))];
  const weeks = bin<TimelineEvent, Date>()
    .value(({ day }) => toUtc(day))
    .domain([start, end])
    .thresholds(utcMonday.range(start, end))(inSpan(data));
  const top = stripTop(data);
  const base = top + STRIP;
  const y = scaleLinear([0, Math.max(4, max(weeks, ({ length }) => length) ?? 0)], [base, top + 2]);
  const steps = weeks.map(({ x1 = end, length }) => `V${String(Math.round(y(length)))}H${String(Math.round(x(x1)))}`);
  const years = utcYears(start, end);
  const ticks = years.map((year) => `M${String(Math.round(x(year)) + 0.5)} ${String(top)}V${String(base + 4)}`).join('');
  return [
    { kind: 'text', class: 'ax', x: 24, y: base - 4, text: t('charts.timeline.eventsAWeek') },
    { kind: 'path', class: 'dens', d: `M${String(Math.round(x(start)))},${String(base)}${steps.join('')}V${String(base)}Z` },
    { kind: 'path', class: 'tick', d: `M${String(left)} ${String(base + 0.5)}H${String(right)}${ticks}` },
    ...years.map((year): Shape => {
      const at = x(year);
      const anchor = at < left + 18 ? 'start' : at > right - 18 ? 'end' : 'middle';
      return { kind: 'text', class: 'ax', x: px(at), y: base + 17, text: String(year.getUTCFullYear()), anchor };
    }),
  ];
}
