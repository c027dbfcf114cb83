/** What a reader asks for, as the address of the search page holds it. */

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

const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** Reads a search from the query of an address; what it does not know is left out. */
export function readState(query: string): SearchState {
  const given = new URLSearchParams(query);
  const list = (name: Facet): string[] => [
    ...new Set(
      given
        .getAll(name)
        .flatMap((value) => value.split(','))
        .map((value) => value.trim())
        .filter(Boolean),
    ),
  ];
  const day = (name: string): string => {
    const value = given.get(name) ?? '';
    return DAY.test(value) ? value : '';
  };
  const sort = given.get('sort');
  return {
    q: given.get('q') ?? '',
    kind: list('kind'),
    party: list('party'),
    issue: list('issue'),
    round: list('round'),
    from: day('from'),
    to: day('to'),
    sort: sort === 'oldest' || sort === 'newest' ? sort : 'best',
    exact: given.get('exact') === '1',
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
