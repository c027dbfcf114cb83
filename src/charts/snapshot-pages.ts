/** Which pages exist in each snapshot of the record, so that a link to another snapshot never leads nowhere. */
import { chartsOf } from './index.ts';
import { memo } from '../record/core/memo.ts';
import { asOfHref, chartHref, issueHref, roundHref } from '../record/core/routes.ts';
import { recordAsOf, type DisputeRecord } from '../record/index.ts';

/** Addresses of the pages that a snapshot has, as they are in the current site: `/` for the snapshot itself, issues, rounds, charts. */
const pagesOf = memo(
  (snapshot: DisputeRecord): ReadonlySet<string> =>
    new Set([
      '/',
      ...snapshot.issues.filter(({ ledger }) => ledger.length > 0).map(({ id }) => issueHref(id)),
      ...snapshot.rounds.map(({ id }) => roundHref(id)),
      ...chartsOf(snapshot).map(({ id }) => chartHref(id)),
    ]),
);

/** The address of a page in the snapshot of a day, or of the snapshot when the page did not exist yet. */
export function pageAsOf(record: DisputeRecord, day: string, inner: string): string {
  const href = `/${inner}`;
  return asOfHref(day, pagesOf(recordAsOf(record, day)).has(href) ? href : '/');
}
