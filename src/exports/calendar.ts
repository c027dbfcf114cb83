import ical, { ICalEventBusyStatus, ICalEventTransparency, type ICalEventData } from 'ical-generator';
import { absolute, siteOrigin } from '../address.ts';
import { addDays, readDate, showDate, showTime, toUtc } from '../record/core/date.ts';
import type { DisputeRecord, Event } from '../record/index.ts';
import { eventHref, exportHref } from '../record/core/routes.ts';
import { typeset } from '../markdown/typeset.ts';
import { instantOf } from './instant.ts';

/** Events that a calendar can hold: a date known to the day. Others would fill a month or a year. */
export function calendarEvents(record: DisputeRecord): Event[] {
  return record.events.filter(({ data }) => {
    const [start = '', end = start] = data.date.split('/');
    return [start, end].every((half) => readDate(half).precision === 'day');
  });
}

/** When an entry starts and ends. */
type Entry = Pick<ICalEventData, 'allDay' | 'start' | 'end'>;

/** An entry of a moment where the record has its hour, and of whole days otherwise: bounds and plans are no hours. */
function entryOf({ data: { date, time, timeBasis } }: Event, timeZone: string | undefined): Entry {
  const { from, to } = readDate(date);
  if (time !== undefined && timeZone !== undefined && from === to && (timeBasis === 'exact' || timeBasis === 'about'))
    return { start: instantOf(from, time, timeZone) };
  // The end of an all-day entry is the day after its last day.
  return { allDay: true, start: toUtc(from), end: toUtc(addDays(to, 1)) };
}

/** What a calendar cannot say of a date in its own fields. */
function noteOf({ date, time, timeBasis }: Event['data']): string {
  const { approximate, uncertain } = readDate(date);
  const hour = showTime(time, timeBasis);
  return (approximate || uncertain ? `Date: ${showDate(date)}.\n` : '') + (hour === '' ? '' : `Time: ${hour.replace(/\.$/, '')}.\n`);
}

/** Events dated to the day as entries of an iCalendar file (RFC 5545). The same record gives the same text. */
export function calendar(record: DisputeRecord): string {
  const { site } = record;
  const book = ical({
    name: site.title,
    description: site.summary,
    url: absolute(exportHref('events.ics')),
    prodId: { company: site.publisher, product: site.title, language: 'EN' },
  });
  const stamp = toUtc(readDate(site.revised).to);
  const host = new URL(siteOrigin()).hostname;
  for (const event of calendarEvents(record)) {
    const { id, data } = event;
    book.createEvent({
      id: `${id}@${host}`,
      stamp,
      ...entryOf(event, site.timeZone),
      summary: typeset(data.title),
      description: `${noteOf(data)}${typeset(data.summary)}\n\n${absolute(eventHref(id))}`,
      url: absolute(eventHref(id)),
      categories: [{ name: data.kind }],
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return book.toString();
}
