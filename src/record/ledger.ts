/** Positions and outcomes in the ledgers of issues. */
import type { LedgerRound, Outcome } from './collections/ledgers/schema.ts';
import { compareDates } from './core/date.ts';
import type { Issue, PlacedPosition } from './model.ts';

/** Every position of every ledger, by date. */
export function positionsIn(issues: readonly Issue[]): PlacedPosition[] {
  return issues
    .flatMap((issue) =>
      issue.ledger.flatMap(({ round, positions }) =>
        positions.map((position): PlacedPosition => ({ ...position, issue: issue.id, round })),
      ),
    )
    .sort((a, b) => compareDates(a.date, b.date));
}

/** How an issue is read in a round: an outcome of its ledger, or that there is none. */
export type Reading = Pick<Outcome, 'among' | 'terms' | 'why' | 'sources'> & {
  /** A side, `between`, `open` or `not-at-issue`; `unsaid` where the ledger says that the sources are silent; `unsettled` before there was an outcome, in the record as of a day. */
  readonly nearer: string;
};

/** The reading of an entry of a ledger. A missing entry says nothing: it is `unsettled`, and never "not at issue". */
export function readingOfEntry(entry: LedgerRound | undefined): Reading {
  if (entry?.outcome) return entry.outcome;
  const why = entry?.unsaid;
  return { nearer: why === undefined ? 'unsettled' : 'unsaid', terms: '', why: why ?? '', sources: [] };
}

/** How an issue is read in a round. */
export const readingOf = (issue: Issue, round: string): Reading => readingOfEntry(issue.ledger.find((entry) => entry.round === round));

const OFF_TABLE: ReadonlySet<string> = new Set(['not-at-issue', 'unsaid', 'unsettled']);

/** Whether the issue was on the table between the sides in that round. */
export const wasOnTable = ({ nearer }: Pick<Reading, 'nearer'>): boolean => !OFF_TABLE.has(nearer);
