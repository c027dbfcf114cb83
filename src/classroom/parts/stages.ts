/** A chart uncovered in four printed steps: shape, numbers, unit and base, source and day. */
import { chartOf } from '../../charts/index.ts';
import type { KeyEntry, Scene } from '../../charts/scene.ts';
import type { DisputeRecord } from '../../record/index.ts';
import type { PartOf } from '../../record/schema/lesson.ts';
import { typeset } from '../../words/typeset.ts';
import { plain, type Block } from '../sheet.ts';
import { dateIn, fill, sheetWords } from '../words.ts';

const TEXTLESS = (scene: Scene): Scene => {
  const shapes = <T extends { readonly kind: string }>(all: readonly T[]): T[] => all.filter(({ kind }) => kind !== 'text');
  return {
    ...scene,
    back: shapes(scene.back),
    front: shapes(scene.front),
    series: scene.series.map((series) => ({ ...series, items: series.items.map((item) => ({ ...item, shapes: shapes(item.shapes) })) })),
  };
};

/** The key as a small drawing of its own, so that a patch of grey stands beside its words in print and in Word. */
function keyScene(key: readonly KeyEntry[]): Scene {
  const rows = Math.ceil(key.length / 2);
  const place = (index: number): { x: number; y: number } => ({ x: index < rows ? 0 : 560, y: (index % rows) * 26 });
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

/** The four steps, each on a page of its own. */
export function chartStages(record: DisputeRecord, part: PartOf<'chart-stages'> & ChartGlossary): Block[] {
  const labels = sheetWords(record);
  const drawn = record.original ?? record;
  const chart = chartOf(drawn, part.chart);
  if (!chart) return [];
  const [view = {}] = chart.views;
  const words = record.chart(part.chart).data;
  const scene = chart.scene('wide', view);
  const key = chart.key(view);
  const table = words.table === undefined ? undefined : record.table(words.table);
  const drawing = (label: string, bare: boolean): Block => ({
    kind: 'drawing',
    scene: bare ? TEXTLESS(scene) : scene,
    class: `chart-${chart.id}`,
    label,
  });
  const ask = (index: number): Block => ({ kind: 'lines', ask: part.asks[index] ?? '', count: index === 3 ? 2 : 3 });
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
      drawing(labels.drawings[3] ?? '', false),
      { kind: 'list', ordered: false, items: summary },
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
    ],
  ];
  return stages.flatMap((blocks, index): Block[] => [
    ...(index > 0 ? [{ kind: 'break' } as const] : []),
    { kind: 'heading', level: 2, text: labels.steps[index] ?? '' },
    ...blocks,
  ]);
}
