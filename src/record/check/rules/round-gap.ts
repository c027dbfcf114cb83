import { ROUNDS } from '../../collections/rounds/index.ts';
import { LEDGERS } from '../../collections/ledgers/index.ts';
import { atField, type Rule } from '../rule.ts';

export const roundGap: Rule = {
  code: 'round-gap',
  asks: 'In every round of a ledger each side of that round has a position, or is listed under `silent`, unless the round is `unsaid`.',
  *check({ entries }) {
    const sides = new Map(entries(ROUNDS).map(({ raw, data }) => [raw.id, data.sides]));
    for (const { raw, data } of entries(LEDGERS)) {
      for (const [index, { round, positions, silent = [], unsaid }] of data.rounds.entries()) {
        if (unsaid !== undefined) continue;
        const spoke = new Set(positions.map(({ party }) => party));
        for (const side of sides.get(round) ?? []) {
          if (spoke.has(side) || silent.includes(side)) continue;
          yield atField(raw, ['rounds', index], {
            message: `the ledger does not say what "${side}" asked or offered in "${round}"`,
            hint: `Add a position of "${side}"; if the sources give none, list it: "silent: [${side}]".`,
          });
        }
        for (const [place, party] of silent.entries()) {
          if (!spoke.has(party)) continue;
          yield atField(raw, ['rounds', index, 'silent', place], {
            message: `"${party}" is listed as silent in "${round}" and has a position there`,
            hint: 'Take it out of "silent", or take the position out.',
          });
        }
      }
    }
  },
};
