import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { partyHref } from '../../core/routes.ts';
import { byPlaceIn, byText } from '../../core/sort.ts';
import { partySchema } from './schema.ts';

export const PARTIES = defineCollection({
  name: 'parties',
  noun: 'party',
  nouns: 'parties',
  heading: 'Party',
  files: 'parties/:id.{md,mdx}',
  schema: partySchema,
  isRendered: true,
  href: partyHref,
  label: () => t('record.collections.party'),
  backlinkRank: 4,
  title: ({ name }) => name,
  compare: (a, b, site) => byPlaceIn(site.sides, a.id, b.id) || byText(a.data.name, b.data.name),
  azNote: () => t('record.collections.party'),
  search: ({ id, data }) => ({
    title: data.name,
    names: [data.short, id, ...data.leaders.flatMap(({ name, office }) => [name, office])],
    summary: data.summary,
    parties: [id],
  }),
});
