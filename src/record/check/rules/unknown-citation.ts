import { nearest } from '../../core/nearest.ts';
import { findCitations } from '../../core/parse-markdown.ts';
import { atField, atOffset, type Rule, type Told } from '../rule.ts';
import { allTexts } from '../prose.ts';

export const unknownCitation: Rule = {
  code: 'unknown-citation',
  asks: 'Every citation `[@id]` in the words names a source that exists.',
  *check({ drafts, ids }) {
    const known = ids('sources');
    if (!known) return;
    const unknown = (text: string) => findCitations(text).filter(({ id }) => id !== '' && !known.has(id));
    const tell = (id: string): Told => {
      const meant = nearest(id, known);
      return {
        message: `no source has the id "${id}"`,
        hint: meant ? `Did you mean [@${meant}]?` : 'Add the source to sources/, or correct the id.',
      };
    };
    for (const draft of drafts) {
      for (const { id, index } of unknown(draft.body)) yield atOffset(draft, index, tell(id));
      for (const { text, field } of allTexts(draft.raw)) {
        for (const { id } of unknown(text)) yield atField(draft, field, tell(id));
      }
    }
  },
};
