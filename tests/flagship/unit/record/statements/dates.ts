/** Reads days and months in English prose, as the record writes them: "January 24, 2021", "February 11", "April 2021". */
import { daysInMonth, toUtc } from '../../../../../src/record/core/day.ts';

/** A day or a month named in a text. */
export interface NamedDate {
  /** As EDTF: `2021-02-11` or `2021-02`. */
  readonly date: string;
  /** The words: "February 11". */
  readonly words: string;
  readonly index: number;
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** A day or a month: its month, first day, last day of a range, year. */
export const DATE = new RegExp(
  String.raw`\b(?<month>${MONTHS.join('|')})(?:\s(?<day>[1-3]?\d)(?!\d|,\d{3})(?:(?:\sto\s|\sand\s|[–-])(?<last>[1-3]?\d)(?![\d%,.]*\d|%|\s(?:students|schools|votes|million)))?)?(?:,?\s(?<year>(?:19|20)\d\d))?\b`,
  'g',
);

const two = (number: number): string => String(number).padStart(2, '0');

/** The year that puts a month nearest to a day. */
function nearestYear(month: number, around: string): number {
  const distance = (year: number): number => Math.abs(toUtc(`${String(year)}-${two(month)}-15`).getTime() - toUtc(around).getTime());
  const year = Number(around.slice(0, 4));
  return [year - 1, year, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/** What stands between the members of a list: "March 1, March 8 or April 19, 2021". */
const IN_LIST = /^(?:,| and| or| to|, and|, or)* ?$/;

/** The year of each match: its own, that of the list it stands in, else the one that puts it nearest to the date before it. */
function yearsOf(text: string, matches: readonly RegExpExecArray[], around: string): number[] {
  const own = matches.map(({ groups }) => (groups?.['year'] === undefined ? undefined : Number(groups['year'])));
  const listed = own.map((year, index) => {
    for (let at = index; year === undefined && at + 1 < matches.length; at += 1) {
      const [one, next] = [matches[at], matches[at + 1]];
      if (!one || !next || !IN_LIST.test(text.slice(one.index + one[0].length, next.index))) return undefined;
      if (own[at + 1] !== undefined) return own[at + 1];
    }
    return year;
  });
  let near = around;
  return matches.map(({ groups }, index) => {
    const month = MONTHS.indexOf(groups?.['month'] ?? '') + 1;
    const year = listed[index] ?? nearestYear(month, near);
    if (groups?.['day'] !== undefined || own[index] !== undefined) near = `${String(year)}-${two(month)}-15`;
    return year;
  });
}

/**
 * Every day, and every month with its year, in a text, in order; of "February 1 to 5" both ends. A month alone counts
 * with its year only: "may" and "march" are words too.
 * @param around A day, `YYYY-MM-DD`, near which a day without a year lies, unless the text names a date before it.
 */
export function datesIn(text: string, around: string): NamedDate[] {
  const matches = [...text.matchAll(DATE)];
  const years = yearsOf(text, matches, around);
  return matches.flatMap((match, index): NamedDate[] => {
    const { month = '', day, last, year } = match.groups ?? {};
    if (day === undefined && year === undefined) return [];
    const number = MONTHS.indexOf(month) + 1;
    const inYear = years[index] ?? Number(around.slice(0, 4));
    const stem = `${String(inYear)}-${two(number)}`;
    const place = { words: match[0], index: match.index };
    if (day === undefined) return [{ ...place, date: stem }];
    return [day, last]
      .filter((each) => each !== undefined)
      .map(Number)
      .filter((each) => each >= 1 && each <= daysInMonth(inYear, number))
      .map((each) => ({ ...place, date: `${stem}-${two(each)}` }));
  });
}
