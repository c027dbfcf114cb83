import { stem, tokenize } from '../../../../../src/text/tokenize.ts';
import { readDate } from '../../../../../src/record/core/date.ts';
import type { Candidate, Kind } from './candidates.ts';
import { datesIn } from './dates.ts';
import { numbersIn } from './numbers.ts';
import { dayOf } from './sources.ts';
import type { Corpus, Statement } from './statements.ts';

/** A number of a sentence, with its days and what the sentence is about. */
interface Telling {
  readonly statement: Statement;
  readonly value: string;
  readonly words: string;
  readonly days: readonly string[];
  readonly about: ReadonlySet<string>;
}

const LITTLE = new Set(
  'the a an of in on at by to for from with and or that was were had has have it its this they their than about more some would who not as be been said district union school student cps chicago'.split(
    ' ',
  ),
);

/** What a sentence is about: the stems of its words, without numbers, months and little words. */
function topics(text: string): ReadonlySet<string> {
  return new Set(
    tokenize(text)
      .filter((word) => !/\d/.test(word) && word.length > 2)
      .map(stem)
      .filter((word) => !LITTLE.has(word)),
  );
}

/** A number that is no round guess and no small count: such a figure belongs to one fact. */
const isTelling = (value: number, unit: string): boolean =>
  unit === '%' ? value % 5 !== 0 : value >= 100 && !/^[1-9]0+$/.test(String(value));

/** The day of the event or position that a statement belongs to. */
function ownDay({ record }: Corpus, { collection, id, field }: Statement): string[] {
  const [, round, position] = /^rounds\.(\d+)\.positions\.(\d+)\./.exec(field) ?? [];
  const date =
    collection === 'events'
      ? record.event(id).data.date
      : collection === 'ledgers'
        ? record.issue(id).ledger[Number(round)]?.positions[Number(position)]?.date
        : undefined;
  return date === undefined ? [] : [readDate(date).from];
}

function tellings(corpus: Corpus, statement: Statement): Telling[] {
  const datesOf = (text: string): string[] => datesIn(text, dayOf(corpus.record, statement)).map(({ date }) => date);
  // A sentence without a day goes on with that of the one before it: "January 2022. By then 51% were vaccinated."
  const named = [statement.text, ...statement.preceding.toReversed()].map(datesOf).find((days) => days.length > 0) ?? [];
  // In a title or summary the day is often left to the event.
  if (named.length === 0 && statement.field !== 'summary' && statement.field !== 'title') return [];
  const days = [...named, ...ownDay(corpus, statement)];
  if (days.length === 0) return [];
  const about = topics(statement.text);
  return numbersIn(statement.text)
    .filter(({ value, unit }) => isTelling(value, unit))
    .map(({ value, unit, words }) => ({ statement, value: `${unit}${String(value)}`, words, days, about }));
}

/** How much of what the shorter sentence is about the other is about too: 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared / Math.max(1, Math.min(a.size, b.size));
}

const shareDay = (a: readonly string[], b: readonly string[]): boolean => a.some((x) => b.some((y) => x.startsWith(y) || y.startsWith(x)));

/** One number of one thing, told of different days. */
export const severalDays: Kind = {
  id: 'several-days',
  asks: 'One number of one thing is told of one day throughout the record.',
  mend: 'Another sentence tells this number of another day: find out which is right, and say it alike in both.',
  find: (corpus) => {
    const all = corpus.statements
      .filter(({ collection }) => !['handouts', 'units', 'papers', 'tables'].includes(collection))
      .flatMap((statement) => tellings(corpus, statement));
    return [...Map.groupBy(all, ({ value }) => value).values()].flatMap((same) =>
      same.flatMap((telling): Candidate[] => {
        const alike = same.filter(
          (other) => other.statement.file !== telling.statement.file && likeness(other.about, telling.about) >= 0.5,
        );
        const isAlone = alike.length > 0 && alike.every(({ days }) => !shareDay(days, telling.days));
        return isAlone ? [{ statement: telling.statement, found: telling.words }] : [];
      }),
    );
  },
};
