/** What the pages of a day must not tell. */
import { readDate, type Day } from '../record/core/date.ts';
import type { DisputeRecord } from '../record/index.ts';

const kept = new WeakMap<DisputeRecord, Map<Day, ReadonlySet<string>>>();

/** Sources that may have been published after a day: later ones, and those whose date was not seen. */
export function sourcesUnknownOn(record: DisputeRecord, day: Day): ReadonlySet<string> {
  const days = kept.get(record) ?? new Map<Day, ReadonlySet<string>>();
  kept.set(record, days);
  const found =
    days.get(day) ??
    new Set(record.sources.filter(({ data: { issued } }) => issued === undefined || readDate(issued).to > day).map(({ id }) => id));
  days.set(day, found);
  return found;
}
