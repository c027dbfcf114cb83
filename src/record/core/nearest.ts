import { distance } from 'fastest-levenshtein';

/** The known id nearest to a misspelled one, if any is near enough to be meant. Ties go to the first in order. */
export function nearest(id: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // A short id has few letters to be wrong: with two of three changed it is another id.
  let least = (id.length < 5 ? 1 : Math.max(2, Math.floor(id.length / 3))) + 1;
  for (const candidate of known) {
    const far = distance(id.toLowerCase(), candidate.toLowerCase());
    if (far < least) [best, least] = [candidate, far];
  }
  return best;
}
