import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import type { ChartType } from '../../chart.ts';
import { sizeOf, type Sentence } from '../../scene.ts';
import { turningPointStroke } from '../../symbols.ts';
import { shown } from '../../text.ts';
import { dataOf, measureOf, type Data, type Measure, type Week } from './data.ts';
import { drawScene, peaksOf, stretchesWithout, weekKey } from './scene.ts';

const valueText = (value: number | undefined, { unit }: Measure): string =>
  value === undefined ? t('charts.weeklyLine.none') : `${shown(value)}${unit === 'percent' ? '%' : unit === '' ? '' : ` ${unit}`}`;

/** One number a week over the whole time, with the rounds as bands and the turning points as strokes: a reader chooses which number. */
export const chartType: ChartType<Data> = {
  type: 'weekly-line',
  data: dataOf,
  choices: ({ measures }) =>
    measures.length > 1
      ? [{ key: 'measure', label: t('charts.show'), options: measures.map(({ id, label }) => ({ value: id, label })) }]
      : [],
  key: (data, view) => [
    { label: measureOf(data, view)?.title ?? '', class: 'd-line', path: 'M-9 5L-3 -4L3 2L9 -5' },
    ...(data.bands.length > 0 ? [{ label: t('charts.weeklyLine.round'), class: 'rnd' }] : []),
    ...(data.turns.length > 0 ? [{ label: t('charts.weeklyLine.turningPoint'), class: 'd-event', path: turningPointStroke(16) }] : []),
  ],
  scene: (data, width, view) => drawScene(data, sizeOf(width), view),
  table: ({ weeks, measures }) => ({
    caption: t('charts.weeklyLine.caption'),
    columns: [
      { key: 'from', title: t('charts.weeklyLine.from') },
      { key: 'to', title: t('charts.weeklyLine.to') },
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
  if (!measure || !first || !last) return [{ text: t('charts.noNumbers') }];
  const { id, title } = measure;
  const at = (week: Week): { item: string } => ({ item: weekKey(week) });
  const [highest, other] = peaksOf(data.weeks, id);
  const inside = (from: string, to: string): Week[] =>
    data.weeks.filter((week) => week.to >= from && week.from <= to && week.values[id] !== undefined);
  return [
    {
      text: t('charts.weeklyLine.extent', { title, count: data.weeks.length, from: showDate(first.from), to: showDate(last.to) }),
      ...at(first),
    },
    ...(highest
      ? [
          {
            text: t('charts.weeklyLine.highest', { value: valueText(highest.values[id], measure), week: showDate(highest.from) }),
            ...at(highest),
          },
        ]
      : []),
    ...(other
      ? [
          {
            text: t('charts.weeklyLine.secondPeak', { value: valueText(other.values[id], measure), week: showDate(other.from) }),
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
          text: t('charts.weeklyLine.inRound', {
            number,
            name,
            first: valueText(start.values[id], measure),
            last: valueText(end.values[id], measure),
          }),
          ...at(start),
        },
      ];
    }),
    ...stretchesWithout(data.weeks, id).map((stretch): Sentence => ({
      text: t('charts.weeklyLine.gap', { from: showDate(stretch[0]?.from ?? ''), to: showDate(stretch.at(-1)?.to ?? '') }),
      ...(stretch[0] && at(stretch[0])),
    })),
  ];
}
