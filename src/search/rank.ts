/** Ranks the pages of the catalogue for a question: title, other names and summary first, then what the whole text adds. */
import type { Catalogue } from './catalogue.ts';
import { FIELD } from './catalogue.ts';
import type { Asked, Concept } from './concepts.ts';
import { fits } from './dates.ts';

/** A page with its score. `page` is its place in the catalogue; a page outside it has only its fragment. */
export interface Hit {
  readonly page: number;
  readonly fragment: string;
  readonly score: number;
}
/** What the index of the whole text found: fragment and score, best first. */
export interface Found {
  readonly id: string;
  readonly score: number;
}

/** How likely a reader wants a kind of page when all else is equal, measured against the golden questions. */
const LIKELY: Readonly<Record<string, number>> = {
  Issue: 1.38,
  Round: 1.22,
  Party: 1.2,
  Term: 1,
  Chart: 1.05,
  Page: 1.05,
  Overview: 0.9,
  Table: 0.9,
  Source: 0.5,
};
/** The numbers of the ranking, found by measuring. */
const TUNED = {
  /** What the whole text may add to a score that runs to about 1. */
  text: 0.22,
  /** How much a concept counts that no title, name or summary holds. */
  nowhere: 4,
  /** How much a date counts. */
  date: 7,
  /** Share of a score that depends on how much of the question the page holds. */
  share: 0.22,
  /** Share of a score that depends on how much of the title the question names. */
  covered: 0.28,
  /** What a title gains that has the question's words side by side. */
  phrase: 1.15,
  /** What a term gains when the question is what it means. */
  meaning: 1.4,
};

const likely = (kind: string): number => LIKELY[kind] ?? 1;

/** How rare a stem is: a rare word says more. */
function rarity(catalogue: Catalogue, stem: string): number {
  const all = catalogue.pages.length + 1;
  return Math.log(1 + all / (1 + (catalogue.places.get(stem)?.size ?? 0)));
}

/** Pages that hold a concept, each with the weight of the best way it does. */
function holders(concept: Concept, catalogue: Catalogue): Map<number, number> {
  const best = new Map<number, number>();
  for (const { stems, weight } of concept.alternatives) {
    const [first, ...others] = stems.map((stem) => catalogue.places.get(stem));
    for (const [page, field] of first ?? []) {
      let least = field;
      for (const other of others) least = Math.min(least, other?.get(page) ?? 0);
      if (least > 0) best.set(page, Math.max(best.get(page) ?? 0, least * weight));
    }
  }
  if (concept.date) {
    const { date } = concept;
    catalogue.pages.forEach((page, index) => {
      const fit = page.date === '' ? 0 : fits(page.date, date) * FIELD.title;
      if (fit > (best.get(index) ?? 0)) best.set(index, fit);
    });
  }
  return best;
}

/** Share of a title that the question covers, rare words counting more. */
function covered(titleStems: readonly string[], asked: ReadonlyMap<string, number>, rare: (stem: string) => number): number {
  let [of, all] = [0, 0];
  for (const stem of titleStems) {
    const weight = rare(stem);
    all += weight;
    of += weight * (asked.get(stem) ?? 0);
  }
  return all === 0 ? 0 : of / all;
}

/** What a title gains that holds all words of a question side by side: twice as much when it starts with them. */
function sideBySide(title: readonly string[], phrase: readonly string[]): number {
  const at = phrase.length > 1 ? ` ${title.join(' ')} `.indexOf(` ${phrase.join(' ')} `) : -1;
  return at < 0 ? 1 : at === 0 ? TUNED.phrase * TUNED.phrase : TUNED.phrase;
}

/**
 * Best first: pages by title, names and summary, with what the whole text adds.
 * @param found the pages the text index returned, if it has answered.
 * @returns every page that holds at least a fair part of the question.
 */
export function rank(asked: Asked, catalogue: Catalogue, found: readonly Found[] = []): Hit[] {
  const rare = (stem: string): number => rarity(catalogue, stem);
  const weights = asked.concepts.map((concept) => {
    const known = concept.alternatives.find(({ stems }) => stems.every((one) => catalogue.places.has(one)));
    return concept.date ? TUNED.date : !known ? TUNED.nowhere : Math.max(...known.stems.map(rare));
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const scores = new Map<number, number>();
  const shares = new Map<number, number>();
  asked.concepts.forEach((concept, index) => {
    for (const [page, weight] of holders(concept, catalogue)) {
      const share = (weights[index] ?? 0) / total;
      scores.set(page, (scores.get(page) ?? 0) + (share * weight) / FIELD.title);
      shares.set(page, (shares.get(page) ?? 0) + share);
    }
  });
  const words = new Map<string, number>();
  for (const { alternatives } of asked.concepts)
    for (const { stems, weight } of alternatives) for (const one of stems) words.set(one, Math.max(words.get(one) ?? 0, weight));
  const byFragment = new Map<string, number>();
  // Words of the glossary come after its page and share its text: the page stands for it.
  catalogue.pages.forEach(({ fragment }, index) => {
    if (!byFragment.has(fragment)) byFragment.set(fragment, index);
  });
  const top = found[0]?.score ?? 1;
  const text = new Map<number, number>();
  const outside: Hit[] = [];
  for (const { id, score } of found) {
    const part = (TUNED.text * score) / top;
    const page = byFragment.get(id);
    if (page === undefined) outside.push({ page: -1, fragment: id, score: part * likely('Source') });
    else text.set(page, part);
  }
  const fair = Math.min(0.45, Math.max(...shares.values(), 0));
  const hits: Hit[] = [];
  for (const page of new Set([...scores.keys(), ...text.keys()])) {
    const listed = catalogue.pages[page];
    if (!listed) continue;
    const share = shares.get(page) ?? 0;
    // A page that holds only a small part of the question is not an answer, unless the whole text says so or there is none better.
    if (share < fair && !text.has(page)) continue;
    const title = catalogue.titleStems[page] ?? [];
    const own = (scores.get(page) ?? 0) * (1 - TUNED.share * (1 - share)) * (1 - TUNED.covered * (1 - covered(title, words, rare)));
    const gain =
      Math.max(sideBySide(title, asked.phrase), ...(catalogue.nameStems[page] ?? []).map((name) => sideBySide(name, asked.phrase))) *
      (asked.meaning && listed.kind === 'Term' ? TUNED.meaning : 1);
    hits.push({ page, fragment: listed.fragment, score: (own * gain + (text.get(page) ?? 0)) * likely(listed.kind) });
  }
  return [...hits, ...outside].sort((a, b) => b.score - a.score || a.page - b.page);
}
