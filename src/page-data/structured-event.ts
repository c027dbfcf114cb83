/** What search engines are told of an event. */
import { absolute } from '../address.ts';
import { eventHref } from '../record/core/routes.ts';
import type { DisputeRecord, Event } from '../record/index.ts';

/** The ends of a date as ISO 8601 writes them, no finer than they are known; a date that is no interval has one. */
function ends(date: string): { readonly startDate: string; readonly endDate?: string } {
  const [start = '', end] = date.replace(/[~?%]/g, '').split('/');
  return { startDate: start, ...(end !== undefined && { endDate: end }) };
}

/** JSON-LD of the page of an event: an article about it, with the place of the event, or none where none is known. */
export function structuredEvent(record: Pick<DisputeRecord, 'site' | 'source'>, { id, data }: Event): Record<string, unknown> {
  const place = data.place ?? record.site.location;
  return {
    '@type': 'Article',
    headline: data.title,
    about: {
      '@type': 'Event',
      name: data.title,
      ...ends(data.date),
      ...(place !== undefined && { location: { '@type': 'Place', name: place } }),
    },
    citation: data.sources.map((source) => record.source(source).data.URL).filter((url) => url !== undefined),
    mainEntityOfPage: absolute(eventHref(id)),
  };
}
