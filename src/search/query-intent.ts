/** What a plain question shows beyond its words. */
import { tokenize } from '../text/tokenize.ts';
import { INTENT_PATTERNS, knownOf } from './languages/index.ts';
import type { Intent } from './languages/language.ts';

export type { Intent } from './languages/language.ts';

/** The words of a question without stopwords; a question of nothing but stopwords keeps them all. */
export function withoutStopwords(question: string, stopwords: ReadonlySet<string>): string[] {
  const all = tokenize(question);
  const contentWords = all.filter((word) => !stopwords.has(word));
  return contentWords.length > 0 ? contentWords : all;
}

/** The intent of a question; `undefined` where its wording shows none, or its language is not known. */
export function intentOf(question: string, language: string): Intent | undefined {
  return knownOf(INTENT_PATTERNS, language)?.find(([, pattern]) => pattern.test(question))?.[0];
}
