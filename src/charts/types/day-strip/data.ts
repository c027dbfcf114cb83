import { group } from 'd3';
import { roundHref } from '../../../record/core/routes.ts';
import { addDays, type Day } from '../../../record/core/date.ts';
import type { Chart, DisputeRecord, Row } from '../../../record/index.ts';
import { dayStripOptions, type LabelOption } from './options.ts';

/** How one day was held. */
export interface SchoolDay {
  readonly date: Day;
  readonly category: number;
  readonly sure: boolean;
  readonly note: string;
}
/** Consecutive school days held alike, weekly exceptions included. */
export interface Run {
  readonly category: number;
  readonly days: readonly SchoolDay[];
}
/** A row: the days of a group of people. */
export interface Band {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly runs: readonly Run[];
}
/** What days of one kind are called, and how they are drawn. */
export interface Category {
  readonly label: string;
  /** What the key calls it, together with others of that name. */
  readonly key: string;
  readonly style: string;
}
/** What stands at a day of the strip. */
export interface Label {
  readonly date: Day;
  readonly to: Day;
  readonly text: string;
  readonly note: string;
  readonly words: string;
  /** The round it belongs to: its number, its name, its page. */
  readonly number?: string;
  readonly season?: string;
  readonly href?: string;
}
/** What the chart draws. */
export interface Data {
  readonly bands: readonly Band[];
  readonly categories: readonly Category[];
  readonly labels: readonly Label[];
  readonly from: Day;
  readonly to: Day;
  /** What a gap of over four weeks is called. */
  readonly gap: string;
}

const UNSURE = 'unconfirmed';
/** Days of this style are no mark: they stay a gap, and the table has them. */
export const GAP_STYLE = 'none';

type CategoryOptions = Chart['data']['categories'];

/** The school days of each band, in runs of days held alike. */
export function dataOf(record: DisputeRecord, { data: { table, categories, options } }: Chart): Data {
  const rows = table === undefined ? [] : record.table(table).rows;
  const dates = rows.map((row) => String(row['date'])).sort();
  const { labels, rows: names = {}, gap = '' } = dayStripOptions.safeParse(options ?? {}).data ?? {};
  const byBand = group(rows, (row) => row['band']);
  const to = dates.at(-1) ?? '2000-01-02';
  return {
    bands: record.site.bands
      .map(({ id, name, short }): Band => {
        const runs = runsOf(daysOf(byBand.get(id) ?? [], categories), categories);
        return { id, name, short: names[id] ?? short ?? name, runs };
      })
      .filter(({ runs }) => runs.length > 0),
    categories: categories.map(({ label, key, style }) => ({ label, key: key ?? label, style })),
    labels: (labels ?? roundLabels(record)).map((label) => labelOf(record, label)).filter((label) => label.to <= to),
    from: dates[0] ?? '2000-01-01',
    to,
    gap,
  };
}

/** The rounds that have a number, as labels. */
function roundLabels(record: DisputeRecord): LabelOption[] {
  return record.rounds
    .filter(({ data }) => data.number !== undefined)
    .map(({ id, data }) => {
      const [date = '', to = date] = data.date.split('/');
      return { date, to, text: data.title, round: id };
    });
}

function labelOf(record: DisputeRecord, { date, to = date, text, note = '', words, round }: LabelOption): Label {
  const own = record.rounds.find(({ id }) => id === round);
  return {
    date,
    to,
    text,
    note,
    words: words ?? (note === '' ? text : `${text}, ${note}`),
    ...(own?.data.number !== undefined && { number: String(own.data.number), season: own.data.season, href: roundHref(own.id) }),
  };
}

/** The days of some rows in order, without those that have no category. */
function daysOf(rows: readonly Row[], categories: CategoryOptions): SchoolDay[] {
  return rows
    .map((row) => ({
      date: String(row['date']),
      category: categoryOf(categories, String(row['mode']), String(row['reason'])),
      sure: row['confidence'] !== UNSURE,
      note: String(row['note'] ?? ''),
    }))
    .filter(({ category }) => category >= 0)
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** The category of a mode and its reason, else the one of the mode; -1 where there is none. */
function categoryOf(categories: CategoryOptions, mode: string, reason: string): number {
  const exact = categories.findIndex(({ value, reasons }) => value === mode && reasons?.includes(reason));
  return exact >= 0 ? exact : categories.findIndex(({ value, reasons }) => value === mode && reasons === undefined);
}

/** Joins consecutive days held alike; days of a category `within` another one join its run. */
function runsOf(days: readonly SchoolDay[], categories: CategoryOptions): Run[] {
  const runs: { category: number; days: SchoolDay[] }[] = [];
  for (const day of days) {
    const last = runs.at(-1);
    const within = categories[day.category]?.within;
    const joins = last && (last.category === day.category || (within !== undefined && categories[last.category]?.value === within));
    if (joins && !isCut(last.days.at(-1)?.date, day.date)) last.days.push(day);
    else runs.push({ category: day.category, days: [day] });
  }
  return runs;
}

/** A gap of over four weeks between two school days is cut, and runs do not cross it. */
export function isCut(before: Day | undefined, after: Day): boolean {
  return before !== undefined && addDays(before, 28) < after;
}
