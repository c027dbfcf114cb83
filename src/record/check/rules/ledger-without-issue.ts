import { nearest } from '../../core/nearest.ts';
import { atFile, type Rule } from '../rule.ts';

export const ledgerWithoutIssue: Rule = {
  code: 'ledger-without-issue',
  asks: 'Every ledger is in the folder of an issue.',
  *check({ rawEntries, ids }) {
    const issues = ids('issues') ?? new Set<string>();
    for (const raw of rawEntries) {
      if (raw.collection.name !== 'ledgers' || issues.has(raw.id)) continue;
      const meant = nearest(raw.id, issues);
      yield atFile(raw, {
        message: `this is the ledger of "${raw.id}", but there is no such issue`,
        hint: meant
          ? `Move it to issues/${meant}/, or write issues/${raw.id}/index.mdx.`
          : `Write issues/${raw.id}/index.mdx, or move the ledger to the folder of its issue.`,
      });
    }
  },
};
