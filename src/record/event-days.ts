/** The days on which events began, and how much of the order of their events is known. */
import { orderKnown, startsOnDay, type OrderKnown } from './collections/events/day-order.ts';
import { readDate, type Day } from './core/date.ts';
import { memo } from './core/memo.ts';
import type { DisputeRecord, Event } from './model.ts';

/** A day on which events of a record began. */
export interface EventDay {
  readonly day: Day;
  /** In their order. Events of which only the month or the year is known are of no day. */
  readonly events: readonly Event[];
  readonly known: OrderKnown;
}

const daysOf = memo(({ events }: DisputeRecord): ReadonlyMap<Day, EventDay> => {
  const byDay = Map.groupBy(events.filter(startsOnDay), ({ data }) => readDate(data.date).from);
  return new Map([...byDay].map(([day, own]) => [day, { day, events: own, known: orderKnown(own) }]));
});

/** The day on which an event of a record began; `undefined` where only the month or the year is known. */
export function dayOfEvent(record: DisputeRecord, event: Event): EventDay | undefined {
  return startsOnDay(event) ? daysOf(record).get(readDate(event.data.date).from) : undefined;
}
