/** Stopwords: known when the site is built, sent with the index. */
import { ALSO_ASKED, knownOf, STOPWORDS } from './languages/index.ts';

/** Other languages in which readers of a record in a language ask. */
export const alsoAsked = (language: string): readonly string[] => knownOf(ALSO_ASKED, language) ?? [];

/**
 * The stopwords of a language (`en-US`) and of the other languages in which its readers ask, with a space between. A
 * record in a language without a list is searched for every word.
 */
export function stopwordsOf(language: string): string {
  const lists = [language, ...alsoAsked(language)].map((one) => knownOf(STOPWORDS, one) ?? '');
  return [...new Set(lists.join(' ').split(' '))].join(' ').trim();
}
