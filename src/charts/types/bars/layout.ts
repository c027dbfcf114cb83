import { max } from 'd3';
import { readDate, showDate } from '../../../record/core/date.ts';
import { timelineHref } from '../../../record/core/routes.ts';
import type { KeyEntry, Scene, Width } from '../../scene.ts';
import { t } from '../../../i18n/index.ts';
import { isLoose } from '../../text.ts';
import { fill } from '../../template.ts';
import { viewIn, type Bar, type Data, type Panel, type Row, type View } from './data.ts';
import { drawRows } from './draw.ts';
import { gapBefore } from './gap.ts';
import type { BarPanel, BarRow, Lane, Stroke } from './rows.ts';
import { barValues, rowSentence, textOf } from './texts.ts';

const barsIn = (panels: readonly Panel[]): Bar[] => panels.flatMap(({ rows }) => rows.flatMap(({ bars }) => bars));

/** Draws the view. */
export function drawBars(data: Data, width: Width, chosen: Readonly<Record<string, string>>): Scene {
  const view = viewIn(data, chosen);
  if (!view) return drawRows([], width, undefined);
  const shared = axisOf(data, view.panels);
  const panels = view.panels.map((panel): BarPanel => ({
    key: panel.key,
    heading: panel.heading,
    note: panel.note,
    rows: panel.rows.map((row, index) => drawnRow(data, view, panel, row, panel.rows[index - 1])),
    ...(view.isMixed ? { scale: panel.key, ...axisOf(data, [panel]) } : { scale: view.id, ...shared }),
  }));
  return drawRows(panels, width, data.options.panels?.columns ?? (view.isMixed ? panels.length : undefined));
}

/** The axis of shares is marked; other numbers are read at their bars. */
function axisOf({ options }: Data, panels: readonly Panel[]): Pick<BarPanel, 'most' | 'ticks'> {
  const bars = barsIn(panels);
  const most = max(bars, ({ value, high, whole }) => Math.max(value ?? 0, high ?? 0, whole ?? 0)) ?? 0;
  if (bars.some(({ unit }) => unit !== 'percent')) return { most: most > 0 ? most : 1, ticks: [] };
  const end = options.halveAxis && most > 0 && most <= 50 ? 50 : 100;
  return { most: end, ticks: [end / 2, end].map((value) => ({ value, label: `${String(value)}%` })) };
}

function drawnRow(data: Data, view: View, panel: Panel, row: Row, before: Row | undefined): BarRow {
  const gap = gapBefore(data, row, before);
  const { from, to } = row.date === '' ? { from: '', to: '' } : readDate(row.date);
  return {
    key: row.key,
    label: row.label,
    detail: row.detail,
    gap: gap ? t('charts.bars.gapLine', { from: showDate(gap.from), to: showDate(gap.to) }) : '',
    lanes: row.bars.map((bar) => laneOf(data, view, bar, row.bars.length > 1)),
    sentence: rowSentence(data, view, panel, row),
    ...(data.options.linkDates && from !== '' && { href: timelineHref({ from, to }) }),
  };
}

/** A bar of a row that has several is named where it ends. */
function laneOf(data: Data, view: View, bar: Bar, isOneOfSeveral: boolean): Lane {
  const values = barValues(data, view, bar);
  if (bar.printed !== undefined && bar.value !== undefined) {
    const text = fill(bar.printed, values);
    return { strokes: strokesOf(data, bar), text, short: text, isMissing: false };
  }
  const known = isOneOfSeveral ? (['named', 'namedShort'] as const) : (['printed', 'printedShort'] as const);
  const [text = '', short = ''] = (bar.value === undefined ? (['missing', 'missingShort'] as const) : known).map((name) =>
    fill(textOf(data, name), values),
  );
  return { strokes: strokesOf(data, bar), text, short, isMissing: bar.value === undefined };
}

/** Where the true number lies that a bar is about, by how exactly it is known. */
const OPEN: Readonly<Record<string, Stroke['open']>> = { about: 'both', over: 'after', under: 'before', nearly: 'before' };

/** The sure part of a bar is filled; what is only a limit or one of several accounts has a dashed outline. */
function strokesOf({ options }: Data, { value, low, high, whole, series, bound }: Bar): Stroke[] {
  if (value === undefined) return [];
  const name = `m-${series.style}`;
  if (high !== undefined) {
    const sure = Math.min(low ?? value, value);
    return [
      { from: 0, to: sure, class: name },
      { from: sure, to: Math.max(high, value), class: 'd-unsure' },
    ];
  }
  const end = whole ?? options.track;
  // The bound of a part belongs to its whole, so that the whole is drawn as uncertain.
  const open = whole === undefined ? OPEN[bound] : undefined;
  return [
    { from: 0, to: value, class: name, ...(open && { open }) },
    ...(end !== undefined && end > value
      ? [{ from: value, to: end, class: whole !== undefined && isLoose(bound) ? 'd-track d-loose' : 'd-track' }]
      : []),
  ];
}

/** The key: what the empty part of a bar is. All else is named where it is drawn. */
export function keyOf(data: Data, chosen: Readonly<Record<string, string>>): KeyEntry[] {
  const view = viewIn(data, chosen);
  if (!view || (!view.isPart && data.options.track === undefined)) return [];
  return [{ label: data.options.key?.rest ?? t('charts.bars.rest'), class: 'd-track' }];
}
