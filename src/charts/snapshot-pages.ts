/** Which pages there are at a stop of the record, so that a link to another stop never leads nowhere. */
import { chartsOf } from './index.ts';
import { asOfHref, chartHref, issueHref, roundHref } from '../record/core/routes.ts';
import { recordAsOf, type DisputeRecord } from '../record/index.ts';

const known = new WeakMap<DisputeRecord, ReadonlySet<string>>();

/** Addresses of pages that exist at a stop too, as they are in the site of today: `/` for the stop itself, issues, rounds, charts. */
function pagesAsOf(record: DisputeRecord, day: string): ReadonlySet<string> {
  const then = recordAsOf(record, day);
  let pages = known.get(then);
  if (!pages) {
    pages = new Set([
      '/',
      ...then.issues.filter(({ ledger }) => ledger.length > 0).map(({ id }) => issueHref(id)),
      ...then.rounds.map(({ id }) => roundHref(id)),
      ...chartsOf(then).map(({ id }) => chartHref(id)),
    ]);
    known.set(then, pages);
  }
  return pages;
}

/** The address of a page at a stop, or of the stop when the page was not there yet. */
export function pageAsOf(record: DisputeRecord, day: string, inner: string): string {
  const href = `/${inner}`;
  return asOfHref(day, pagesAsOf(record, day).has(href) ? href : '/');
}
