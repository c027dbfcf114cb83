import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { chartHref } from '../../core/routes.ts';
import { byPlaceIn, byText } from '../../core/sort.ts';
import { chartSchema } from './schema.ts';

export const CHARTS = defineCollection({
  name: 'charts',
  noun: 'chart',
  heading: 'Chart',
  files: 'charts/:id.yaml',
  schema: chartSchema,
  href: chartHref,
  label: () => t('record.collections.chart'),
  backlinkRank: 6,
  title: ({ title }) => title,
  compare: (a, b, site) => byPlaceIn(site.charts, a.id, b.id) || byText(a.id, b.id),
  azNote: () => t('record.collections.chart'),
  search: ({ id, data }) => ({ title: data.title, names: [id.replaceAll('-', ' ')], summary: data.subtitle }),
});
