/** ISO weeks: Monday to Sunday, numbered as ISO 8601 does. */
import { addDays, toUtc, type Day } from './date.ts';

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -((toUtc(day).getUTCDay() + 6) % 7));
}

/** The ISO name of a day's week: `2021-W03`. The year is that of the week's Thursday. */
export function weekName(day: Day): string {
  const thursday = addDays(mondayOf(day), 3);
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`);
  const number = Math.round((toUtc(mondayOf(day)).getTime() - toUtc(first).getTime()) / 604_800_000) + 1;
  return `${thursday.slice(0, 4)}-W${String(number).padStart(2, '0')}`;
}

/** The Mondays of every week from one day to another. */
export function mondaysBetween(from: Day, to: Day): Day[] {
  const weeks: Day[] = [];
  for (let monday = mondayOf(from); monday <= to; monday = addDays(monday, 7)) weeks.push(monday);
  return weeks;
}
