import { LEDGERS } from '../../collections/ledgers/index.ts';
import { SITE } from '../../collections/site/index.ts';
import { atFile, type Rule } from '../rule.ts';

export const missingRound: Rule = {
  code: 'missing-round',
  asks: 'Every ledger has an entry for every round of the site: an outcome, or `unsaid` with what was looked for.',
  *check({ entries }) {
    const rounds = entries(SITE).flatMap(({ data }) => data.rounds);
    for (const { raw, data } of entries(LEDGERS)) {
      const judged = new Set(data.rounds.map(({ round }) => round));
      for (const round of rounds) {
        if (judged.has(round)) continue;
        yield atFile(raw, {
          message: `the ledger of "${raw.id}" has no entry for the round "${round}"`,
          hint: 'Add one with its outcome; where no source shows the issue on the table, write "unsaid:" and what was looked for.',
        });
      }
    }
  },
};
