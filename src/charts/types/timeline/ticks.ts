/** Ticks of the axis while it is zoomed: a few lines, where D3's own would be a twentieth of the page's script. */
import { DAY_MS } from '../../../record/core/day.ts';
import type { Tick } from './lanes.ts';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'] as const;
/** More would touch. */
const MOST = 11;
/** Steps in days (a week begins on Monday), and in months. */
const DAYS = [1, 2, 7] as const;
const SPANS = [1, 3, 12, 24, 60, 120, 240, 600] as const;

function label(date: Date): string {
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()];
  const name = MONTHS[month] ?? '';
  return day !== 1 ? `${name} ${String(day)}` : month === 0 ? `${name} ${String(year)}` : name;
}

/** Every number from one to another that a step divides. */
function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.max(0, Math.floor(to / step) - first + 1) }, (_, index) => (first + index) * step);
}

/** Days, weeks, months or years between two times, as many as have room. @param x Where a time is. */
export function ticksOf(from: number, to: number, x: (time: number) => number): Tick[] {
  const days = DAYS.find((step) => (to - from) / (step * DAY_MS) <= MOST);
  // The third day before the first of 1970 was a Monday.
  if (days !== undefined)
    return multiples(from / DAY_MS + 3, to / DAY_MS + 3, days).map((day) => {
      const time = (day - 3) * DAY_MS;
      return { x: x(time), label: label(new Date(time)) };
    });
  const month = (time: number): number => {
    const date = new Date(time);
    return date.getUTCFullYear() * 12 + date.getUTCMonth();
  };
  const [first, last] = [month(from - 1) + 1, month(to)];
  const step = SPANS.find((span) => (last - first) / span <= MOST) ?? 1200;
  return multiples(first, last, step).map((at) => {
    const time = Date.UTC(Math.floor(at / 12), at % 12, 1);
    return { x: x(time), label: step < 12 ? label(new Date(time)) : String(Math.floor(at / 12)) };
  });
}
