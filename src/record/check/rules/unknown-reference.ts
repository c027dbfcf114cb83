import { findReferences } from '../../core/walk-schema.ts';
import { nearest } from '../../core/nearest.ts';
import { atField, type Rule } from '../rule.ts';
import { SCHEMAS } from '../validate.ts';
import { TARGET_NAMES } from '../target-names.ts';

export const unknownReference: Rule = {
  code: 'unknown-reference',
  asks: 'Every id in a field names an entry that exists.',
  *check({ drafts, ids }) {
    for (const draft of drafts) {
      for (const { target, id, field } of findReferences(SCHEMAS[draft.kind], draft.raw)) {
        const known = ids(target);
        if (!known || known.has(id)) continue;
        const meant = nearest(id, known);
        yield atField(draft, field, {
          message: `no ${TARGET_NAMES[target]} has the id "${id}"`,
          hint: meant ? `Did you mean "${meant}"?` : `Add that ${TARGET_NAMES[target]}, or correct the id.`,
        });
      }
    }
  },
};
