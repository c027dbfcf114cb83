/** Useful words when nothing is found. */
import type { Catalogue } from './page-index.ts';
import type { Asked } from './parse-query.ts';
import { edits } from './spelling.ts';

/** Words of the site near to those that found nothing, best first. */
export function suggest(asked: Asked, catalogue: Catalogue, most = 4): string[] {
  const near: { word: string; cost: number }[] = [];
  for (const typed of asked.words) {
    if (typed.length < 3 || catalogue.vocabulary.has(typed)) continue;
    for (const [word, pages] of catalogue.vocabulary) {
      if (word.length < 4 || pages < 2 || Math.abs(word.length - typed.length) > 3) continue;
      const cost = edits(typed, word) / Math.max(word.length, typed.length);
      if (cost < 0.5) near.push({ word, cost: cost - Math.log2(pages) / 100 });
    }
  }
  return [...new Set(near.sort((a, b) => a.cost - b.cost).map(({ word }) => word))].slice(0, most);
}
