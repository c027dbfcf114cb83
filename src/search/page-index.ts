/** The catalogue of the site's pages that the search box loads: titles, facets, words. Written at build time, read in the browser. */
import { stem, wordsOf } from '../text/tokenize.ts';

/** Where a facet's entries stand: id and name for readers. */
export type Named = readonly [id: string, name: string];

/** The catalogue as it is sent, in columns: numbers point into the short lists. */
export interface Packed {
  readonly language: string;
  /** Other languages that readers may ask in. */
  readonly alsoAsked: readonly string[];
  /** Words that say nothing of their own, as `the` and `what`. */
  readonly empty: string;
  /** Folder of the index's language: the start of the names of its files. */
  readonly prefix: string;
  readonly kinds: readonly string[];
  readonly parties: readonly Named[];
  readonly issues: readonly Named[];
  readonly rounds: readonly Named[];
  readonly paths: readonly string[];
  readonly titles: readonly string[];
  /** Other names of the page: its question, people's names, aliases. */
  readonly names: readonly string[];
  readonly kind: readonly number[];
  /** First day as far as it is known: `2021`, `2021-01`, `2021-01-24`, or empty. */
  readonly dates: readonly string[];
  readonly party: readonly (readonly number[])[];
  readonly issue: readonly (readonly number[])[];
  /** -1 for none. */
  readonly round: readonly number[];
  /** Ids of the fragments of the text, without the prefix; terms share that of the glossary. */
  readonly fragments: readonly string[];
  /** All words of the site, sorted, each with the letters it shares with the one before: "0strike 6s". */
  readonly words: string;
  /** For each word: pages it stands on, then the pages whose summary holds it, as differences in base 36. */
  readonly posts: string;
  readonly synonyms: readonly (readonly string[])[];
}

/** A page as the search shows it. */
export interface Listed {
  readonly path: string;
  readonly title: string;
  readonly kind: string;
  readonly date: string;
  readonly parties: readonly string[];
  readonly issues: readonly string[];
  readonly round: string;
  readonly fragment: string;
}

/** Where a stem stands on a page: the weight of the best of its fields. */
export type Places = ReadonlyMap<number, number>;

/** The catalogue, ready to be asked. */
export interface Catalogue {
  readonly packed: Packed;
  readonly pages: readonly Listed[];
  /** Stems of each title, for how much of it a question covers. */
  readonly titleStems: readonly (readonly string[])[];
  /** Stems of each other name. */
  readonly nameStems: readonly (readonly (readonly string[])[])[];
  readonly places: ReadonlyMap<string, Places>;
  /** The page of a fragment. Words of the glossary come after its page and share its text: the page stands for it. */
  readonly byFragment: ReadonlyMap<string, number>;
  /** Every word with the number of pages it stands on. */
  readonly vocabulary: ReadonlyMap<string, number>;
}

/** How much a word counts by where it stands, measured against the golden questions. */
export const FIELD = { title: 3, names: 1.6, summary: 0.7, path: 1.6 } as const;

/** Opens a catalogue that was sent. */
export function openCatalogue(packed: Packed): Catalogue {
  const places = new Map<string, Map<number, number>>();
  const put = (word: string, page: number, weight: number): void => {
    let pages = places.get(word);
    if (!pages) places.set(word, (pages = new Map<number, number>()));
    if ((pages.get(page) ?? 0) < weight) pages.set(page, weight);
  };
  const titleStems = packed.titles.map((title, page) => {
    const found = wordsOf(title).map(stem);
    for (const word of found) put(word, page, FIELD.title);
    for (const word of wordsOf(packed.names[page] ?? '')) put(stem(word), page, FIELD.names);
    // An address is a title that its author made short: it may have a word that the headline has not.
    for (const word of wordsOf(packed.paths[page] ?? '')) put(stem(word), page, FIELD.path);
    return found;
  });
  const nameStems = packed.names.map((names) => (names === '' ? [] : names.split(' · ').map((name) => wordsOf(name).map(stem))));
  const vocabulary = new Map<string, number>();
  const posts = packed.posts.split(' ');
  let last = '';
  for (const [index, coded] of packed.words.split(' ').entries()) {
    if (coded === '') continue;
    last = last.slice(0, parseInt(coded[0] ?? '0', 36)) + coded.slice(1);
    const [count = '1', ...steps] = (posts[index] ?? '').split(',');
    vocabulary.set(last, parseInt(count, 36));
    let page = 0;
    for (const step of steps) put(stem(last), (page += parseInt(step, 36)), FIELD.summary);
  }
  const name = (list: readonly Named[], index: number): string => list[index]?.[0] ?? '';
  const pages = packed.paths.map((path, index): Listed => ({
    path,
    title: packed.titles[index] ?? '',
    kind: packed.kinds[packed.kind[index] ?? 0] ?? '',
    date: packed.dates[index] ?? '',
    parties: (packed.party[index] ?? []).map((one) => name(packed.parties, one)),
    issues: (packed.issue[index] ?? []).map((one) => name(packed.issues, one)),
    round: name(packed.rounds, packed.round[index] ?? -1),
    fragment: packed.prefix + (packed.fragments[index] ?? ''),
  }));
  const byFragment = new Map<string, number>();
  pages.forEach(({ fragment }, page) => {
    if (!byFragment.has(fragment)) byFragment.set(fragment, page);
  });
  return { packed, pages, titleStems, nameStems, places, byFragment, vocabulary };
}
