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
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      const { isList, borrowsIds } = raw.collection;
      // Ids in lists are fields: their schemas check them, with the same code.
      if (isList || borrowsIds || raw.id.split('/').every((part) => ID.test(part))) continue;
      const better = slug(raw.id);
      yield atFile(raw, {
        message: `"${raw.id}" cannot be an id: it becomes an address`,
        hint:
          better === ''
            ? 'Rename the file with lower-case letters, digits and single hyphens.'
            : `Rename it to "${better}": lower-case letters, digits and single hyphens.`,
      });
    }
  },
};
