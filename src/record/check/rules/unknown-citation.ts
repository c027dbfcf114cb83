import { findCitations } from '../../parse.ts';
import { nearest } from '../../nearest.ts';
import type { Problem } from '../../problem.ts';
import { problemAt, type Rule } from '../rule.ts';

function* strings(value: unknown, field: readonly PropertyKey[] = []): Iterable<{ text: string; field: readonly PropertyKey[] }> {
  if (typeof value === 'string') yield { text: value, field };
  else if (Array.isArray(value)) for (const [index, item] of value.entries()) yield* strings(item, [...field, index]);
  else if (typeof value === 'object' && value !== null) for (const [key, item] of Object.entries(value)) yield* strings(item, [...field, key]);
}

export const unknownCitation: Rule = {
  code: 'unknown-citation',
  asks: 'Every citation `[@id]` in the words names a source that exists.',
  *check({ drafts, ids }) {
    const known = ids('sources');
    const tell = (id: string): Pick<Problem, 'code' | 'message' | 'hint'> => {
      const meant = nearest(id, known);
      return { code: 'unknown-citation', message: `no source has the id "${id}"`, hint: meant ? `Did you mean [@${meant}]?` : 'Add the source to sources/, or correct the id.' };
    };
    for (const draft of drafts) {
      for (const { id, index } of findCitations(draft.body)) {
        if (known.has(id)) continue;
        const before = draft.body.slice(0, index).split('\n');
        yield { path: draft.path, line: draft.bodyLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1, severity: 'error', ...tell(id) };
      }
      for (const { text, field } of strings(draft.raw)) {
        for (const { id } of findCitations(text)) if (!known.has(id)) yield problemAt(draft, field, tell(id));
      }
    }
  },
};
