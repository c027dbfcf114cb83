import { t } from '../../../i18n/index.ts';
import type { ChartType } from '../../chart.ts';
import { dataOf, type Data } from './data.ts';
import { drawBars, keyOf } from './layout.ts';
import { summaryOf } from './summary.ts';
import { tableOf } from './table.ts';

/** Rows of labeled bars in panels: few and uneven numbers, with a text in place of unknown numbers. */
export const chartType: ChartType<Data> = {
  type: 'bars',
  data: dataOf,
  choices: ({ views, options }) =>
    views.length > 1
      ? [
          {
            key: options.choose ? 'show' : 'measure',
            label: t('charts.show'),
            options: views.map(({ id, label }) => ({ value: id, label })),
          },
        ]
      : [],
  key: keyOf,
  scene: (data, width, view) => drawBars(data, width, view),
  table: tableOf,
  summary: summaryOf,
};
