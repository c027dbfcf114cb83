import { max } from 'd3';
import { readDate, showDate } from '../../../record/core/date.ts';
import { timelineHref } from '../../../record/core/routes.ts';
import { drawRows, HALF, PERCENT, type Axis, type BarRow, type Lane, type Stroke } from '../../bar-rows.ts';
import type { KeyEntry, Scene, Size } from '../../scene.ts';
import { t } from '../../../i18n/index.ts';
import { isLoose, shown } from '../../text.ts';
import { fill } from '../../template.ts';
import { viewIn, type Bar, type Data, type Panel, type Row, type View } from './data.ts';
import { gapBefore } from './gap.ts';
import { barValues, looksLoose, rowSentence, textOf } from './texts.ts';

const WHISKER = 'M-8 0H8M-8 -5v10M8 -5v10';
const barsIn = (view: View): Bar[] => view.panels.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars));

/** Draws the view. */
export function drawBars(data: Data, size: Size, chosen: Readonly<Record<string, string>>): Scene {
  const view = viewIn(data, chosen);
  if (!view) return drawRows([], PERCENT, size);
  const panels = view.panels.map((panel) => ({
    key: panel.key,
    heading: panel.heading,
    ...(panel.note !== '' && { note: panel.note }),
    rows: panel.rows.map((row, index) => drawnRow(data, view, panel, row, panel.rows[index - 1])),
  }));
  return drawRows(panels, axisOf(data, view), size);
}

function axisOf({ options }: Data, view: View): Axis {
  const most = max(barsIn(view), ({ value, high, whole }) => Math.max(value ?? 0, high ?? 0, whole ?? 0)) ?? 0;
  if (view.unit !== 'percent') return { most, format: shown };
  return options.halveAxis && most > 0 && most <= 50 ? HALF : PERCENT;
}

function drawnRow(data: Data, view: View, panel: Panel, row: Row, before: Row | undefined): BarRow {
  const gap = gapBefore(data, row, before);
  const { from, to } = row.date === '' ? { from: '', to: '' } : readDate(row.date);
  return {
    key: row.key,
    label: row.label,
    ...(row.detail !== '' && { detail: row.detail }),
    ...(gap && { gap: t('charts.bars.gapLine', { from: showDate(gap.from), to: showDate(gap.to) }) }),
    lanes: row.bars.map((bar) => laneOf(data, view, bar)),
    sentence: rowSentence(data, view, panel, row),
    ...(data.options.linkDates && from !== '' && { href: timelineHref({ from, to }) }),
  };
}

function laneOf(data: Data, view: View, bar: Bar): Lane {
  const values = barValues(data, view, bar);
  const [long, short] = (bar.value === undefined ? (['missing', 'missingShort'] as const) : (['printed', 'printedShort'] as const)).map(
    (name) => fill(textOf(data, name), values),
  );
  return { marks: strokesOf(data, bar), value: long ?? '', short: short ?? '', ...(bar.value === undefined && { missing: true }) };
}

function strokesOf({ options }: Data, bar: Bar): Stroke[] {
  const { value, low, high, whole, series } = bar;
  if (value === undefined) return [];
  // The bound of a part belongs to its whole, so that the whole is drawn as uncertain.
  const [own, rest] = !looksLoose(bar) ? ['', ''] : whole === undefined ? [' d-loose', ''] : ['', ' d-loose'];
  const end = whole ?? options.track;
  return [
    { kind: 'bar', from: 0, to: value, class: `m-${series.style}${own}` },
    ...(end !== undefined && (end > value || whole === undefined)
      ? [{ kind: 'bar', from: value, to: end, class: `d-track${rest}` } satisfies Stroke]
      : []),
    ...(high === undefined ? [] : [{ kind: 'whisker', from: low ?? value, to: high, class: 'd-whisker' } satisfies Stroke]),
  ];
}

/** The key: the bars of a row, then what else is drawn. */
export function keyOf(data: Data, chosen: Readonly<Record<string, string>>): KeyEntry[] {
  const view = viewIn(data, chosen);
  if (!view) return [];
  const { key = {}, track, bars: columns } = data.options;
  const bars = barsIn(view);
  const drawn = view.series.filter(({ label }) => !columns || bars.some(({ series }) => series.label === label));
  const style = view.series.length === 0 ? 'middle' : columns ? 'strong' : (view.series.at(-1)?.style ?? 'strong');
  return [
    ...drawn.map((series) => ({ label: series.label, class: `m-${series.style}` })),
    ...(view.isPart || track !== undefined ? [{ label: key.rest ?? t('charts.bars.rest'), class: 'd-track' }] : []),
    ...(bars.some(({ bound }) => isLoose(bound))
      ? [{ label: key.loose ?? t('charts.bars.loose'), class: view.isPart ? 'd-track d-loose' : `m-${style} d-loose` }]
      : []),
    ...(bars.some(({ high }) => high !== undefined)
      ? [{ label: key.range ?? t('charts.bars.range'), class: 'd-whisker', path: WHISKER }]
      : []),
    ...(key.missing !== undefined && bars.some(({ value }) => value === undefined) ? [{ label: key.missing, class: 'd-none' }] : []),
  ];
}
