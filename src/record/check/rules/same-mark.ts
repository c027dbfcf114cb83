import { PARTIES } from '../../collections/parties/index.ts';
import type { PartyData } from '../../collections/schemas.ts';
import type { ValidEntry } from '../../core/raw-entry.ts';
import { atField, type Rule } from '../rule.ts';

export const sameMark: Rule = {
  code: 'same-mark',
  asks: 'No two parties have a mark of the same shape.',
  *check({ entries }) {
    const first = new Map<string, ValidEntry<PartyData>>();
    for (const party of entries(PARTIES)) {
      const { shape } = party.data.mark;
      const other = first.get(shape);
      if (!other) {
        first.set(shape, party);
        continue;
      }
      yield atField(party.raw, ['mark', 'shape'], {
        message: `"${other.raw.id}" has the mark ${shape} too`,
        hint: 'Choose another shape: on paper, and for who sees no colors, shapes tell parties apart.',
      });
    }
  },
};
