/** Other words to try when nothing is found. */
import type { PageIndex } from './page-index.ts';
import type { Query } from './parse-query.ts';
import { editDistance } from './spelling.ts';

/** Words of the site that are spelled like those that found nothing, best first. */
export function suggestWords({ terms }: Query, { vocabulary }: PageIndex, most = 4): string[] {
  const candidates: { word: string; cost: number }[] = [];
  for (const typed of terms) {
    if (typed.length < 3 || vocabulary.has(typed)) continue;
    for (const [word, pages] of vocabulary) {
      if (word.length < 4 || pages < 2 || Math.abs(word.length - typed.length) > 3) continue;
      const cost = editDistance(typed, word) / Math.max(word.length, typed.length);
      if (cost < 0.5) candidates.push({ word, cost: cost - Math.log2(pages) / 100 });
    }
  }
  return [...new Set(candidates.sort((a, b) => a.cost - b.cost).map(({ word }) => word))].slice(0, most);
}
