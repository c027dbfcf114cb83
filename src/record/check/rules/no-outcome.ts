import { LEDGERS } from '../../collections/ledgers/index.ts';
import { atField, type Rule } from '../rule.ts';

export const noOutcome: Rule = {
  code: 'no-outcome',
  asks: 'Every round of a ledger says how the issue ended in it, be it `open`, or that the sources are silent (`unsaid`).',
  *check({ entries }) {
    for (const { raw, data } of entries(LEDGERS)) {
      for (const [index, { round, outcome, unsaid }] of data.rounds.entries()) {
        if (outcome ?? unsaid) continue;
        yield atField(raw, ['rounds', index], {
          message: `the ledger does not say how "${round}" ended`,
          hint: 'Add "outcome"; where nothing was settled, write "nearer: open" and say what was left.',
        });
      }
    }
  },
};
