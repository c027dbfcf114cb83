import { ROUNDS } from '../../collections/rounds/index.ts';
import { LEDGERS } from '../../collections/ledgers/index.ts';
import { nearest } from '../../core/nearest.ts';
import { atField, type Rule } from '../rule.ts';

const OTHERS = ['between', 'open', 'not-at-issue'] as const;

export const outcomeSide: Rule = {
  code: 'outcome-side',
  asks: 'An outcome is nearer to a side of its round, or `between`, `open` or `not-at-issue`.',
  *check({ entries }) {
    const sides = new Map(entries(ROUNDS).map(({ raw, data }) => [raw.id, data.sides]));
    for (const { raw, data } of entries(LEDGERS)) {
      for (const [index, { round, outcome }] of data.rounds.entries()) {
        const own = sides.get(round);
        if (!outcome || !own) continue;
        const allowed: readonly string[] = [...own, ...OTHERS];
        if (allowed.includes(outcome.nearer)) continue;
        const meant = nearest(outcome.nearer, allowed);
        yield atField(raw, ['rounds', index, 'outcome', 'nearer'], {
          message: `"${outcome.nearer}" is not a side of the round "${round}"`,
          hint: `${meant ? `Did you mean "${meant}"? ` : ''}Write one of: ${allowed.join(', ')}.`,
        });
      }
    }
  },
};
