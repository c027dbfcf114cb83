/** Positions and outcomes in the ledgers of issues. */
import type { Outcome } from './collections/schemas.ts';
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

/** The outcome of an issue in a round, if it was on the table then. */
export function outcomeOf(issue: Issue, round: string): Outcome | undefined {
  return issue.ledger.find((entry) => entry.round === round)?.outcome;
}
