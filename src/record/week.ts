/** ISO weeks: Monday to Sunday, numbered as ISO 8601 does. */
import { addDays, readDate, toUtc, type Day } from './core/date.ts';
import { memo } from './core/memo.ts';
import type { DisputeRecord, Event } from './model.ts';

/** The place of a day in its week: 0 for a Monday. */
export const placeInWeek = (day: Day): number => (toUtc(day).getUTCDay() + 6) % 7;

/** The Monday of a day's week. */
export function mondayOf(day: Day): Day {
  return addDays(day, -placeInWeek(day));
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

/** A week of a record. */
export interface Week {
  readonly monday: Day;
  readonly sunday: Day;
  /** Its ISO name: `2021-W03`. */
  readonly name: string;
  /** What happened in it, by date; an event of several days is in each of its weeks. Months and years are in none. */
  readonly events: readonly Event[];
}

/** Every week of the span that a record covers, in order. */
export const weeksOf = memo((record: DisputeRecord): readonly Week[] => {
  const { from, to } = readDate(record.site.date);
  const events = new Map(mondaysBetween(from, to).map((monday): [Day, Event[]] => [monday, []]));
  for (const event of record.events) {
    const date = readDate(event.data.date);
    if (date.precision === 'year' || date.precision === 'month') continue;
    for (const monday of mondaysBetween(date.from, date.to)) events.get(monday)?.push(event);
  }
  return [...events].map(([monday, own]): Week => ({ monday, sunday: addDays(monday, 6), name: weekName(monday), events: own }));
});

const weeksByMonday = memo((record: DisputeRecord) => new Map(weeksOf(record).map((week) => [week.monday, week])));

/** The week of a record that a day is in; `undefined` outside the span that the record covers. */
export function weekOf(record: DisputeRecord, day: Day): Week | undefined {
  return weeksByMonday(record).get(mondayOf(day));
}
