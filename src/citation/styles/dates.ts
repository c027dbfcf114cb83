/** Dates as the styles write them. */
import { monthName, readDate } from '../../record/core/date.ts';

/** A date as far as citations name it. */
export interface CitedDate {
  /** `2021`; of an interval its years, `2020–2021`; with "ca." where the record is not sure. */
  readonly year: string;
  /** Name of the month, where one month is meant. */
  readonly month?: string;
  /** Without a zero in front. */
  readonly day?: string;
}

/** Reads a date of the record (EDTF subset) for a citation; `undefined` where none is known. */
export function citedDate(text: string | undefined): CitedDate | undefined {
  if (text === undefined) return undefined;
  const { from, to, precision, approximate, uncertain } = readDate(text);
  const [start, end] = [from.slice(0, 4), to.slice(0, 4)];
  const year = `${approximate || uncertain ? 'ca. ' : ''}${start === end ? start : `${start}–${end}`}`;
  if (precision === 'year' || precision === 'interval') return { year };
  const month = monthName(from);
  return precision === 'month' ? { year, month } : { year, month, day: String(Number(from.slice(8))) };
}

/** "January 24", "January"; empty where only the year is known. */
export const monthAndDay = ({ month, day }: CitedDate): string => [month, day].filter(Boolean).join(' ');

/** "January 24, 2021", "January 2021", "2021". */
export const longDate = (date: CitedDate): string =>
  [monthAndDay(date), date.year].filter(Boolean).join(date.day === undefined ? ' ' : ', ');

/** MLA shortens the names of months that have more than four letters: to three, September to four. */
const shortMonth = (name: string): string => (name.length <= 4 ? name : `${name.slice(0, name.startsWith('Sept') ? 4 : 3)}.`);

/** "24 Jan. 2021", "Jan. 2021", "2021". */
export const mlaDate = ({ year, month, day }: CitedDate): string =>
  [day, month === undefined ? undefined : shortMonth(month), year].filter(Boolean).join(' ');
