/**
 * Reads and sorts dates of the record.
 *
 * A date is text in a subset of EDTF (ISO 8601-2): level 0 days, months, years and intervals, and the level 1 marks
 * `~` (about), `?` (uncertain) and `%` (both). It is never an instant: no clock, no time zone.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
import { daysInMonth, type Day } from './day.ts';

/** How exactly a date is known. */
export type Precision = 'day' | 'month' | 'year' | 'interval';

/** A date of the record, read. `from` and `to` are the first and last day it can mean. */
export interface CalendarDate {
  /** The text as it was written. */
  readonly text: string;
  readonly precision: Precision;
  readonly from: Day;
  readonly to: Day;
  /** Marked `~` or `%`: about this date. */
  readonly approximate: boolean;
  /** Marked `?` or `%`: the sources are not sure. */
  readonly uncertain: boolean;
}

/** Thrown by {@link readDate}. The sentence for the person who wrote the date is {@link problemWithDate}'s: browsers do without. */
class DateError extends Error {
  readonly text: string;
  readonly why: 'shape' | 'month' | 'day' | 'slashes' | 'turned';

  constructor(text: string, why: DateError['why']) {
    super(`${text}: ${why}`);
    [this.text, this.why] = [text, why];
  }
}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;

/** One date, or one end of an interval. */
export interface DatePart {
  readonly precision: 'day' | 'month' | 'year';
  readonly from: Day;
  readonly to: Day;
  readonly mark: string;
}

/** Reads one date, or one end of an interval. @throws {@link DateError} when it is none. */
export function readPart(text: string): DatePart {
  const found = PART.exec(text);
  if (!found) throw new DateError(text, 'shape');
  const [, year = '', month, day, mark = ''] = found;
  const y = Number(year);
  if (month === undefined) return { precision: 'year', from: `${year}-01-01`, to: `${year}-12-31`, mark };
  const m = Number(month);
  if (m < 1 || m > 12) throw new DateError(text, 'month');
  const last = daysInMonth(y, m);
  if (day === undefined) return { precision: 'month', from: `${year}-${month}-01`, to: `${year}-${month}-${String(last)}`, mark };
  const d = Number(day);
  if (d < 1 || d > last) throw new DateError(text, 'day');
  return { precision: 'day', from: text.slice(0, 10), to: text.slice(0, 10), mark };
}

/**
 * Reads a date of the record.
 * @param text EDTF subset: `2021-01-24`, `2021-01`, `2021`, `2021-01-21/2021-01-24`, each part with `~`, `?` or `%`.
 * @throws {@link DateError} when the text has another shape, names a day the calendar lacks, or ends before it starts.
 */
export function readDate(text: string): CalendarDate {
  const halves = text.split('/');
  if (halves.length > 2) throw new DateError(text, 'slashes');
  const start = readPart(halves[0] ?? '');
  const end = halves.length === 2 ? readPart(halves[1] ?? '') : start;
  if (end.to < start.from) throw new DateError(text, 'turned');
  const marks = start.mark + end.mark;
  return {
    text,
    precision: halves.length === 2 ? 'interval' : start.precision,
    from: start.from,
    to: end.to,
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  };
}

/** The sentence that says what is wrong with a date, or `undefined` when it is valid. */
export function problemWithDate(text: string): string | undefined {
  try {
    readDate(text);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return sentence(error);
    throw error;
  }
}

function sentence({ text, why }: DateError): string {
  const [year = '', month = ''] = text.split('-');
  switch (why) {
    case 'shape':
      return `"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"`;
    case 'month':
      return `"${text}" has no such month: ${month.slice(0, 2)} is not 01 to 12`;
    case 'day':
      return `"${text}" is not a day of the calendar: ${year}-${month} has ${String(daysInMonth(Number(year), Number(month)))} days`;
    case 'slashes':
      return `"${text}" has more than one "/": an interval is start/end`;
    case 'turned':
      return `"${text}" ends before it starts`;
  }
}

/** Orders dates by first day, then by last day (the more exact first), then by text. For `Array.sort`. */
export function compareDates(a: string, b: string): number {
  const [x, y] = [readDate(a), readDate(b)];
  if (x.from !== y.from) return x.from < y.from ? -1 : 1;
  if (x.to !== y.to) return x.to < y.to ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether every day that `inner` can mean lies within `outer`. */
export function within(inner: string, outer: string): boolean {
  const [i, o] = [readDate(inner), readDate(outer)];
  return i.from >= o.from && i.to <= o.to;
}

/** Whether two dates can share a day. */
export function overlaps(a: string, b: string): boolean {
  const [x, y] = [readDate(a), readDate(b)];
  return x.from <= y.to && y.from <= x.to;
}
