import { sentencesOf } from '../text/sentences.ts';
import type { Does, EventKind } from './collections/schemas.ts';
import type { DisputeRecord, Outcome, Round } from './index.ts';

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

/** A round by number and season, or by season alone: "1 · Winter 2021". */
export function roundName(round: Round): string {
  return round.data.number === undefined ? round.data.season : `${String(round.data.number)} · ${round.data.season}`;
}

/** A round as a place on a page: "Round 1, Winter 2021", or its season where it is not counted. */
export function roundLabel(round: Round): string {
  return round.data.number === undefined ? round.data.season : `Round ${String(round.data.number)}, ${round.data.season}`;
}

/** A count with its noun: "1 event", "12 events". */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number.toLocaleString('en-US')} ${number === 1 ? one : many}`;
}

/** The first sentence of a text. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? text;
