/** A chart revealed in four printed steps: shape, numbers, unit and base, source and day. */
import { chartOf } from '../../charts/index.ts';
import { shown } from '../../charts/text.ts';
import type { ChartTable, KeyEntry, Scene } from '../../charts/scene.ts';
import { showDate } from '../../record/core/date.ts';
import type { DisputeRecord } from '../../record/index.ts';
import type { PartOf } from '../../record/collections/handouts/schema.ts';
import { typeset } from '../../markdown/typeset.ts';
import { t as interfaceText } from '../../i18n/index.ts';
import { bold, heading, list, paragraph, plain, prose } from '../blocks.ts';
import type { SheetContext } from '../context.ts';
import type { Block, RichText, Run, TableBlock } from '../sheet.ts';

/** A drawing with its texts taken out. */
const withoutText = (scene: Scene): Scene => {
  const shapes = <T extends { readonly kind: string }>(all: readonly T[]): T[] => all.filter(({ kind }) => kind !== 'text');
  return {
    ...scene,
    back: shapes(scene.back),
    front: shapes(scene.front),
    series: scene.series.map((series) => ({ ...series, items: series.items.map((item) => ({ ...item, shapes: shapes(item.shapes) })) })),
  };
};

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const cellText = (value: ChartTable['rows'][number][number]): string => {
  if (value === undefined) return '–';
  if (typeof value === 'number') return shown(value);
  return DAY.test(value) ? showDate(value, 'short') : value;
};

/** The numbers of a chart; a column without any is left out. */
function numbers({ caption, columns, rows }: ChartTable): TableBlock {
  const filled = columns.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== undefined));
  return {
    kind: 'table',
    caption: `${caption}. ${interfaceText('classroom.notFound')}`,
    rowHeads: true,
    columns: filled.map((at) => columns[at]?.title ?? ''),
    rows: rows.map((row) => filled.map((at): RichText => prose(cellText(row[at])))),
  };
}

/** The key as a small drawing of its own, so that each patch of gray is next to its label in print and in Word. */
function keyScene(key: readonly KeyEntry[]): Scene {
  const rows = Math.ceil(key.length / 3);
  const place = (index: number): { x: number; y: number } => ({ x: Math.floor(index / rows) * 380, y: (index % rows) * 26 });
  return {
    width: 1120,
    height: Math.max(rows * 26, 26),
    series: [],
    front: [],
    back: key.flatMap((entry, index): Scene['back'] => {
      const { x, y } = place(index);
      return [
        entry.path === undefined
          ? { kind: 'rect', x: x + 1, y: y + 3, width: 30, height: 18, class: `${entry.class} keyed` }
          : { kind: 'path', d: entry.path, x: x + 16, y: y + 12, class: entry.class },
        { kind: 'text', x: x + 42, y: y + 18, text: entry.label, class: 'lab' },
      ];
    }),
  };
}

/** Words of a drawing with what they mean, on the sheet of a translated record: the drawing itself is not translated. */
export interface ChartGlossary {
  readonly glossary?: readonly { readonly of: string; readonly word: string }[];
}

/** Marks the place of a value that is made of several runs. */
const SPLIT = '\u0000';

type RevealPart = PartOf<'chart-stages'> & ChartGlossary;

/** Words of the drawing with what they mean, each in its own language. */
function glossaryBlocks({ t }: SheetContext, { glossary = [] }: RevealPart, foreign: Partial<Run>): Block[] {
  if (glossary.length === 0) return [];
  const pairs = glossary.flatMap(({ of, word }, at): Run[] => [
    ...(at > 0 ? plain('; ') : []),
    { text: of, ...foreign },
    { text: ` = ${typeset(word)}` },
  ]);
  return [paragraph([{ text: `${t('chartWords')}: `, bold: true }, ...pairs])];
}

/** Where the numbers are from, and as of when. */
function sourceLine({ record, t, date }: SheetContext, table: string | undefined, foreign: Partial<Run>): Block {
  const [before = '', after = ''] = t('source', { source: SPLIT }).split(SPLIT);
  return paragraph(
    [
      ...plain(before),
      ...(table === undefined ? [] : [{ text: `${record.table(table).data.title}, `, ...foreign }]),
      { text: `${record.site.title}, ${date(record.site.revised)}${after}` },
    ],
    true,
  );
}

/** The four steps, each on a page of its own; the last has the numbers in a table and the picture in words. */
export function chartStages(context: SheetContext, part: RevealPart): Block[] {
  const { record, t } = context;
  const drawn: DisputeRecord = record.original ?? record;
  const chart = chartOf(drawn, part.chart);
  if (!chart) return [];
  const [view = {}] = chart.views;
  const words = record.chart(part.chart).data;
  // As wide as landscape paper, where its letters keep their size.
  const scene = chart.scene(944, view);
  const key = chart.key(view);
  const foreign = record.original ? { language: drawn.site.language } : {};
  const drawing = (step: number, shown: Scene): Block => ({
    kind: 'drawing',
    scene: shown,
    class: `chart-${chart.id}`,
    label: t(`drawings.${String(step)}`),
  });
  const ask = (step: number): Block => ({ kind: 'lines', ask: part.asks[step] ?? '', count: 1 });
  const keyDrawing: Block = {
    kind: 'drawing',
    scene: keyScene(key),
    class: 'key-drawing',
    label: t('key', { entries: key.map(({ label }) => label).join('; ') }),
  };
  const summary = chart.summary(view).map(({ text }) => [{ text, ...foreign }]);
  const stages: Block[][] = [
    [drawing(0, withoutText(scene)), ask(0)],
    [drawing(1, scene), ask(1)],
    [
      paragraph(prose(words.subtitle)),
      drawing(2, scene),
      ...(key.length > 0 ? [keyDrawing] : []),
      ...glossaryBlocks(context, part, foreign),
      ask(2),
    ],
    [
      paragraph([bold(words.title)]),
      paragraph(prose(words.subtitle)),
      list(summary, true),
      sourceLine(context, words.table, foreign),
      ask(3),
      { ...numbers(chart.table(view)), ...foreign },
    ],
  ];
  return stages.flatMap((blocks, step): Block[] => [
    ...(step > 0 ? [{ kind: 'break' } as const] : []),
    heading(t(`steps.${String(step)}`)),
    ...blocks,
  ]);
}
