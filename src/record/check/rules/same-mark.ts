import { atField, type Rule, type Sound } from '../rule.ts';

export const sameMark: Rule = {
  code: 'same-mark',
  asks: 'No two parties have the same mark: colour and shape together.',
  *check({ entries }) {
    const first = new Map<string, Sound<'parties'>>();
    for (const party of entries('parties')) {
      const { color, shape } = party.data.mark;
      const other = first.get(`${color} ${shape}`);
      if (!other) {
        first.set(`${color} ${shape}`, party);
        continue;
      }
      yield atField(party.draft, ['mark'], {
        message: `"${other.draft.id}" has the mark ${color} ${shape} too`,
        hint: 'Choose another shape or another colour: readers tell parties apart by both.',
      });
    }
  },
};
