/** Words that only make a text a sentence or a question, by language: known when the site is built, sent with the catalogue. */
const EMPTY: Readonly<Record<string, string>> = {
  en: 'a about after all also am an and any are as at be because been before being but by can could did do does doing done during each for from get gets give go had happen happened happening happens has have he her him his how i if in into is it its just know long made make many me more most much my not of on or other our out over own please s say says said she should show so some tell than that the their them then there these they thing this those to up us was we were what whats when where which while who whom whose why will with would you your',
  es: 'a al como con cuando cuanto cuantos cual de del donde el ella en era es esta este fue ha hay hubo la las lo los mas no o para pero por porque que quien quienes se si sin son su sus un una y',
};

/** Other languages in which readers of a record in a language ask. */
export const alsoAsked = (language: string): readonly string[] => (language.toLowerCase().startsWith('en') ? ['es'] : []);

/**
 * The empty words of a language (`en-US`), with those of other languages in which its readers ask too. A record in a
 * language without a list searches for every word.
 */
export function emptyWords(language: string): string {
  const lists = [language.slice(0, 2).toLowerCase(), ...alsoAsked(language)].map((spoken) => EMPTY[spoken] ?? '');
  return [...new Set(lists.join(' ').split(' '))].join(' ').trim();
}
