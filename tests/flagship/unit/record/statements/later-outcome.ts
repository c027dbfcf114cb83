import { readDate } from '../../../../../src/record/core/date.ts';
import type { Candidate, Kind } from './candidates.ts';
import { datesIn, DATE, type NamedDate } from './dates.ts';
import type { Corpus, Statement } from './statements.ts';

/** The day from which the outcome that a statement belongs to counts, as the record of a day has it. */
function countsFrom({ record }: Corpus, { collection, id, field }: Statement): string | undefined {
  const [, index] = /^rounds\.(\d+)\.outcome\.(?:terms|why)$/.exec(field) ?? [];
  const entry = collection === 'ledgers' && index !== undefined ? record.issue(id).ledger[Number(index)] : undefined;
  return entry?.outcome && readDate(entry.outcome.date ?? record.round(entry.round).data.date).to;
}

/** What stands before a month that is told of, and not one that names a deal or a law: "in March", "by early April". */
const TIME_BEFORE = /\b(?:in|by|since|until|before|after)(?: (?:early|mid|late))?[ -]$/i;

/** Months without a day, with the year in the text or the nearest one. */
function monthsIn(text: string, around: string): NamedDate[] {
  return [...text.matchAll(DATE)]
    .filter(({ index, groups }) => groups?.['day'] === undefined && TIME_BEFORE.test(text.slice(0, index)))
    .flatMap((match) => {
      const { month = '', year } = match.groups ?? {};
      const [first] = datesIn(`${month} 1${year === undefined ? '' : `, ${year}`}`, around);
      return first ? [{ date: first.date.slice(0, 7), words: match[0], index: match.index }] : [];
    });
}

/** An outcome that tells of a day after the one from which it counts: a page as of a day between them shows it. */
export const laterOutcome: Kind = {
  id: 'later-outcome',
  asks: 'The text of an outcome tells of no day after its date, or after the end of its round when it has none.',
  mend: 'Give the outcome the last day that it tells of, or tell what came later on the page of the issue.',
  find: (corpus) =>
    corpus.statements.flatMap((statement): Candidate[] => {
      const day = countsFrom(corpus, statement);
      if (day === undefined) return [];
      return [...datesIn(statement.text, day), ...monthsIn(statement.text, day)]
        .filter(({ date }) => date > day.slice(0, date.length))
        .slice(0, 1)
        .map(({ words }) => ({ statement, found: words }));
    }),
};
