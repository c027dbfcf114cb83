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

/** Whether two words could be that near: letters they do not share need an edit each, or half of one. Cheap, so asked first. */
function mayBeNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let strange = 0;
  for (const letter of a) if (!b.includes(letter)) strange += 1;
  return strange <= most;
}

/**
 * The word of the site that a misspelt one most likely means: one edit away, two for words of eight letters and more, or
 * one that sounds alike.
 * A known word, a number, a word too short to judge and one with no near neighbour give `undefined`.
 */
export function repair(word: string, vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || /\d/.test(word) || vocabulary.has(word)) return undefined;
  const most = word.length < 8 ? 1 : 2;
  const heard = sound(word);
  let best: string | undefined;
  let least = Infinity;
  for (const [known, pages] of vocabulary) {
    if (known.length < 3) continue;
    let far = mayBeNear(word, known, most) ? edits(word, known) : Infinity;
    // Words that sound alike are one slip apart, however they are spelt.
    if (far > 1 && known[0] === word[0] && Math.abs(known.length - word.length) < 3 && sound(known) === heard) far = 1;
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
