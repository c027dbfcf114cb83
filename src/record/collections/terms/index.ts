import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { termHref } from '../../core/routes.ts';
import { byText } from '../../core/sort.ts';
import { termSchema } from './schema.ts';

/** Terms of the glossary. */
export const TERMS = defineCollection({
  name: 'terms',
  noun: 'term',
  heading: 'Term of the glossary',
  files: 'terms/:id.{md,mdx}',
  schema: termSchema,
  isRendered: true,
  href: termHref,
  label: () => t('record.collections.glossary'),
  backlinkRank: 7,
  title: ({ title }) => title,
  compare: (a, b) => byText(a.data.title.toLowerCase(), b.data.title.toLowerCase()),
  azNote: () => t('record.collections.term'),
});
