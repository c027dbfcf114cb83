/**
 * The index of pages that the search box loads: titles, facets, words. Packed at build time (build-index.ts), unpacked in
 * the browser.
 */
import type { PageKind } from '../record/core/page-kinds.ts';
import { stem, tokenize } from '../text/tokenize.ts';
import { decodeNumbers, frontDecode } from './coding.ts';
import { FIELD_WEIGHTS } from './weights.ts';

/** A value of a facet. */
export type FacetValue = readonly [id: string, name: string];

/** The index as it is sent (`/search/words.json`), in columns: a number in one is a position in a short list. */
export interface PackedIndex {
  readonly language: string;
  /** Other languages in which readers may ask. */
  readonly alsoAsked: readonly string[];
  /** With a space between. */
  readonly stopwords: string;
  /** Folder of the index's language: the start of the names of its files. */
  readonly prefix: string;
  readonly kinds: readonly PageKind[];
  readonly parties: readonly FacetValue[];
  readonly issues: readonly FacetValue[];
  readonly rounds: readonly FacetValue[];
  /** Front coded. */
  readonly paths: string;
  readonly titles: readonly string[];
  /** Other names of the page, with ` · ` between: its question, people's names, aliases. */
  readonly names: readonly string[];
  readonly kind: readonly number[];
  /** As far as it is known: `2021`, `2021-01`, `2021-01-24`, two of them with a slash between, or empty. Front coded. */
  readonly dates: string;
  /** The place of an event among those that begin on its first day, from 0, and 0 for every other page. Coded numbers. */
  readonly inDay: string;
  readonly party: readonly (readonly number[])[];
  readonly issue: readonly (readonly number[])[];
  /** -1 for none. */
  readonly round: readonly number[];
  /** Ids of Pagefind's fragments without the prefix, with a space between; terms share that of the glossary. */
  readonly fragments: string;
  /** All words of the site, sorted and front coded. */
  readonly words: string;
  /** For each word: on how many pages it is, then the pages whose summary holds it, as differences. Coded numbers. */
  readonly postings: string;
  readonly synonyms: readonly (readonly string[])[];
}

/** A page as the search shows it. */
export interface IndexedPage {
  readonly path: string;
  readonly title: string;
  readonly kind: PageKind;
  /** First day, month or year of its date; empty for none. */
  readonly date: string;
  /** The place of an event among those that begin on its first day; 0 for every other page. */
  readonly inDay: number;
  /** Last day, month or year of its date; `date` where it is one. */
  readonly until: string;
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly round: string;
  readonly fragment: string;
}

/** Pages that hold a stem, each with the weight of the best field that does. */
export type Postings = ReadonlyMap<number, number>;

/** The index, unpacked. A page is named by its position in `pages`. */
export interface PageIndex {
  readonly packed: PackedIndex;
  readonly pages: readonly IndexedPage[];
  /** Stems of each title, for how much of it a question covers. */
  readonly titleStems: readonly (readonly string[])[];
  /** Stems of each other name. */
  readonly nameStems: readonly (readonly (readonly string[])[])[];
  readonly postings: ReadonlyMap<string, Postings>;
  /** The page of a fragment; for that of the glossary the page itself, not its terms, which come after it. */
  readonly byFragment: ReadonlyMap<string, number>;
  /** Every word with the number of pages it is on. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** A word of the site, the number of pages it is on, and the pages whose summary holds it. */
type UnpackedWord = readonly [word: string, count: number, pages: readonly number[]];

function unpackWords({ words, postings }: PackedIndex): UnpackedWord[] {
  const numbers = postings.split(' ').map(decodeNumbers);
  return frontDecode(words).map((word, index) => {
    const [count = 1, ...steps] = numbers[index] ?? [];
    let page = 0;
    return [word, count, steps.map((step) => (page += step))];
  });
}

function unpackPages(packed: PackedIndex): IndexedPage[] {
  const id = (values: readonly FacetValue[], position: number): string => values[position]?.[0] ?? '';
  const dates = frontDecode(packed.dates);
  const inDay = decodeNumbers(packed.inDay);
  const fragments = packed.fragments.split(' ');
  return frontDecode(packed.paths).map((path, page) => {
    const [date = '', until = date] = dates[page]?.split('/') ?? [];
    return {
      path,
      title: packed.titles[page] ?? '',
      kind: packed.kinds[packed.kind[page] ?? 0] ?? 'Page',
      date,
      until,
      inDay: inDay[page] ?? 0,
      parties: (packed.party[page] ?? []).map((position) => id(packed.parties, position)),
      issues: (packed.issue[page] ?? []).map((position) => id(packed.issues, position)),
      round: id(packed.rounds, packed.round[page] ?? -1),
      fragment: packed.prefix + (fragments[page] ?? ''),
    };
  });
}

/** Unpacks an index that was sent. */
export function openIndex(packed: PackedIndex): PageIndex {
  const postings = new Map<string, Map<number, number>>();
  const put = (stemmed: string, page: number, weight: number): void => {
    let pages = postings.get(stemmed);
    if (!pages) postings.set(stemmed, (pages = new Map<number, number>()));
    if ((pages.get(page) ?? 0) < weight) pages.set(page, weight);
  };
  const stemsOf = (text: string): string[] => tokenize(text).map(stem);
  const pages = unpackPages(packed);
  const titleStems = packed.titles.map(stemsOf);
  const nameStems = packed.names.map((names) => (names === '' ? [] : names.split(' · ').map(stemsOf)));
  titleStems.forEach((stems, page) => {
    for (const one of stems) put(one, page, FIELD_WEIGHTS.title);
    for (const one of (nameStems[page] ?? []).flat()) put(one, page, FIELD_WEIGHTS.names);
    // An address is a title that its author made short: it may have a word that the headline has not.
    for (const one of stemsOf(pages[page]?.path ?? '')) put(one, page, FIELD_WEIGHTS.path);
  });
  const vocabulary = new Map<string, number>();
  for (const [word, count, pages] of unpackWords(packed)) {
    vocabulary.set(word, count);
    for (const page of pages) put(stem(word), page, FIELD_WEIGHTS.summary);
  }
  const byFragment = new Map<string, number>();
  pages.forEach(({ fragment }, page) => {
    if (!byFragment.has(fragment)) byFragment.set(fragment, page);
  });
  return { packed, pages, titleStems, nameStems, postings, byFragment, vocabulary };
}
