import { blankQuotations } from '../src/record/core/quotations.ts';

/** Words as they are compared: lower case, without marks; what is blanked or a break ends a run. */
function runs(text: string): string[][] {
  return text.split(/\uFFFC+|\n[ \t]*\n/).map(
    (piece) =>
      piece
        .toLowerCase()
        .replace(/[’']/g, "'")
        .match(/[\p{L}\p{N}]+(?:'[\p{L}]+)?/gu) ?? [],
  );
}

const windows = (words: readonly string[], size: number): string[] =>
  words.slice(0, Math.max(0, words.length - size + 1)).map((_, index) => words.slice(index, index + size).join(' '));

/** Every run of `size` words in texts of others, to look ours up in. */
export function indexRuns(texts: readonly string[], size = 8): ReadonlySet<string> {
  return new Set(texts.flatMap(runs).flatMap((words) => windows(words, size)));
}

/** The runs of our own words that stand in texts of others too; quotations are free. */
export function sharedRuns(ours: string, others: ReadonlySet<string>, size = 8): string[] {
  return runs(blankQuotations(ours))
    .flatMap((words) => windows(words, size))
    .filter((run) => others.has(run));
}
