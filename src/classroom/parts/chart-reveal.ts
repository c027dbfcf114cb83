/** A chart uncovered in four printed steps: shape, numbers, unit and base, source and day. */
import { chartOf } from '../../charts/index.ts';
import { shown } from '../../charts/text.ts';
import type { ChartTable, KeyEntry, Scene, Shape } from '../../charts/scene.ts';
import { showDate } from '../../record/core/date.ts';
import type { DisputeRecord } from '../../record/index.ts';
import type { PartOf } from '../../record/collections/lessons/schema.ts';
import { typeset } from '../../markdown/typeset.ts';
import { plain, type Block, type TableBlock, type Words } from '../sheet.ts';
import { dateIn, fill, sheetWords } from '../messages.ts';

const TEXTLESS = (scene: Scene): Scene => {
  const shapes = <T extends { readonly kind: string }>(all: readonly T[]): T[] => all.filter(({ kind }) => kind !== 'text');
  return {
    ...scene,
    back: shapes(scene.back),
    front: shapes(scene.front),
    series: scene.series.map((series) => ({ ...series, items: series.items.map((item) => ({ ...item, shapes: shapes(item.shapes) })) })),
  };
};

/** Room between two panels that stand side by side. */
const GUTTER = 44;

const heightAt = (shape: Shape): number | undefined => ('y' in shape ? shape.y : 'y1' in shape ? shape.y1 : undefined);

/**
 * The panels of a narrow picture side by side: on a sheet of paper laid across, words stay nearly as large as on a phone.
 * `undefined` where the picture has no panels, one under the other, each with its heading.
 */
export function sideBySide(scene: Scene): Scene | undefined {
  const heads = scene.back
    .flatMap((shape) => (shape.kind === 'text' && shape.class === 'head' ? [shape.y] : []))
    .sort((a, b) => a - b)
    .filter((y, at, all) => at === 0 || y - (all[at - 1] ?? 0) > 60);
  if (heads.length < 2 || heads.length !== scene.series.length) return undefined;
  const tops = heads.map((y) => y - 20);
  const ends = [...tops.slice(1), scene.height];
  const shapesIn = (at: number, all: readonly Shape[]): Shape[] =>
    all.filter((shape) => {
      const y = heightAt(shape);
      return y !== undefined && y >= (tops[at] ?? 0) && y < (ends[at] ?? 0);
    });
  return {
    width: heads.length * scene.width + (heads.length - 1) * GUTTER,
    height: Math.max(...ends.map((end, at) => end - (tops[at] ?? 0))),
    back: [],
    front: [],
    series: scene.series.map((series, at) => ({
      ...series,
      class: `${series.class ?? ''} on-narrow`.trim(),
      items: [
        {
          key: series.key,
          label: series.label,
          at: { x: 0, y: 0 },
          shapes: [...shapesIn(at, scene.back), ...series.items.flatMap(({ shapes }) => shapes), ...shapesIn(at, scene.front)],
          shift: { x: at * (scene.width + GUTTER), y: -(tops[at] ?? 0) },
        },
      ],
    })),
  };
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const cellText = (value: ChartTable['rows'][number][number]): string => {
  if (value === undefined) return '–';
  if (typeof value === 'number') return shown(value);
  return DAY.test(value) ? showDate(value, 'short') : value;
};

/** The numbers of a chart; a column without any is left out. */
function numbers({ caption, columns, rows }: ChartTable): TableBlock {
  const kept = columns.map((_, at) => at).filter((at) => rows.some((row) => row[at] !== undefined));
  return {
    kind: 'table',
    caption: `${caption}. A dash: not found.`,
    rowHeads: true,
    columns: kept.map((at) => columns[at]?.title ?? ''),
    rows: rows.map((row) => kept.map((at): Words => plain(typeset(cellText(row[at]))))),
  };
}

/** The key as a small drawing of its own, so that a patch of grey stands beside its words in print and in Word. */
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

/** The four steps, each on a page of its own; the last has the numbers in a table and the picture in words. */
export function chartStages(record: DisputeRecord, part: PartOf<'chart-stages'> & ChartGlossary): Block[] {
  const labels = sheetWords(record);
  const drawn = record.original ?? record;
  const chart = chartOf(drawn, part.chart);
  if (!chart) return [];
  const [view = {}] = chart.views;
  const words = record.chart(part.chart).data;
  const scene = sideBySide(chart.scene('narrow', view)) ?? chart.scene('wide', view);
  const key = chart.key(view);
  const table = words.table === undefined ? undefined : record.table(words.table);
  const drawing = (label: string, bare: boolean): Block => ({
    kind: 'drawing',
    scene: bare ? TEXTLESS(scene) : scene,
    class: `chart-${chart.id}`,
    label,
  });
  const ask = (index: number): Block => ({ kind: 'lines', ask: part.asks[index] ?? '', count: 1 });
  const keyBlock: Block = {
    kind: 'drawing',
    scene: keyScene(key),
    class: 'key-drawing',
    label: fill(labels.key, { entries: key.map((entry) => entry.label).join('; ') }),
  };
  const foreign = record.original ? { language: drawn.site.language } : {};
  const glossary: Block[] =
    part.glossary === undefined || part.glossary.length === 0
      ? []
      : [
          {
            kind: 'paragraph',
            words: [
              { text: `${labels.chartWords}: `, bold: true },
              ...part.glossary.flatMap(({ of, word }, at) => [
                ...(at > 0 ? plain('; ') : []),
                { text: of, ...foreign },
                { text: ` = ${typeset(word)}` },
              ]),
            ],
          },
        ];
  const [before = '', after = ''] = labels.source.split('{source}');
  const summary = chart.summary(view).map((sentence) => [{ text: sentence.text, ...foreign }]);
  const stages: Block[][] = [
    [drawing(labels.drawings[0] ?? '', true), ask(0)],
    [drawing(labels.drawings[1] ?? '', false), ask(1)],
    [{ kind: 'paragraph', words: plain(typeset(words.subtitle)) }, drawing(labels.drawings[2] ?? '', false), keyBlock, ...glossary, ask(2)],
    [
      { kind: 'paragraph', words: [{ text: typeset(words.title), bold: true }] },
      { kind: 'paragraph', words: plain(typeset(words.subtitle)) },
      { kind: 'list', ordered: false, items: summary, short: true },
      {
        kind: 'paragraph',
        words: [
          ...plain(before),
          ...(table ? [{ text: `${table.data.title}, `, ...foreign }] : []),
          { text: `${record.site.title}, ${dateIn(record, record.site.revised)}${after}` },
        ],
        note: true,
      },
      ask(3),
      { ...numbers(chart.table(view)), ...foreign },
    ],
  ];
  return stages.flatMap((blocks, index): Block[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    { kind: 'heading', level: 2, text: labels.steps[index] ?? '' },
    ...blocks,
  ]);
}
