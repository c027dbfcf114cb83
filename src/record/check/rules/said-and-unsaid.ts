import { LEDGERS } from '../../collections/ledgers/index.ts';
import { atField, type Rule } from '../rule.ts';

const SAID = ['positions', 'silent', 'outcome'] as const;

export const saidAndUnsaid: Rule = {
  code: 'said-and-unsaid',
  asks: 'A round that is `unsaid` in a ledger has no positions there, no `silent` and no outcome.',
  *check({ entries }) {
    for (const { raw, data } of entries(LEDGERS)) {
      for (const [index, entry] of data.rounds.entries()) {
        if (entry.unsaid === undefined) continue;
        const said = SAID.filter((field) => (field === 'positions' ? entry.positions.length > 0 : entry[field] !== undefined));
        for (const field of said) {
          yield atField(raw, ['rounds', index, field], {
            message: `"${entry.round}" is "unsaid" and has "${field}" too`,
            hint: 'Take one of them out: "unsaid" means that no source shows the issue on the table in that round.',
          });
        }
      }
    }
  },
};
