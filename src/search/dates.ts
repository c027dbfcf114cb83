/** Finds the day, month or year that a question names, however it is written. */
import { fold } from '../text/tokenize.ts';

/** A date as a question names it; a part that it does not name is `undefined`. */
export interface QueryDate {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date in a question, with the words that name it: from one position up to, but not with, another. */
export interface DateMatch {
  readonly date: QueryDate;
  readonly from: number;
  readonly to: number;
}

const yearOf = (word: string | undefined): number | undefined =>
  word !== undefined && /^(19|20)\d\d$/.test(word) ? Number(word) : undefined;
const dayOf = (word: string | undefined): number | undefined => {
  const day = Number(/^(\d\d?)(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};

/** Names of the months in a language, long and short, each with its number from 1; of other languages the long ones. */
export function monthNames(language: string, others: readonly string[] = []): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (locale: string, style: 'long' | 'short'): void => {
    const format = new Intl.DateTimeFormat(locale, { month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = fold(format.format(Date.UTC(2021, month - 1, 15))).replace('.', '');
      if (!names.has(name)) names.set(name, month);
    }
  };
  add(language, 'long');
  add(language, 'short');
  for (const other of others) add(other, 'long');
  return names;
}

/** A date at a position that starts with a month's name, or with the day before it: "january 24 2021", "24 january", "jan 2022". */
function namedMonthAt(words: readonly string[], at: number, months: ReadonlyMap<string, number>): DateMatch | undefined {
  const month = months.get(words[at] ?? '');
  if (month === undefined) return undefined;
  const after = dayOf(words[at + 1]);
  const before = after === undefined ? dayOf(words[at - 1]) : undefined;
  const next = at + (after === undefined ? 1 : 2);
  const year = yearOf(words[next]);
  const day = after ?? before;
  return {
    date: { month, ...(day !== undefined && { day }), ...(year !== undefined && { year }) },
    from: before === undefined ? at : at - 1,
    to: next + (year === undefined ? 0 : 1),
  };
}

/** A date of three numbers at a position, the year first or last: "2021 01 24", "1 24 2021". */
function numbersAt(words: readonly string[], at: number): DateMatch | undefined {
  const [first, second, third] = words.slice(at, at + 3);
  const leading = yearOf(first);
  const year = leading ?? yearOf(third);
  const [month, day] = (leading === undefined ? [first, second] : [second, third]).map(dayOf);
  if (year === undefined || month === undefined || day === undefined || month > 12) return undefined;
  return { date: { year, month, day }, from: at, to: at + 3 };
}

/** The first date among words: with a month by name or as three numbers, or else a year alone. */
export function findDate(words: readonly string[], months: ReadonlyMap<string, number>): DateMatch | undefined {
  for (const at of words.keys()) {
    const found = namedMonthAt(words, at, months) ?? numbersAt(words, at);
    if (found) return found;
  }
  const at = words.findIndex((word) => yearOf(word) !== undefined);
  return at < 0 ? undefined : { date: { year: Number(words[at]) }, from: at, to: at + 1 };
}

/** A date of a question as text, as far as it is named; `undefined` without a year. */
function textOf({ year, month, day }: QueryDate): string | undefined {
  const two = (number: number): string => String(number).padStart(2, '0');
  if (year === undefined) return undefined;
  return month === undefined ? String(year) : `${String(year)}-${two(month)}${day === undefined ? '' : `-${two(day)}`}`;
}

/** How well a span of days fits: as its first or last day, or a little less where the date lies between. */
function spanFit(date: string, until: string, wanted: QueryDate): number {
  const ends = Math.max(dateFit(date, wanted), dateFit(until, wanted));
  const text = textOf(wanted);
  const shared = (end: string): number => Math.min(end.length, text?.length ?? 0);
  const isWithin =
    text !== undefined &&
    date.slice(0, shared(date)) <= text.slice(0, shared(date)) &&
    until.slice(0, shared(until)) >= text.slice(0, shared(until));
  return Math.max(ends, isWithin ? 0.7 : 0);
}

/**
 * How well the day, month or year of a page (`2021-01-24`, `2021-01`, `2021`) fits a date of a question: 1 for all of it,
 * less for a part, 0 for another date.
 * @param until The last day, month or year of a span.
 */
export function dateFit(date: string, wanted: QueryDate, until = date): number {
  if (until !== date) return spanFit(date, until, wanted);
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if ((wanted.month !== undefined && month !== wanted.month) || (wanted.year !== undefined && year !== wanted.year)) return 0;
  if (wanted.month === undefined) return 0.7;
  if (wanted.day === undefined) return wanted.year === undefined ? 0.5 : 0.7;
  return day === wanted.day ? 1 : 0;
}
