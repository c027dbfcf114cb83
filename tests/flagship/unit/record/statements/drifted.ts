import { chartOf } from '../../../../../src/charts/index.ts';
import { weekday } from '../../../../../src/record/core/date.ts';
import type { DisputeRecord } from '../../../../../src/record/index.ts';
import type { Candidate, Kind } from './candidates.ts';
import { datesIn } from './dates.ts';
import { numbersIn } from './numbers.ts';
import { dayOf } from './sources.ts';
import type { Corpus, Statement } from './statements.ts';

/** Fields that sum up what the rest of a page says. */
const SHORT = /^(?:title|summary|subtitle|shortAnswer|turningPoint|notes\.\d+|how)$/;
/** Pages that have both: a text or data, and fields that sum it up. */
const SUMMED: ReadonlySet<string> = new Set(['events', 'issues', 'rounds', 'charts', 'parties']);

const SMALL = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** The page that a statement stands on: the ledger of an issue is on the page of the issue. */
const pageOf = ({ collection, id }: Statement): string => `${collection === 'ledgers' ? 'issues' : collection}/${id}`;

/** What a chart shows: its table in every view, its sentences, and the rows it is drawn from. */
function chartData(record: DisputeRecord, id: string): string {
  const chart = chartOf(record, id);
  if (!chart) return '';
  const { table } = chart.meta.data;
  const rows = typeof table === 'string' ? record.table(table).rows : record.events.map(({ data }) => data.date);
  return JSON.stringify([rows, chart.views.map((view) => [chart.table(view), chart.summary(view)])]);
}

/** What a page holds besides its words: dates, values, the rows and sentences of its chart. */
function dataOf(record: DisputeRecord, { collection, id }: Statement): string {
  if (collection === 'events') return JSON.stringify({ ...record.event(id).data, title: '', summary: '', sources: [] });
  if (collection === 'rounds') return record.round(id).data.date;
  if (collection === 'issues') return JSON.stringify(record.issue(id).ledger.map(({ positions, outcome }) => ({ positions, outcome })));
  if (collection === 'charts') return chartData(record, id);
  return '';
}

/** Ids and dates of data: their digits count nothing. */
const IDS_AND_DATES = /"[a-z0-9]+(?:-[a-z0-9]+)+"|\d{4}-\d\d(?:-\d\d)?/g;

/** Every number of the prose and of the data of a page. */
function valuesIn(prose: string, data: string): ReadonlySet<number> {
  const stored = [...data.replace(IDS_AND_DATES, '').matchAll(/\d+(?:,\d{3})*(?:\.\d+)?/g)].map(([digits]) =>
    Number(digits.replaceAll(',', '')),
  );
  const small = SMALL.flatMap((word, value) => (new RegExp(`\\b${word}\\b`, 'i').test(prose) ? [value] : []));
  return new Set([...stored, ...small, ...numbersIn(prose).map(({ value }) => value)]);
}

/** Whether a text names a day in another way: by its weekday, as the next day, in a span of data. */
function tells(text: string, date: string, day: string): boolean {
  if (date.length === 'YYYY-MM'.length) return false;
  const days = (Date.parse(date) - Date.parse(day)) / 86_400_000;
  if (days === 1 && /\b(?:next day|tomorrow|the day after|following day)\b/i.test(text)) return true;
  return Math.abs(days) <= 8 && new RegExp(`\\b${weekday(date)}\\b`).test(text);
}

/** A page by what its text and data hold. */
interface Page {
  readonly text: string;
  readonly values: ReadonlySet<number>;
  readonly dates: ReadonlySet<string>;
}

function pageWith({ record }: Corpus, statements: readonly Statement[]): Page {
  const [first] = statements;
  const body = statements.filter(({ field, collection }) => collection === 'ledgers' || !SHORT.test(field));
  const data = first ? dataOf(record, first) : '';
  const text = body.map((statement) => statement.text).join('\n');
  const named = body.flatMap((statement) => datesIn(statement.text, dayOf(record, statement)).map(({ date }) => date));
  const own = first?.collection === 'events' ? [record.event(first.id).data.date] : [];
  const stored = [...`${data} ${own.join(' ')}`.matchAll(/\d{4}-\d\d(?:-\d\d)?/g)].map(([date]) => date);
  return { text, values: valuesIn(text, data), dates: new Set([...named, ...stored]) };
}

/** Whether a page has a number: as it is, or with more decimals. */
function has(values: ReadonlySet<number>, value: number): boolean {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return values.has(value) || (decimals > 0 && [...values].some((known) => Number(known.toFixed(decimals)) === value));
}

/** The numbers and days of a statement that its page has nowhere else. */
function strays({ record }: Corpus, statement: Statement, { text, values, dates }: Page): string[] {
  const day = dayOf(record, statement);
  const numbers = numbersIn(statement.text).filter(({ value }) => !has(values, value));
  const days = datesIn(statement.text, day).filter(
    ({ date }) => ![...dates].some((known) => known.startsWith(date)) && !tells(text, date, day),
  );
  return [...numbers, ...days].map(({ words }) => words);
}

/** A summary, short answer, title or caption with a number or a day that nothing else on its page has. */
export const drifted: Kind = {
  id: 'drifted',
  asks: 'Every number and day in a summary, short answer, title or caption is in the text or the data of its page too.',
  mend: 'Nothing else on the page has it: write it in the text with its source, or correct it here.',
  find: (corpus) => {
    const told = corpus.statements.filter((statement) => SUMMED.has(pageOf(statement).split('/')[0] ?? ''));
    return [...Map.groupBy(told, pageOf).values()].flatMap((statements) => {
      const page = pageWith(corpus, statements);
      return (
        statements
          // A note with a source of its own needs no other place.
          .filter(
            ({ field, collection, sources }) =>
              collection !== 'ledgers' && SHORT.test(field) && !(field.startsWith('notes') && sources.length > 0),
          )
          .flatMap((statement): Candidate[] => strays(corpus, statement, page).map((found) => ({ statement, found })))
      );
    });
  },
};
