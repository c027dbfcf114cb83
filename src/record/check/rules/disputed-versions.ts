import { EVENTS } from '../../collections/events/index.ts';
import { atField, type Rule } from '../rule.ts';

const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

export const disputedVersions: Rule = {
  code: 'disputed-versions',
  asks: 'The versions of a disputed point say different things.',
  *check({ entries }) {
    for (const { raw, data } of entries(EVENTS)) {
      for (const [index, { versions }] of (data.disputed ?? []).entries()) {
        const statements = versions.map(({ says }) => plain(says));
        for (const [place, text] of statements.entries()) {
          if (statements.indexOf(text) === place) continue;
          yield atField(raw, ['disputed', index, 'versions', place, 'says'], {
            message: 'this version says the same as another one',
            hint: 'Write what this source says differently; if the sources agree, take the disputed point out and cite both.',
          });
        }
      }
    }
  },
};
