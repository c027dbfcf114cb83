import type { DisputeRecord } from '../../../record/index.ts';
import { addDays, type Day } from '../../../record/core/date.ts';
import { memo } from '../../../record/core/memo.ts';
import { mondaysBetween } from '../../../record/week.ts';
import { dataOf, GAP_STYLE, type SchoolDay } from './data.ts';

/** A weekday as a tile: how it was held, in a word and in full. */
export interface DayTile {
  readonly date: Day;
  /** The style of its category; `none` for a day without school. */
  readonly style: string;
  readonly word: string;
  readonly label: string;
}

/** How each day was held, by band. */
const daysByBand = memo((record: DisputeRecord) => {
  const chart = record.charts.find(({ data }) => data.type === 'day-strip');
  if (!chart) return undefined;
  const data = dataOf(record, chart);
  const days = new Map(
    data.bands.map(({ id, runs }) => [id, new Map(runs.flatMap((run) => run.days).map((day) => [day.date, day]))] as const),
  );
  const categories = chart.data.categories.map(({ label, short, style }) => ({ label, word: short ?? label, style }));
  return { days, categories };
});

/**
 * The weekdays from one day to another as tiles, whole weeks of them; none where the record has no strip of days.
 * @param band Whose days; those of the first band by default.
 */
export function dayTiles(record: DisputeRecord, { from, to, band }: { from: Day; to: Day; band?: string | undefined }): DayTile[] {
  const known = daysByBand(record);
  if (!known) return [];
  const days: ReadonlyMap<Day, SchoolDay> = known.days.get(band ?? [...known.days.keys()][0] ?? '') ?? new Map<Day, SchoolDay>();
  const tiles: DayTile[] = [];
  for (const monday of mondaysBetween(from, to))
    for (let place = 0; place < 5; place += 1) {
      const date = addDays(monday, place);
      const category = known.categories[days.get(date)?.category ?? -1];
      tiles.push({ date, style: category?.style ?? GAP_STYLE, word: category?.word ?? '', label: category?.label ?? '' });
    }
  return tiles;
}
