/** From ranked hits to what is shown: filtered, counted by facet, sorted, grouped by kind. */
import type { Catalogue, Listed } from './page-index.ts';
import type { Hit } from './rank.ts';
import { FACETS, narrowed, type Facet, type State } from './state.ts';

/** A result: a page of the catalogue, or a source known only by its fragment. */
export interface Result {
  readonly fragment: string;
  readonly kind: string;
  readonly page?: Listed;
}
/** Results of one kind, the first few of `all`. The group without a name holds the best of all kinds. */
export interface Group {
  readonly kind: string;
  readonly results: readonly Result[];
  readonly all: number;
}
/** What is shown. */
export interface Shown {
  readonly total: number;
  readonly groups: readonly Group[];
  /** For each facet, how many results each choice would leave. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
}

/** Results that stand first, whatever their kind. */
export const BEST = 3;
/** Results of a kind before "all". */
export const OF_A_KIND = 5;
const SOURCE = 'Source';

const valuesOf = (result: Result, facet: Facet): readonly string[] => {
  if (facet === 'kind') return [result.kind];
  const { page } = result;
  if (!page) return [];
  return facet === 'party' ? page.parties : facet === 'issue' ? page.issues : page.round === '' ? [] : [page.round];
};

function inSpan({ page }: Result, { from, to }: State): boolean {
  if (from === '' && to === '') return true;
  const date = page?.date ?? '';
  if (date === '') return false;
  // A month or a year counts when any of its days lies within.
  return (from === '' || date >= from.slice(0, date.length)) && (to === '' || date <= to.slice(0, date.length));
}

/** Everything in the catalogue, for filters without words. */
export function everything(catalogue: Catalogue): Hit[] {
  return catalogue.pages.map(({ fragment }, page) => ({ page, fragment, score: 0 }));
}

/** Arranges hits for a search; `limit` bounds a list that is not grouped. */
export function arrange(hits: readonly Hit[], catalogue: Catalogue, state: State, limit = 20): Shown {
  const all = hits
    .map(({ page, fragment }): Result => {
      const listed = catalogue.pages[page];
      return listed ? { fragment, kind: listed.kind, page: listed } : { fragment, kind: SOURCE };
    })
    .filter((result) => inSpan(result, state));
  const passes = (result: Result, facet: Facet): boolean =>
    state[facet].length === 0 || valuesOf(result, facet).some((value) => state[facet].includes(value));
  const counts = Object.fromEntries(
    FACETS.map((facet) => {
      const map = new Map<string, number>(state[facet].map((value) => [value, 0]));
      for (const result of all) {
        if (FACETS.every((other) => other === facet || passes(result, other)))
          for (const value of valuesOf(result, facet)) map.set(value, (map.get(value) ?? 0) + 1);
      }
      return [facet, map];
    }),
  ) as unknown as Record<Facet, Map<string, number>>;
  const fitting = all.filter((result) => FACETS.every((facet) => passes(result, facet)));
  const total = fitting.length;
  const sort = state.q.trim() === '' && state.sort === 'best' && narrowed(state) ? 'oldest' : state.sort;
  if (sort !== 'best') {
    const way = sort === 'oldest' ? 1 : -1;
    const dated = fitting
      .filter(({ page }) => (page?.date ?? '') !== '')
      .sort((a, b) => way * (a.page?.date ?? '').localeCompare(b.page?.date ?? ''));
    return { total: dated.length, groups: [{ kind: '', results: dated.slice(0, limit), all: dated.length }], counts };
  }
  if (state.kind.length === 1) return { total, groups: [{ kind: '', results: fitting.slice(0, limit), all: total }], counts };
  const groups: Group[] = [{ kind: '', results: fitting.slice(0, BEST), all: Math.min(BEST, total) }];
  const rest = new Map<string, Result[]>();
  for (const result of fitting.slice(BEST)) {
    const others = rest.get(result.kind);
    if (others) others.push(result);
    else rest.set(result.kind, [result]);
  }
  for (const [kind, results] of rest)
    groups.push({ kind, results: results.slice(0, OF_A_KIND), all: fitting.filter((result) => result.kind === kind).length });
  return { total, groups: groups.filter(({ results }) => results.length > 0), counts };
}
