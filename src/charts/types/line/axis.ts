/** The axes: years and months under the plot, a few numbers at its left. */
import { utcDay, utcMonday, utcMonth, utcYear, type CountableTimeInterval, type TimeInterval } from 'd3';
import { translatorOf } from '../../../i18n/index.ts';
import { fromUtc } from '../../../record/core/date.ts';
import type { Shape } from '../../scene.ts';
import { widthOf } from '../../text-width.ts';

const words = translatorOf('dates');
/** Room for the name of a month, and for a day with it. */
const [MONTH_ROOM, DAY_ROOM] = [46, 64];

interface Step {
  readonly every: TimeInterval | null;
  readonly days: number;
  readonly room: number;
}
const months = (count: number): Step => ({ every: utcMonth.every(count), days: count * 30, room: MONTH_ROOM });
const years = (count: number): Step => ({ every: utcYear.every(count), days: count * 365, room: MONTH_ROOM });
const dayStep = (every: CountableTimeInterval, days: number): Step => ({ every, days, room: DAY_ROOM });
const STEPS: readonly Step[] = [
  dayStep(utcDay, 1),
  dayStep(utcMonday, 7),
  ...[1, 3, 6].map(months),
  ...[1, 2, 5, 10, 20, 50, 100].map(years),
];

const monthOf = (date: Date): string => words(`shortMonths.${String(date.getUTCMonth())}`);

/** Ticks and words under the plot. */
export function timeAxis(
  from: Date,
  to: Date,
  x: (date: Date) => number,
  [left, right, bottom]: readonly [number, number, number],
): Shape[] {
  const perDay = (right - left) / Math.max(1, (to.getTime() - from.getTime()) / 86_400_000);
  const step = STEPS.find(({ days, room }) => days * perDay >= room) ?? STEPS.at(-1);
  const all = (step?.every?.range(from, to) ?? []).filter((date) => x(date) <= right - 8);
  const ticks = all.length > 0 ? all : [from];
  const isDaily = step?.room === DAY_ROOM;
  const isYearly = (step?.days ?? 0) >= 365;
  const place = (date: Date): number => Math.floor(x(date)) + 0.5;
  const januaries = ticks.filter((date, index) => index === 0 || date.getUTCFullYear() !== ticks[index - 1]?.getUTCFullYear());
  const next = januaries[1];
  // The year of a first tick that is close to a January would touch that of the January.
  const named = next && x(next) - x(ticks[0] ?? from) < MONTH_ROOM ? januaries.slice(1) : januaries;
  const text = (date: Date): string =>
    isDaily || all.length === 0
      ? words('dayWithoutYear', { month: monthOf(date), day: fromUtc(date).slice(8).replace(/^0/, '') })
      : monthOf(date);
  return [
    {
      kind: 'path',
      class: 'tick',
      d: `M${String(left)} ${String(bottom + 0.5)}H${String(right)}${ticks.map((date) => `M${String(place(date))} ${String(bottom)}v6`).join('')}`,
    },
    ...(isYearly
      ? []
      : ticks
          .filter((date) => x(date) + widthOf(text(date), 14) <= right + 4)
          .map((date): Shape => ({ kind: 'text', class: 'ax', x: Math.floor(x(date)), y: bottom + 20, text: text(date) }))),
    ...named
      .filter((date) => x(date) + 34 <= right + 4)
      .map((date): Shape => ({
        kind: 'text',
        class: 'day-year',
        x: Math.floor(x(date)),
        y: bottom + (isYearly ? 24 : 41),
        text: String(date.getUTCFullYear()),
      })),
  ];
}
