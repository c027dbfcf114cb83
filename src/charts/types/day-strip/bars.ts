/** The days of a row as bars: whole pixels, joined where they touch and are held alike. */
import { group } from 'd3';
import type { Shape } from '../../scene.ts';
import type { Calendar } from './calendar.ts';
import { GAP_STYLE, type Band, type Category, type SchoolDay } from './data.ts';

const ALERT = 'alert';
/** How much a day of the dispute stands out of its row, above and below. */
export const TALLER = 3;
/** A day without classes before remote ones began: a foot of its row. */
const FOOT = 3;
const FOOT_STYLE = 'dark';

/** Marks of the key that are no plain patch: a day of the dispute is taller, a closed one a foot. */
export const KEY_PATHS: Readonly<Record<string, string>> = { [ALERT]: 'M-5.5-8.5h11v17h-11z', [FOOT_STYLE]: 'M-9 4h18v3h-18z' };

/** Days or weeks of one run that are drawn alike, as one bar. */
export interface Bar {
  readonly style: string;
  readonly x: number;
  readonly width: number;
}

const styleOf = (categories: readonly Category[], { category }: SchoolDay): string => categories[category]?.style ?? 'other';

/** Joins bars of a style that touch; those of the dispute also over the gap between two weeks. */
function joined(bars: readonly Bar[], over: number): Bar[] {
  const all: Bar[] = [];
  for (const bar of bars) {
    const last = all.at(-1);
    const far = last ? bar.x - last.x - last.width : Infinity;
    if (last?.style === bar.style && far <= (bar.style === ALERT ? over : 0))
      all[all.length - 1] = { ...last, width: bar.x + bar.width - last.x };
    else all.push(bar);
  }
  return all;
}

/** Over how many pixels days of the dispute are joined: over the gap between two weeks, and never over a day without classes. */
const overOf = ({ day }: Calendar): number => Math.min(3, day - 1);

/** The bars of each run of a band, a day each. */
function dayBars(categories: readonly Category[], band: Band, calendar: Calendar): Bar[][] {
  return band.runs.map(({ days }) =>
    joined(
      days.map((day) => ({ style: styleOf(categories, day), x: calendar.x(day.date), width: calendar.day })),
      overOf(calendar),
    ),
  );
}

/** What a week shows: the dispute where any of its days was one of it, else how most of its days were held. */
function shownIn(categories: readonly Category[], days: readonly SchoolDay[]): SchoolDay | undefined {
  const alert = days.find((day) => styleOf(categories, day) === ALERT);
  const most = [...group(days, ({ category }) => category).values()].sort((a, b) => b.length - a.length)[0]?.[0];
  return alert ?? most;
}

/** The bars of each run of a band, a week each, or a few. A week is drawn for the run that it shows. */
function weekBars(categories: readonly Category[], band: Band, calendar: Calendar): Bar[][] {
  const runOf = new Map(band.runs.flatMap((run) => run.days.map((day) => [day, run] as const)));
  const weeks = [...group([...runOf.keys()], ({ date }) => calendar.x(date))].flatMap(([x, days]) => {
    const shown = shownIn(categories, days);
    return shown ? [{ shown, x }] : [];
  });
  return band.runs.map((run) =>
    joined(
      weeks
        .filter(({ shown }) => runOf.get(shown) === run)
        .map(({ shown, x }) => ({ style: styleOf(categories, shown), x, width: calendar.week })),
      0,
    ),
  );
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`;

/** The bars of each run of a band: a day each where a day has pixels. */
export const barsOf = (categories: readonly Category[], band: Band, calendar: Calendar): Bar[][] =>
  calendar.day > 0 ? dayBars(categories, band, calendar) : weekBars(categories, band, calendar);

/** The outline of a bar in a row: one of the dispute is a pixel wider all around, for its line. */
function outline({ style, x, width }: Bar, y: number, height: number): string {
  if (style === ALERT) return box(x - 0.5, y - TALLER + 0.5, width + 1, height + TALLER * 2 - 1);
  return style === FOOT_STYLE ? box(x, y + height - FOOT, width, FOOT) : box(x, y, width, height);
}

/** The bars of a row, one path for each style. */
export function shapesOf(bars: readonly Bar[], y: number, height: number): Shape[] {
  return [...group(bars, ({ style }) => style)]
    .filter(([style]) => style !== GAP_STYLE)
    .map(([style, own]) => ({ kind: 'path', class: `m-${style} day`, d: own.map((bar) => outline(bar, y, height)).join('') }));
}

/** The lines around days of the dispute in a row, which are drawn over what is beside them. */
export function linesOf(bars: readonly Bar[], y: number, height: number): Shape[] {
  const alerts = bars.filter(({ style }) => style === ALERT);
  return alerts.length === 0 ? [] : [{ kind: 'path', class: 'day-line', d: alerts.map((bar) => outline(bar, y, height)).join('') }];
}
