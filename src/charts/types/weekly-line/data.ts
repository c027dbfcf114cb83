import { readDate, type Day } from '../../../record/core/date.ts';
import { eventHref, roundHref } from '../../../record/core/routes.ts';
import type { Chart, DisputeRecord } from '../../../record/index.ts';
import { numberIn, textIn } from '../../table-cells.ts';
import { weeklyLineOptions } from './options.ts';

/** A stretch of time with one number for each measure. */
export interface Week {
  readonly from: Day;
  readonly to: Day;
  readonly values: Readonly<Record<string, number | undefined>>;
}
/** A column that can be drawn. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly unit: string;
}
/** A numbered round, drawn as a band. */
export interface Band {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly number: string;
  readonly title: string;
  readonly href: string;
}
/** A turning point of the record. */
export interface Turn {
  readonly id: string;
  readonly date: Day;
  readonly label: string;
  readonly href: string;
}
/** What the chart draws. */
export interface Data {
  readonly weeks: readonly Week[];
  readonly measures: readonly Measure[];
  readonly bands: readonly Band[];
  readonly turns: readonly Turn[];
}

/** Numbers over time, from the columns that the options name. */
export function dataOf(record: DisputeRecord, { data: chart }: Chart): Data {
  const table = chart.table === undefined ? undefined : record.table(chart.table);
  const options = weeklyLineOptions.parse(chart.options);
  const { from: start, to: end } = options.x;
  const measures = options.y.flatMap(({ column, label }): Measure[] => {
    const field = table?.data.fields.find(({ name }) => name === column);
    return field ? [{ id: column, label: label ?? field.title, title: field.title, unit: field.unit ?? '' }] : [];
  });
  const weeks = (table?.rows ?? [])
    .map((row): Week => ({
      from: textIn(row, start),
      to: textIn(row, end ?? start),
      values: Object.fromEntries(measures.map(({ id }) => [id, numberIn(row, id)])),
    }))
    .sort((a, b) => (a.from < b.from ? -1 : 1));
  const [first, last] = [weeks[0]?.from ?? '', weeks.at(-1)?.to ?? ''];
  const bands = record.rounds
    .filter(({ data }) => data.number !== undefined)
    .map(({ id, data }): Band => {
      const { from, to } = readDate(data.date);
      return { id, from, to, number: String(data.number), title: data.title, href: roundHref(id) };
    })
    .filter(({ from, to }) => to >= first && from <= last);
  const turns = record.events.flatMap(({ id, data }): Turn[] => {
    const date = readDate(data.date).from;
    return data.turningPoint === undefined || date < first || date > last
      ? []
      : [{ id, date, label: data.turningPoint, href: eventHref(id) }];
  });
  return { weeks, measures, bands, turns };
}

/** The measure of a view; the first when the view names none. */
export function measureOf({ measures }: Data, view: Readonly<Record<string, string>>): Measure | undefined {
  return measures.find(({ id }) => id === view['measure']) ?? measures[0];
}
