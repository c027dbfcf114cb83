import { group } from 'd3';
import type { ChartType } from '../../chart.ts';
import type { KeyEntry } from '../../scene.ts';
import { KEY_PATHS } from './bars.ts';
import { dataOf, GAP_STYLE, type Data } from './data.ts';
import { scene } from './scene.ts';
import { summary, table } from './texts.ts';

/** The school-day strip: a mark for every school day, a row for each band, colored by how classes were held. */
export const chartType: ChartType<Data> = {
  type: 'day-strip',
  data: dataOf,
  key: ({ categories }) =>
    [...group(categories, ({ key }) => key)].flatMap(([label, [first]]): KeyEntry[] => {
      if (!first || first.style === GAP_STYLE) return [];
      const path = KEY_PATHS[first.style];
      return [{ label, class: `m-${first.style}`, ...(path !== undefined && { path }) }];
    }),
  scene,
  notes: ({ labels }) =>
    labels.flatMap(({ number, season, words, href }) =>
      number === undefined || season === undefined ? [] : [{ number, heading: season, text: words, ...(href !== undefined && { href }) }],
    ),
  table,
  summary,
};
