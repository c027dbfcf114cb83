/**
 * Cuts text into words. The same rules run at build time over the pages and in the browser over the question, so
 * build-time and query-time tokens match.
 */

/** Letters that Unicode does not take apart, and how they are typed. */
const LETTERS: Readonly<Record<string, string>> = { æ: 'ae', œ: 'oe', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ı: 'i' };
/** Marks that are in a text but not on a keyboard: soft hyphens, and joiners and spaces of no width. */
const INVISIBLE = /[\u00AD\u034F\u061C\u180E\u200B-\u200F\u2060-\u2064\uFEFF]/g;
/** Ligatures such as "ﬁ", and letters and digits of full or other width. */
const PRESENTATION = /[\uFB00-\uFB06\uFF00-\uFFEF]/g;
const APOSTROPHES = /[’‘ʼʻ‛′`´]/g;
const HYPHENS = /[‐‑‒–—−﹣]/g;
/** Thousands: "330,411", or with a thin or protected space. A comma in a list of numbers stays. */
const THOUSANDS = /(?<=\d)[,\u2009\u202F\u00A0](?=\d{3}(?!\d))/g;

/**
 * Text as it is compared: in lower case, without accents, ligatures, invisible marks, possessives and thousands
 * separators, however they were typed. "Union’s 330,411" is "union 330411", and "pre‑K" is "prek".
 */
export function fold(text: string): string {
  return (
    text
      .replace(INVISIBLE, '')
      .replace(APOSTROPHES, "'")
      .replace(PRESENTATION, (letters) => letters.normalize('NFKC'))
      .replace(APOSTROPHES, "'")
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[æœßøłđðþı]/g, (letter) => LETTERS[letter] ?? letter)
      .replace(HYPHENS, '-')
      .replace(/'s\b|(?<=[a-z])'/g, '')
      .replace(THOUSANDS, '')
      // Grades: "K-8" and "pre-K" are one word each.
      .replace(/\b([a-z])-(\d)/g, '$1$2')
      .replace(/\bpre[-\s]k\b/g, 'prek')
  );
}

/** The words of a text, folded, in order. A number keeps its decimals. */
export function tokenize(text: string): string[] {
  return fold(text).match(/\d+(?:\.\d+)?(?:st|nd|rd|th)?|[\p{L}\p{N}]+/gu) ?? [];
}

/** A light stem that joins the forms a question and a headline use: votes, voted, voting; tests, testing; cases, case. */
export function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  let root = word
    .replace(/ies$|ied$/, 'y')
    .replace(/(ss|sh|ch|x|z)es$/, '$1')
    .replace(/([^su])s$/, '$1');
  if (root.length > 6) root = root.replace(/(?:ations?|at(?:ed|ing|es?|ion))$/, '');
  if (root.length > 5) root = root.replace(/(?:ed|ing)$/, '');
  else if (root.length === 5 && root.endsWith('ed')) root = root.slice(0, -2);
  if (root.length > 3) root = root.replace(/e$/, '');
  return root.length > 3 ? root.replace(/([b-df-hj-np-tv-z])\1$/, '$1') : root;
}
