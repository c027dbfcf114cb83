/**
 * The languages that the search knows, by the first two letters of their tag. To add one, write its file with the
 * constants it can fill, and name them here. Each constant is a map of its own, so that a script of the browser takes
 * only what it uses. A record in a language that is not here is searched all the same, for every word of a question.
 */
import * as en from './en.ts';
import * as es from './es.ts';
import type { IntentPatterns } from './language.ts';

/** A part of what is known, by language. */
type ByLanguage<Part> = Readonly<Record<string, Part>>;

export const STOPWORDS: ByLanguage<string> = { en: en.STOPWORDS, es: es.STOPWORDS };
export const ALSO_ASKED: ByLanguage<readonly string[]> = { en: en.ALSO_ASKED };
export const INTENT_PATTERNS: ByLanguage<IntentPatterns> = { en: en.INTENT_PATTERNS };
export const LEADING_ARTICLES: ByLanguage<RegExp> = { en: en.LEADING_ARTICLE };

/** What is known of a language (`en-US`); `undefined` where nothing is. */
export function knownOf<Part>(parts: ByLanguage<Part>, language: string): Part | undefined {
  return parts[language.slice(0, 2).toLowerCase()];
}
