/** Pages that only lead on: published before, and since moved. */
import { weekHref } from '../record/core/routes.ts';
import type { DisputeRecord } from '../record/index.ts';
import { weeksOf } from '../record/week.ts';
import { nearestWeek, weeksWithPages } from './weeks.ts';

/** Weeks that were published and hold nothing: each leads to the nearest week that holds something. */
function emptyWeeks(record: DisputeRecord): [string, string][] {
  const weeks = weeksWithPages(record);
  const published = new Set(record.published.addresses.map(({ href }) => href));
  return weeksOf(record)
    .filter((week) => !weeks.includes(week) && published.has(weekHref(week.name)))
    .flatMap((week) => {
      const nearest = nearestWeek(weeks, week.monday);
      return nearest ? [[weekHref(week.name), weekHref(nearest.name)] as [string, string]] : [];
    });
}

/** Where each moved address leads: as the record says, else what follows from its weeks. */
export function redirectsOf(record: DisputeRecord): ReadonlyMap<string, string> {
  return new Map([...emptyWeeks(record), ...record.published.redirects]);
}
