import { t } from '../../../i18n/index.ts';
import { readDate, showDate } from '../../../record/core/date.ts';
import type { Chart, DisputeRecord, FieldData, Row as TableRow, Table } from '../../../record/index.ts';
import { labelIn, numberIn, textIn, valuesIn } from '../../table-cells.ts';
import { fill, type TemplateValues } from '../../template.ts';
import { cellTexts } from './cell-texts.ts';
import { barsOptions, type BarsOptions } from './options.ts';

/** How a bar is named and drawn. */
export interface Series {
  readonly label: string;
  readonly style: string;
}
/** One bar of a row. Without a value nothing is known. */
export interface Bar {
  readonly series: Series;
  readonly value?: number;
  readonly low?: number;
  readonly high?: number;
  readonly whole?: number;
  readonly bound: string;
  readonly unit: string;
  /** What is printed after it, where its column has words of its own. */
  readonly printed?: string;
  /** The row of the table that it draws, and the same as texts. */
  readonly cells: TableRow;
  readonly texts: TemplateValues;
}
/** A row of the chart. */
export interface Row {
  /** Its own within the view. */
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  /** The date it is about (EDTF); empty without one. */
  readonly date: string;
  readonly bars: readonly Bar[];
  readonly texts: TemplateValues;
}
/** Rows that belong together. */
export interface Panel {
  readonly key: string;
  readonly heading: string;
  readonly note: string;
  readonly rows: readonly Row[];
}
/** What a reader can choose. */
export interface View {
  readonly id: string;
  /** On its button. */
  readonly label: string;
  /** In sentences. */
  readonly title: string;
  readonly unit: string;
  /** The names of the bars of a row; none where styles tell panels apart. */
  readonly series: readonly Series[];
  /** Each row has a bar to compare with, before its own. */
  readonly beside?: Series;
  readonly isPart: boolean;
  /** Each panel counts something else, on a scale of its own. */
  readonly isMixed: boolean;
  readonly panels: readonly Panel[];
}
/** What the chart draws. */
export interface Data {
  readonly views: readonly View[];
  readonly options: BarsOptions;
  /** Titles of the table's columns, by name. */
  readonly titles: Readonly<Record<string, string>>;
  /** The unit of the numbers, also where there are none. */
  readonly unit: string;
  /** Names of the columns that hold numbers. */
  readonly numeric: readonly string[];
}

/** A row of the table with its place. */
interface Numbered {
  readonly row: TableRow;
  readonly index: number;
}
type ValueOption = BarsOptions['values'][number];
type ListedPanel = NonNullable<NonNullable<BarsOptions['panels']>['list']>[number];
type Condition = NonNullable<ListedPanel['where']>[number];

/** What a view draws, before its rows are laid out. */
interface Choice {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly style: string;
  readonly value: ValueOption;
  readonly rows: readonly Numbered[];
  /** The value of the column that readers choose from, and the one to compare with. */
  readonly chosen?: string;
  /** What its bars are called. */
  readonly bar?: string;
  readonly beside?: { readonly value: string; readonly series: Series };
}

/** Reads rows of bars from the chart's table. A record without the table gives nothing to draw. */
export function dataOf(record: DisputeRecord, { data }: Chart): Data {
  const table = data.table === undefined ? undefined : record.table(data.table);
  return barsOf(table, barsOptions.parse(data.options));
}

/** The same from a given table. */
export function barsOf(table: Table | undefined, options: BarsOptions): Data {
  const fields = table?.data.fields ?? [];
  return {
    options,
    unit: unitOf(fields, options, options.values[0]),
    titles: Object.fromEntries(fields.map(({ name, title }) => [name, title])),
    numeric: fields.filter(isNumber).map(({ name }) => name),
    views: table ? viewsOf(table, options) : [],
  };
}

function viewsOf(table: Table, options: BarsOptions): View[] {
  const views = choicesOf(table, options)
    .map((choice) => viewOf(table, options, choice))
    .filter(({ panels }) => !options.choose || panels.length > 0);
  const [first] = views;
  return options.together && first ? [{ ...first, isMixed: true, panels: views.flatMap(({ panels }) => panels) }] : views;
}

const unitOf = (fields: readonly FieldData[], { unit }: BarsOptions, value: ValueOption | undefined): string =>
  unit ?? fields.find(({ name }) => name === value?.column)?.unit ?? '';
const isNumber = ({ type }: FieldData): boolean => type === 'number' || type === 'integer';

/** The view that a reader chose; the first when none is named. */
export function viewIn({ views }: Data, view: Readonly<Record<string, string>>): View | undefined {
  return views.find(({ id }) => id === (view['show'] ?? view['measure'])) ?? views[0];
}

function choicesOf(table: Table, { values, where, choose }: BarsOptions): Choice[] {
  const rows = table.rows.map((row, index) => ({ row, index })).filter(({ row }) => !where || textIn(row, where.column) === where.is);
  if (!choose)
    return values.map((value): Choice => {
      const title = table.data.fields.find(({ name }) => name === value.column)?.title ?? value.column;
      const own = values.length > 1 ? rows.filter(({ row }) => numberOf(row, value) !== undefined) : rows;
      return { id: value.column, label: value.label ?? title, title, style: 'strong', value, rows: own };
    });
  const options: NonNullable<typeof choose.options> =
    choose.options ?? valuesIn(table, choose.column).map((value) => ({ value, label: labelIn(table, choose.column, value) }));
  const [value] = values;
  return value
    ? options.map((option): Choice => {
        const { beside } = option;
        return {
          id: option.value,
          label: option.label,
          title: option.label,
          style: option.style ?? 'strong',
          value,
          chosen: option.value,
          bar: option.short ?? option.label,
          rows: rows.filter(({ row }) => [option.value, beside?.value].includes(textIn(row, choose.column))),
          ...(beside && { beside: { value: beside.value, series: { label: beside.label, style: beside.style ?? 'light' } } }),
        };
      })
    : [];
}

function viewOf(table: Table, options: BarsOptions, choice: Choice): View {
  const panels = panelsOf(table, options, choice);
  return {
    id: choice.id,
    label: choice.label,
    title: choice.title,
    unit: unitOf(table.data.fields, options, choice.value),
    series: seriesOf(table, options, choice),
    ...(choice.beside && { beside: choice.beside.series }),
    isPart: choice.value.whole !== undefined,
    isMixed: false,
    panels,
  };
}

/** The bars that a row may have, by name. */
function seriesOf(table: Table, { bars }: BarsOptions, { label, title, style, beside, chosen }: Choice): Series[] {
  if (!bars) return [...(beside ? [beside.series] : []), { label: chosen === undefined ? title : label, style }];
  return valuesIn(table, bars.column).map((value, index) => {
    const given = bars.values?.find((one) => one.value === value);
    return {
      label: given?.label ?? labelIn(table, bars.column, value),
      style: given?.style ?? (index === 0 ? 'strong' : 'middle'),
    };
  });
}

const byDate =
  (column: string | undefined) =>
  (a: TableRow, b: TableRow): number => {
    if (column === undefined) return 0;
    const [first, second] = [dayOf(textIn(a, column)), dayOf(textIn(b, column))];
    return first < second ? -1 : first > second ? 1 : 0;
  };
const dayOf = (date: string): string => (date === '' ? '' : readDate(date).from);

/** The values of some columns of a row, as one text to compare. */
const slotOf = (row: TableRow, columns: readonly string[]): string => columns.map((name) => textIn(row, name)).join('|');

/** Rows in groups that have the same values in some columns, in order of appearance. */
function slotsOf(rows: readonly Numbered[], columns: readonly string[]): [string, readonly Numbered[]][] {
  return [...Map.groupBy(rows, ({ row }) => slotOf(row, columns))];
}

function panelsOf(table: Table, options: BarsOptions, choice: Choice): Panel[] {
  const { by, list } = options.panels ?? {};
  if (list) return listedPanels(table, options, choice, list);
  if (by) return sharedPanels(table, options, choice, by);
  return [onlyPanel(table, options, choice)].filter(({ rows }) => rows.length > 0);
}

/** A panel for each value that rows share. */
function sharedPanels(table: Table, options: BarsOptions, choice: Choice, by: readonly string[]): Panel[] {
  const slots = slotsOf(choice.rows, by);
  const [column = ''] = by;
  const order = valuesIn(table, column);
  const single = by.length === 1;
  if (single) slots.sort(([a], [b]) => order.indexOf(a) - order.indexOf(b));
  else slots.sort(([, a], [, b]) => (a[0] && b[0] ? byDate(options.date)(a[0].row, b[0].row) : 0));
  const { heading, note } = options.panels ?? {};
  const chosen = choice.chosen === undefined ? [] : [choice.id];
  return slots.map(([slot, rows], index): Panel => {
    const place = String(single ? order.indexOf(slot) : index);
    const texts = distinctTexts(table, rows);
    return {
      key: single ? `g-${place}` : [options.anchor ?? 'row', ...chosen, place].join('-'),
      heading: heading === undefined ? labelIn(table, column, slot) : fill(heading, texts),
      note: note === undefined ? '' : fill(note, texts),
      rows: rowsOf(table, options, choice, rows, place),
    };
  });
}

const meets = (row: TableRow, { column, is }: Condition): boolean => is.includes(textIn(row, column));

/** How much a panel asks of a row that fits it; nothing when it does not. */
function asked({ where = [], dates }: ListedPanel, row: TableRow, date: string | undefined): number | undefined {
  const [from = '', to = ''] = dates?.split('/') ?? [];
  const day = date === undefined ? '' : dayOf(textIn(row, date));
  if (!where.every((condition) => meets(row, condition)) || (dates !== undefined && (day < from || day > to))) return undefined;
  return where.length + (dates === undefined ? 0 : 1);
}

/** The panels that the chart names, each with its rows; the rows of none of them are together at the end, so that none is lost. */
function listedPanels(table: Table, options: BarsOptions, choice: Choice, list: readonly ListedPanel[]): Panel[] {
  const rest = list.length;
  const places = Map.groupBy(choice.rows, ({ row }) => {
    const fits = list.flatMap((panel, place) => {
      const much = asked(panel, row, options.date);
      return much === undefined ? [] : [{ place, much }];
    });
    return fits.sort((a, b) => b.much - a.much)[0]?.place ?? rest;
  });
  return [...list, { label: t('charts.bars.others') } satisfies ListedPanel].flatMap((panel: ListedPanel, place): Panel[] => {
    const rows = places.get(place);
    if (!rows) return [];
    const { label, detail } = options.rows;
    const own: BarsOptions = { ...options, rows: { ...options.rows, label: panel.row ?? label, detail: panel.detail ?? detail } };
    return [
      {
        key: `g-${String(place)}`,
        heading: panel.label,
        note: panel.note ?? '',
        rows: rowsOf(table, own, { ...choice, style: panel.style ?? choice.style }, rows, String(place)),
      },
    ];
  });
}

/** One panel for all rows; what they count is its heading when they count the same. */
function onlyPanel(table: Table, options: BarsOptions, choice: Choice): Panel {
  const { kind } = options.rows;
  const kinds = new Set(kind === undefined ? [] : choice.rows.map(({ row }) => labelIn(table, kind, textIn(row, kind))));
  const [only] = kinds;
  const plain: BarsOptions = kind === undefined || kinds.size > 1 ? options : { ...options, rows: { ...options.rows, kind: undefined } };
  return {
    key: choice.id,
    heading: kinds.size === 1 && only !== undefined ? only : options.together ? choice.label : choice.title,
    note: '',
    rows: rowsOf(table, plain, choice, choice.rows, undefined),
  };
}

function rowsOf(table: Table, options: BarsOptions, choice: Choice, rows: readonly Numbered[], panel: string | undefined): Row[] {
  const prefix = [options.anchor ?? 'row'];
  const { by } = options.rows;
  if (!by) {
    if (options.values.length > 1) prefix.push(choice.id);
    return sorted(
      options,
      choice,
      rows.map((one) => ({ first: one.row, row: rowOf(table, options, choice, [one], [...prefix, one.index].join('-')) })),
    );
  }
  if (choice.chosen !== undefined) prefix.push(choice.id);
  if (panel !== undefined) prefix.push(panel);
  return sorted(
    options,
    choice,
    slotsOf(rows, by).map(([, some], index) => ({
      first: some[0]?.row ?? {},
      row: rowOf(table, options, choice, some, [...prefix, index].join('-')),
    })),
  );
}

/** Rows in the order that the chart asks for. */
function sorted({ date, rows: { sort = 'date' } }: BarsOptions, choice: Choice, rows: readonly { first: TableRow; row: Row }[]): Row[] {
  const size = ({ bars }: Row): number => (choice.beside ? bars.at(-1) : bars[0])?.value ?? -1;
  const order = [...rows];
  if (sort === 'date') order.sort((a, b) => byDate(date)(a.first, b.first));
  if (sort === 'largest') order.sort((a, b) => size(b.row) - size(a.row));
  return order.map(({ row }) => row);
}

/** The date of a row, short, where a heading or its neighbors say the year. */
const withoutYear = (date: string): string => showDate(date, 'short').replace(/,? \d{4}$/, '');

/** The shorter words that labels have for some values of a row. */
function shortened({ rows: { shorter = [] } }: BarsOptions, row: TableRow): TemplateValues {
  const own = shorter.filter(({ column, value }) => textIn(row, column) === value);
  return Object.fromEntries(own.map(({ column, label }) => [column, label]));
}

function rowOf(table: Table, options: BarsOptions, choice: Choice, rows: readonly Numbered[], key: string): Row {
  const [first] = rows;
  const { kind, styles = [], label, detail } = options.rows;
  const own = styles.find((condition) => first && meets(first.row, condition));
  const bars = barsIn(table, options, own ? { ...choice, style: own.style } : choice, rows);
  const date = first && options.date !== undefined ? textIn(first.row, options.date) : '';
  const texts: TemplateValues = {
    ...firstTexts(table, [...bars.toReversed().map(({ cells }) => cells), ...rows.map(({ row }) => row)]),
    when: date === '' ? undefined : showDate(date, 'short'),
    day: date === '' ? undefined : withoutYear(date),
  };
  const brief = { ...texts, ...shortened(options, first?.row ?? {}) };
  return {
    key,
    label: fill(label, brief),
    detail: kind === undefined ? fill(detail ?? '', brief) : (brief[kind] ?? ''),
    date,
    bars,
    texts,
  };
}

/** The bars of a row: one to compare with and its own; or one for each value of a column; or one. */
function barsIn(table: Table, options: BarsOptions, choice: Choice, rows: readonly Numbered[]): Bar[] {
  const { bars, choose } = options;
  const bar = (row: TableRow | undefined, series: Series): Bar => barOf(table, options, choice.value, row, series);
  if (bars) {
    const order = valuesIn(table, bars.column);
    const series = seriesOf(table, options, choice);
    const place = (row: TableRow): number => order.indexOf(textIn(row, bars.column));
    return rows
      .map(({ row }) => row)
      .sort((a, b) => place(a) - place(b))
      .map((row) => bar(row, series[place(row)] ?? { label: textIn(row, bars.column), style: 'strong' }));
  }
  const having = (value: string): TableRow | undefined => rows.find(({ row }) => choose && textIn(row, choose.column) === value)?.row;
  const own = { label: choice.bar ?? choice.title, style: choice.style };
  if (choice.chosen === undefined) return [bar(rows[0]?.row, own)];
  return [...(choice.beside ? [bar(having(choice.beside.value), choice.beside.series)] : []), bar(having(choice.chosen), own)];
}

/** The number that a row is drawn by: of its column, else of the one that takes its place. */
function numberOf(row: TableRow, { column, or, isFall }: ValueOption): number | undefined {
  const number = numberIn(row, column) ?? (or === undefined ? undefined : numberIn(row, or));
  if (!isFall || number === undefined) return number;
  return number < 0 ? -number : undefined;
}

function barOf(table: Table, options: BarsOptions, option: ValueOption, row: TableRow | undefined, series: Series): Bar {
  const { bound } = options;
  const cells = row ?? {};
  const value = numberOf(cells, option);
  const [low, high, whole] = [option.low, option.high, option.whole].map((column) =>
    column === undefined ? undefined : numberIn(cells, column),
  );
  return {
    series,
    cells,
    texts: cellTexts(table, cells),
    bound: bound === undefined ? '' : textIn(cells, bound),
    unit: unitOf(table.data.fields, options, option),
    ...(option.printed !== undefined && { printed: option.printed }),
    ...(value !== undefined && { value }),
    ...(low !== undefined && { low }),
    ...(high !== undefined && { high }),
    ...(whole !== undefined && { whole }),
  };
}

/** The texts of several rows of the table: the first that is not empty, column by column. */
function firstTexts(table: Table, rows: readonly TableRow[]): TemplateValues {
  return rows.reduceRight<TemplateValues>((texts, row) => {
    const own = Object.entries(cellTexts(table, row)).filter(([, text]) => (text ?? '') !== '');
    return { ...texts, ...Object.fromEntries(own) };
  }, {});
}

/** The texts of several rows of the table: all that differ, column by column. */
function distinctTexts(table: Table, rows: readonly Numbered[]): TemplateValues {
  const all = rows.map(({ row }) => cellTexts(table, row));
  return Object.fromEntries(
    table.data.fields.map(({ name }) => [name, [...new Set(all.map((texts) => texts[name] ?? '').filter(Boolean))].join('; ')]),
  );
}
