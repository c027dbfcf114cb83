import { nearest } from '../../core/nearest.ts';
import { findCitations } from '../../core/parse-markdown.ts';
import { atField, atOffset, type Rule, type ReportText } from '../rule.ts';
import { allTexts } from '../prose.ts';

export const unknownCitation: Rule = {
  code: 'unknown-citation',
  asks: 'Every citation `[@id]` in the words names a source that exists.',
  *check({ rawEntries, ids }) {
    const known = ids('sources');
    if (!known) return;
    const unknown = (text: string) => findCitations(text).filter(({ id }) => id !== '' && !known.has(id));
    const messageFor = (id: string): ReportText => {
      const meant = nearest(id, known);
      return {
        message: `no source has the id "${id}"`,
        hint: meant ? `Did you mean [@${meant}]?` : 'Add the source to sources/, or correct the id.',
      };
    };
    for (const raw of rawEntries) {
      for (const { id, index } of unknown(raw.body)) yield atOffset(raw, index, messageFor(id));
      for (const { text, field } of allTexts(raw.value)) {
        for (const { id } of unknown(text)) yield atField(raw, field, messageFor(id));
      }
    }
  },
};
