/** Redirects: pages that were published before and have moved. */
import { weekHref } from '../record/core/routes.ts';
import type { DisputeRecord } from '../record/index.ts';
import { weeksOf } from '../record/week.ts';
import { nearestWeek, weeksWithPages } from './weeks.ts';

/** Weeks that were published and have no page now: each forwards to the nearest week that has one. */
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

/** The new address of each address that moved: as `redirects.yaml` says, else the nearest week. */
export function redirectsOf(record: DisputeRecord): ReadonlyMap<string, string> {
  return new Map([...emptyWeeks(record), ...record.published.redirects]);
}
