import { t } from '../../../i18n/index.ts';
import { defineCollection, type Entry } from '../../core/collection.ts';
import { issueHref } from '../../core/routes.ts';
import { byPlaceIn, byText } from '../../core/sort.ts';
import type { LedgerRound } from '../ledgers/schema.ts';
import { issueSchema, type IssueData } from './schema.ts';

export const ISSUES = defineCollection({
  name: 'issues',
  noun: 'issue',
  heading: 'Issue',
  files: 'issues/:id/index.{md,mdx}',
  schema: issueSchema,
  isRendered: true,
  href: issueHref,
  label: () => t('record.collections.issue'),
  backlinkRank: 2,
  title: ({ title }) => title,
  compare: (a, b, site) =>
    byPlaceIn(
      site.groups.map(({ id }) => id),
      a.data.group,
      b.data.group,
    ) || byText(a.data.title, b.data.title),
  azNote: () => t('record.collections.issue'),
  search: ({ id, data, ledger }: Entry<IssueData> & { readonly ledger: readonly LedgerRound[] }) => ({
    title: data.title,
    names: [data.question],
    summary: data.summary,
    prose: data.shortAnswer,
    parties: [...new Set(ledger.flatMap(({ positions }) => positions.map(({ party }) => party)))],
    issues: [id],
  }),
});
