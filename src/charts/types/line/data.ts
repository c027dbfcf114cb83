import { readDate, showDate, type Day } from '../../../record/core/date.ts';
import { eventHref, roundHref } from '../../../record/core/routes.ts';
import type { Chart, DisputeRecord, Row, Table } from '../../../record/index.ts';
import { labelIn, numberIn, textIn } from '../../table-cells.ts';
import { lineOptions } from './options.ts';

type Options = ReturnType<typeof lineOptions.parse>;

/** A number as a source gives it. */
export interface Reading {
  readonly value: number;
  /** The lowest and highest of several accounts. */
  readonly low?: number;
  readonly high?: number;
  /** What it is a part of. */
  readonly whole?: number;
  /** How exact it is: `about`, `over`, `under`, `nearly`, or anything else for a number as printed. */
  readonly bound: string;
}
/** A day or a stretch of time with one number for each measure. */
export interface Stretch {
  /** Its own within the data. */
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  /** The same in words. */
  readonly when: string;
  /** What is counted, where rows differ in it. */
  readonly kind?: string;
  readonly values: Readonly<Record<string, Reading | undefined>>;
}
/** A number that something was tied to, for the days it was in force. */
export interface Rule {
  readonly value: number;
  readonly from: Day;
  readonly to: Day;
  readonly text: string;
  readonly href?: string;
}
/** A column that can be drawn. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly unit: string;
  readonly draw: 'line' | 'points' | 'bars';
  readonly rules: readonly Rule[];
}
/** A numbered round, drawn as a band with its season. */
export interface Band {
  readonly id: string;
  readonly from: Day;
  readonly to: Day;
  readonly number: string;
  readonly name: string;
  readonly title: string;
  readonly href: string;
}
/** A named date. */
export interface Turn {
  readonly id: string;
  readonly date: Day;
  readonly label: string;
  readonly href: string;
  /** No line crosses it. */
  readonly breaks: boolean;
}
/** What the chart draws. */
export interface Data {
  readonly stretches: readonly Stretch[];
  readonly measures: readonly Measure[];
  readonly bands: readonly Band[];
  readonly turns: readonly Turn[];
  /** Points further apart are joined by a dashed line; without it all are joined alike. */
  readonly gapDays?: number;
  /** Whether rows differ in what they count. */
  readonly hasKinds: boolean;
}

/** Numbers over time, from the columns that the options name. */
export function dataOf(record: DisputeRecord, { data: chart }: Chart): Data {
  const table = chart.table === undefined ? undefined : record.table(chart.table);
  const options = lineOptions.parse(chart.options);
  const measures = options.y.flatMap((option): Measure[] => {
    const field = table?.data.fields.find(({ name }) => name === option.column);
    if (!field) return [];
    const { column: id, label = field.title, title = field.title, unit = field.unit ?? '', draw = 'line', rules = [] } = option;
    return [
      {
        id,
        label,
        title,
        unit,
        draw,
        rules: rules.map(({ value, from, to, text, event }) => ({
          value,
          from: readDate(from).from,
          to: readDate(to).to,
          text,
          ...(event !== undefined && { href: eventHref(event) }),
        })),
      },
    ];
  });
  const stretches = (table?.rows ?? [])
    .filter((row) => (options.where ?? []).every(({ column, is }) => is.includes(textIn(row, column))))
    .map((row) => stretchOf(row, table, options))
    .filter(({ values }) => measures.some(({ id, draw }) => draw === 'line' || values[id]))
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.to < b.to ? -1 : 1))
    .map((stretch, index, all): Stretch =>
      all[index - 1]?.id === stretch.id ? { ...stretch, id: `${stretch.id}-${String(index)}` } : stretch,
    );
  const [first, last] = [stretches[0]?.from ?? '', stretches.reduce((end, { to }) => (to > end ? to : end), '')];
  const bands = record.rounds
    .filter(({ data }) => data.number !== undefined)
    .map(({ id, data }): Band => {
      const { from, to } = readDate(data.date);
      return { id, from, to, number: String(data.number), name: data.season, title: data.title, href: roundHref(id) };
    })
    .filter(({ from, to }) => to >= first && from <= last);
  const turns = (options.events ?? []).flatMap(({ event: id, text, breaks = false }): Turn[] => {
    const event = record.events.find((one) => one.id === id);
    const date = event && readDate(event.data.date).from;
    return date === undefined || date < first || date > last ? [] : [{ id, date, label: text, href: eventHref(id), breaks }];
  });
  return {
    stretches,
    measures,
    bands,
    turns,
    ...(options.gapDays !== undefined && { gapDays: options.gapDays }),
    hasKinds: options.kind !== undefined,
  };
}

function stretchOf(row: Row, table: Table | undefined, { x, y, bound, kind }: Options): Stretch {
  const text = x.to === undefined ? textIn(row, x.from) : `${textIn(row, x.from)}/${textIn(row, x.to)}`;
  const { from, to } = readDate(text);
  const reading = ({ column, low, high, whole, bound: exactness = bound }: Options['y'][number]): Reading | undefined => {
    const value = numberIn(row, column);
    const [least, most, all] = [low, high, whole].map((one) => (one === undefined ? undefined : numberIn(row, one)));
    return value === undefined
      ? undefined
      : {
          value,
          ...(least !== undefined && { low: least }),
          ...(most !== undefined && { high: most }),
          ...(all !== undefined && { whole: all }),
          bound: exactness === undefined ? '' : textIn(row, exactness),
        };
  };
  return {
    id: from === to ? from : `${from}-${to}`,
    from,
    to,
    when: showDate(text),
    ...(kind !== undefined && { kind: labelIn(table, kind, textIn(row, kind)) }),
    values: Object.fromEntries(y.map((option) => [option.column, reading(option)])),
  };
}

/** The measure of a view; the first when the view names none. */
export function measureOf({ measures }: Data, view: Readonly<Record<string, string>>): Measure | undefined {
  return measures.find(({ id }) => id === view['measure']) ?? measures[0];
}

/** The stretches that a measure is drawn from: all of a line, where a blank is a gap, and those with a number of any other. */
export function drawnIn({ stretches }: Data, { id, draw }: Measure): readonly Stretch[] {
  return draw === 'line' ? stretches : stretches.filter(({ values }) => values[id]);
}
