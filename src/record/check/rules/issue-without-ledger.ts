import { atFile, type Rule } from '../rule.ts';

export const issueWithoutLedger: Rule = {
  code: 'issue-without-ledger',
  asks: 'Every issue has a ledger: who asked, offered or accepted what, and how each round ended.',
  *check({ rawEntries, ids }) {
    const ledgers = ids('ledgers') ?? new Set<string>();
    for (const raw of rawEntries) {
      if (raw.collection.name !== 'issues' || ledgers.has(raw.id)) continue;
      yield atFile(raw, {
        message: `the issue "${raw.id}" has no ledger`,
        hint: `Write issues/${raw.id}/ledger.yaml with the positions and the outcome of each round.`,
      });
    }
  },
};
