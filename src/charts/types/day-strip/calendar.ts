import { addDays, type Day } from '../../../record/core/date.ts';
import { mondayOf, placeInWeek } from '../../../record/week.ts';
import { isCut, type Data } from './data.ts';

/** Where the weeks of a strip stand. All numbers are whole pixels. */
export interface Calendar {
  /** Width of a week, with the gap after it where days are drawn. */
  readonly week: number;
  /** Width of a day; 0 where a week is one block. */
  readonly day: number;
  /** Mondays from left to right, with the left edge of each week. */
  readonly weeks: readonly { readonly monday: Day; readonly x: number }[];
  /** Left edges of gaps that are cut. */
  readonly cuts: readonly number[];
  /** Where the last week ends. */
  readonly end: number;
  /** The left edge of a day, or of its week; of the next week there is where its own is cut. */
  readonly x: (day: Day) => number;
}

/** The room for a strip. */
export interface Room {
  readonly left: number;
  readonly right: number;
  /** Width of a gap of over four weeks. */
  readonly cut: number;
}

/** Widest day of a short strip. */
const WIDEST_DAY = 12;

/** Mondays of all weeks, in stretches between gaps of over four weeks. */
function stretches(data: Data): Day[][] {
  const dates = [...new Set(data.bands.flatMap(({ runs }) => runs.flatMap(({ days }) => days.map(({ date }) => date))))].sort();
  const all: Day[][] = [];
  let before: Day | undefined;
  for (const date of dates) {
    const monday = mondayOf(date);
    const last = all.at(-1);
    if (!last || isCut(before, date)) all.push([monday]);
    else for (let next = addDays(last.at(-1) ?? monday, 7); next <= monday; next = addDays(next, 7)) last.push(next);
    before = date;
  }
  return all;
}

/** Fits the weeks of a strip into a room: whole pixels for a day, or for a week where days would be thinner than two. */
export function calendarOf(data: Data, { left, right, cut }: Room): Calendar {
  const parts = stretches(data);
  const dates = data.bands.flatMap(({ runs }) => runs.flatMap(({ days }) => days.map(({ date }) => placeInWeek(date))));
  const daysInWeek = Math.max(5, ...new Set(dates.map((place) => place + 1)));
  const count = Math.max(1, parts.flat().length);
  const room = Math.max(1, Math.floor((right - left - cut * Math.max(0, parts.length - 1)) / count));
  const fitting = Math.min(WIDEST_DAY, Math.floor((room - 1) / daysInWeek));
  const day = fitting >= 2 ? fitting : 0;
  const week = day > 0 ? day * daysInWeek + 1 : Math.min(room, WIDEST_DAY * daysInWeek);
  const cuts: number[] = [];
  let at = left;
  const weeks = parts.flatMap((mondays, part) => {
    if (part > 0) {
      cuts.push(at);
      at += cut;
    }
    return mondays.map((monday) => {
      const x = at;
      at += week;
      return { monday, x };
    });
  });
  const places = new Map(weeks.map(({ monday, x }) => [monday, x]));
  const x = (date: Day): number => {
    const monday = mondayOf(date);
    const own = places.get(monday);
    return own === undefined ? (weeks.find((one) => one.monday > monday)?.x ?? at) : own + placeInWeek(date) * day;
  };
  return { week, day, weeks, cuts, end: at, x };
}
