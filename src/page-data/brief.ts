/** The table that opens the page of an issue: a row for each round, with what each side asked and how it ended. */
import { inTurn, readingOfEntry, type Issue, type LedgerRound, type Reading, type Round, type DisputeRecord } from '../record/index.ts';

/** What a side asked or offered in a round. */
export interface BriefCell {
  readonly party: string;
  /** In a line; `undefined` where the ledger holds no position of it, or no line for it. */
  readonly line: string | undefined;
  /** Its positions, for a ledger without briefs. */
  readonly positions: LedgerRound['positions'];
}

/** A row of the table. */
export interface BriefRow {
  readonly round: Round;
  readonly reading: Reading;
  /** Empty where the sources do not show the issue on the table. */
  readonly cells: readonly BriefCell[];
  readonly result: string | undefined;
  readonly because: string | undefined;
  /** In place of the rest: that no source shows the issue on the table, and what was looked for. */
  readonly unsaid: string | undefined;
}

/** The sides of an issue's table in their order: it alternates from issue to issue and stays the same on a page. */
export function sidesInOrder({ site, issues }: Pick<DisputeRecord, 'site' | 'issues'>, issue: Issue): readonly string[] {
  return inTurn(
    site.sides,
    issues.findIndex(({ id }) => id === issue.id),
  );
}

function cellsOf(entry: LedgerRound, sides: readonly string[]): BriefCell[] {
  return sides.map((party) => ({
    party,
    line: entry.brief?.positions[party],
    positions: entry.brief ? [] : entry.positions.filter((position) => position.party === party),
  }));
}

/** The rows of an issue's table, in the order of the rounds. */
export function briefRows(record: DisputeRecord, issue: Issue): BriefRow[] {
  const sides = sidesInOrder(record, issue);
  return issue.ledger.map((entry) => ({
    round: record.round(entry.round),
    reading: readingOfEntry(entry),
    cells: entry.unsaid === undefined ? cellsOf(entry, sides) : [],
    result: entry.brief?.result ?? entry.outcome?.terms,
    because: entry.brief?.because ?? entry.outcome?.why,
    unsaid: entry.unsaid,
  }));
}
