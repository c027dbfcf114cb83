import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { byPlaceIn } from '../../core/sort.ts';
import { roundHref } from '../../core/routes.ts';
import { roundSchema } from './schema.ts';

export const ROUNDS = defineCollection({
  name: 'rounds',
  noun: 'round',
  heading: 'Round',
  files: 'rounds/:id.{md,mdx}',
  schema: roundSchema,
  isRendered: true,
  href: roundHref,
  label: () => t('record.collections.round'),
  backlinkRank: 1,
  title: ({ title }) => title,
  date: ({ date }) => date,
  compare: (a, b, site) => byPlaceIn(site.rounds, a.id, b.id),
  azNote: () => t('record.collections.round'),
  search: ({ id, data }) => ({
    title: `${data.season}: ${data.title}`,
    names: [data.question],
    summary: data.summary,
    date: data.date,
    parties: data.sides,
    round: id,
  }),
});
