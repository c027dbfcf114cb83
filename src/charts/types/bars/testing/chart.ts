import { max } from 'd3';
import { showDate } from '../../../../record/core/date.ts';
import type { ChartKind } from '../../../chart.ts';
import { drawRows, type BarRow, type Lane } from '../../../bar-rows.ts';
import type { Sentence } from '../../../scene.ts';
import { boundWords, closed, counted, inner, isLoose, opening, shown } from '../../../text.ts';
import { countOf, dataOf, gapBetween, type Count, type Data, type Point } from './data.ts';

/** Counts of the days for which there are any: a bar each; accounts that differ are drawn as a span, and long silences are said. */
export const chart: ChartKind<Data> = {
  id: 'testing',
  data: dataOf,
  choices: ({ counts }) =>
    counts.length > 1 ? [{ key: 'measure', label: 'Show', options: counts.map(({ id, label }) => ({ value: id, label })) }] : [],
  key(data, view) {
    const count = countOf(data, view);
    return [
      { label: count?.title ?? '', class: 'm-strong' },
      ...(count?.part ? [{ label: 'The rest of what was counted', class: 'd-track' }] : []),
      ...(count?.points.some(loose)
        ? [{ label: 'About, nearly or over this number', class: count.part ? 'd-track d-loose' : 'm-strong d-loose' }]
        : []),
      ...(count?.points.some(({ high }) => high !== undefined)
        ? [{ label: 'From the lowest to the highest account', class: 'd-whisker', path: 'M-8 0H8M-8 -5v10M8 -5v10' }]
        : []),
    ];
  },
  scene(data, size, view) {
    const count = countOf(data, view);
    const most = max(count?.points ?? [], ({ value, high, whole }) => Math.max(value, high ?? 0, whole ?? 0)) ?? 0;
    const kinds = new Set(count?.points.map(({ what }) => what));
    const [only] = kinds;
    const panels = count
      ? [
          {
            key: count.id,
            heading: kinds.size === 1 && only !== undefined ? only : count.title,
            rows: count.points.map((point, index) => row(count, point, count.points[index - 1], kinds.size > 1)),
          },
        ]
      : [];
    return drawRows(panels, { most, format: shown }, size);
  },
  table(data, view) {
    const count = countOf(data, view);
    return {
      caption: count?.title ?? 'Numbers',
      columns: [
        { key: 'date', title: 'Date' },
        { key: 'what', title: 'What is counted' },
        { key: 'value', title: count?.title ?? 'Value', numeric: true },
        { key: 'low', title: 'Lowest account', numeric: true },
        { key: 'high', title: 'Highest account', numeric: true },
        ...(count?.part ? [{ key: 'whole', title: 'Of', numeric: true }] : []),
        { key: 'exact', title: 'Exactness' },
      ],
      rows: (count?.points ?? []).map(({ date, what, value, low, high, whole, bound }) => [
        date,
        what,
        value,
        low,
        high,
        ...(count?.part ? [whole] : []),
        bound,
      ]),
    };
  },
  summary,
};

const loose = ({ bound }: Point): boolean => isLoose(bound);
/** What is said of a part's exactness is said of the whole: "96 of nearly 2,200". */
const told = ({ value, whole, bound }: Point): string =>
  whole === undefined || whole === 0 ? `${boundWords(bound)}${shown(value)}` : `${shown(value)} of ${boundWords(bound)}${shown(whole)}`;
const percent = ({ value, whole }: Point): string =>
  whole === undefined || whole === 0 ? '' : ` (${String(Math.round((value / whole) * 100))}%)`;

function row({ unit, title }: Count, point: Point, before: Point | undefined, detailed: boolean): BarRow {
  const { value, low, high, whole } = point;
  const [style, rest] = !loose(point)
    ? ['m-strong', 'd-track']
    : whole === undefined
      ? ['m-strong d-loose', 'd-track']
      : ['m-strong', 'd-track d-loose'];
  const lane: Lane = {
    marks: [
      { kind: 'bar', from: 0, to: value, class: style },
      ...(whole !== undefined && whole > value ? [{ kind: 'bar' as const, from: value, to: whole, class: rest }] : []),
      ...(low !== undefined && high !== undefined ? [{ kind: 'whisker' as const, from: low, to: high, class: 'd-whisker' }] : []),
    ],
    value: `${told(point)}${percent(point)}`,
    short: `${shown(value)}${percent(point)}`,
  };
  const gap = gapBetween(before, point);
  const accounts = low !== undefined && high !== undefined ? `; accounts differ, from ${shown(low)} to ${shown(high)}` : '';
  return {
    key: point.key,
    label: showDate(point.date),
    lanes: [lane],
    ...(detailed && { detail: point.what }),
    ...(gap && { gap: `No figure between ${showDate(gap.from)} and ${showDate(gap.to)}.` }),
    sentence: closed(
      `${showDate(point.date)}, ${inner(point.what)}: ${inner(title)}: ${told(point)}${unit === '' || point.whole !== undefined ? '' : ` ${unit}`}${percent(point)}${accounts}`,
    ),
  };
}

function summary(data: Data, view: Readonly<Record<string, string>>): Sentence[] {
  const count = countOf(data, view);
  const [first, last] = [count?.points[0], count?.points.at(-1)];
  if (!count || !first || !last) return [{ text: 'There are no numbers to draw.' }];
  const { points, title } = count;
  const [least, most] = [points.reduce((a, b) => (b.value < a.value ? b : a)), points.reduce((a, b) => (b.value > a.value ? b : a))];
  return [
    {
      text: `${opening(title)}: ${counted(points.length, 'number')}, from ${showDate(first.date)} to ${showDate(last.date)}.`,
      item: first.key,
    },
    ...(least === most
      ? []
      : [
          { text: `The smallest is ${told(least)}${percent(least)}, on ${showDate(least.date)}.`, item: least.key },
          { text: `The largest is ${told(most)}${percent(most)}, on ${showDate(most.date)}.`, item: most.key },
        ]),
    ...points
      .filter(({ high }) => high !== undefined)
      .map((point): Sentence => ({
        text: `Accounts differ for ${showDate(point.date)}: from ${shown(point.low ?? point.value)} to ${shown(point.high ?? point.value)}.`,
        item: point.key,
      })),
    ...points.flatMap((point, index): Sentence[] => {
      const gap = gapBetween(points[index - 1], point);
      return gap ? [{ text: `There is no figure between ${showDate(gap.from)} and ${showDate(gap.to)}.`, item: point.key }] : [];
    }),
  ];
}
