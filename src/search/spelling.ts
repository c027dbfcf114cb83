/** Repairs slips of the keyboard with the words the site really uses. */

/** Words of the site with the number of pages they stand on. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * Edits between two words, two neighbours that changed places counting as one (optimal string alignment). The browser
 * needs it for short words only, so it stands here in its plain form; a library proves it in the tests.
 */
export function edits(a: string, b: string): number {
  let [before, last] = [[] as number[], Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let least = Math.min((row[j - 1] ?? 0) + 1, (last[j] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    [before, last] = [last, row];
  }
  return last[b.length] ?? a.length;
}

/** How an English word sounds, roughly: "strick" and "strike", "practise" and "practice" sound alike. */
export function sound(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)e$/, '');
}

/** A word of the site as it is compared: its letters as bits, one for each of the alphabet and one for all others. */
interface Comparable {
  readonly known: string;
  readonly pages: number;
  readonly letters: number;
  readonly heard: string;
}

const bitOf = (letter: number): number => 1 << (letter >= 97 && letter <= 122 ? letter - 97 : 26);

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= bitOf(word.charCodeAt(at));
  return letters;
}

/** Whether a word could be that near: letters of it that the other lacks need an edit each. Cheap, so asked first. */
function mayBeNear(word: string, letters: number, most: number): boolean {
  let strange = 0;
  for (let at = 0; at < word.length; at += 1) if ((letters & bitOf(word.charCodeAt(at))) === 0) strange += 1;
  return strange <= most;
}

/** What is kept of a vocabulary: its words by length, made ready once, and what was already mended, since a question comes again with every key. */
interface Bench {
  readonly byLength: ReadonlyMap<number, readonly Comparable[]>;
  readonly mended: Map<string, string | undefined>;
}
const benches = new WeakMap<Vocabulary, Bench>();

function benchOf(vocabulary: Vocabulary): Bench {
  const found = benches.get(vocabulary);
  if (found) return found;
  const byLength = new Map<number, Comparable[]>();
  for (const [known, pages] of vocabulary) {
    if (known.length < 3) continue;
    const word = { known, pages, letters: lettersOf(known), heard: sound(known) };
    const words = byLength.get(known.length);
    if (words) words.push(word);
    else byLength.set(known.length, [word]);
  }
  const made = { byLength, mended: new Map<string, string | undefined>() };
  benches.set(vocabulary, made);
  return made;
}

/**
 * The word of the site that a misspelt one most likely means: one edit away, two for words of eight letters and more, or
 * one that sounds alike.
 * A known word, a number, a word too short to judge and one with no near neighbour give `undefined`.
 */
export function repair(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || /\d/.test(word) || vocabulary.has(word)) return undefined;
  const { byLength, mended } = benchOf(vocabulary);
  if (!mended.has(word)) mended.set(word, nearest(word, byLength));
  return mended.get(word);
}

function nearest(word: string, byLength: Bench['byLength']): string | undefined {
  const most = word.length < 8 ? 1 : 2;
  const heard = sound(word);
  let best: string | undefined;
  let least = Infinity;
  for (const known of [0, -1, 1, -2, 2].flatMap((more) => byLength.get(word.length + more) ?? [])) {
    const same = known.known[0] === word[0];
    let far =
      Math.abs(known.known.length - word.length) <= most && mayBeNear(word, known.letters, most) ? edits(word, known.known) : Infinity;
    // Words that sound alike are one slip apart, however they are spelt.
    if (far > 1 && same && known.heard === heard) far = 1;
    if (far > most) continue;
    // Few people miss the first letter; of equals the more frequent word is meant.
    const cost = far + (same ? 0 : 0.6) - Math.min(0.45, Math.log2(1 + known.pages) / 20);
    if (cost < least) [best, least] = [known.known, cost];
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
