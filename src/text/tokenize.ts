/**
 * Cuts text into words. The same rules run at build time over the pages and in the browser over the question, so
 * build-time and query-time tokens match.
 */

/** Text in lower case, without accents, possessives and thousands separators: "Union’s 330,411" is "union 330411". */
export function fold(text: string): string {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[’‘ʼ]/g, "'")
      .replace(/'s\b|(?<=[a-z])'/g, '')
      .replace(/(\d),(?=\d{3})/g, '$1')
      // Grades: "K-8" and "pre-K" are one word each.
      .replace(/\b([a-z])[-–](\d)/g, '$1$2')
      .replace(/\bpre[- ]k\b/g, 'prek')
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
