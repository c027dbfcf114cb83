import { t } from '../../../i18n/index.ts';
import { closed, isLoose, shown } from '../../text.ts';
import { fill, type TemplateValues } from '../../template.ts';
import type { Bar, Data, Panel, Row, View } from './data.ts';
import { BARS_NAMES, type BarsOptions } from './options.ts';

/** The name of a sentence that a chart may word itself. */
export type TextName = keyof NonNullable<BarsOptions['texts']>;

/** Messages of the catalogue that are templates keep their names: `fill` puts the values in. */
const NAMES = Object.fromEntries(BARS_NAMES.map((name) => [name, `{${name}}`]));

/** A sentence of the chart: its own wording, else that of the catalogue. */
export const textOf = ({ options }: Data, name: Exclude<TextName, 'only'>): string =>
  options.texts?.[name] ?? t(`charts.bars.${name}`, NAMES);

/** The bar that a row is about: the one after the bar to compare with, or the first. */
export const mainBar = (view: View, { bars }: Row): Bar | undefined => (view.beside ? bars.at(-1) : bars[0]);

/** Everything that sentences may name of a bar. */
export function barValues(data: Data, view: View, bar: Bar): TemplateValues {
  const sign = bar.unit === 'percent' ? '%' : '';
  const { value, low, high, whole } = bar;
  const number = value === undefined ? undefined : `${shown(value)}${sign}`;
  const isRange = low === undefined && high !== undefined;
  const isPart = whole !== undefined && whole !== 0;
  return {
    ...bar.texts,
    number,
    value: valueText(data, bar),
    percent: value !== undefined && isPart ? `${String(Math.round((value / whole) * 100))}%` : undefined,
    unit: sign === '' && whole === undefined ? bar.unit : undefined,
    low: low === undefined || high === undefined ? undefined : `${shown(low)}${sign}`,
    high: low === undefined || high === undefined ? undefined : `${shown(high)}${sign}`,
    whole: whole === undefined ? undefined : `${shown(whole)}${sign}`,
    range: isRange && value !== undefined ? `${shown(value)}–${shown(high)}${sign}` : undefined,
    bar: bar.series.label,
    title: view.title,
    beside: view.beside?.label,
  };
}

/** A number with how exactly it is known: "about 40%", "80% to 90%", "96 of nearly 2,200". */
function valueText(data: Data, { value, low, high, whole, bound, texts, unit }: Bar): string {
  const sign = unit === 'percent' ? '%' : '';
  if (value === undefined) return fill(textOf(data, 'unknown'), texts);
  if (high !== undefined && low === undefined)
    return t('charts.bars.fromTo', { low: `${shown(value)}${sign}`, high: `${shown(high)}${sign}` });
  // The bound of a part belongs to its whole.
  return whole === undefined || whole === 0
    ? boundText(bound, `${shown(value)}${sign}`)
    : t('charts.bars.partOf', { part: `${shown(value)}${sign}`, whole: boundText(bound, `${shown(whole)}${sign}`) });
}

/** A number with how exactly it is known: "about 40". */
const boundText = (bound: string, number: string): string => (isLoose(bound) ? t(`charts.bars.bounds.${bound}`, { number }) : number);

/** Everything that sentences may name of a row. */
export function rowValues(data: Data, view: View, panel: Panel, row: Row): TemplateValues {
  const bar = mainBar(view, row);
  return {
    ...(bar ? barValues(data, view, bar) : {}),
    ...row.texts,
    // A column may have one of these names: the value of the chart wins.
    ...(bar && pick(barValues(data, view, bar), ['value', 'number', 'percent', 'low', 'high', 'whole', 'range', 'unit'])),
    panel: panel.heading,
    label: row.label,
    detail: row.detail,
  };
}

const pick = (values: TemplateValues, names: readonly string[]): TemplateValues =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

/** All of a row in a sentence: its name for assistive technology. */
export function rowSentence(data: Data, view: View, panel: Panel, row: Row): string {
  const bars = row.bars.map((bar) => fill(textOf(data, 'bar'), barValues(data, view, bar))).join('; ');
  return closed(fill(textOf(data, 'row'), { ...rowValues(data, view, panel, row), bars }));
}
