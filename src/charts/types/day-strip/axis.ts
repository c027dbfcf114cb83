/** Months and years under a strip of days. */
import { group } from 'd3';
import { INTERFACE_LOCALE } from '../../../i18n/locale.ts';
import { addDays, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import type { Shape } from '../../scene.ts';
import { widthOf } from '../../text-width.ts';
import type { Calendar } from './calendar.ts';

/** A month narrower than this has no name. */
const MONTH = 20;
const NOTE_SIZE = 13;
const YEAR_ROOM = 40;

const initial = new Intl.DateTimeFormat(INTERFACE_LOCALE, { month: 'narrow', timeZone: 'UTC' });
/** A month in short: "Sept." */
const shortMonth = (day: Day): string => showDate(day.slice(0, 7), 'short').replace(/,? ?\d{4}$/, '');

const hasMonths = ({ week }: Calendar): boolean => week * 4 >= MONTH;

/** How high the axis is, with the room over it. */
export const axisHeight = (calendar: Calendar): number => (hasMonths(calendar) ? 48 : 30);

/** First days of the months drawn; a stretch of weeks that begins within a month begins with that month. */
function monthsIn({ weeks, week }: Calendar): Day[] {
  const days = weeks.flatMap(({ monday }) => [0, 1, 2, 3, 4, 5, 6].map((place) => addDays(monday, place)));
  const firsts = days.filter((day) => day.endsWith('-01'));
  const starts = weeks.filter(({ x }, index) => x - (weeks[index - 1]?.x ?? -Infinity) > week);
  return [...new Set([...starts.map(({ monday }) => monday), ...firsts])].sort();
}

/** The years that have room, each at its first month drawn. */
function yearsIn(calendar: Calendar, months: readonly Day[]): { readonly year: string; readonly x: number }[] {
  const apart: { readonly year: string; readonly x: number }[] = [];
  for (const [year, [first]] of group(months, (day) => day.slice(0, 4))) {
    const x = calendar.x(first ?? year);
    if (x - (apart.at(-1)?.x ?? -YEAR_ROOM) >= YEAR_ROOM) apart.push({ year, x });
  }
  return apart;
}

/** Months, by short names where all have room and else by initials, and years. @param bottom Where the rows end. */
export function axisOf(calendar: Calendar, bottom: number): Shape[] {
  const y = bottom + 6;
  const months = monthsIn(calendar);
  const apart = yearsIn(calendar, months);
  const named = hasMonths(calendar);
  const ticked = (named ? months.map((day) => calendar.x(day)) : apart.map(({ x }) => x)).filter((x, index, all) => x !== all[index - 1]);
  const lettered = months
    .map((day, index) => ({ day, x: calendar.x(day), room: calendar.x(months[index + 1] ?? day) - calendar.x(day) }))
    .map((month, index, all) => (index === all.length - 1 ? { ...month, room: calendar.end - month.x } : month));
  const isShort = lettered.slice(1, -1).every(({ day, room }) => room >= widthOf(shortMonth(day), NOTE_SIZE) + 8);
  const texts = lettered.flatMap(({ day, x, room }): Shape[] => {
    const text = isShort ? shortMonth(day) : initial.format(toUtc(day));
    return room < (isShort ? widthOf(text, NOTE_SIZE) + 4 : 14) ? [] : [{ kind: 'text', class: 'day-note', x: x + 3, y: y + 15, text }];
  });
  return [
    ...ticked.map((x): Shape => ({ kind: 'line', class: 'tick day', x1: x + 0.5, y1: y, x2: x + 0.5, y2: y + 5 })),
    ...(named ? texts : []),
    ...apart.map(({ year, x }): Shape => ({ kind: 'text', class: 'day-year', x, y: y + (named ? 37 : 19), text: year })),
  ];
}
