import { ROUNDS } from '../../collections/rounds/index.ts';
import { LEDGERS } from '../../collections/ledgers/index.ts';
import { nearest } from '../../core/nearest.ts';
import { atField, type Rule } from '../rule.ts';

const OTHERS = ['between', 'open', 'not-at-issue'] as const;

export const outcomeSide: Rule = {
  code: 'outcome-side',
  asks: 'An outcome is closer to a side of its round, or `between`, `open` or `not-at-issue`. `among` names two of three sides or more, with `between`.',
  *check({ entries }) {
    const sides = new Map(entries(ROUNDS).map(({ raw, data }) => [raw.id, data.sides]));
    for (const { raw, data } of entries(LEDGERS)) {
      for (const [index, { round, outcome }] of data.rounds.entries()) {
        const own = sides.get(round);
        if (!outcome || !own) continue;
        const among = outcome.among ?? [];
        for (const [place, side] of among.entries()) {
          if (own.includes(side) && among.indexOf(side) === place) continue;
          yield atField(raw, ['rounds', index, 'outcome', 'among', place], {
            message: `"${side}" is not ${own.includes(side) ? 'another' : 'a'} side of the round "${round}"`,
            hint: `Write two of: ${own.join(', ')}.`,
          });
        }
        if (among.length > 0 && (outcome.nearer !== 'between' || own.length < 3)) {
          yield atField(raw, ['rounds', index, 'outcome', 'among'], {
            message: `"among" is for a result between two of three sides or more`,
            hint: 'Take it out, or write "nearer: between" in a round of three sides or more.',
          });
        }
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
