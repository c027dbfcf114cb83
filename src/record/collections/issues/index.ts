import { t } from '../../../i18n/index.ts';
import { defineCollection } from '../../core/collection.ts';
import { issueHref } from '../../core/routes.ts';
import { byPlaceIn, byText } from '../../core/sort.ts';
import { issueSchema } from './schema.ts';

export const ISSUES = defineCollection({
  name: 'issues',
  noun: 'issue',
  heading: 'Issue',
  files: 'issues/:id/index.{md,mdx}',
  schema: issueSchema,
  isRendered: true,
  href: issueHref,
  label: 'record.collections.issue',
  backlinkRank: 2,
  title: ({ title }) => title,
  compare: (a, b, site) =>
    byPlaceIn(
      site.groups.map(({ id }) => id),
      a.data.group,
      b.data.group,
    ) || byText(a.data.title, b.data.title),
  azNote: () => t('record.collections.issue'),
  search: ({ id, data }) => ({
    title: data.title,
    names: [data.question],
    summary: data.summary,
    prose: data.shortAnswer,
    issues: [id],
  }),
});
