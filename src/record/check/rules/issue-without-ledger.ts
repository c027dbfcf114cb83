import { atFile, type Rule } from '../rule.ts';

export const issueWithoutLedger: Rule = {
  code: 'issue-without-ledger',
  asks: 'Every issue has a ledger: who asked, offered or accepted what, and how each round ended.',
  *check({ drafts, ledgers }) {
    for (const draft of drafts) {
      if (draft.kind !== 'issues' || ledgers.has(draft.id)) continue;
      yield atFile(draft, {
        message: `the issue "${draft.id}" has no ledger`,
        hint: `Write issues/${draft.id}/ledger.yaml with the positions and the outcome of each round.`,
      });
    }
  },
};
