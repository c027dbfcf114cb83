import { findReferences } from '../../core/walk-schema.ts';
import { nearest } from '../../core/nearest.ts';
import { atField, type Rule } from '../rule.ts';

export const unknownReference: Rule = {
  code: 'unknown-reference',
  asks: 'Every id in a field names an entry that exists.',
  *check({ registry, rawEntries, ids }) {
    for (const raw of rawEntries) {
      for (const { target, id, field } of findReferences(raw.collection.schema, raw.value)) {
        const known = ids(target);
        if (!known || known.has(id)) continue;
        const meant = nearest(id, known);
        yield atField(raw, field, {
          message: `no ${registry.noun(target)} has the id "${id}"`,
          hint: meant ? `Did you mean "${meant}"?` : `Add that ${registry.noun(target)}, or correct the id.`,
        });
      }
    }
  },
};
