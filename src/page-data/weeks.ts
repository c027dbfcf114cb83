/** Which weeks have a page, and what is on it. */
import { group } from 'd3';
import { t } from '../i18n/index.ts';
import { addDays, showDate, toUtc, type Day } from '../record/core/date.ts';
import { memo } from '../record/core/memo.ts';
import { weekHref } from '../record/core/routes.ts';
import type { DisputeRecord, Row, Table } from '../record/index.ts';
import { mondayOf, weeksOf, type Week } from '../record/week.ts';
import { neighbors } from './entries.ts';

/** The table of how classes were held, day by day, where the record has that chart. */
function dayTable(record: DisputeRecord): Table | undefined {
  const table = record.charts.find(({ data }) => data.type === 'day-strip')?.data.table;
  return table === undefined ? undefined : record.table(table);
}

/** The rows of that table by the Monday of their week. */
const rowsByWeek = memo((record: DisputeRecord): ReadonlyMap<Day, readonly Row[]> =>
  group(dayTable(record)?.rows ?? [], (row) => mondayOf(String(row['date']))),
);

/** How classes were held on a day: for some bands, or for all. */
export interface DayMode {
  /** Short names of the bands; empty where it holds for all. */
  readonly bands: readonly string[];
  /** "in person", as the table's own label has it, in lower case. */
  readonly mode: string;
}

/** How classes were held on each day of a week that the table knows. */
export function daysOfWeek(record: DisputeRecord, week: Week): { readonly day: Day; readonly modes: readonly DayMode[] }[] {
  const table = dayTable(record);
  const { bands } = record.site;
  const labels = table?.data.fields.find(({ name }) => name === 'mode')?.labels ?? {};
  const modesOf = (rows: readonly Row[]): DayMode[] =>
    [...group(rows, (row) => String(row['mode']))].map(([mode, same]) => ({
      bands: same.length === bands.length ? [] : same.map((row) => bands.find(({ id }) => id === row['band'])?.short ?? ''),
      mode: (labels[mode] ?? mode).toLowerCase(),
    }));
  return [...group(rowsByWeek(record).get(week.monday) ?? [], (row) => String(row['date']))].map(([day, rows]) => ({
    day,
    modes: modesOf(rows),
  }));
}

/** The weeks that have a page: those with an event, or with a day in the table of how classes were held. */
export const weeksWithPages = memo((record: DisputeRecord): readonly Week[] => {
  const days = rowsByWeek(record);
  return weeksOf(record).filter((week) => week.events.length > 0 || days.has(week.monday));
});

/** A link to another week, as the weeks before and after a page are shown. */
export interface WeekLink {
  readonly path: string;
  readonly title: string;
  readonly label: string;
}

/** The weeks before and after one in a list. The label says whether the week is the very next one or further away. */
export function weekLinks(
  weeks: readonly Week[],
  week: Week,
): { readonly before: WeekLink | undefined; readonly after: WeekLink | undefined } {
  const { before, after } = neighbors(weeks, week);
  const link = (other: Week | undefined, isNext: boolean, next: string, further: string): WeekLink | undefined =>
    other && { path: weekHref(other.name), title: showDate(`${other.monday}/${other.sunday}`), label: t(isNext ? next : further) };
  return {
    before: link(before, before !== undefined && addDays(before.monday, 7) === week.monday, 'pages.weeks.before', 'pages.weeks.earlier'),
    after: link(after, after?.monday === addDays(week.monday, 7), 'pages.weeks.after', 'pages.weeks.later'),
  };
}

/** The week nearest to another one; the earlier of two that are equally far. `undefined` without weeks. */
export function nearestWeek(weeks: readonly Week[], monday: Day): Week | undefined {
  const distance = (week: Week): number => Math.abs(toUtc(week.monday).getTime() - toUtc(monday).getTime());
  return weeks.reduce<Week | undefined>((best, week) => (best === undefined || distance(week) < distance(best) ? week : best), undefined);
}
