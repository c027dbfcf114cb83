import { nearest } from '../../core/nearest.ts';
import { atFile, type Rule } from '../rule.ts';

export const ledgerWithoutIssue: Rule = {
  code: 'ledger-without-issue',
  asks: 'Every ledger stands in the folder of an issue.',
  *check({ drafts, ids }) {
    const issues = ids('issues') ?? new Set<string>();
    for (const draft of drafts) {
      if (draft.kind !== 'ledgers' || issues.has(draft.id)) continue;
      const meant = nearest(draft.id, issues);
      yield atFile(draft, {
        message: `this is the ledger of "${draft.id}", but there is no such issue`,
        hint: meant
          ? `Move it to issues/${meant}/, or write issues/${draft.id}/index.mdx.`
          : `Write issues/${draft.id}/index.mdx, or move the ledger to the folder of its issue.`,
      });
    }
  },
};
