import { sentencesOf } from '../text/sentences.ts';
import { t } from '../i18n/index.ts';
import { showDate, showTime, type DateStyle } from './core/date.ts';
import { DOES } from './collections/ledgers/schema.ts';
import { EVENT_KINDS } from './collections/events/schema.ts';
import type { Does, EventData, EventKind, Outcome } from './collections/schemas.ts';
import type { DisputeRecord } from './model.ts';

export { roundLabel, roundName } from './collections/rounds/labels.ts';

const named = <Key extends string>(keys: readonly Key[], name: (key: Key) => string): Readonly<Record<Key, string>> =>
  Object.fromEntries(keys.map((key) => [key, name(key)])) as Record<Key, string>;

/** Names of the kinds of events, as readers see them. */
export const KIND_NAMES: Readonly<Record<EventKind, string>> = named(EVENT_KINDS, (kind) => t(`record.kinds.${kind}`));

/** The verb of a position, as it continues a party's name. */
export const DOES_WORDS: Readonly<Record<Does, string>> = named(DOES, (does) => t(`record.does.${does}`));

/** An outcome in a few words: "Met between", "Nearer the teachers union". */
export function outcomeWords(record: DisputeRecord, outcome: Outcome | undefined): string {
  const nearer = outcome?.nearer ?? 'not-at-issue';
  if (nearer === 'not-at-issue' || nearer === 'between' || nearer === 'open') return t(`record.outcome.${nearer}`);
  return t('record.outcome.nearer', { party: record.party(nearer).data.short.toLowerCase() });
}

/** The first sentence of a text. */
export const firstSentence = (text: string): string => sentencesOf(text)[0] ?? text;

/** When an event happened: its date and, where it is known, its hour: "January 4, 2022, about 11 p.m." */
export function showWhen({ date, time, timeBasis }: Pick<EventData, 'date' | 'time' | 'timeBasis'>, style?: DateStyle): string {
  const [day, hour] = [showDate(date, style), showTime(time, timeBasis)];
  return hour === '' ? day : t('dates.dateAndTime', { date: day, time: hour });
}
