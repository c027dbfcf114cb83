/** What a finder of doubtful statements gives, and how its finds are held against those that a person has read. */
import type { Corpus, Statement } from './statements.ts';

/** A statement that may be a fault, and the words that made it one. */
export interface Candidate {
  readonly statement: Pick<Statement, 'file' | 'line' | 'text'>;
  /** The number, date or word in the sentence that was found. */
  readonly found: string;
}

/** One kind of fault, which a program can suspect and a person must judge. */
export interface Kind {
  /** Names the list of reviewed statements: `reviewed/<id>.yaml`. */
  readonly id: string;
  /** What is asked of the record, in one sentence. */
  readonly asks: string;
  /** What to do about a statement that is found. */
  readonly mend: string;
  readonly find: (corpus: Corpus) => readonly Candidate[];
}

/** Statements that somebody has read and let stand, for one reason. */
export interface Reviewed {
  readonly reason: string;
  readonly statements: readonly {
    /** The file, under the record's folder. */
    readonly file: string;
    /** Enough of the sentence to know it by, with the words that were found. */
    readonly quote: string;
  }[];
}

const isOf = ({ statement, found }: Candidate, file: string, quote: string): boolean =>
  statement.file === file && statement.text.includes(quote) && quote.includes(found);

/** What is wrong with a list of reviewed statements, one line each: finds that nobody has read, and entries that nothing fits any more. */
export function unreviewed(kind: Kind, candidates: readonly Candidate[], reviewed: readonly Reviewed[]): string[] {
  const entries = reviewed.flatMap(({ statements }) => statements);
  const list = `tests/flagship/unit/record/reviewed/${kind.id}.yaml`;
  const fresh = candidates
    .filter((candidate) => !entries.some(({ file, quote }) => isOf(candidate, file, quote)))
    .map(
      ({ statement: { file, line, text }, found }) =>
        `src/content/${file}:${String(line)}  "${found}" in: ${text}\n    ${kind.mend} If the sentence is right as it is, add it to ${list} with the reason.`,
    );
  const stale = entries
    .filter(({ file, quote }) => !candidates.some((candidate) => isOf(candidate, file, quote)))
    .map(({ file, quote }) => `${list}: nothing is found any more in ${file} at "${quote}"\n    Take the entry out of the list.`);
  return [...fresh, ...stale];
}
