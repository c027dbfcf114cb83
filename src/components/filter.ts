/**
 * The filter of the timeline as plain data: its form in the address, and which events match it. The list, the event pages
 * that follow a filter, and the tests share it.
 */

/** The groups of choices, by their names in the address. */
export const FACETS = ['party', 'round', 'issue', 'kind'] as const;
export type Facet = (typeof FACETS)[number];

/** What an event shows to the filter. Several values of a facet are joined by a space. */
export interface Filterable extends Readonly<Record<Facet, string>> {
  /** EDTF date. */
  readonly date: string;
  /** Its words, lower-case. */
  readonly text: string;
}

/** A reader's choice: values by facet, words, and a span of days. */
export interface Filter {
  readonly chosen: Readonly<Record<Facet, readonly string[]>>;
  readonly words: string;
  readonly from: string;
  readonly to: string;
}

/** Reads a choice from an address. Unknown values are kept: they fit nothing, and the list says so. */
export function readFilter(query: URLSearchParams): Filter {
  const values = (name: string): string[] =>
    query
      .getAll(name)
      .flatMap((value) => value.split(','))
      .filter(Boolean);
  return {
    chosen: { party: values('party'), round: values('round'), issue: values('issue'), kind: values('kind') },
    words: query.get('q') ?? '',
    from: query.get('from') ?? '',
    to: query.get('to') ?? '',
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

/** Whether an event fits: choices of one group widen, groups narrow each other, every word must occur. */
export function fits(item: Filterable, { chosen, words, from, to }: Filter): boolean {
  const day = item.date.slice(0, 10);
  return (
    FACETS.every((name) => chosen[name].length === 0 || item[name].split(' ').some((value) => chosen[name].includes(value))) &&
    words
      .toLowerCase()
      .split(/\s+/)
      .filter(Boolean)
      .every((word) => item.text.includes(word)) &&
    (from === '' || day >= from) &&
    (to === '' || day <= to)
  );
}
