import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { pageHref } from '../../core/routes.ts';
import { pageSchema } from './schema.ts';

/** Pages of the record's own: about, methods. */
export const PAGES = defineCollection({
  name: 'pages',
  noun: 'page',
  heading: 'Page',
  files: 'pages/:id.{md,mdx}',
  schema: pageSchema,
  isRendered: true,
  href: pageHref,
  label: () => t('record.collections.page'),
  backlinkRank: 8,
  title: ({ title }) => title,
  azNote: () => t('record.collections.page'),
  search: ({ data }) => ({ title: data.title, summary: data.summary }),
});
