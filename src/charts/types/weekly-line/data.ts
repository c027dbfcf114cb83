import { readDate, type Day } from '../../../record/core/date.ts';
import type { Chart, DisputeRecord, FieldData } from '../../../record/index.ts';
import { numberIn, textIn } from '../../table-cells.ts';

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

const isNumber = ({ type }: FieldData): boolean => type === 'number' || type === 'integer';

/**
 * Numbers over time: the table's first two date columns are the ends of each stretch, and the categories of the words
 * name the columns to choose from, in order.
 */
export function dataOf(record: DisputeRecord, { data: words }: Chart): Data {
  const table = words.table === undefined ? undefined : record.table(words.table);
  const fields = table?.data.fields ?? [];
  const [start, end] = fields.filter(({ type }) => type === 'date').map(({ name }) => name);
  const measures = words.categories.flatMap(({ value, label }): Measure[] => {
    const field = fields.find(({ name }) => name === value);
    return field && isNumber(field) ? [{ id: value, label, title: field.title, unit: field.unit ?? '' }] : [];
  });
  const weeks =
    start === undefined
      ? []
      : (table?.rows ?? [])
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
      return { id, from, to, number: String(data.number), title: data.title, href: `/rounds/${id}/` };
    })
    .filter(({ from, to }) => to >= first && from <= last);
  const turns = record.events.flatMap(({ id, data }): Turn[] => {
    const date = readDate(data.date).from;
    return data.turningPoint === undefined || date < first || date > last
      ? []
      : [{ id, date, label: data.turningPoint, href: `/timeline/${id}/` }];
  });
  return { weeks, measures, bands, turns };
}

/** The measure of a view; the first when the view names none. */
export function measureOf({ measures }: Data, view: Readonly<Record<string, string>>): Measure | undefined {
  return measures.find(({ id }) => id === view['measure']) ?? measures[0];
}
