/** Dates as people read them. The build and the browser each hand in the words: the group `dates` of the catalog. */
import type { Translate } from '../../i18n/format.ts';
import { INTERFACE_LOCALE } from '../../i18n/locale.ts';
import { toUtc, type Day } from './day.ts';
import { readDate, readPart, type DatePart } from './parse-date.ts';

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

/** Writes a date as people read it. */
export type ShowDate = (text: string, style?: DateStyle) => string;

/** What an end of an interval leaves to the other end. */
type Omitted = 'nothing' | 'year' | 'month';

function showPart(t: Translate, { precision, from }: DatePart, style: DateStyle, omitted: Omitted): string {
  const [year = '', number = '', digits = ''] = from.split('-');
  if (precision === 'year') return year;
  const month = style === 'short' ? t(`shortMonths.${String(Number(number) - 1)}`) : monthName(from);
  if (precision === 'month') return omitted === 'year' ? month : t('month', { month, year });
  const day = String(Number(digits));
  if (omitted === 'month') return t('dayWithoutMonth', { day, year });
  const date = omitted === 'year' ? t('dayWithoutYear', { month, day }) : t('day', { month, day, year });
  return style === 'long' ? t('dayWithWeekday', { weekday: weekday(from), date }) : date;
}

/** An interval names what both ends share once: the year at its end, the month at its start. */
function showInterval(t: Translate, start: DatePart, end: DatePart, style: DateStyle): string {
  const share = (length: number): boolean => start.from.slice(0, length) === end.from.slice(0, length);
  const areDays = start.precision === 'day' && end.precision === 'day';
  const sharesYear = share('YYYY'.length) && start.precision !== 'year' && end.precision !== 'year';
  const sharesMonth = share('YYYY-MM'.length) && areDays && style !== 'long';
  return t('interval', {
    from: showPart(t, start, style, sharesYear ? 'year' : 'nothing'),
    to: showPart(t, end, style, sharesMonth ? 'month' : 'nothing'),
  });
}

/**
 * Writes dates with the words of a translator: "Sunday, January 24, 2021"; intervals as "January 21 to 24, 2021". Marks
 * become words: "possibly", "about".
 * @param t The translator of the group `dates`.
 */
export function dateWriter(t: Translate): ShowDate {
  return (text, style = 'medium') => {
    const { approximate, uncertain } = readDate(text);
    const [start, end] = text.split('/').map(readPart);
    if (!start) return text;
    const isOne = !end || (end.from === start.from && end.to === start.to);
    const date = isOne ? showPart(t, start, style, 'nothing') : showInterval(t, start, end, style);
    const marked = approximate ? t('approximate', { date }) : date;
    return uncertain ? t('uncertain', { date: marked }) : marked;
  };
}
