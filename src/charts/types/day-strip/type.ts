import { roundHref, timelineHref } from '../../../record/core/routes.ts';
import { group, scaleBand, scaleUtc, sum, utcFormat, utcMonth } from 'd3';
import { addDays, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import type { Chart, DisputeRecord, Row } from '../../../record/index.ts';
import type { ChartType } from '../../chart.ts';
import { t } from '../../../i18n/index.ts';
import { inner } from '../../text.ts';
import { px, type Mark, type Scene, type Sentence, type Series, type Shape } from '../../scene.ts';

/** How one day was held. */
interface SchoolDay {
  readonly date: Day;
  readonly category: number;
  readonly sure: boolean;
  readonly note: string;
}
/** Consecutive school days held alike, weekly exceptions included. */
interface Run {
  readonly category: number;
  readonly days: readonly SchoolDay[];
}
interface Band {
  readonly id: string;
  readonly name: string;
  readonly short: string;
  readonly runs: readonly Run[];
}
interface Category {
  readonly label: string;
  readonly style: string;
}
interface Pin {
  readonly date: Day;
  readonly to: Day;
  readonly number: string;
  readonly label: string;
  readonly href: string;
}
/** What the chart draws. */
export interface Data {
  readonly bands: readonly Band[];
  readonly categories: readonly Category[];
  readonly pins: readonly Pin[];
  readonly from: Day;
  readonly to: Day;
}

const UNSURE = 'unconfirmed';

/** The school-day strip: one thin mark for every school day, a row for each band, colored by how classes were held. */
export const chartType: ChartType<Data> = {
  type: 'day-strip',
  data: dataOf,
  key: ({ categories }) =>
    [...group(categories, ({ label }) => label)].map(([label, [first]]) => ({ label, class: `m-${first?.style ?? 'other'}` })),
  scene: (data, size) => (size === 'wide' ? wide(data) : narrow(data)),
  table: ({ bands, categories }) => ({
    caption: t('charts.dayStrip.caption'),
    columns: [
      { key: 'band', title: t('charts.dayStrip.grades') },
      { key: 'from', title: t('charts.dayStrip.from') },
      { key: 'to', title: t('charts.dayStrip.to') },
      { key: 'days', title: t('charts.dayStrip.schoolDays'), numeric: true },
      { key: 'mode', title: t('charts.dayStrip.mode') },
    ],
    rows: bands.flatMap((band) =>
      band.runs.map((run) => [band.name, run.days[0]?.date, run.days.at(-1)?.date, run.days.length, categories[run.category]?.label]),
    ),
  }),
  summary,
};

/** The school days of each band, in runs of days held alike. */
function dataOf(record: DisputeRecord, { data: { table, categories } }: Chart): Data {
  const rows = table === undefined ? [] : record.table(table).rows;
  const dates = rows.map((row) => String(row['date'])).sort();
  return {
    bands: record.site.bands
      .map(({ id, name, short }): Band => {
        const days = daysOf(
          rows.filter((row) => row['band'] === id),
          categories,
        );
        return { id, name, short: short ?? name, runs: runsOf(days, categories) };
      })
      .filter(({ runs }) => runs.length > 0),
    categories: categories.map(({ label, style }) => ({ label, style })),
    pins: record.rounds
      .filter(({ data }) => data.number !== undefined)
      .map(({ id, data }): Pin => {
        const [date = '', to = ''] = data.date.split('/');
        return { date, to, number: String(data.number), label: data.title, href: roundHref(id) };
      }),
    from: dates[0] ?? '2000-01-01',
    to: dates.at(-1) ?? '2000-01-02',
  };
}

type CategoryOptions = Chart['data']['categories'];

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
    if (joins && !summerBetween(last.days.at(-1)?.date, day.date)) last.days.push(day);
    else runs.push({ category: day.category, days: [day] });
  }
  return runs;
}

function summary({ bands, categories }: Data): Sentence[] {
  if (bands.length === 0) return [{ text: t('charts.noNumbers') }];
  return bands.map((band) => {
    const counts = categories
      .map(({ label }, category) => ({
        label,
        days: sum(band.runs, ({ days }) => days.filter((day) => day.category === category).length),
      }))
      .filter(({ days }) => days > 0);
    const longest = band.runs.reduce<Run | undefined>((most, run) => (run.days.length > (most?.days.length ?? 0) ? run : most), undefined);
    return {
      text: t('charts.dayStrip.summary', {
        band: band.name,
        counts: counts.map(({ label, days }) => `${inner(label)} ${String(days)}`).join('; '),
      }),
      ...(longest && { item: `${band.id}-${longest.days[0]?.date ?? ''}` }),
    };
  });
}

/** A gap of over four weeks between two school days is a summer: runs do not cross it. */
function summerBetween(before: Day | undefined, after: Day): boolean {
  return before !== undefined && addDays(before, 28) < after;
}

function sentence(data: Data, band: Band, { category, days }: Run): string {
  const label = data.categories[category]?.label ?? '';
  const [first, last] = [days[0], days.at(-1)];
  if (!first || !last) return label;
  const others = days.filter((day) => day.category !== category).length;
  const unsure = days.filter((day) => !day.sure).length;
  const span = first.date === last.date ? showDate(first.date, 'long') : showDate(`${first.date}/${last.date}`);
  return t('charts.dayStrip.run', {
    band: band.name,
    span,
    mode: label.toLowerCase(),
    count: String(days.length),
    remote: others > 0 ? t('charts.dayStrip.andRemote', { count: String(others) }) : '',
    unconfirmed: unsure > 0 ? t('charts.dayStrip.andUnconfirmed', { count: String(unsure) }) : '',
  });
}

/** One path a run: a small rectangle for each of its days. Days drawn in another category come as a second path. */
function shapesOf(data: Data, run: Run, box: (day: Day) => string): Shape[] {
  return [...group(run.days, (day) => `${String(day.category)}${day.sure ? '' : ' unsure'}`)].map(([key, days]) => {
    const style = data.categories[Number(key.split(' ')[0])]?.style ?? 'other';
    return { kind: 'path', class: `m-${style}${key.includes('unsure') ? ' unsure' : ''}`, d: days.map(({ date }) => box(date)).join('') };
  });
}

const monthLabel = utcFormat('%b');
const yearLabel = utcFormat('%b %Y');
const label = (month: Date): string => (month.getUTCMonth() === 0 ? yearLabel(month) : monthLabel(month));

function series(data: Data, box: (band: Band) => (day: Day) => string, at: (band: Band, day: Day) => { x: number; y: number }): Series[] {
  return data.bands.map((band) => ({
    key: band.id,
    label: band.name,
    items: band.runs.map((run): Mark => {
      const first = run.days[0]?.date ?? data.from;
      const middle = run.days[Math.floor(run.days.length / 2)]?.date ?? first;
      return {
        key: `${band.id}-${first}`,
        label: sentence(data, band, run),
        shapes: shapesOf(data, run, box(band)),
        at: at(band, middle),
        href: timelineHref({ from: first, to: run.days.at(-1)?.date ?? first }),
      };
    }),
  }));
}

function wide(data: Data): Scene {
  const [width, left, top, rowHeight, gap] = [1120, 132, 66, 34, 12];
  const x = scaleUtc([toUtc(data.from), toUtc(addDays(data.to, 1))], [left, width - 4]);
  const rows = scaleBand(
    data.bands.map(({ id }) => id),
    [top, top + data.bands.length * (rowHeight + gap)],
  );
  const dayWidth = px(x(toUtc(addDays(data.from, 1))) - x(toUtc(data.from)) - 0.15);
  const bottom = top + data.bands.length * (rowHeight + gap);
  const ticks = x.ticks(utcMonth.every(3) ?? utcMonth);
  return {
    width,
    height: bottom + 34,
    back: [
      ...data.bands.map(({ id, short }): Shape => ({ kind: 'text', x: 0, y: (rows(id) ?? 0) + 22, text: short, class: 'lab' })),
      ...ticks.flatMap((month): Shape[] => [
        { kind: 'line', x1: px(x(month)), y1: bottom - 4, x2: px(x(month)), y2: bottom + 4, class: 'tick' },
        { kind: 'text', x: px(x(month)), y: bottom + 22, text: label(month), class: 'ax', anchor: 'middle' },
      ]),
      ...data.pins.flatMap(({ date, to }): Shape[] => [
        { kind: 'path', class: 'br', d: `M${String(px(x(toUtc(date))))} 58v-8H${String(px(x(toUtc(addDays(to, 1)))))}v8` },
      ]),
    ],
    series: series(
      data,
      (band) => (day) =>
        `M${String(px(x(toUtc(day))))} ${String(rows(band.id) ?? 0)}h${String(dayWidth)}v${String(rowHeight)}h-${String(dayWidth)}z`,
      (band, day) => ({ x: px(x(toUtc(day))), y: (rows(band.id) ?? 0) + rowHeight / 2 }),
    ),
    front: data.pins.flatMap(({ date, to, number, label: name }, index): Shape[] => {
      const middleOf = (pin: Pin | undefined): number | undefined => pin && (x(toUtc(pin.date)) + x(toUtc(addDays(pin.to, 1)))) / 2;
      const middle = px((x(toUtc(date)) + x(toUtc(addDays(to, 1)))) / 2);
      // Two labels that would touch lean away from each other.
      const crowded = (other: number | undefined): boolean => other !== undefined && Math.abs(other - middle) < 140;
      const anchor = crowded(middleOf(data.pins[index + 1])) ? 'end' : crowded(middleOf(data.pins[index - 1])) ? 'start' : 'middle';
      return [
        { kind: 'path', class: 'pin', d: 'M-13 0a13 13 0 1 0 26 0a13 13 0 1 0-26 0', x: middle, y: 32 },
        { kind: 'text', x: middle, y: 38, text: number, class: 'pinn', anchor: 'middle' },
        {
          kind: 'text',
          x: anchor === 'middle' ? middle : middle + (anchor === 'end' ? 16 : -16),
          y: 15,
          text: name,
          class: 'pint',
          anchor,
        },
      ];
    }),
  };
}

function narrow(data: Data): Scene {
  const [width, left, top, right] = [320, 74, 44, 34];
  const height = 1300;
  const y = scaleUtc([toUtc(data.from), toUtc(addDays(data.to, 1))], [top, height - 6]);
  const columns = scaleBand(
    data.bands.map(({ id }) => id),
    [left, width - right],
  ).paddingInner(0.12);
  const columnWidth = px(columns.bandwidth());
  const dayHeight = px(y(toUtc(addDays(data.from, 1))) - y(toUtc(data.from)) - 0.2);
  return {
    width,
    height,
    back: [
      ...data.bands.map(({ id, short }): Shape => ({
        kind: 'text',
        x: px((columns(id) ?? 0) + columnWidth / 2),
        y: 30,
        text: short.replace(/^Grades /, '').replace(/ .*$/, ''),
        class: 'lab',
        anchor: 'middle',
      })),
      ...y.ticks(utcMonth.every(3) ?? utcMonth).flatMap((month): Shape[] => [
        { kind: 'line', x1: left - 6, y1: px(y(month)), x2: left - 1, y2: px(y(month)), class: 'tick' },
        { kind: 'text', x: left - 9, y: px(y(month) + 4), text: label(month), class: 'ax', anchor: 'end' },
      ]),
    ],
    series: series(
      data,
      (band) => (day) =>
        `M${String(px(columns(band.id) ?? 0))} ${String(px(y(toUtc(day))))}h${String(columnWidth)}v${String(dayHeight)}h-${String(columnWidth)}z`,
      (band, day) => ({ x: px((columns(band.id) ?? 0) + columnWidth / 2), y: px(y(toUtc(day))) }),
    ),
    front: data.pins.flatMap(({ date, to, number }): Shape[] => {
      const middle = px((y(toUtc(date)) + y(toUtc(addDays(to, 1)))) / 2);
      return [
        {
          kind: 'path',
          class: 'br',
          d: `M${String(width - right + 4)} ${String(px(y(toUtc(date))))}h5V${String(px(y(toUtc(addDays(to, 1)))))}h-5`,
        },
        { kind: 'path', class: 'pin', d: 'M-11 0a11 11 0 1 0 22 0a11 11 0 1 0-22 0', x: width - 12, y: middle },
        { kind: 'text', x: width - 12, y: middle + 5, text: number, class: 'pinn', anchor: 'middle' },
      ];
    }),
  };
}
