/** What other modules use of the record: its types, and pure functions of it. The record itself comes from `src/dispute.ts`. */
export type * from './model.ts';
export { citedBy, sourcesInRows } from './cited-sources.ts';
export { readingOf, readingOfEntry, wasOnTable, type Reading } from './ledger.ts';
export { recordAsOf, milestoneOn, milestonesOf } from './snapshot.ts';
export { eventsOf, eventsOfParty, placeOfEvent, positionsOf, positionsOfParty, storyOf } from './indexes.ts';
export { inTurn } from './in-turn.ts';
export { markColor } from './party-mark.ts';
export type * from './collections/schemas.ts';
