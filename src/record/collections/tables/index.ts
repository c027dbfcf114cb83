import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { tableHref } from '../../core/routes.ts';
import { byText } from '../../core/sort.ts';
import { tableSchema } from './schema.ts';

/** Tables: a schema, and a CSV file of the same name with the rows. */
export const TABLES = defineCollection({
  name: 'tables',
  noun: 'table',
  heading: 'Table',
  files: 'data/:id.yaml',
  schema: tableSchema,
  hasRows: true,
  href: tableHref,
  label: () => t('record.collections.table'),
  backlinkRank: 5,
  title: ({ title }) => title,
  compare: (a, b) => byText(a.data.title, b.data.title),
  azNote: () => t('record.collections.table'),
});
