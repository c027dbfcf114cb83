/** What pages say where the order of the events of a day is not known. */
import { t } from '../i18n/index.ts';
import { showDate } from '../record/core/date.ts';
import { dayOfEvent } from '../record/event-days.ts';
import type { DisputeRecord, Event } from '../record/index.ts';

/** That the order of the events of an event's day is not known, or only in part; `undefined` where it is, and for an event alone. */
export function orderNote(record: DisputeRecord, event: Event): string | undefined {
  const day = dayOfEvent(record, event);
  return day === undefined || day.known === 'all' ? undefined : t(`layout.order.${day.known}`, { date: showDate(day.day) });
}

/** A note on the order of a day in a list of events. */
export interface DayNote {
  readonly text: string;
  /** How many events that follow it are of its day. */
  readonly count: number;
}

/** For a list of events in their order: by the first event of each day whose order is not wholly known, what to say before it. */
export function dayNotes(record: DisputeRecord, events: readonly Event[]): ReadonlyMap<Event, DayNote> {
  const days = Map.groupBy(events, (event) => dayOfEvent(record, event));
  return new Map(
    [...days].flatMap(([day, [first, ...rest]]): [Event, DayNote][] => {
      const text = first && day && orderNote(record, first);
      return first === undefined || text === undefined || rest.length === 0 ? [] : [[first, { text, count: rest.length + 1 }]];
    }),
  );
}

/** The same once for a list of many days, where it has room for one sentence only. */
export function listNote(record: DisputeRecord, events: readonly Event[]): string | undefined {
  return dayNotes(record, events).size === 0 ? undefined : t('layout.order.list');
}
