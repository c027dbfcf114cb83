/**
 * What an address asks for, read strictly: days and choices (for anchors see anchor.ts). Scripts of the browser read every
 * address through here. What cannot be read or is not known changes nothing and is told to the reader.
 */
import { isDay, type Day } from './day.ts';

/** A part of an address that is left out, and why. */
export type Refused =
  /** No day of the calendar. */
  | { readonly why: 'day'; readonly value: string }
  /** The first day comes after the last. */
  | { readonly why: 'turned'; readonly from: Day; readonly to: Day }
  /** The page offers no such choice. */
  | { readonly why: 'choice'; readonly value: string }
  /** Another value was read where there can be one. */
  | { readonly why: 'second'; readonly value: string }
  /** The page has no part of that name. */
  | { readonly why: 'anchor'; readonly value: string };

/** A span of days; an empty text is an open end. */
export interface Span {
  readonly from: Day | '';
  readonly to: Day | '';
}

/** What could be read, and what was left out. */
export interface Read<Value> {
  readonly value: Value;
  readonly refused: readonly Refused[];
}

/** The one value of a name: the first that is known. Every other is left out. An empty value is none. */
function readOne(query: URLSearchParams, name: string, isKnown: (value: string) => boolean, why: 'day' | 'choice'): Read<string> {
  const values = [...new Set(query.getAll(name).filter((value) => value.trim() !== ''))];
  const kept = values.find(isKnown) ?? '';
  const refused = values.filter((value) => value !== kept).map((value): Refused => ({ why: isKnown(value) ? 'second' : why, value }));
  return { value: kept, refused };
}

/** A day that an address names; empty where it names none. */
export const readDay = (query: URLSearchParams, name: string): Read<Day | ''> => readOne(query, name, isDay, 'day');

/** The value of a choice of which one can be made; empty where the address names none. */
export const readChoice = (query: URLSearchParams, name: string, isKnown: (value: string) => boolean): Read<string> =>
  readOne(query, name, isKnown, 'choice');

/** The span of days that an address names by `from` and `to`. */
export function readSpan(query: URLSearchParams): Read<Span> {
  const [from, to] = [readDay(query, 'from'), readDay(query, 'to')];
  const refused = [...from.refused, ...to.refused];
  if (from.value === '' || to.value === '' || from.value <= to.value) return { value: { from: from.value, to: to.value }, refused };
  return { value: { from: '', to: '' }, refused: [...refused, { why: 'turned', from: from.value, to: to.value }] };
}

/** The values of a group of choices, each once: `issue=tolls,night-work` or `issue=tolls&issue=night-work`. */
export function readList(query: URLSearchParams, name: string): string[] {
  const values = query.getAll(name).flatMap((value) => value.split(','));
  return [...new Set(values.map((value) => value.trim()).filter(Boolean))];
}

/** Keeps the values that are known. */
export function keepKnown(values: readonly string[], isKnown: (value: string) => boolean): Read<readonly string[]> {
  return {
    value: values.filter(isKnown),
    refused: values.filter((value) => !isKnown(value)).map((value) => ({ why: 'choice', value })),
  };
}
