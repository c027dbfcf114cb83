import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { byPlaceIn, byText } from '../../core/sort.ts';
import { answerSchema } from './schema.ts';

export const ANSWERS = defineCollection({
  name: 'answers',
  noun: 'answer',
  heading: 'Answer',
  files: 'answers/:id.yaml',
  schema: answerSchema,
  label: () => t('record.collections.answer'),
  title: ({ question }) => question,
  compare: (a, b, site) => byPlaceIn(site.answers, a.id, b.id) || byText(a.id, b.id),
});
