/** Repairs slips of the keyboard with the words the site really uses. */
import { distance } from 'fastest-levenshtein';

/** Words of the site with the number of pages they stand on. */
export type Vocabulary = ReadonlyMap<string, number>;

/** Edits between two words, two neighbours that changed places counting as one. */
export function edits(a: string, b: string): number {
  const far = distance(a, b);
  if (far !== 2 || a.length !== b.length) return far;
  let at = 0;
  while (a[at] === b[at]) at += 1;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2) ? 1 : far;
}

/**
 * The word of the site that a misspelt one most likely means: one edit away, two for words of eight letters and more.
 * A known word, a number, a word too short to judge and one with no near neighbour give `undefined`.
 */
export function repair(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || /\d/.test(word) || vocabulary.has(word)) return undefined;
  const most = word.length < 8 ? 1 : 2;
  let best: string | undefined;
  let least = Infinity;
  for (const [known, pages] of vocabulary) {
    if (Math.abs(known.length - word.length) > most || known.length < 3) continue;
    const far = edits(word, known);
    if (far > most) continue;
    // Few people miss the first letter; of equals the more frequent word is meant.
    const cost = far + (known[0] === word[0] ? 0 : 0.6) - Math.min(0.45, Math.log2(1 + pages) / 20);
    if (cost < least) [best, least] = [known, cost];
  }
  return best;
}

/** Two words of the site that were typed as one: "snowday" is "snow day". */
export function split(word: string, vocabulary: Vocabulary): [string, string] | undefined {
  let best: [string, string] | undefined;
  let most = 0;
  for (let at = 3; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const pages = Math.min(vocabulary.get(head) ?? 0, vocabulary.get(tail) ?? 0);
    if (pages > most) [best, most] = [[head, tail], pages];
  }
  return best;
}
