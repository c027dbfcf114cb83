import { sentencesOf } from '../text/sentences.ts';
import type { Does, EventKind, Outcome } from './collections/schemas.ts';
import type { DisputeRecord } from './model.ts';

export { roundLabel, roundName } from './collections/rounds/labels.ts';

/** Names of the kinds of events, as readers see them. */
export const KIND_NAMES: Readonly<Record<EventKind, string>> = {
  vote: 'Vote',
  offer: 'Offer',
  ask: 'Ask',
  agreement: 'Agreement',
  closure: 'Closure',
  reopening: 'Reopening',
  order: 'Order',
  law: 'Law',
  ruling: 'Ruling',
  guidance: 'Guidance',
  statement: 'Statement',
  protest: 'Protest',
  data: 'Numbers',
};

/** The verb of a position, as it continues a party's name. */
export const DOES_WORDS: Readonly<Record<Does, string>> = {
  asks: 'asked',
  offers: 'offered',
  declines: 'declined',
  accepts: 'accepted',
  says: 'said',
};

/** An outcome in a few words: "Met between", "Nearer the teachers union". */
export function outcomeWords(record: DisputeRecord, outcome: Outcome | undefined): string {
  if (outcome === undefined || outcome.nearer === 'not-at-issue') return 'Not at issue';
  if (outcome.nearer === 'between') return 'Met between';
  if (outcome.nearer === 'open') return 'Left open';
  return `Nearer the ${record.party(outcome.nearer).data.short.toLowerCase()}`;
}

/** A count with its noun: "1 event", "12 events". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** The first sentence of a text. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? text;
