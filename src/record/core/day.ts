/** Days of the calendar and their arithmetic. Loads nothing, so scripts of the browser use it too. */

/** A calendar day as text, `YYYY-MM-DD`. Plain text comparison is date order. */
export type Day = string;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days in a month of the Gregorian calendar; `month` is 1 to 12. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/**
 * Whether a text is a day of the calendar. The one strict test of what a reader or an address gives as a day: to a browser's
 * own `Date`, February 30 is March 2.
 */
export function isDay(text: string): text is Day {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return false;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** Midnight UTC of a day, for scales and calendars of other libraries only. */
export function toUtc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

/** The calendar day of a UTC midnight. */
export function fromUtc(date: Date): Day {
  return date.toISOString().slice(0, 10);
}

/** Milliseconds of a day in UTC, where every day has as many. */
export const DAY_MS = 86_400_000;

/** The day `count` days later (or earlier, when negative). */
export function addDays(day: Day, count: number): Day {
  return fromUtc(new Date(toUtc(day).getTime() + count * DAY_MS));
}
