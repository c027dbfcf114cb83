import { t } from '../i18n/index.ts';
import { monthName, readDate, showDate, showTime, weekday } from '../record/core/date.ts';
import type { EventData } from '../record/index.ts';

/** The date of an event as a large numeral with words next to it. */
export interface DateParts {
  /** "14", "3–5"; the month or the year where no day is known. */
  readonly numeral: string;
  /** "about ", "possibly ", both, or nothing. */
  readonly doubt: string;
  /** The weekday, or the end of an interval that ends in another month. */
  readonly note: string;
  /** The note with a weekday of three letters, for lists. */
  readonly shortNote: string;
  /** What the numeral leaves out: month and year, or the year. */
  readonly month: string;
  /** The value of a `datetime` attribute. */
  readonly datetime: string;
}

/** Takes an event's date (EDTF subset) apart for display. */
export function dateParts(text: string): DateParts {
  const { from, to, precision, approximate, uncertain } = readDate(text);
  const year = from.slice(0, 4);
  const doubt = (approximate ? `${t('layout.date.about')} ` : '') + (uncertain ? `${t('layout.date.possibly')} ` : '');
  const datetime = precision === 'interval' ? from : text.replace(/[~?%]/g, '');
  if (precision === 'year') return { numeral: year, doubt, note: '', shortNote: '', month: '', datetime };
  if (precision === 'month') return { numeral: monthName(from).slice(0, 3), doubt, note: '', shortNote: year, month: year, datetime };
  const shared = { doubt, month: `${monthName(from)} ${year}`, datetime };
  const [first, last] = [String(Number(from.slice(8))), String(Number(to.slice(8)))];
  if (from === to) return { ...shared, numeral: first, note: weekday(from), shortNote: weekday(from).slice(0, 3) };
  if (from.slice(0, 7) === to.slice(0, 7)) return { ...shared, numeral: `${first}–${last}`, note: '', shortNote: '' };
  const end = t('layout.date.to', { date: showDate(to, 'short').replace(/, \d{4}$/, '') });
  return { ...shared, numeral: first, note: end, shortNote: end };
}

/** The hour of an event for display. */
export interface HourParts {
  /** "about 11 p.m."; empty without an hour that may be shown. */
  readonly text: string;
  /** The value of a `datetime` attribute: day and time where the time is exact. */
  readonly datetime: string | undefined;
}

/** Takes the hour of an event apart for display. */
export function hourParts({ date, time, timeBasis }: Pick<EventData, 'date' | 'time' | 'timeBasis'>): HourParts {
  const isExact = time !== undefined && timeBasis === 'exact';
  return { text: showTime(time, timeBasis), datetime: isExact ? `${readDate(date).from}T${time}` : undefined };
}

/** The first and the last day that a date can mean, with a slash between; `undefined` for a single day, which `datetime` names. */
export function spanOf(text: string): string | undefined {
  const { from, to } = readDate(text);
  return from === to ? undefined : `${from}/${to}`;
}
