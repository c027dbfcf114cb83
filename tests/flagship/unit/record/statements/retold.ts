import type { Candidate, Kind } from './candidates.ts';
import { datesIn } from './dates.ts';
import { numbersIn } from './numbers.ts';
import { dayOf } from './sources.ts';
import type { Corpus, Statement } from './statements.ts';

/** Pages that tell again what others tell first: the home page, answers, stories, and what is taught. */
const RETOLD: ReadonlySet<string> = new Set(['site', 'answers', 'stories', 'lessons', 'guides', 'handouts', 'units', 'papers']);
/** Fields of lessons that plan the class: minutes, groups and steps, not facts. */
const PLANS = /^(?:ready|steps|substitute|routes|support|stretch|assessment|vocabulary|rubric)/;
/** Up to a dozen, a number counts cards and students as often as facts. */
const SMALL = 12;

/** Whether a statement tells of the same as another: both rest on one source. */
const shareSource = (one: Statement, other: Statement): boolean => one.sources.some((id) => other.sources.includes(id));

/** What the rest of the record says, as one text to look numbers and days up in. */
interface Rest {
  readonly values: ReadonlySet<number>;
  readonly dates: ReadonlySet<string>;
}

function restOf({ record }: Corpus, told: readonly Statement[]): Rest {
  const rows = JSON.stringify(record.tables.map((table) => table.rows));
  const values = [...rows.matchAll(/\d+(?:\.\d+)?/g)].map(([digits]) => Number(digits));
  return {
    values: new Set([...values, ...told.flatMap(({ text }) => numbersIn(text).map(({ value }) => value))]),
    dates: new Set([
      ...record.events.map(({ data }) => data.date),
      ...told.flatMap((statement) => datesIn(statement.text, dayOf(record, statement)).map(({ date }) => date)),
    ]),
  };
}

/** The numbers and days of a statement that nothing else tells. */
function strays({ record }: Corpus, statement: Statement, { values, dates }: Rest): string[] {
  const numbers = numbersIn(statement.text).filter(({ value, unit }) => (value > SMALL || unit === '%') && !values.has(value));
  const days = datesIn(statement.text, dayOf(record, statement)).filter(({ date, words }) => {
    // Where the words name no year, any year will do.
    const isSame = (known: string): boolean => (/\d{4}/.test(words) ? known.startsWith(date) : known.endsWith(date.slice('YYYY'.length)));
    return ![...dates].some(isSame);
  });
  return [...numbers, ...days].map(({ words }) => words);
}

/** A home page answer, guide, card or lesson with a number or a day that the record has nowhere else. */
export const retold: Kind = {
  id: 'retold',
  asks: 'Every number and day in answers, stories and what is taught is told elsewhere in the record, of the same source.',
  mend: 'No other page with one of its sources has it: correct it here, or tell it there first.',
  find: (corpus) => {
    const told = corpus.statements.filter(({ collection }) => !RETOLD.has(collection));
    const whole = restOf(corpus, told);
    return corpus.statements
      .filter(({ collection, field }) => RETOLD.has(collection) && !PLANS.test(field))
      .flatMap((statement): Candidate[] => {
        const same = told.filter((other) => shareSource(statement, other));
        const rest = same.length > 0 ? restOf(corpus, same) : whole;
        return strays(corpus, statement, rest).map((found) => ({ statement, found }));
      });
  },
};
