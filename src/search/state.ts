/** What a reader asks for, as the address of the search page holds it. */
import type { FacetValue, PackedIndex } from './page-index.ts';
import { keepKnown, readChoice, readList, readSpan, type Read } from '../record/core/asked.ts';

/** How results are ordered. */
export const SORTS = ['best', 'oldest', 'newest'] as const;
export type Sort = (typeof SORTS)[number];
/** The facets, by the name they have in the address. */
export const FACETS = ['kind', 'party', 'issue', 'round'] as const;
export type Facet = (typeof FACETS)[number];

/** A search. Dates are `YYYY-MM-DD` or empty. */
export interface SearchState extends Readonly<Record<Facet, readonly string[]>> {
  readonly q: string;
  readonly from: string;
  readonly to: string;
  readonly sort: Sort;
  /** The reader wants the words as they were typed. */
  readonly exact: boolean;
}

/** Whether the site has a choice. */
type Offers = (facet: Facet, value: string) => boolean;

/** What the search of a site offers. Sources are known to the full text only. */
export function offersOf({ kinds, parties, issues, rounds }: Pick<PackedIndex, 'kinds' | 'parties' | 'issues' | 'rounds'>): Offers {
  const ids = (values: readonly FacetValue[]): ReadonlySet<string> => new Set(values.map(([id]) => id));
  const known: Readonly<Record<Facet, ReadonlySet<string>>> = {
    kind: new Set([...kinds, 'Source']),
    party: ids(parties),
    issue: ids(issues),
    round: ids(rounds),
  };
  return (facet, value) => known[facet].has(value);
}

/**
 * Reads a search from the query of an address. What is no day or is not offered is left out and named.
 * @param offers What can be chosen; without it, as before the index is there, everything is kept.
 */
export function readState(query: string, offers: Offers = () => true): Read<SearchState> {
  const given = new URLSearchParams(query);
  const list = (facet: Facet): Read<readonly string[]> => keepKnown(readList(given, facet), (value) => offers(facet, value));
  const [kind, party, issue, round, span] = [list('kind'), list('party'), list('issue'), list('round'), readSpan(given)];
  const sort = readChoice(given, 'sort', (value) => SORTS.some((known) => known === value));
  return {
    value: {
      q: given.get('q') ?? '',
      kind: kind.value,
      party: party.value,
      issue: issue.value,
      round: round.value,
      ...span.value,
      sort: SORTS.find((known) => known === sort.value) ?? 'best',
      exact: given.get('exact') === '1',
    },
    refused: [kind, party, issue, round, span, sort].flatMap(({ refused }) => refused),
  };
}

/** Writes a search as the query of an address, `?` included; an empty search is the empty text. */
export function writeState(state: SearchState): string {
  const query = new URLSearchParams();
  if (state.q.trim() !== '') query.set('q', state.q.trim());
  for (const facet of FACETS) if (state[facet].length > 0) query.set(facet, state[facet].join(','));
  if (state.from) query.set('from', state.from);
  if (state.to) query.set('to', state.to);
  if (state.sort !== 'best') query.set('sort', state.sort);
  if (state.exact) query.set('exact', '1');
  const text = query.toString().replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}

/** The part of a search that narrows nothing. */
export const NO_FILTERS = { kind: [], party: [], issue: [], round: [], from: '', to: '' } as const;

/** Whether a facet or a date narrows the results. */
export function isFiltered(state: SearchState): boolean {
  return FACETS.some((facet) => state[facet].length > 0) || state.from !== '' || state.to !== '';
}
