import { max } from 'd3';
import type { ChartKind } from '../../../chart.ts';
import { drawRows, HALF, PERCENT, type BarRow, type Lane } from '../../../bar-rows.ts';
import type { Sentence } from '../../../scene.ts';
import { boundWords, closed, counted, inner, isLoose, shown } from '../../../text.ts';
import { dataOf, measureOf, type Data, type Line, type Measure, type Panel, type Share } from './data.ts';

/** Shares of groups who chose or came; where two shares of one group belong together, one bar over the other. */
export const chart: ChartKind<Data> = {
  id: 'family-choice',
  data: dataOf,
  choices: ({ measures }) =>
    measures.length > 1 ? [{ key: 'show', label: 'Show', options: measures.map(({ id, label }) => ({ value: id, label })) }] : [],
  key(data, view) {
    const measure = measureOf(data, view);
    if (!measure) return [];
    const shares = measure.panels.flatMap(({ lines }) => lines).flatMap(({ beside, share }) => [beside, share]);
    return [
      ...(measure.beside ? [{ label: measure.beside.label, class: `m-${measure.beside.style}` }] : []),
      { label: measure.label, class: `m-${measure.style}` },
      ...(shares.some((share) => share !== undefined && isLoose(share.bound))
        ? [{ label: 'About, nearly, over or under this share', class: `m-${measure.style} d-loose` }]
        : []),
    ];
  },
  scene(data, size, view) {
    const measure = measureOf(data, view);
    const most =
      max(measure?.panels ?? [], ({ lines }) => max(lines, ({ beside, share }) => Math.max(beside?.share ?? 0, share?.share ?? 0))) ?? 0;
    return drawRows(
      (measure?.panels ?? []).map((panel) => ({
        key: panel.key,
        heading: panel.heading,
        ...(panel.note !== '' && { note: `Shares ${panel.note}` }),
        rows: panel.lines.map((line) => row(measure, panel, line)),
      })),
      most > 0 && most <= 50 ? HALF : PERCENT,
      size,
    );
  },
  table(data, view) {
    const measure = measureOf(data, view);
    return {
      caption: measure?.beside ? `${measure.beside.label} and ${inner(measure.label)}` : (measure?.label ?? 'Shares'),
      columns: [
        { key: 'panel', title: 'Which' },
        { key: 'group', title: 'Group' },
        ...(measure?.beside ? [{ key: 'beside', title: `${measure.beside.label}, %`, numeric: true }] : []),
        { key: 'share', title: `${measure?.label ?? 'Share'}, %`, numeric: true },
        { key: 'exact', title: 'Exactness' },
        { key: 'base', title: 'Of whom' },
      ],
      rows: (measure?.panels ?? []).flatMap(({ heading, lines }) =>
        lines.map(({ label, beside, share, detail }) => [
          heading,
          label,
          ...(measure?.beside ? [beside?.share] : []),
          share?.share,
          share?.bound,
          detail === '' ? share?.base : detail,
        ]),
      ),
    };
  },
  summary,
};

const told = (share: Share | undefined): string => (share === undefined ? 'not known' : `${boundWords(share.bound)}${shown(share.share)}%`);

function lane(share: Share | undefined, style: string): Lane {
  if (!share) return { marks: [], missing: true, value: 'Not known' };
  return {
    marks: [{ kind: 'bar', from: 0, to: share.share, class: isLoose(share.bound) ? `m-${style} d-loose` : `m-${style}` }],
    value: told(share),
    short: told(share),
  };
}

function row(measure: Measure | undefined, panel: Panel, line: Line): BarRow {
  const style = measure?.style ?? 'strong';
  return {
    key: line.key,
    label: line.label,
    ...(line.detail !== '' && { detail: line.detail }),
    lanes: [...(measure?.beside ? [lane(line.beside, measure.beside.style)] : []), lane(line.share, style)],
    sentence: sentence(measure, panel, line),
  };
}

function sentence(measure: Measure | undefined, panel: Panel, { label, detail, beside, share }: Line): string {
  const first = measure?.beside ? `${inner(measure.beside.label)}: ${told(beside)}; ` : '';
  const whom = detail === '' ? (share?.base ?? '') : detail;
  return closed(
    `${panel.heading}, ${label}: ${first}${inner(measure?.label ?? '')}: ${told(share)}${whom === '' ? '' : ` (${inner(whom)})`}`,
  );
}

function summary(data: Data, view: Readonly<Record<string, string>>): Sentence[] {
  const measure = measureOf(data, view);
  const lines = measure?.panels.flatMap(({ lines: own }) => own) ?? [];
  if (!measure || !lines[0]) return [{ text: 'There are no numbers to draw.' }];
  const far = measure.beside
    ? lines
        .flatMap((line) =>
          line.beside && line.share ? [{ line, beside: line.beside, share: line.share, apart: line.share.share - line.beside.share }] : [],
        )
        .sort((a, b) => b.apart - a.apart)
    : [];
  const [above, below] = [far[0], far.at(-1)];
  return [
    { text: `${counted(lines.length, 'group')} in ${counted(measure.panels.length, 'list')}.`, item: lines[0].key },
    ...measure.panels.flatMap(({ heading, lines: own }): Sentence[] => {
      const known = own
        .filter((line): line is Line & { share: Share } => line.share !== undefined)
        .sort((a, b) => a.share.share - b.share.share);
      const [least, most] = [known[0], known.at(-1)];
      if (!least || !most || least === most) return [];
      return [
        { text: `${heading}: the largest share is ${told(most.share)} (${most.label}).`, item: most.key },
        { text: `${heading}: the smallest is ${told(least.share)} (${least.label}).`, item: least.key },
      ];
    }),
    ...[above, below].flatMap((one): Sentence[] =>
      one && measure.beside && above !== below
        ? [
            {
              text: `${one.line.label}: ${told(one.beside)} and then ${told(one.share)}, ${shown(Math.round(Math.abs(one.apart) * 10) / 10)} points ${one.apart >= 0 ? 'more' : 'fewer'}.`,
              item: one.line.key,
            },
          ]
        : [],
    ),
    ...lines
      .filter(({ share }) => share === undefined)
      .map((line): Sentence => ({ text: `${line.label}: the share is not known.`, item: line.key })),
  ];
}
