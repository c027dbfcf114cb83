import { findReferences } from '../../link.ts';
import { nearest } from '../../nearest.ts';
import { SCHEMAS, isKnown } from '../schema.ts';
import { problemAt, type Rule } from '../rule.ts';

const NAMES = { events: 'event', rounds: 'round', issues: 'issue', parties: 'party', terms: 'term', sources: 'source', tables: 'table', pages: 'page', corrections: 'correction', lessons: 'lesson', bands: 'band of site.yaml', decisions: 'decision of site.yaml', groups: 'group of site.yaml' } as const;

export const unknownReference: Rule = {
  code: 'unknown-reference',
  asks: 'Every id in a field names an entry that exists.',
  *check({ drafts, ids }) {
    for (const draft of drafts) {
      if (!isKnown(draft.kind)) continue;
      for (const { target, id, field } of findReferences(SCHEMAS[draft.kind], draft.raw)) {
        if (ids(target).has(id)) continue;
        const meant = nearest(id, ids(target));
        yield problemAt(draft, field, {
          code: 'unknown-reference',
          message: `no ${NAMES[target]} has the id "${id}"`,
          hint: meant ? `Did you mean "${meant}"?` : `Add that ${NAMES[target]}, or correct the id.`,
        });
      }
    }
  },
};
