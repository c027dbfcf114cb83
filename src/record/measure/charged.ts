import { findQuotations, blankQuotations } from '../core/quotations.ts';
import { wholeWords } from '../core/word-pattern.ts';

/** How often words occur in a text in our own voice, and between quotation marks. */
export interface ChargedCount {
  readonly ours: number;
  readonly quoted: number;
}

/** Counts words that take a side; whole words in any case. */
export function countCharged(texts: Iterable<string>, words: readonly string[]): ChargedCount {
  const charged = wholeWords(words);
  if (!charged) return { ours: 0, quoted: 0 };
  const times = (text: string): number => [...text.matchAll(charged)].length;
  let [ours, quoted] = [0, 0];
  for (const text of texts) {
    ours += times(blankQuotations(text));
    quoted += findQuotations(text).reduce((sum, quotation) => sum + times(quotation.text), 0);
  }
  return { ours, quoted };
}
