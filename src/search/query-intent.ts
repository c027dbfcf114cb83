/** Cleans a plain question: words that only make it a question or a sentence say nothing about the page wanted. */
import { wordsOf } from '../text/tokenize.ts';

/** A question as words to look for. A question of nothing but empty words keeps them all. */
export function clean(question: string, empty: ReadonlySet<string>): string[] {
  const all = wordsOf(question);
  const kept = all.filter((word) => !empty.has(word));
  return kept.length > 0 ? kept : all;
}

/** What kind of answer a question asks for: what a word means, who somebody is, what holds or should, or what happened once. */
export type Intent = 'meaning' | 'person' | 'rule' | 'happening';

/** Signs of each intent by language, the first that fits counts. A language without signs has none. */
const SIGNS: Readonly<Record<string, readonly (readonly [Intent, RegExp])[]>> = {
  en: [
    ['meaning', /^\s*(?:what(?: is|'s|’s| are| does)\s+(?!the\b)|define\b|meaning of\b)|\bmean(?:ing)?\s*\??\s*$/i],
    ['person', /^\s*who(?: is| was| are| were|'s|’s)\s+(?:the\b|[A-Z])/],
    ['rule', /^\s*(?:can|could|may|must|should|do|does|is|are)\b|^\s*(?:how|what|who|when)\b.*\b(?:can|may|must|should|has to|have to)\b/i],
    ['happening', /^\s*(?:when|did|was|were|(?:why|how|what|who|where|which)\b.*\b(?:did|was|were|happened|became|\w{3,}ed)\b)/i],
  ],
};

/** The intent of a question, if its words show one. */
export function intentOf(question: string, language: string): Intent | undefined {
  return SIGNS[language.slice(0, 2).toLowerCase()]?.find(([, sign]) => sign.test(question))?.[0];
}
