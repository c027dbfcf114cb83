/** What the search knows of English. */
import type { IntentPatterns } from './language.ts';

/** Words that only make a text a sentence or a question. */
export const STOPWORDS =
  'a about after all also am an and any are as at be because been before being but by can could did do does doing done during each for from get gets give go had happen happened happening happens has have he her him his how i if in into is it its just know long made make many me more most much my not of on or other our out over own please s say says said she should show so some tell than that the their them then there these they thing this those to up us was we were what whats when where which while who whom whose why will with would you your';

/** Other languages in which readers of an English record ask. */
export const ALSO_ASKED = ['es'] as const;

/** What a question asks for, by how it is worded. The first pattern that matches counts. */
export const INTENT_PATTERNS: IntentPatterns = [
  ['meaning', /^\s*(?:what(?: is|'s|’s| are| does)\s+(?!the\b)|define\b|meaning of\b)|\bmean(?:ing)?\s*\??\s*$/i],
  ['person', /^\s*who(?: is| was| are| were|'s|’s)\s+(?:the\b|[A-Z])/],
  ['rule', /^\s*(?:can|could|may|must|should|do|does|is|are)\b|^\s*(?:how|what|who|when)\b.*\b(?:can|may|must|should|has to|have to)\b/i],
  ['happening', /^\s*(?:when|did|was|were|(?:why|how|what|who|where|which)\b.*\b(?:did|was|were|happened|became|\w{3,}ed)\b)/i],
];

/** An article that a title is not sorted by. */
export const LEADING_ARTICLE = /^(?:the|an?)\s+/i;
