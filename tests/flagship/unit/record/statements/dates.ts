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
  String.raw`\b(?<month>${MONTHS.join('|')})(?:\s(?<day>[1-3]?\d)(?!\d)(?:(?:\sto\s|\sand\s|[–-])(?<last>[1-3]?\d)(?![\d%,.]*\d|%|\s(?:students|schools|votes|million)))?)?(?:,?\s(?<year>(?:19|20)\d\d))?\b`,
  'g',
);

const two = (number: number): string => String(number).padStart(2, '0');

/** The year that puts a month nearest to a day. */
function nearestYear(month: number, around: string): number {
  const distance = (year: number): number =>
    Math.abs(toUtc(`${String(year)}-${two(month)}-15`).getTime() - toUtc(around).getTime());
  const year = Number(around.slice(0, 4));
  return [year - 1, year, year + 1].reduce((best, other) => (distance(other) < distance(best) ? other : best));
}

/**
 * Every day, and every month with its year, in a text, in order; of "February 1 to 5" both ends. A month alone counts
 * with its year only: "may" and "march" are words too.
 * @param around A day, `YYYY-MM-DD`, near which a day without a year lies, unless the text names a year before it.
 */
export function datesIn(text: string, around: string): NamedDate[] {
  let said: number | undefined;
  return [...text.matchAll(DATE)].flatMap((match): NamedDate[] => {
    const { month = '', day, last, year } = match.groups ?? {};
    if (day === undefined && year === undefined) return [];
    const number = MONTHS.indexOf(month) + 1;
    if (year !== undefined) said = Number(year);
    const inYear = year === undefined ? (said ?? nearestYear(number, around)) : Number(year);
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
