import type { Term } from '../record/index.ts';

/** The first term of each letter, to link to from a list of letters. Terms are in order of their titles. */
export function firstByLetter(terms: readonly Term[]): (readonly [letter: string, id: string])[] {
  const first = new Map<string, string>();
  for (const { id, data } of terms) {
    const letter = data.title.slice(0, 1).toUpperCase();
    if (!first.has(letter)) first.set(letter, id);
  }
  return [...first];
}
