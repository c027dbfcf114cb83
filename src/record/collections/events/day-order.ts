/**
 * The order of events: by their first day, and within a day by what the record knows of it. Of an event that is dated to a
 * month or a year only this is sure: it was over by the end of it. So it comes after the days of that month or year. It is made here once, and all
 * that lists events takes it from the record.
 *
 * Two things are claims of the record: `after` and the times. Events of one moment stand together. Where neither places an
 * event, it stands in the reading order, which claims nothing.
 */
import { compareDates, readDate, type Day } from '../../core/date.ts';
import { readPart } from '../../core/parse-date.ts';
import type { EventData } from './schema.ts';

/** What of an event its order depends on. */
export interface Placed {
  readonly id: string;
  readonly data: Pick<EventData, 'date' | 'time' | 'timeBasis' | 'after' | 'sameMoment' | 'reading'>;
}

/** The minutes of a day. */
const WHOLE_DAY = 24 * 60;
/** "About 11 p.m." may be as much earlier or later, in minutes. */
const ABOUT = 30;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** The minutes of its day in which an event may have happened: first and last. A planned hour says nothing of it. */
function spanOf({ data: { time, timeBasis } }: Placed): readonly [first: number, last: number] {
  const at = time === undefined ? 0 : minutesOf(time);
  if (timeBasis === 'exact') return [at, at];
  if (timeBasis === 'about') return [at - ABOUT, at + ABOUT];
  if (timeBasis === 'by') return [0, at];
  return timeBasis === 'after' ? [at, WHOLE_DAY] : [0, WHOLE_DAY];
}

/** Whether the times of two events of a day say that the first was over before the second could begin. */
export const isEarlier = (a: Placed, b: Placed): boolean => spanOf(a)[1] < spanOf(b)[0];

/** Whether an event has an hour of its own, and not a bound or a plan only. */
const hasHour = ({ data: { timeBasis } }: Placed): boolean => timeBasis === 'exact' || timeBasis === 'about';

/** Days come before months, and months before years, that end with them. */
function coarseness(date: string): number {
  const [start = ''] = date.split('/');
  return ['day', 'month', 'year'].indexOf(readPart(start).precision);
}

/** Whether a date begins on a known day, so that the event has a place within it. */
export const startsOnDay = ({ data }: Placed): boolean => coarseness(data.date) === 0;

/** The order in which events are read that nothing places: the reading order, shorter dates, hours of any kind, ids. */
function byReading(a: Placed, b: Placed): number {
  const last = Number.MAX_SAFE_INTEGER;
  return (
    coarseness(a.data.date) - coarseness(b.data.date) ||
    (a.data.reading ?? last) - (b.data.reading ?? last) ||
    compareDates(a.data.date, b.data.date) ||
    minutesOf(a.data.time ?? '24:00') - minutesOf(b.data.time ?? '24:00') ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Events of one moment: the one that the others name, then the others. */
export type Moment<E> = readonly E[];

/** The first event of the moment that an event belongs to. */
function leadOf<E extends Placed>(event: E, byId: ReadonlyMap<string, E>): E {
  const seen = new Set<E>();
  let lead = event;
  for (let next = byId.get(lead.data.sameMoment ?? ''); next && !seen.has(next); next = byId.get(lead.data.sameMoment ?? '')) {
    seen.add(lead);
    lead = next;
  }
  return lead;
}

/** The moments of a day, with what is known of their order. */
export interface DayGraph<E extends Placed> {
  /** In reading order. */
  readonly moments: readonly Moment<E>[];
  /** The moments that `after` puts right before a moment. Only where it is wrong, a moment is among those before itself. */
  readonly before: ReadonlyMap<Moment<E>, ReadonlySet<Moment<E>>>;
}

/** Reads the moments of a day and what `after` says of them. @param events The events that begin on one day. */
export function graphOf<E extends Placed>(events: readonly E[]): DayGraph<E> {
  const sorted = [...events].sort(byReading);
  const byId = new Map(sorted.map((event) => [event.id, event]));
  const leads = new Map(sorted.map((event) => [event.id, leadOf(event, byId)]));
  const byLead = Map.groupBy(sorted, ({ id }) => leads.get(id));
  const moments = new Map(
    [...byLead].map(([lead, all]): [E | undefined, Moment<E>] => [lead, all.sort((a, b) => Number(b === lead) - Number(a === lead))]),
  );
  const momentOf = (id: string): Moment<E> | undefined => moments.get(leads.get(id));
  const before = new Map(
    [...moments.values()].map((moment): [Moment<E>, Set<Moment<E>>] => [
      moment,
      new Set(
        moment
          .flatMap(({ data }) => data.after ?? [])
          .map(momentOf)
          .filter((other) => other !== undefined),
      ),
    ]),
  );
  return { moments: [...moments.values()], before };
}

/** All that surely comes before a moment, near and far. */
export function allBefore<M>(moment: M, before: ReadonlyMap<M, ReadonlySet<M>>): ReadonlySet<M> {
  const found = new Set<M>();
  const queue = [moment];
  for (const one of queue)
    for (const earlier of before.get(one) ?? []) {
      if (found.has(earlier)) continue;
      found.add(earlier);
      queue.push(earlier);
    }
  return found;
}

/** The hours of two events of a day, where both have one: whether that of the first is the earlier. */
const hasEarlierHour = (a: Placed, b: Placed): boolean =>
  hasHour(a) && hasHour(b) && minutesOf(a.data.time ?? '') < minutesOf(b.data.time ?? '');

/** What `after` and a comparison of times say together; `after` outranks a time. */
function withTimes<E extends Placed>({ moments, before }: DayGraph<E>, precedes: (a: E, b: E) => boolean): Map<Moment<E>, Set<Moment<E>>> {
  const all = new Map([...before].map(([moment, earlier]): [Moment<E>, Set<Moment<E>>] => [moment, new Set(earlier)]));
  for (const moment of moments)
    for (const other of moments) {
      const isBefore = other !== moment && other.some((a) => moment.some((b) => precedes(a, b)));
      if (isBefore && !allBefore(other, all).has(moment)) all.get(moment)?.add(other);
    }
  return all;
}

/** The events of a day in order. */
function orderDay<E extends Placed>(events: readonly E[]): E[] {
  const graph = graphOf(events);
  const before = withTimes(graph, (a, b) => isEarlier(a, b) || hasEarlierHour(a, b));
  const waiting = [...graph.moments];
  const placed = new Set<Moment<E>>();
  while (waiting.length > 0) {
    const at = waiting.findIndex((moment) => [...(before.get(moment) ?? [])].every((earlier) => earlier === moment || placed.has(earlier)));
    // Only a circle leaves nothing ready: the checks refuse it, and a list of events does not stop for it.
    const [next] = waiting.splice(Math.max(0, at), 1);
    if (next) placed.add(next);
  }
  return [...placed].flat();
}

/** The day at which an event stands in the order: its first day; of a month or a year the last day. */
export function listedDay({ data }: Placed): Day {
  const [start = ''] = data.date.split('/');
  return coarseness(data.date) === 0 ? readDate(data.date).from : readDate(start).to;
}

/** Events in order: by the day at which they stand, and within a day as the record knows it. */
export function orderEvents<E extends Placed>(events: readonly E[]): E[] {
  return [...Map.groupBy(events, listedDay)].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, own]) => orderDay(own));
}

/** How much of the order of a day's events is known. */
export type OrderKnown = 'all' | 'part' | 'none';

/** How much of the order of some events is known. @param events Events that begin on one day, in their order. */
export function orderKnown(events: readonly Placed[]): OrderKnown {
  const graph = graphOf(events);
  const before = withTimes(graph, isEarlier);
  const moments = orderEvents(events).flatMap((event) => graph.moments.filter(([lead]) => lead === event));
  const isPlaced = moments.every((moment, at) => at === 0 || allBefore(moment, before).has(moments[at - 1] ?? moment));
  if (isPlaced) return 'all';
  return [...before.values()].every(({ size }) => size === 0) ? 'none' : 'part';
}
