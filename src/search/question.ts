/** Cleans a plain question: words that only make it a question or a sentence say nothing about the page wanted. */
import { wordsOf } from './tokens.ts';

/** Words without a subject of their own, by language. A record in another language searches without this list. */
const EMPTY: Readonly<Record<string, string>> = {
  en: 'a about after all also am an and any are as at be because been before being but by can could did do does doing done during each for from get gets give go had happen happened happening happens has have he her him his how i if in into is it its just know long made make many me more most much my not of on or other our out over own please s say says said she should show so some tell than that the their them then there these they thing this those to up us was we were what whats when where which while who whom whose why will with would you your',
  es: 'a al como con cuando cuanto cuantos cual de del donde el ella en era es esta este fue ha hay hubo la las lo los mas no o para pero por porque que quien quienes se si sin son su sus un una y',
};

/** The empty words of a language (`en-US`), with those of the languages its readers may also ask in. */
export function emptyWords(language: string): ReadonlySet<string> {
  const own = language.slice(0, 2).toLowerCase();
  return new Set(own in EMPTY ? [EMPTY[own], own === 'en' ? EMPTY['es'] : ''].join(' ').split(' ') : []);
}

/** A question as words to look for. A question of nothing but empty words keeps them all. */
export function clean(question: string, empty: ReadonlySet<string>): string[] {
  const all = wordsOf(question);
  const kept = all.filter((word) => !empty.has(word));
  return kept.length > 0 ? kept : all;
}

/** Whether a question asks what a word means. */
export function asksMeaning(question: string, language: string): boolean {
  return language.startsWith('en') && /^\s*(?:what(?: is|'s|’s| are| does)\s+(?!the\b)|define\b|meaning of\b)|\bmean(?:ing)?\s*\??\s*$/i.test(question);
}
