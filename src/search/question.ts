/** Cleans a plain question: words that only make it a question or a sentence say nothing about the page wanted. */
import { wordsOf } from './tokens.ts';

/** A question as words to look for. A question of nothing but empty words keeps them all. */
export function clean(question: string, empty: ReadonlySet<string>): string[] {
  const all = wordsOf(question);
  const kept = all.filter((word) => !empty.has(word));
  return kept.length > 0 ? kept : all;
}

/** Whether a question asks what a word means. */
export function asksMeaning(question: string, language: string): boolean {
  return (
    language.startsWith('en') &&
    /^\s*(?:what(?: is|'s|’s| are| does)\s+(?!the\b)|define\b|meaning of\b)|\bmean(?:ing)?\s*\??\s*$/i.test(question)
  );
}
