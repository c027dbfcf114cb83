/** The strip of days of a story: a cell for each day, week or month, with how school was held on its days. */
import { chartType } from '../charts/types/day-strip/type.ts';
import { t } from '../i18n/index.ts';
import { addDays, monthName, readDate, showDate, weekday, type Day } from '../record/core/date.ts';
import { memo } from '../record/core/memo.ts';
import type { DisputeRecord, Story, StoryData } from '../record/index.ts';
import { mondayOf, placeInWeek } from '../record/week.ts';

/** What a cell stands for. */
export type StripUnit = 'day' | 'week' | 'month';

/** Consecutive days of a cell held alike. */
export interface StripRun {
  /** The style of its category in the chart; {@link NO_SCHOOL} on a day off, or where no chart knows. */
  readonly style: string;
  readonly days: number;
}

/** A cell of the strip. */
export interface StripCell {
  /** Its first day. */
  readonly from: Day;
  /** The first step told of it; a cell without one leads nowhere. */
  readonly step?: string;
  readonly days: number;
  readonly runs: readonly StripRun[];
  /** How school was held in it, each way once; empty without a chart. */
  readonly held: readonly string[];
  readonly isWeekend: boolean;
}

/** A way in which school was held within the strip, for its key. */
export interface HeldLabel {
  readonly style: string;
  readonly label: string;
}

/** Where a step is in the strip. */
export interface StripPlace {
  /** Its cell; -1 before the first day, and the number of cells after the last. */
  readonly cell: number;
  /** How many of the cell's days have come by then. */
  readonly days: number;
}

/** The strip, and where each step is in it. */
export interface Strip {
  readonly unit: StripUnit;
  readonly cells: readonly StripCell[];
  /** By the id of the step. */
  readonly places: ReadonlyMap<string, StripPlace>;
  /** The ways that occur in it, each once, in their order of time, without days off; empty without a chart. */
  readonly key: readonly HeldLabel[];
}

/** The style of a day without school; a chart may have one for days off of a kind. */
export const NO_SCHOOL = 'none';

/** The most cells of each kind that a phone can show, each wide enough to be tapped. */
const MOST = { day: 21, week: 13 } as const;

/** How school was held by day, for each band; empty for a record without a chart of school days. */
const heldByBand = memo((record: DisputeRecord): ReadonlyMap<string, ReadonlyMap<Day, HeldLabel>> => {
  const chart = record.charts.find(({ data }) => data.type === chartType.type);
  if (!chart) return new Map();
  const { bands, categories } = chartType.data(record, chart);
  return new Map(
    bands.map(({ id, runs }) => [
      id,
      new Map(
        runs.flatMap(({ days }) =>
          days.map(({ date, category }): [Day, HeldLabel] => [
            date,
            { style: categories[category]?.style ?? 'other', label: categories[category]?.label ?? '' },
          ]),
        ),
      ),
    ]),
  );
});

/** How school was held on the days of a story, for its band or the first that the chart draws. */
function heldIn(record: DisputeRecord, { band }: StoryData): ReadonlyMap<Day, HeldLabel> {
  const byBand = heldByBand(record);
  return (band === undefined ? [...byBand.values()][0] : byBand.get(band)) ?? new Map<Day, HeldLabel>();
}

function daysBetween(from: Day, to: Day): Day[] {
  const days: Day[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

const onWeekend = (day: Day): boolean => placeInWeek(day) > 4;

/** The cell of a day, by its name. */
const CELL_OF: Readonly<Record<StripUnit, (day: Day) => string>> = {
  day: (day) => day,
  week: mondayOf,
  month: (day) => day.slice(0, 'YYYY-MM'.length),
};

const unitOf = (days: readonly Day[]): StripUnit => {
  if (days.length <= MOST.day) return 'day';
  return new Set(days.map(CELL_OF.week)).size <= MOST.week ? 'week' : 'month';
};

/** Joins neighbors of one style. */
function runsOf(styles: readonly string[]): StripRun[] {
  const runs: { style: string; days: number }[] = [];
  for (const style of styles) {
    const last = runs.at(-1);
    if (last?.style === style) last.days += 1;
    else runs.push({ style, days: 1 });
  }
  return runs;
}

/** The strip of a story. */
export function stripOf(record: DisputeRecord, { data }: Story): Strip {
  const held = heldIn(record, data);
  const all = daysBetween(data.from, data.to);
  const unit = unitOf(all);
  const nameOf = CELL_OF[unit];
  // Of weeks and months, weekends would be gaps only.
  const shown = unit === 'day' ? all : all.filter((day) => !onWeekend(day) || held.has(day));
  const byCell = [...Map.groupBy(shown, nameOf)];
  const placeOf = (date: string): StripPlace => {
    const { from, to } = readDate(date);
    if (to < data.from) return { cell: -1, days: 0 };
    if (from > data.to) return { cell: byCell.length, days: 0 };
    const day = from < data.from ? data.from : from;
    const cell = Math.max(
      byCell.findLastIndex(([, days]) => (days[0] ?? '') <= day),
      0,
    );
    return { cell, days: (byCell[cell]?.[1] ?? []).filter((one) => one <= day).length };
  };
  const places = new Map(data.steps.map(({ id, date }) => [id, placeOf(date)]));
  const cells = byCell.map(([name, days], index): StripCell => {
    const step = data.steps.find(({ id }) => places.get(id)?.cell === index)?.id;
    return {
      from: days[0] ?? name,
      ...(step !== undefined && { step }),
      days: days.length,
      runs: runsOf(days.map((day) => held.get(day)?.style ?? NO_SCHOOL)),
      held: held.size === 0 ? [] : [...new Set(days.map((day) => held.get(day)?.label ?? t('pages.story.noSchool')))],
      isWeekend: unit === 'day' && onWeekend(days[0] ?? name),
    };
  });
  const labels = shown.flatMap((day) => held.get(day) ?? []);
  const key = [...new Map(labels.map((one) => [one.label, one])).values()].filter(({ style }) => style !== NO_SCHOOL);
  return { unit, cells, places, key };
}

/** What is printed over a cell: parts that a small screen may leave out are apart. */
export interface CellName {
  /** "Mon.", over the cell of a day. */
  readonly weekday?: string;
  /** "Jan.", where the month begins. */
  readonly month?: string;
  /** The number of the day, but over the cell of a month. */
  readonly day?: string;
  /** In full, for a screen reader. */
  readonly full: string;
}

/** The name of a cell, which depends on the one before it. */
export function cellName(unit: StripUnit, { from }: StripCell, before: StripCell | undefined): CellName {
  const starts = before?.from.slice(0, 'YYYY-MM'.length) !== from.slice(0, 'YYYY-MM'.length);
  const month = t(`dates.shortMonths.${String(Number(from.slice(5, 7)) - 1)}`);
  const day = String(Number(from.slice(8)));
  if (unit === 'month') return { month, full: t('dates.month', { month: monthName(from), year: from.slice(0, 4) }) };
  return {
    ...(unit === 'day' && { weekday: t(`pages.story.weekdays.${String(placeInWeek(from))}`) }),
    ...(starts && { month }),
    day,
    full: unit === 'day' ? showDate(from, 'long') : t('pages.story.week', { date: showDate(from) }),
  };
}

/** A date of a story, without the year of a day where the whole strip is of days: "Tuesday, January 4". */
export function storyDate(unit: StripUnit, date: string, withWeekday: boolean): string {
  const { from, to, approximate, uncertain } = readDate(date);
  if (from !== to) return showDate(date);
  if (unit !== 'day' || approximate || uncertain) return showDate(date, withWeekday ? 'long' : 'medium');
  const day = t('dates.dayWithoutYear', { month: monthName(from), day: String(Number(from.slice('YYYY-MM-'.length))) });
  return withWeekday ? t('dates.dayWithWeekday', { weekday: weekday(from), date: day }) : day;
}
