/** Ranks the pages of the catalogue for a question: title, other names and summary first, then what the whole text adds. */
import type { Catalogue } from './page-index.ts';
import { FIELD } from './page-index.ts';
import type { Asked, Concept } from './parse-query.ts';
import { fits } from './dates.ts';
import type { Intent } from './query-intent.ts';

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
  Issue: 1.6,
  Round: 1.22,
  Party: 1.1,
  Term: 0.75,
  Chart: 0.75,
  Page: 1.05,
  Overview: 0.9,
  Table: 0.75,
  Source: 0.5,
};
/** The numbers of the ranking, found by measuring. */
const TUNED = {
  /** What the whole text may add to a score that runs to about 1. */
  text: 0.18,
  /** How much a concept counts that no title, name or summary holds. */
  nowhere: 4,
  /** How much a day counts, and a month or a year. */
  day: 4.5,
  month: 4,
  /** How well a page of one day in a month or year fits when no day is asked for. */
  within: 0.7,
  /** Share of a score that depends on how much of the question the page holds. */
  share: 0.32,
  /** Share of a score that depends on how much of the title the question names. */
  covered: 0.38,
  /** What a title gains that has the question's words side by side. */
  phrase: 1.2,
  /** What a title or name gains that is the question. */
  exact: 1.6,
  /** What a title or name gains in which all neighbors of the question stand near one another. */
  near: 0.15,
  /** What a page that is no event gains when one of its names holds all that is asked for. */
  named: 1.4,
};

/** What a kind of page gains when a question shows what kind of answer it wants. */
const WANTED: Readonly<Record<Intent, Readonly<Record<string, number>>>> = {
  meaning: { Term: 1.4 },
  person: { Party: 1.5 },
  rule: { Issue: 1.2 },
  happening: { Event: 1.12, Party: 0.85 },
};

const likely = (kind: string): number => LIKELY[kind] ?? 1;

/** How rare a stem is: a rare word says more. A question asks it of every word of every title, so it is kept. */
function rarity({ pages, places }: Catalogue): (stem: string) => number {
  const known = new Map<string, number>();
  return (stem) => {
    let rare = known.get(stem);
    if (rare === undefined) known.set(stem, (rare = Math.log(1 + (pages.length + 1) / (1 + (places.get(stem)?.size ?? 0)))));
    return rare;
  };
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
      const found = page.date === '' ? 0 : fits(page.date, date);
      const fit = (found > 0 && found < 1 ? TUNED.within : found) * FIELD.title;
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

/** What a title or name gains that is the question, starts with it, or holds all its words side by side. */
function sideBySide(title: readonly string[], phrase: readonly string[]): number {
  const [whole, part] = [` ${title.join(' ')} `, ` ${phrase.join(' ')} `];
  if (whole === part) return TUNED.exact;
  const at = phrase.length > 1 ? whole.indexOf(part) : -1;
  return at < 0 ? 1 : at === 0 ? TUNED.phrase * TUNED.phrase : TUNED.phrase;
}

/** Whether a title or name holds all that is asked for. */
function holdsAll(title: readonly string[], concepts: readonly Concept[]): boolean {
  return concepts.every(({ alternatives }) => alternatives.some(({ stems }) => stems.every((stem) => title.includes(stem))));
}

/** Of the neighbors in a question, the share that a title has near one another and in the same order. */
function near(title: readonly string[], concepts: readonly Concept[]): number {
  if (concepts.length < 2) return 0;
  const places = concepts.map(({ alternatives }) =>
    title.flatMap((stem, at) => (alternatives.some(({ stems }) => stems.includes(stem)) ? [at] : [])),
  );
  const pairs = places.slice(1).filter((after, index) => places[index]?.some((at) => after.some((next) => next > at && next - at <= 3)));
  return pairs.length / (concepts.length - 1);
}

/**
 * Best first: pages by title, names and summary, with what the whole text adds.
 * @param found the pages the text index returned, if it has answered.
 * @returns every page that holds at least a fair part of the question.
 */
export function rank(asked: Asked, catalogue: Catalogue, found: readonly Found[] = []): Hit[] {
  const rare = rarity(catalogue);
  const weights = asked.concepts.map((concept) => {
    const known = concept.alternatives.find(({ stems }) => stems.every((one) => catalogue.places.has(one)));
    return concept.date
      ? concept.date.day === undefined
        ? TUNED.month
        : TUNED.day
      : !known
        ? TUNED.nowhere
        : Math.max(...known.stems.map(rare));
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
  const top = found[0]?.score ?? 1;
  const text = new Map<number, number>();
  const outside: Hit[] = [];
  for (const { id, score } of found) {
    const part = (TUNED.text * score) / top;
    const page = catalogue.byFragment.get(id);
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
    const titles = [catalogue.titleStems[page] ?? [], ...(catalogue.nameStems[page] ?? [])];
    const best = (of: (title: readonly string[]) => number): number => Math.max(...titles.map(of));
    const part = best((title) => covered(title, words, rare));
    const own = (scores.get(page) ?? 0) * (1 - TUNED.share * (1 - share)) * (1 - TUNED.covered * (1 - part));
    const gain =
      best((title) => sideBySide(title, asked.phrase)) *
      (1 + TUNED.near * best((title) => near(title, asked.concepts))) *
      (listed.kind !== 'Event' && titles.some((title) => holdsAll(title, asked.concepts)) ? TUNED.named : 1) *
      (asked.intent === undefined ? 1 : (WANTED[asked.intent][listed.kind] ?? 1));
    hits.push({ page, fragment: listed.fragment, score: (own * gain + (text.get(page) ?? 0)) * likely(listed.kind) });
  }
  return [...hits, ...outside].sort((a, b) => b.score - a.score || a.page - b.page);
}
