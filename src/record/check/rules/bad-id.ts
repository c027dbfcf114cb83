import { ID } from '../../collections/schemas.ts';
import { atFile, type Rule } from '../rule.ts';

const slug = (id: string): string =>
  id
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

export const badId: Rule = {
  code: 'bad-id',
  asks: 'An id is an address: lower-case letters, digits and single hyphens.',
  *check({ drafts }) {
    for (const draft of drafts) {
      // Ids of sources and of the lists in site.yaml are fields: their schemas judge them, with the same code.
      if (
        draft.kind === 'sources' ||
        draft.kind === 'site' ||
        draft.kind === 'ledgers' ||
        draft.id.split('/').every((part) => ID.test(part))
      )
        continue;
      const better = slug(draft.id);
      yield atFile(draft, {
        message: `"${draft.id}" cannot be an id: it becomes an address`,
        hint:
          better === ''
            ? 'Rename the file with lower-case letters, digits and single hyphens.'
            : `Rename it to "${better}": lower-case letters, digits and single hyphens.`,
      });
    }
  },
};
