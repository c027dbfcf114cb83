import { addDays, type Day } from '../../../record/core/date.ts';
import { mondayOf, placeInWeek } from '../../../record/week.ts';
import { isCut, type Band } from './data.ts';

/** Where the weeks of a strip stand. All numbers are whole pixels. */
export interface Calendar {
  /** Width of a week, with the gap after it where days are drawn; of several weeks where one would have no pixel of its own. */
  readonly week: number;
  /** Width of a day; 0 where a week is one block. */
  readonly day: number;
  /** Mondays from left to right, with the left edge of each week. */
  readonly weeks: readonly { readonly monday: Day; readonly x: number }[];
  /** Gaps that are cut, by their left edges. */
  readonly cuts: readonly { readonly x: number; readonly width: number }[];
  /** Where the last week ends. */
  readonly end: number;
  /** The left edge of a day, or of its week; of the next week there is where its own is cut. */
  readonly x: (day: Day) => number;
}

/** The room for a strip. */
export interface Room {
  readonly left: number;
  readonly right: number;
  /** Width of a gap of over four weeks; pixels that whole weeks leave over make it wider. */
  readonly cut: number;
  /** The widest a day may be: a short strip does not fill its room with few blocks. */
  readonly widestDay?: number;
  /** Whether weekends take the pixels that whole days leave over, up to the width of two days. */
  readonly hasWeekends?: boolean;
}

/** Widest day of a short strip. */
const WIDEST_DAY = 12;
/** How much wider a cut gap may become. */
const MOST_SLACK = 40;

/** The days of some rows, each once, in order. */
export const datesOf = (bands: readonly Band[]): Day[] =>
  [...new Set(bands.flatMap(({ runs }) => runs.flatMap(({ days }) => days.map(({ date }) => date))))].sort();

/** Mondays of all weeks, in stretches between gaps of over four weeks. */
function stretches(dates: readonly Day[]): Day[][] {
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

/** Whole pixels of a week and of its days. */
interface Steps {
  readonly week: number;
  readonly day: number;
  /** How many weeks share a block. */
  readonly per: number;
}

/** The steps of some weeks: whole pixels for a day, else for a week, else for a few weeks together. */
function stepsOf(
  parts: readonly (readonly Day[])[],
  pixels: number,
  daysInWeek: number,
  { widestDay = WIDEST_DAY, hasWeekends = false }: Room,
): Steps {
  const weeks = Math.max(1, parts.flat().length);
  const room = Math.floor(pixels / weeks);
  if (room < 1) return { week: 1, day: 0, per: Math.ceil(weeks / Math.max(1, pixels - parts.length)) };
  const fitting = Math.min(widestDay, Math.floor((room - 1) / daysInWeek));
  if (fitting < 2) return { week: Math.min(room, widestDay * daysInWeek), day: 0, per: 1 };
  const gap = hasWeekends ? Math.min(room - fitting * daysInWeek, fitting * 2) : 1;
  return { week: fitting * daysInWeek + gap, day: fitting, per: 1 };
}

/** Fits the weeks of some days into a room. @param dates In order. */
export function calendarOf(dates: readonly Day[], room: Room): Calendar {
  const { left, right, cut } = room;
  const parts = stretches(dates);
  const daysInWeek = Math.max(5, ...new Set(dates.map((date) => placeInWeek(date) + 1)));
  const gaps = Math.max(0, parts.length - 1);
  const pixels = right - left - cut * gaps;
  const { week, day, per } = stepsOf(parts, pixels, daysInWeek, room);
  const blocks = parts.reduce((sum, mondays) => sum + Math.ceil(mondays.length / per), 0);
  const slack = gaps === 0 ? 0 : Math.min(MOST_SLACK, Math.max(0, Math.floor((pixels - blocks * week) / gaps)));
  const cuts: { x: number; width: number }[] = [];
  let at = left;
  const weeks = parts.flatMap((mondays, part) => {
    if (part > 0) {
      cuts.push({ x: at, width: cut + slack });
      at += cut + slack;
    }
    const start = at;
    at += Math.ceil(mondays.length / per) * week;
    return mondays.map((monday, index) => ({ monday, x: start + Math.floor(index / per) * week }));
  });
  const places = new Map(weeks.map(({ monday, x }) => [monday, x]));
  const x = (date: Day): number => {
    const monday = mondayOf(date);
    const own = places.get(monday);
    return own === undefined ? (weeks.find((one) => one.monday > monday)?.x ?? at) : own + placeInWeek(date) * day;
  };
  return { week, day, weeks, cuts, end: at, x };
}
