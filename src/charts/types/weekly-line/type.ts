import { showDate } from '../../../record/core/date.ts';
import type { ChartType } from '../../chart.ts';
import type { Sentence } from '../../scene.ts';
import { turningPointStar } from '../../symbols.ts';
import { counted, shown } from '../../text.ts';
import { dataOf, measureOf, type Data, type Measure, type Week } from './data.ts';
import { drawScene, peaksOf, stretchesWithout, weekKey } from './scene.ts';

const told = (value: number | undefined, { unit }: Measure): string =>
  value === undefined ? 'no figure' : `${shown(value)}${unit === 'percent' ? '%' : unit === '' ? '' : ` ${unit}`}`;

/** One number a week over the whole time, with the rounds as bands and the turning points as stars: a reader chooses which number. */
export const chartType: ChartType<Data> = {
  type: 'weekly-line',
  data: dataOf,
  choices: ({ measures }) =>
    measures.length > 1 ? [{ key: 'measure', label: 'Show', options: measures.map(({ id, label }) => ({ value: id, label })) }] : [],
  key: (data, view) => [
    { label: measureOf(data, view)?.title ?? '', class: 'd-line', path: 'M-9 5L-3 -4L3 2L9 -5' },
    ...(data.bands.length > 0 ? [{ label: 'A round of bargaining', class: 'rnd' }] : []),
    ...(data.turns.length > 0 ? [{ label: 'A turning point', class: 'd-event', path: turningPointStar(90) }] : []),
  ],
  scene: drawScene,
  table: ({ weeks, measures }) => ({
    caption: 'Numbers by week',
    columns: [
      { key: 'from', title: 'From' },
      { key: 'to', title: 'To' },
      ...measures.map(({ id, title }) => ({ key: id, title, numeric: true })),
    ],
    rows: weeks.map(({ from, to, values }) => [from, to, ...measures.map(({ id }) => values[id])]),
  }),
  summary,
  sound(data, view) {
    const measure = measureOf(data, view);
    return measure
      ? [{ label: measure.title, values: data.weeks.map(({ values }) => values[measure.id]), items: data.weeks.map(weekKey) }]
      : [];
  },
};

function summary(data: Data, view: Readonly<Record<string, string>>): Sentence[] {
  const measure = measureOf(data, view);
  const [first, last] = [data.weeks[0], data.weeks.at(-1)];
  if (!measure || !first || !last) return [{ text: 'There are no numbers to draw.' }];
  const { id, title } = measure;
  const at = (week: Week): { item: string } => ({ item: weekKey(week) });
  const [highest, other] = peaksOf(data.weeks, id);
  const inside = (from: string, to: string): Week[] =>
    data.weeks.filter((week) => week.to >= from && week.from <= to && week.values[id] !== undefined);
  return [
    { text: `${title}: ${counted(data.weeks.length, 'week')}, from ${showDate(first.from)} to ${showDate(last.to)}.`, ...at(first) },
    ...(highest
      ? [{ text: `The highest is ${told(highest.values[id], measure)}, in the week of ${showDate(highest.from)}.`, ...at(highest) }]
      : []),
    ...(other
      ? [
          {
            text: `More than half a year away from that, the highest is ${told(other.values[id], measure)}, in the week of ${showDate(other.from)}.`,
            ...at(other),
          },
        ]
      : []),
    ...data.bands.flatMap(({ number, title: name, from, to }): Sentence[] => {
      const weeks = inside(from, to);
      const [start, end] = [weeks[0], weeks.at(-1)];
      if (!start || !end || start === end) return [];
      return [
        {
          text: `Round ${number}, ${name}: ${told(start.values[id], measure)} in its first week and ${told(end.values[id], measure)} in its last.`,
          ...at(start),
        },
      ];
    }),
    ...stretchesWithout(data.weeks, id).map((stretch): Sentence => ({
      text: `No figure from ${showDate(stretch[0]?.from ?? '')} to ${showDate(stretch.at(-1)?.to ?? '')}.`,
      ...(stretch[0] && at(stretch[0])),
    })),
  ];
}
