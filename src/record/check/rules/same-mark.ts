import { PARTIES } from '../../collections/parties/index.ts';
import type { PartyData } from '../../collections/schemas.ts';
import type { ValidEntry } from '../../core/raw-entry.ts';
import { atField, type Rule } from '../rule.ts';

export const sameMark: Rule = {
  code: 'same-mark',
  asks: 'No two parties have the same mark: color and shape together.',
  *check({ entries }) {
    const first = new Map<string, ValidEntry<PartyData>>();
    for (const party of entries(PARTIES)) {
      const { color, shape } = party.data.mark;
      const other = first.get(`${color} ${shape}`);
      if (!other) {
        first.set(`${color} ${shape}`, party);
        continue;
      }
      yield atField(party.raw, ['mark'], {
        message: `"${other.raw.id}" has the mark ${color} ${shape} too`,
        hint: 'Choose another shape or another color: readers tell parties apart by both.',
      });
    }
  },
};
