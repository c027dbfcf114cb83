import { sentencesOf } from '../text/sentences.ts';
import { t } from '../i18n/index.ts';
import { showDate, showTime, type DateStyle } from './core/date.ts';
import { DOES } from './collections/ledgers/schema.ts';
import { EVENT_KINDS } from './collections/events/schema.ts';
import type { Does, EventData, EventKind } from './collections/schemas.ts';
import type { Reading } from './ledger.ts';
import type { DisputeRecord } from './model.ts';

const named = <Key extends string>(keys: readonly Key[], name: (key: Key) => string): Readonly<Record<Key, string>> =>
  Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<Key, string>;

/** Names of the kinds of events, as readers see them. */
export const KIND_NAMES: Readonly<Record<EventKind, string>> = named(EVENT_KINDS, (kind) => t(`record.kinds.${kind}`));

/** The verb of a position, as it continues a party's name. */
export const DOES_WORDS: Readonly<Record<Does, string>> = named(DOES, (does) => t(`record.does.${does}`));

/** What a party is called after "the" within a sentence: "union", "power company". */
export const nounOf = (record: DisputeRecord, id: string): string => {
  const { noun, short } = record.party(id).data;
  return noun ?? short.toLowerCase();
};

/**
 * A reading in the words that every page, chart, table and file has for it: "Compromise", "Closer to the union".
 * @param form `short` for cells of tables, and drawings: "Closer to union"; `tight` for cells of drawings that have room for a
 *   word or two: "Near union".
 */
export function outcomeWords(
  record: DisputeRecord,
  { nearer, among }: Pick<Reading, 'nearer' | 'among'>,
  form: 'full' | 'short' | 'tight' = 'full',
): string {
  const [first, second] = among ?? [];
  if (nearer === 'between' && first !== undefined && second !== undefined)
    return t(`record.outcome.${form}.among`, { first: nounOf(record, first), second: nounOf(record, second) });
  return READINGS.has(nearer)
    ? t(`record.outcome.${form}.${nearer}`)
    : t(`record.outcome.${form}.closer`, { party: nounOf(record, nearer) });
}

const READINGS: ReadonlySet<string> = new Set(['between', 'open', 'not-at-issue', 'unsaid', 'unsettled']);

/** The first sentence of a text. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? text;

/** When an event happened: its date and, where it is known, its hour: "January 4, 2022, about 11 p.m." */
export function showWhen({ date, time, timeBasis }: Pick<EventData, 'date' | 'time' | 'timeBasis'>, style?: DateStyle): string {
  const [day, hour] = [showDate(date, style), showTime(time, timeBasis)];
  return hour === '' ? day : t('dates.dateAndTime', { date: day, time: hour });
}
