import { ROUNDS } from '../../collections/rounds/index.ts';
import { LEDGERS } from '../../collections/ledgers/index.ts';
import type { Position } from '../../collections/ledgers/schema.ts';
import { atField, type Rule } from '../rule.ts';

/** Whether a position is one that a result can be set beside: a remark is not. */
const isStand = ({ does }: Position): boolean => does !== 'says';

export const closerWithoutPosition: Rule = {
  code: 'closer-without-position',
  asks: 'An outcome is closer to a side only where that side, and another one, asks, offers, declines or accepts something in that round.',
  *check({ entries }) {
    const sides = new Map(entries(ROUNDS).map(({ raw, data }) => [raw.id, data.sides]));
    for (const { raw, data } of entries(LEDGERS)) {
      for (const [index, { round, positions, outcome }] of data.rounds.entries()) {
        const own = sides.get(round);
        if (!outcome || !own?.includes(outcome.nearer)) continue;
        const stood = new Set(positions.filter(isStand).map(({ party }) => party));
        const others = own.filter((side) => side !== outcome.nearer);
        const lacks = stood.has(outcome.nearer) ? (others.some((side) => stood.has(side)) ? undefined : others) : [outcome.nearer];
        if (!lacks) continue;
        yield atField(raw, ['rounds', index, 'outcome', 'nearer'], {
          message: `"${round}" is read as closer to "${outcome.nearer}", and the ledger has no ask, offer, refusal or consent of ${lacks.map((side) => `"${side}"`).join(' or ')} there`,
          hint: 'Add that position. If the sources give none, no side can be called closer: write "open", or "not-at-issue" if neither side asked for a change.',
        });
      }
    }
  },
};
