/**
 * The filter of the timeline as plain data: its form in the address, and which events match it. The list, the event pages
 * that follow a filter, and the tests share it.
 */
import { keepKnown, readList, readSpan, type Read, type Span } from '../record/core/asked.ts';
import type { Day } from '../record/core/day.ts';
import { matches, readTyped, type Words } from '../text/match.ts';

/** The groups of choices, by their names in the address. */
export const FACETS = ['party', 'round', 'issue', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** What an event shows to the filter. Several values of a facet are joined by a space. */
export interface Filterable extends Readonly<Record<Facet, string>> {
  /** The first and the last day that its date can mean: an event dated to a month has those of the month. */
  readonly from: Day;
  readonly to: Day;
  /** Its words: asked for only when words are looked for. */
  readonly words: () => Words;
}

/** A reader's choice: values by facet, words, and a span of days. */
export interface Filter extends Span {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly words: string;
}

/** Reads a choice from an address. What is not known or no day is left out and named: it must not look as if it was asked for. */
export function readFilter(query: URLSearchParams, isKnown: (facet: Facet, value: string) => boolean): Read<Filter> {
  const values = (facet: Facet): Read<readonly string[]> => keepKnown(readList(query, facet), (value) => isKnown(facet, value));
  const [party, round, issue, kind, span] = [values('party'), values('round'), values('issue'), values('kind'), readSpan(query)];
  return {
    value: {
      chosen: { party: party.value, round: round.value, issue: issue.value, kind: kind.value },
      words: query.get('q') ?? '',
      ...span.value,
    },
    refused: [party, round, issue, kind, span].flatMap(({ refused }) => refused),
  };
}

/** The choice as the query of an address, `?` included; empty when nothing is chosen. */
export function writeFilter({ chosen, words, from, to }: Filter): string {
  const query = new URLSearchParams();
  for (const name of FACETS) if (chosen[name].length > 0) query.set(name, chosen[name].join(','));
  if (words) query.set('q', words);
  if (from) query.set('from', from);
  if (to) query.set('to', to);
  return query.size > 0 ? `?${query.toString().replaceAll('%2C', ',')}` : '';
}

/**
 * Which events fit a choice: values of one group widen, groups narrow each other, every word and phrase must occur, and at
 * least one day that the event's date can mean lies in the span.
 */
export function fitting({ chosen, words, from, to }: Filter): (item: Filterable) => boolean {
  const typed = readTyped(words);
  const hasWords = typed.words.length + typed.phrases.length > 0;
  return (item) =>
    FACETS.every((name) => chosen[name].length === 0 || item[name].split(' ').some((value) => chosen[name].includes(value))) &&
    (from === '' || item.to >= from) &&
    (to === '' || item.from <= to) &&
    (!hasWords || matches(item.words(), typed));
}
