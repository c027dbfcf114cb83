/** Ranks pages for a question: by title, other names and summary first, then by what the full text adds. */
import { dateFit } from './dates.ts';
import type { IndexedPage, PageIndex } from './page-index.ts';
import type { Concept, Query } from './parse-query.ts';
import { FIELD_WEIGHTS, INTENT_BOOSTS, KIND_WEIGHTS, SCORING } from './weights.ts';

/** A page with its score. `page` is its position in the index, -1 for a page outside it, which has only its fragment. */
export interface Hit {
  readonly page: number;
  readonly fragment: string;
  readonly score: number;
}
/** What the index of the full text found: the id of a fragment and its score. */
export interface TextHit {
  readonly id: string;
  readonly score: number;
}

type ByPage = ReadonlyMap<number, number>;
/** How rare a stem is: a rare word says more. */
type Rarity = (stem: string) => number;

function rarityIn({ pages, postings }: PageIndex): Rarity {
  // A question asks it of every word of every title.
  const known = new Map<string, number>();
  return (stem) => {
    let rare = known.get(stem);
    if (rare === undefined) known.set(stem, (rare = Math.log(1 + (pages.length + 1) / (1 + (postings.get(stem)?.size ?? 0)))));
    return rare;
  };
}

/** How much a concept counts in its question. */
function conceptWeight({ date, alternatives }: Concept, { postings }: PageIndex, rarity: Rarity): number {
  if (date) return date.day === undefined ? SCORING.month : SCORING.day;
  const known = alternatives.find(({ stems }) => stems.every((one) => postings.has(one)));
  return known ? Math.max(...known.stems.map(rarity)) : SCORING.unknown;
}

/** Pages that hold a concept, each with the weight of the best field and alternative. */
function pagesWith({ alternatives, date }: Concept, index: PageIndex): ByPage {
  const best = new Map<number, number>();
  for (const { stems, weight } of alternatives) {
    const [first, ...others] = stems.map((stem) => index.postings.get(stem));
    for (const [page, field] of first ?? []) {
      let least = field;
      for (const other of others) least = Math.min(least, other?.get(page) ?? 0);
      if (least > 0) best.set(page, Math.max(best.get(page) ?? 0, least * weight));
    }
  }
  if (date)
    index.pages.forEach((page, position) => {
      const found = page.date === '' ? 0 : dateFit(page.date, date, page.until);
      const fit = (found > 0 && found < 1 ? SCORING.withinMonth : found) * FIELD_WEIGHTS.title;
      if (fit > (best.get(position) ?? 0)) best.set(position, fit);
    });
  return best;
}

/** Of each page, the score of its fields and the share of the question that it holds. */
function fieldScores({ concepts }: Query, index: PageIndex, rarity: Rarity): { scores: ByPage; shares: ByPage } {
  const weights = concepts.map((concept) => conceptWeight(concept, index, rarity));
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const scores = new Map<number, number>();
  const shares = new Map<number, number>();
  concepts.forEach((concept, position) => {
    const share = (weights[position] ?? 0) / total;
    for (const [page, weight] of pagesWith(concept, index)) {
      scores.set(page, (scores.get(page) ?? 0) + (share * weight) / FIELD_WEIGHTS.title);
      shares.set(page, (shares.get(page) ?? 0) + share);
    }
  });
  return { scores, shares };
}

/** What the full text adds to pages of the index, and the pages that only it has. */
function textScores(hits: readonly TextHit[], { byFragment }: PageIndex): { scores: ByPage; outside: readonly Hit[] } {
  const top = hits[0]?.score ?? 1;
  const scores = new Map<number, number>();
  const outside: Hit[] = [];
  for (const { id, score } of hits) {
    const added = (SCORING.fullText * score) / top;
    const page = byFragment.get(id);
    if (page === undefined) outside.push({ page: -1, fragment: id, score: added * KIND_WEIGHTS.Source });
    else scores.set(page, added);
  }
  return { scores, outside };
}

/** Each stem of a question with the weight of the best alternative that has it. */
function stemWeights({ concepts }: Query): ReadonlyMap<string, number> {
  const weights = new Map<string, number>();
  for (const { alternatives } of concepts)
    for (const { stems, weight } of alternatives) for (const one of stems) weights.set(one, Math.max(weights.get(one) ?? 0, weight));
  return weights;
}

/** Share of a title that the question covers, rare words counting more. */
function coverage(title: readonly string[], asked: ReadonlyMap<string, number>, rarity: Rarity): number {
  let [part, whole] = [0, 0];
  for (const stem of title) {
    const weight = rarity(stem);
    whole += weight;
    part += weight * (asked.get(stem) ?? 0);
  }
  return whole === 0 ? 0 : part / whole;
}

/** What a title or name gains that is the question, starts with it, or holds all its words side by side. */
function phraseBoost(title: readonly string[], phrase: readonly string[]): number {
  const [whole, part] = [` ${title.join(' ')} `, ` ${phrase.join(' ')} `];
  if (whole === part) return SCORING.exact;
  const at = phrase.length > 1 ? whole.indexOf(part) : -1;
  if (at < 0) return 1;
  return at === 0 ? SCORING.phrase * SCORING.phrase : SCORING.phrase;
}

/** Whether a title or name holds all that is asked for. */
function holdsAll(title: readonly string[], concepts: readonly Concept[]): boolean {
  return concepts.every(({ alternatives }) => alternatives.some(({ stems }) => stems.every((stem) => title.includes(stem))));
}

/** Of the neighbors in a question, the share that a title has near one another and in the same order. */
function proximity(title: readonly string[], concepts: readonly Concept[]): number {
  if (concepts.length < 2) return 0;
  const positions = concepts.map(({ alternatives }) =>
    title.flatMap((stem, at) => (alternatives.some(({ stems }) => stems.includes(stem)) ? [at] : [])),
  );
  const pairs = positions
    .slice(1)
    .filter((after, index) => positions[index]?.some((at) => after.some((next) => next > at && next - at <= 3)));
  return pairs.length / (concepts.length - 1);
}

/** What a page gains by its titles and its kind. */
function boost({ concepts, phrase, intent }: Query, { kind }: IndexedPage, titles: readonly (readonly string[])[]): number {
  return (
    Math.max(...titles.map((title) => phraseBoost(title, phrase))) *
    (1 + SCORING.near * Math.max(...titles.map((title) => proximity(title, concepts)))) *
    (kind !== 'Event' && titles.some((title) => holdsAll(title, concepts)) ? SCORING.named : 1) *
    (intent === undefined ? 1 : (INTENT_BOOSTS[intent][kind] ?? 1))
  );
}

/** Every page, without a question. */
export function allPages({ pages }: PageIndex): Hit[] {
  return pages.map(({ fragment }, page) => ({ page, fragment, score: 0 }));
}

/**
 * Ranks pages, best first.
 * @param textHits what the full text found, best first; none before it has answered.
 * @returns every page that holds at least a fair part of the question.
 */
export function rank(query: Query, index: PageIndex, textHits: readonly TextHit[] = []): Hit[] {
  const rarity = rarityIn(index);
  const fields = fieldScores(query, index, rarity);
  const text = textScores(textHits, index);
  const asked = stemWeights(query);
  const fair = Math.min(0.45, Math.max(...fields.shares.values(), 0));
  const hits: Hit[] = [];
  for (const page of new Set([...fields.scores.keys(), ...text.scores.keys()])) {
    const indexed = index.pages[page];
    if (!indexed) continue;
    const share = fields.shares.get(page) ?? 0;
    // A page that holds only a small part of the question is not an answer, unless the full text says so or there is none better.
    if (share < fair && !text.scores.has(page)) continue;
    const titles = [index.titleStems[page] ?? [], ...(index.nameStems[page] ?? [])];
    const covered = Math.max(...titles.map((title) => coverage(title, asked, rarity)));
    const own = (fields.scores.get(page) ?? 0) * (1 - SCORING.share * (1 - share)) * (1 - SCORING.covered * (1 - covered));
    const score = (own * boost(query, indexed, titles) + (text.scores.get(page) ?? 0)) * KIND_WEIGHTS[indexed.kind];
    hits.push({ page, fragment: indexed.fragment, score });
  }
  return [...hits, ...text.outside].sort((a, b) => b.score - a.score || a.page - b.page);
}
