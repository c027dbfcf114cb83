/** The days under the dates of a row. */
import type { Day } from '../../../record/core/date.ts';
import { mondayOf, mondaysBetween } from '../../../record/week.ts';
import type { Shape } from '../../scene.ts';
import { barsOf, linesOf, shapesOf } from '../day-strip/bars.ts';
import { calendarOf, datesOf, type Calendar } from '../day-strip/calendar.ts';
import type { Data } from './data.ts';
import type { Entry, Row } from './rows.ts';

/** The widest day: a view of few weeks shows each of its days. */
const WIDEST_DAY = 28;

/** From one day to another. */
export interface Span {
  readonly from: Day;
  readonly to: Day;
}
/** Where the strip of a row is. */
export interface Strip {
  readonly calendar: Calendar;
  /** Its upper edge. */
  readonly y: number;
  readonly height: number;
}

/** Days that the calendar must have: those of school, and the weeks of every date. */
function datesIn(rows: readonly Row[], span: Span): Day[] {
  const bands = rows.flatMap(({ band }) => (band ? [band] : []));
  const weeks = rows.flatMap(({ entries }) => entries.flatMap(({ from, to }) => [mondayOf(from), mondayOf(to)]));
  const known = datesOf(bands);
  return [...new Set([...(known.length > 0 ? known : mondaysBetween(span.from, span.to)), ...weeks])].sort();
}

/** The calendar that all rows of a view share. */
export const calendarUnder = (rows: readonly Row[], span: Span, room: { readonly left: number; readonly right: number }): Calendar =>
  calendarOf(datesIn(rows, span), { ...room, cut: 22, widestDay: WIDEST_DAY, hasWeekends: true });

/** The days under the dates: a strip where they are known, else a line. */
export function daysUnder(data: Data, { band }: Row, { calendar, y, height }: Strip): { readonly back: Shape[]; readonly lines: Shape[] } {
  if (!band || !data.days) {
    const [first] = calendar.weeks;
    return {
      back: [{ kind: 'line', class: 'rail', x1: first?.x ?? 0, y1: y + height / 2, x2: calendar.end, y2: y + height / 2 }],
      lines: [],
    };
  }
  const bars = barsOf(data.days.categories, band, calendar).flat();
  return { back: shapesOf(bars, y, height), lines: linesOf(bars, y, height) };
}

/** The day on a strip on which a group came back. */
export function returnOf({ from, look }: Entry, { calendar, y, height }: Strip): Shape[] {
  return look === 'kept' ? [{ kind: 'rect', class: 'came day', x: calendar.x(from), y, width: Math.max(2, calendar.day), height }] : [];
}
