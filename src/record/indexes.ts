/** What pages ask of a record once for each entry, indexed once for all of them. */
import { memo } from './core/memo.ts';
import type { DisputeRecord, Event, PlacedPosition, Story } from './model.ts';

const positionsByEvent = memo((record: DisputeRecord) => Map.groupBy(record.positions, ({ event }) => event));

/** The positions taken in an event, by date. */
export function positionsOf(record: DisputeRecord, event: string): readonly PlacedPosition[] {
  return positionsByEvent(record).get(event) ?? [];
}

const positionsByParty = memo((record: DisputeRecord) => Map.groupBy(record.positions, ({ party }) => party));

/** The positions a party took, by date. */
export function positionsOfParty(record: DisputeRecord, party: string): readonly PlacedPosition[] {
  return positionsByParty(record).get(party) ?? [];
}

const eventsByRound = memo((record: DisputeRecord) => Map.groupBy(record.events, ({ data }) => data.round));

/** The events of a round, by date. */
export function eventsOf(record: DisputeRecord, round: string): readonly Event[] {
  return eventsByRound(record).get(round) ?? [];
}

const eventsByParty = memo((record: DisputeRecord) => {
  const byParty = new Map<string, Event[]>();
  for (const event of record.events) {
    for (const party of new Set(event.data.parties)) {
      const events = byParty.get(party);
      if (events) events.push(event);
      else byParty.set(party, [event]);
    }
  }
  return byParty;
});

/** The events a party had part in, by date. */
export function eventsOfParty(record: DisputeRecord, party: string): readonly Event[] {
  return eventsByParty(record).get(party) ?? [];
}

const placeById = memo((record: DisputeRecord) => new Map(record.events.map(({ id }, index) => [id, index])));

/** The place of an event in the order of all events, from 0. @throws when the record has no such event. */
export function placeOfEvent(record: DisputeRecord, event: string): number {
  const place = placeById(record).get(event);
  if (place === undefined) throw new Error(`The record has no event "${event}"`);
  return place;
}

/** The story that tells a round, where there is one. */
export const storyOf = ({ stories }: Pick<DisputeRecord, 'stories'>, round: string | undefined): Story | undefined =>
  stories.find(({ data }) => data.round === round);
