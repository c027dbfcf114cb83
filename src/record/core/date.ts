/**
 * Calendar dates with precision: the one module that reads, sorts, shows and exports them.
 *
 * A date in the record is text in a subset of EDTF (ISO 8601-2): level 0 days, months, years and intervals,
 * and the level 1 marks `~` (about), `?` (uncertain) and `%` (both). It is never an instant: no clock, no time zone.
 *
 * @see https://www.loc.gov/standards/datetime/
 */
import { INTERFACE_LOCALE } from '../../i18n/locale.ts';

/** A calendar day as text, `YYYY-MM-DD`. Plain text comparison is date order. */
export type Day = string;

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

/** Thrown by {@link readDate} with a sentence for the person who wrote the date. */
class DateError extends Error {}

const PART = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?([~?%])?$/;
const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

interface Part {
  readonly precision: 'day' | 'month' | 'year';
  readonly from: Day;
  readonly to: Day;
  readonly mark: string;
}

function readPart(text: string): Part {
  const found = PART.exec(text);
  if (!found) {
    throw new DateError(`"${text}" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"`);
  }
  const [, year = '', month, day, mark = ''] = found;
  const y = Number(year);
  if (month === undefined) return { precision: 'year', from: `${year}-01-01`, to: `${year}-12-31`, mark };
  const m = Number(month);
  if (m < 1 || m > 12) throw new DateError(`"${text}" has no such month: ${month} is not 01 to 12`);
  const last = daysInMonth(y, m);
  if (day === undefined) return { precision: 'month', from: `${year}-${month}-01`, to: `${year}-${month}-${pad(last)}`, mark };
  const d = Number(day);
  if (d < 1 || d > last) {
    throw new DateError(`"${text}" is not a day of the calendar: ${year}-${month} has ${String(last)} days`);
  }
  return { precision: 'day', from: text.slice(0, 10), to: text.slice(0, 10), mark };
}

/**
 * Reads a date of the record.
 * @param text EDTF subset: `2021-01-24`, `2021-01`, `2021`, `2021-01-21/2021-01-24`, each part with `~`, `?` or `%`.
 * @throws {@link DateError} when the text has another shape, names a day the calendar lacks, or ends before it starts.
 */
export function readDate(text: string): CalendarDate {
  const halves = text.split('/');
  if (halves.length > 2) throw new DateError(`"${text}" has more than one "/": an interval is start/end`);
  const start = readPart(halves[0] ?? '');
  const end = halves.length === 2 ? readPart(halves[1] ?? '') : start;
  if (end.to < start.from) throw new DateError(`"${text}" ends before it starts`);
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

/** The sentence that says what is wrong with a date, or `undefined` when it is sound. */
export function problemWithDate(text: string): string | undefined {
  try {
    readDate(text);
    return undefined;
  } catch (error) {
    if (error instanceof DateError) return error.message;
    throw error;
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

/** Midnight UTC of a day, for scales and calendars of other libraries only. */
export function toUtc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day of a UTC midnight. */
export function fromUtc(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return fromUtc(new Date(toUtc(day).getTime() + count * 86_400_000));
}

const WEEKDAY = new Intl.DateTimeFormat(INTERFACE_LOCALE, { weekday: 'long', timeZone: 'UTC' });
const MONTH = new Intl.DateTimeFormat(INTERFACE_LOCALE, { month: 'long', timeZone: 'UTC' });

/** The name of a day's weekday. */
export function weekday(day: Day): string {
  return WEEKDAY.format(toUtc(day));
}

/** The name of a month, from a day or a `YYYY-MM`. */
export function monthName(day: string): string {
  return MONTH.format(toUtc(`${day.slice(0, 7)}-01`));
}

/** How much of a date to show: `long` with weekday, `medium` without, `short` with long month names cut. */
export type DateStyle = 'long' | 'medium' | 'short';

/** Month names as newspapers cut them: those of five letters or fewer stay whole. */
const SHORT_MONTHS = ['Jan.', 'Feb.', 'March', 'April', 'May', 'June', 'July', 'Aug.', 'Sept.', 'Oct.', 'Nov.', 'Dec.'] as const;

function showPart({ precision, from }: Part, style: DateStyle): string {
  const [year = '', month = '', day = ''] = from.split('-');
  if (precision === 'year') return year;
  const name = style === 'short' ? (SHORT_MONTHS[Number(month) - 1] ?? '') : monthName(from);
  if (precision === 'month') return `${name} ${year}`;
  const text = `${name} ${String(Number(day))}, ${year}`;
  return style === 'long' ? `${weekday(from)}, ${text}` : text;
}

/**
 * A date as people read it: "Sunday, January 24, 2021"; intervals as "January 21 to 24, 2021".
 * Marks become words: "possibly", "about".
 */
export function showDate(text: string, style: DateStyle = 'medium'): string {
  const date = readDate(text);
  const marks = (date.uncertain ? 'possibly ' : '') + (date.approximate ? 'about ' : '');
  const [start, end] = text.split('/').map(readPart);
  if (!start) return text;
  const from = showPart(start, style);
  if (!end || (end.from === start.from && end.to === start.to)) return marks + from;
  const to = showPart(end, style);
  const sameYear = start.from.slice(0, 4) === end.from.slice(0, 4) && start.precision !== 'year' && end.precision !== 'year';
  if (!sameYear) return `${marks}${from} to ${to}`;
  // What both ends share is said once: the year at the end, the month at the start.
  const sameMonth =
    start.from.slice(0, 7) === end.from.slice(0, 7) && start.precision === 'day' && end.precision === 'day' && style !== 'long';
  return `${marks}${from.replace(/,? \d{4}$/, '')} to ${sameMonth ? to.replace(/^\S+ /, '') : to}`;
}
