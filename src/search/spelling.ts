/** Corrects misspelled words with the words that the site uses. */
import { memo, memoByText } from '../record/core/memo.ts';

/** Words of the site with the number of pages they are on. */
export type Vocabulary = ReadonlyMap<string, number>;

/**
 * Edits between two words, two neighbors that changed places counting as one (optimal string alignment). Of our own
 * because the package that the build uses counts a swap as two; the tests compare the two.
 */
export function editDistance(a: string, b: string): number {
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

/** How an English word sounds, roughly: "strick" and "strike", "practise" and "practice" have the same key. */
export function phoneticKey(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/ck|q|c(?![eiyh])/g, 'k')
    .replace(/c(?=[eiy])|z/g, 's')
    .replace(/y/g, 'i')
    .replace(/(.)\1+/g, '$1')
    .replace(/(?<=...)e$/, '');
}

/** A word of the site, with what a comparison needs. */
interface Candidate {
  readonly word: string;
  readonly pages: number;
  /** Its letters as bits, one for each of the alphabet and one for all others. */
  readonly letters: number;
  readonly phonetic: string;
}

const bitOf = (letter: number): number => 1 << (letter >= 97 && letter <= 122 ? letter - 97 : 26);

function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= bitOf(word.charCodeAt(at));
  return letters;
}

/** Whether a candidate could be within a distance: letters that it lacks need an edit each. Cheap, so asked first. */
function mayBeWithin(distance: number, word: string, letters: number): boolean {
  let missing = 0;
  for (let at = 0; at < word.length; at += 1) if ((letters & bitOf(word.charCodeAt(at))) === 0) missing += 1;
  return missing <= distance;
}

type ByLength = ReadonlyMap<number, readonly Candidate[]>;

const candidatesByLength = memo((vocabulary: Vocabulary): ByLength => {
  const byLength = new Map<number, Candidate[]>();
  for (const [word, pages] of vocabulary) {
    if (word.length < 3) continue;
    const candidate = { word, pages, letters: lettersOf(word), phonetic: phoneticKey(word) };
    const candidates = byLength.get(word.length);
    if (candidates) candidates.push(candidate);
    else byLength.set(word.length, [candidate]);
  }
  return byLength;
});

/** The best correction of a word, remembered: a question comes again with every key. */
const correctionOf = memoByText((vocabulary: Vocabulary, word: string) => bestCandidate(word, candidatesByLength(vocabulary)));

/**
 * The word of the site that a misspelled one most likely means: one edit away, two for words of eight letters and more, or
 * one that sounds alike.
 * A known word, a number, a word of less than four letters and one with no near candidate give `undefined`.
 */
export function correct(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || /\d/.test(word) || vocabulary.has(word)) return undefined;
  return correctionOf(vocabulary, word);
}

function bestCandidate(word: string, byLength: ByLength): string | undefined {
  const most = word.length < 8 ? 1 : 2;
  const phonetic = phoneticKey(word);
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of [0, -1, 1, -2, 2].flatMap((more) => byLength.get(word.length + more) ?? [])) {
    const sameStart = candidate.word[0] === word[0];
    const within = Math.abs(candidate.word.length - word.length) <= most && mayBeWithin(most, word, candidate.letters);
    let distance = within ? editDistance(word, candidate.word) : Infinity;
    // Words that sound alike are one mistake apart, however they are spelled.
    if (distance > 1 && sameStart && candidate.phonetic === phonetic) distance = 1;
    if (distance > most) continue;
    // Few people miss the first letter; of equals the more frequent word is meant.
    const cost = distance + (sameStart ? 0 : 0.6) - Math.min(0.45, Math.log2(1 + candidate.pages) / 20);
    if (cost < least) [best, least] = [candidate.word, cost];
  }
  return best;
}

/** Two words of the site that were typed as one: "snowday" is "snow day". */
export function splitCompound(word: string, vocabulary: Vocabulary): [string, string] | undefined {
  let best: [string, string] | undefined;
  let most = 0;
  for (let at = 3; at <= word.length - 2; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    const pages = Math.min(vocabulary.get(head) ?? 0, vocabulary.get(tail) ?? 0);
    if (pages > most) [best, most] = [[head, tail], pages];
  }
  return best;
}
