/** From ranked hits to what is shown: filtered, counted by facet, sorted, grouped by kind. */
import type { PageKind } from '../record/core/page-kinds.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import type { Hit } from './rank.ts';
import { FACETS, isFiltered, type Facet, type SearchState } from './state.ts';

/** A result: a page of the index, or a source, which is known only by its fragment. */
export interface Result {
  readonly fragment: string;
  readonly kind: PageKind;
  readonly page?: IndexedPage;
}
/** Results of one kind, the first few of `all`; without a kind, the best of all kinds or one whole list. */
export interface ResultGroup {
  readonly kind?: PageKind;
  readonly results: readonly Result[];
  readonly all: number;
}
/** What is shown. */
export interface ResultList {
  readonly total: number;
  readonly groups: readonly ResultGroup[];
  /** For each facet, how many results each choice would leave. */
  readonly counts: FacetCounts;
}
type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Results that come first, whatever their kind. */
const BEST = 3;
/** Results of a kind before "all". */
const PER_KIND = 5;

function facetValues({ kind, page }: Result, facet: Facet): readonly string[] {
  if (facet === 'kind') return [kind];
  if (!page) return [];
  if (facet === 'party') return page.parties;
  if (facet === 'issue') return page.issues;
  return page.round === '' ? [] : [page.round];
}

const passes = (result: Result, facet: Facet, state: SearchState): boolean =>
  state[facet].length === 0 || facetValues(result, facet).some((value) => state[facet].includes(value));

const dateOf = ({ page }: Result): string => page?.date ?? '';

function inSpan(result: Result, { from, to }: SearchState): boolean {
  if (from === '' && to === '') return true;
  const { date, until } = result.page ?? { date: '', until: '' };
  if (date === '') return false;
  // A month, a year or a span counts when any of its days lies within.
  return (from === '' || until >= from.slice(0, until.length)) && (to === '' || date <= to.slice(0, date.length));
}

/** How many results each choice of a facet would leave, with the other facets as they are. */
function countsOf(results: readonly Result[], facet: Facet, state: SearchState): Map<string, number> {
  const counts = new Map<string, number>(state[facet].map((value) => [value, 0]));
  for (const result of results)
    if (FACETS.every((other) => other === facet || passes(result, other, state)))
      for (const value of facetValues(result, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** The first day of a page, and the place of an event within it. Months and years come after the days in them. */
const momentOf = ({ page }: Result): readonly [day: string, place: number] => [(page?.date ?? '').padEnd(10, '-99'), page?.inDay ?? 0];

/** Results in the order of their dates; events of one day in the order that the record gives. What has no date comes last, as it was. */
function byDate(results: readonly Result[], sort: 'oldest' | 'newest'): Result[] {
  const way = sort === 'oldest' ? 1 : -1;
  const dated = results
    .filter((result) => dateOf(result) !== '')
    .map((result) => ({ result, moment: momentOf(result) }))
    .sort(({ moment: [a, first] }, { moment: [b, second] }) => way * (a === b ? first - second : a < b ? -1 : 1))
    .map(({ result }) => result);
  return [...dated, ...results.filter((result) => dateOf(result) === '')];
}

/** The best results, then the others by kind, no result twice. */
function grouped(results: readonly Result[]): ResultGroup[] {
  if (results.length === 0) return [];
  const best = results.slice(0, BEST);
  const rest = results.slice(BEST);
  const ofKind = (some: readonly Result[], kind: PageKind): Result[] => some.filter((result) => result.kind === kind);
  return [
    { results: best, all: best.length },
    ...[...new Set(rest.map(({ kind }) => kind))].map((kind) => ({
      kind,
      results: ofKind(rest, kind).slice(0, PER_KIND),
      all: ofKind(results, kind).length,
    })),
  ];
}

/** Arranges hits for a search. @param limit how many results a list that is not grouped shows. */
export function arrange(hits: readonly Hit[], { pages }: PageIndex, state: SearchState, limit = 20): ResultList {
  const results = hits
    .map(({ page, fragment }): Result => {
      const indexed = pages[page];
      return indexed ? { fragment, kind: indexed.kind, page: indexed } : { fragment, kind: 'Source' };
    })
    .filter((result) => inSpan(result, state));
  const counts: FacetCounts = {
    kind: countsOf(results, 'kind', state),
    party: countsOf(results, 'party', state),
    issue: countsOf(results, 'issue', state),
    round: countsOf(results, 'round', state),
  };
  const fitting = results.filter((result) => FACETS.every((facet) => passes(result, facet, state)));
  const sort = state.q.trim() === '' && state.sort === 'best' && isFiltered(state) ? 'oldest' : state.sort;
  const sorted = sort === 'best' ? fitting : byDate(fitting, sort);
  const isOneList = sort !== 'best' || state.kind.length === 1;
  return {
    total: sorted.length,
    groups: isOneList ? [{ results: sorted.slice(0, limit), all: sorted.length }] : grouped(sorted),
    counts,
  };
}
