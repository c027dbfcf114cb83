import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { storyHref } from '../../core/routes.ts';
import { byPlaceIn } from '../../core/sort.ts';
import { storySchema } from './schema.ts';

export const STORIES = defineCollection({
  name: 'stories',
  noun: 'story',
  nouns: 'stories',
  heading: 'Story',
  files: 'stories/:id.yaml',
  schema: storySchema,
  href: storyHref,
  label: () => t('record.collections.story'),
  backlinkRank: 2,
  title: ({ title }) => title,
  // Whoever reads the record as of a day must not learn how a story ends.
  date: ({ to }) => to,
  compare: (a, b, site) => byPlaceIn(site.rounds, a.data.round, b.data.round),
  azNote: () => t('record.collections.story'),
  search: ({ data }) => ({ title: data.title, summary: data.summary, date: `${data.from}/${data.to}`, round: data.round }),
});
