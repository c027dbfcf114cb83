import ical, { ICalEventBusyStatus, ICalEventTransparency } from 'ical-generator';
import { absolute, siteOrigin } from '../address.ts';
import { addDays, readDate, showDate, toUtc } from '../record/core/date.ts';
import type { DisputeRecord, Event } from '../record/index.ts';
import { eventHref, exportHref } from '../record/core/routes.ts';
import { typeset } from '../markdown/typeset.ts';

/** Events that a calendar can hold: a date known to the day. Others would fill a month or a year. */
export function calendarEvents(record: DisputeRecord): Event[] {
  return record.events.filter(({ data }) => {
    const [start = '', end = start] = data.date.split('/');
    return [start, end].every((half) => readDate(half).precision === 'day');
  });
}

/** Events dated to the day as all-day entries of an iCalendar file (RFC 5545). The same record gives the same text. */
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
  for (const { id, data } of calendarEvents(record)) {
    const { from, to, approximate, uncertain } = readDate(data.date);
    const doubt = approximate || uncertain ? `Date: ${showDate(data.date)}.\n` : '';
    book.createEvent({
      id: `${id}@${host}`,
      stamp,
      allDay: true,
      start: toUtc(from),
      // The end of an all-day entry is the day after its last day.
      end: toUtc(addDays(to, 1)),
      summary: typeset(data.title),
      description: `${doubt}${typeset(data.summary)}\n\n${absolute(eventHref(id))}`,
      url: absolute(eventHref(id)),
      categories: [{ name: data.kind }],
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
  }
  return book.toString();
}
