/** Builds the index of pages, from the record and from the text that Pagefind keeps of each page. */
import type { SearchFields } from '../record/core/collection.ts';
import { listedDay } from '../record/collections/events/day-order.ts';
import { isPageKind, type PageKind } from '../record/core/page-kinds.ts';
import { eventHref, termHref } from '../record/core/routes.ts';
import type { DisputeRecord } from '../record/index.ts';
import { proseToText } from '../markdown/inline.ts';
import { typeset } from '../markdown/typeset.ts';
import { stem, tokenize } from '../text/tokenize.ts';
import { codeNumbers, frontCode } from './coding.ts';
import type { FacetValue, PackedIndex } from './page-index.ts';
import type { PagefindFragment } from './pagefind-fragment.ts';
import { alsoAsked, stopwordsOf } from './stopwords.ts';

/** What the record knows of a page. */
interface PageDetails {
  readonly title: string;
  readonly summary: string;
  readonly names?: string;
  readonly date?: string;
  readonly parties?: readonly string[];
  readonly issues?: readonly string[];
  readonly round?: string | undefined;
}
/** A page before it is packed. */
interface PageDraft extends PageDetails {
  readonly path: string;
  readonly kind: PageKind;
  readonly fragment: string;
}

/** A date as exactly as it is known: `2021`, `2021-01`, `2021-01-24`, or two of them with a slash between. */
const knownDate = (text: string): string => text.replace(/[~?%]/g, '');

/** Details of a page from what its collection says of an entry. */
function toDetails({ title, names = [], summary = '', prose, date, parties, issues, round }: SearchFields): PageDetails {
  return {
    title,
    names: [...new Set(names.filter(Boolean))].join(' · '),
    summary: prose === undefined ? summary : `${summary} ${proseToText(prose)}`,
    ...(date !== undefined && { date: knownDate(date) }),
    ...(parties && { parties }),
    ...(issues && { issues }),
    ...(round !== undefined && { round }),
  };
}

/** Details of the pages that show an entry of the record, by address within the site. */
function detailsOf(record: DisputeRecord): ReadonlyMap<string, PageDetails> {
  const details = new Map<string, PageDetails>();
  for (const collection of record.collections) {
    const { href, search } = collection;
    if (!href || !search) continue;
    for (const entry of record.entries(collection)) details.set(href(entry.id), toDetails(search(entry)));
  }
  return details;
}

function kindOf({ url, filters }: PagefindFragment): PageKind {
  const kind = filters['kind']?.[0] ?? 'Page';
  if (!isPageKind(kind)) throw new Error(`The page ${url} has the kind "${kind}", which src/record/core/page-kinds.ts does not list.`);
  return kind;
}

/** The pages of the site but its sources, by address, and after them the terms of the glossary. */
function draftsOf(record: DisputeRecord, fragments: ReadonlyMap<string, PagefindFragment>): PageDraft[] {
  const details = detailsOf(record);
  const pages: PageDraft[] = [];
  const terms: PageDraft[] = [];
  for (const [id, fragment] of fragments) {
    const { url, content, meta } = fragment;
    const kind = kindOf(fragment);
    // There are as many sources as all else: the full text finds them.
    if (kind === 'Source') continue;
    pages.push({
      path: url,
      title: (meta['title'] ?? url).trim().replace(/[.:]$/, ''),
      kind: kind === 'Glossary' ? 'Overview' : kind,
      fragment: id,
      summary: content.split(/\s+/).slice(0, 40).join(' '),
      ...(meta['date'] ? { date: meta['date'] } : {}),
      ...details.get(url),
    });
    if (kind === 'Glossary') terms.push(...termsOf(record, id));
  }
  return [...pages.sort((a, b) => (a.path < b.path ? -1 : 1)), ...terms];
}

/** The terms of the glossary: each a part of its page, whose fragment they share. */
function termsOf(record: DisputeRecord, fragment: string): PageDraft[] {
  return record.terms.map(({ id, data }) => ({
    path: termHref(id),
    title: data.title,
    names: data.aliases.join(' · '),
    summary: proseToText(data.definition),
    kind: 'Term',
    fragment,
  }));
}

/** The number of pages a word is on, and the pages whose summary holds it as differences. */
function packPostings(count: number, pages: readonly number[]): string {
  return codeNumbers([count, ...pages.map((page, index) => page - (pages[index - 1] ?? 0))]);
}

/** The columns `words` and `postings`. */
function packVocabulary(
  drafts: readonly PageDraft[],
  fragments: Iterable<PagefindFragment>,
  stopwords: ReadonlySet<string>,
): Pick<PackedIndex, 'words' | 'postings'> {
  /** Pages each word is on; 1 for a word that only the record has. */
  const counts = new Map<string, number>();
  for (const { content, meta } of fragments)
    for (const word of new Set(tokenize(`${meta['title'] ?? ''} ${content}`))) counts.set(word, (counts.get(word) ?? 0) + 1);
  const summaries = new Map<string, number[]>();
  /** Words to keep even if they are on one page only. */
  const significant = new Set<string>();
  drafts.forEach(({ path, title, names = '', summary }, page) => {
    const own = tokenize(`${title} ${names}`);
    for (const word of own) significant.add(word);
    const ownStems = new Set(own.map(stem));
    const foundBy = new Set(tokenize(path).map(stem));
    for (const word of new Set(tokenize(summary))) {
      counts.set(word, counts.get(word) ?? 1);
      const stemmed = stem(word);
      if (ownStems.has(stemmed) || stopwords.has(word)) continue;
      significant.add(word);
      // A stem finds a page once: by its address or by the first of its forms.
      if (foundBy.has(stemmed)) continue;
      foundBy.add(stemmed);
      const pages = summaries.get(word);
      if (pages) pages.push(page);
      else summaries.set(word, [page]);
    }
  });
  for (const word of significant) counts.set(word, counts.get(word) ?? 1);
  // A word that only the body of a single page has is left to the index of the full text.
  const words = [...counts].filter(([word, count]) => count > 1 || significant.has(word)).map(([word]) => word);
  words.sort();
  return {
    words: frontCode(words),
    postings: words.map((word) => packPostings(counts.get(word) ?? 1, summaries.get(word) ?? [])).join(' '),
  };
}

/** The place of each event among those that stand at the same day, by the address of its page. */
function placesInDay({ events }: DisputeRecord): ReadonlyMap<string, number> {
  const days = Map.groupBy(events, listedDay);
  return new Map([...days.values()].flatMap((day) => day.map(({ id }, place): [string, number] => [eventHref(id), place])));
}

/** Positions of ids in the values of a facet; an id without a value is left out. */
const positionsOf = (values: readonly FacetValue[], ids: readonly string[] = []): number[] =>
  ids.map((id) => values.findIndex(([known]) => known === id)).filter((position) => position >= 0);

/**
 * Builds the index.
 * @param fragments by id, as `en-us_0bfd7dd`, with addresses within the site.
 * @throws when a page has an unknown kind.
 */
export function buildIndex(record: DisputeRecord, fragments: ReadonlyMap<string, PagefindFragment>): PackedIndex {
  const { language, synonyms } = record.site;
  const drafts = draftsOf(record, fragments);
  const stopwords = stopwordsOf(language);
  const prefix = /^.*_/.exec(drafts[0]?.fragment ?? '')?.[0] ?? '';
  const inDay = placesInDay(record);
  const kinds = [...new Set(drafts.map(({ kind }) => kind))].sort();
  const parties = record.parties.map(({ id, data }): FacetValue => [id, data.short]);
  const issues = record.issues.map(({ id, data }): FacetValue => [id, data.title]);
  const rounds = record.rounds.map(({ id, data }): FacetValue => [id, data.season]);
  return {
    language,
    alsoAsked: alsoAsked(language),
    stopwords,
    prefix,
    kinds,
    parties,
    issues,
    rounds,
    paths: frontCode(drafts.map(({ path }) => path)),
    titles: drafts.map(({ title }) => typeset(title)),
    names: drafts.map(({ names = '' }) => names),
    kind: drafts.map(({ kind }) => kinds.indexOf(kind)),
    dates: frontCode(drafts.map(({ date = '' }) => date)),
    inDay: codeNumbers(drafts.map(({ path }) => inDay.get(path) ?? 0)),
    party: drafts.map((draft) => positionsOf(parties, draft.parties)),
    issue: drafts.map((draft) => positionsOf(issues, draft.issues)),
    round: drafts.map(({ round }) => rounds.findIndex(([id]) => id === round)),
    fragments: drafts.map(({ fragment }) => fragment.slice(prefix.length)).join(' '),
    ...packVocabulary(drafts, fragments.values(), new Set(stopwords.split(' '))),
    synonyms,
  };
}
