import { findQuotations, ownVoice } from '../voice.ts';

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

/** How often words stand in a text in our own voice, and between quotation marks. */
export interface ChargedCount {
  readonly ours: number;
  readonly quoted: number;
}

/** Counts words that take a side; whole words in any case. */
export function countCharged(texts: Iterable<string>, words: readonly string[]): ChargedCount {
  if (words.length === 0) return { ours: 0, quoted: 0 };
  const any = words
    .map((word) =>
      escaped(word)
        .replace(/['’]/g, "['’]")
        .replace(/\s+/g, String.raw`\s+`),
    )
    .join('|');
  const charged = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any})(?![\p{L}\p{N}])`, 'giu');
  const times = (text: string): number => [...text.matchAll(charged)].length;
  let [ours, quoted] = [0, 0];
  for (const text of texts) {
    ours += times(ownVoice(text));
    quoted += findQuotations(text).reduce((sum, quotation) => sum + times(quotation.text), 0);
  }
  return { ours, quoted };
}
