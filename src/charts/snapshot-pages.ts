/** Which pages there are at a stop of the record, so that a link to another stop never leads nowhere. */
import { chartsOf } from './index.ts';
import { recordAsOf, type DisputeRecord } from '../record/index.ts';

const known = new WeakMap<DisputeRecord, ReadonlySet<string>>();

/** Addresses under the folder of a stop: `''` for the stop itself, `issues/<id>/`, `rounds/<id>/`, `data/<id>/`. */
function pagesAsOf(record: DisputeRecord, day: string): ReadonlySet<string> {
  const then = recordAsOf(record, day);
  let pages = known.get(then);
  if (!pages) {
    pages = new Set([
      '',
      ...then.issues.filter(({ ledger }) => ledger.length > 0).map(({ id }) => `issues/${id}/`),
      ...then.rounds.map(({ id }) => `rounds/${id}/`),
      ...chartsOf(then).map(({ id }) => `data/${id}/`),
    ]);
    known.set(then, pages);
  }
  return pages;
}

/** The address of a page at a stop, or of the stop when the page was not there yet. */
export function pageAsOf(record: DisputeRecord, day: string, inner: string): string {
  return `/asof/${day}/${pagesAsOf(record, day).has(inner) ? inner : ''}`;
}
