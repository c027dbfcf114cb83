import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { compareDates } from '../../core/date.ts';
import { correctionHref } from '../../core/routes.ts';
import { correctionSchema } from './schema.ts';

export const CORRECTIONS = defineCollection({
  name: 'corrections',
  noun: 'correction',
  heading: 'Correction',
  files: 'corrections/:id.{md,mdx}',
  schema: correctionSchema,
  isRendered: true,
  href: correctionHref,
  label: () => t('record.collections.correction'),
  backlinkRank: 9,
  title: ({ title }) => title,
  date: ({ date }) => date,
  compare: (a, b) => compareDates(b.data.date, a.data.date),
});
