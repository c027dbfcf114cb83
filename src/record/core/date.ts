/** Calendar dates with precision: what reads, sorts and shows them in the build. Scripts of the browser import its parts. */
import { translatorOf } from '../../i18n/index.ts';
import { dateWriter } from './date-text.ts';
import { timeWriter } from './time-text.ts';

export { monthName, weekday, type DateStyle } from './date-text.ts';
export { DAY_MS, addDays, daysInMonth, fromUtc, toUtc, type Day } from './day.ts';
export { compareDates, overlaps, problemWithDate, readDate, within } from './parse-date.ts';

/** A date in the language of the interface: "January 24, 2021", "about January 2021", "January 21 to 24, 2021". */
export const showDate = dateWriter(translatorOf('dates'));

/** An hour in the language of the interface, as its basis allows: "about 11 p.m."; empty without an hour, or with a planned one. */
export const showTime = timeWriter(translatorOf('dates'));
