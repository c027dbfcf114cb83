/** Positions and outcomes in the ledgers of issues. */
import type { LedgerRound, Outcome, Position } from './collections/schemas.ts';
import { compareDates, readDate } from './core/date.ts';
import type { Issue, PlacedPosition } from './model.ts';

/** The place of each event in the order of all events. */
export type EventPlaces = ReadonlyMap<string, number>;

/** The place of each event in a list that has them in order. */
export const placesOf = (events: readonly { readonly id: string }[]): EventPlaces => new Map(events.map(({ id }, place) => [id, place]));

/** Positions of one day: those taken in an event are in the order of the events, the others keep the place they have. */
function orderDay<P extends Position>(positions: readonly P[], places: EventPlaces): P[] {
  const placeOf = ({ event }: P): number | undefined => (event === undefined ? undefined : places.get(event));
  const inEvents = positions.filter((position) => placeOf(position) !== undefined).sort((a, b) => (placeOf(a) ?? 0) - (placeOf(b) ?? 0));
  const next = inEvents.values();
  return positions.map((position) => (placeOf(position) === undefined ? position : (next.next().value ?? position)));
}

/** Positions by date; those of one day follow the order of their events. */
export function orderPositions<P extends Position>(positions: readonly P[], places: EventPlaces): P[] {
  const byDate = [...positions].sort((a, b) => compareDates(a.date, b.date));
  return [...Map.groupBy(byDate, ({ date }) => readDate(date).from).values()].flatMap((day) => orderDay(day, places));
}

/** Every position of every ledger, by date and, within a day, by event. */
export function positionsIn(issues: readonly Issue[], places: EventPlaces): PlacedPosition[] {
  return orderPositions(
    issues.flatMap((issue) =>
      issue.ledger.flatMap(({ round, positions }) =>
        positions.map((position): PlacedPosition => ({ ...position, issue: issue.id, round })),
      ),
    ),
    places,
  );
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
