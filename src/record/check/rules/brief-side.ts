import { LEDGERS } from '../../collections/ledgers/index.ts';
import { ROUNDS } from '../../collections/rounds/index.ts';
import type { LedgerRound } from '../../collections/schemas.ts';
import { atField, type ReportText, type Rule } from '../rule.ts';

/** What is wrong with one line of a brief, if something is. */
function fault(party: string, { round, positions }: LedgerRound, sides: readonly string[]): ReportText | undefined {
  if (!sides.includes(party))
    return { message: `"${party}" is no side of the round "${round}"`, hint: `A brief has the sides: ${sides.join(', ')}.` };
  if (positions.some((position) => position.party === party)) return undefined;
  return {
    message: `the ledger has no position of "${party}" in the round "${round}"`,
    hint: 'Take the line out of the brief, or add the position first.',
  };
}

export const briefSide: Rule = {
  code: 'brief-side',
  asks: 'The brief of a round speaks for its sides, and only of positions that the ledger holds.',
  *check({ entries }) {
    const sides = new Map(entries(ROUNDS).map(({ raw, data }) => [raw.id, data.sides]));
    for (const { raw, data } of entries(LEDGERS)) {
      for (const [index, entry] of data.rounds.entries()) {
        for (const party of Object.keys(entry.brief?.positions ?? {})) {
          const own = sides.get(entry.round);
          const text = own && fault(party, entry, own);
          if (text) yield atField(raw, ['rounds', index, 'brief', 'positions', party], text);
        }
      }
    }
  },
};
