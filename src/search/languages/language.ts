/** What the search knows of a language. */

/** What kind of answer a question asks for: what a word means, who somebody is, what holds or should, or what happened once. */
export type Intent = 'meaning' | 'person' | 'rule' | 'happening';

/** Signs of each intent in the wording of a question. */
export type IntentPatterns = readonly (readonly [Intent, RegExp])[];
