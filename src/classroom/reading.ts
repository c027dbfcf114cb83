import { countWords } from '../record/core/quotations.ts';

/** Syllables of a word, by its groups of vowels: near enough for the average of a page. */
export function syllables(word: string): number {
  const letters = word.toLowerCase().replace(/[^a-z]/g, '');
  if (letters.length <= 3) return letters === '' ? 0 : 1;
  const trimmed = letters.replace(/(?:[^laeiouyscxzgh]es|[^laeiouytd]ed|[^laeiouy]e)$/, '').replace(/^y/, '');
  return Math.max(1, trimmed.match(/[aeiouy]{1,2}/g)?.length ?? 1);
}

/** Text without its quotations: other people's words are not ours to simplify. */
export const withoutQuotations = (text: string): string => text.replace(/[“"][^”"]*[”"]/g, ' ');

/** School grade of a text (Flesch-Kincaid), quotations left out. A list of words without a full stop counts as one sentence. */
export function grade(text: string): number {
  const own = withoutQuotations(text);
  const words = own.split(/\s+/).filter((word) => /[a-z]/i.test(word));
  const sentences = own.split(/[.!?]+(?:\s|$)/).filter((sentence) => countWords(sentence) > 0).length;
  if (words.length === 0 || sentences === 0) return 0;
  const total = words.reduce((sum, word) => sum + syllables(word), 0);
  return 0.39 * (words.length / sentences) + 11.8 * (total / words.length) - 15.59;
}
