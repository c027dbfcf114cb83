/** Finds words of a guide where they do not belong. */

/** The words of a text, without punctuation and case: what a copy would keep. */
const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .replace(/[’']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** How many words in a row make a passage. */
export const SHINGLE = 8;

/** Every run of eight words of a text. */
export function shingles(text: string): Set<string> {
  const words = wordsOf(text);
  return new Set(Array.from({ length: Math.max(0, words.length - SHINGLE + 1) }, (_, at) => words.slice(at, at + SHINGLE).join(' ')));
}

/** Runs of eight words that a guide has and the public record does not, found in a text that students can read. */
export function leaks(guide: string, publicWords: ReadonlySet<string>, text: string): string[] {
  const own = [...shingles(guide)].filter((run) => !publicWords.has(run));
  const found = shingles(text);
  return own.filter((run) => found.has(run));
}
