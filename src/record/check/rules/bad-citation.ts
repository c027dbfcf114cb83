import { findCitations } from '../../core/parse-markdown.ts';
import { atField, atOffset, type Rule, type Told } from '../rule.ts';
import { allTexts } from '../prose.ts';

const TOLD: Told = {
  message: 'this citation cannot be read, so readers would see its marks',
  hint: 'Write [@source-id] or [@source-id, p. 3], and several as [@one; @two].',
};

// Words before the first "@" are allowed by other tools, not here; an "@" behind a letter is an address of mail.
const PREFIXED = /\[(?!@)[^\]\n]*?(?<![\w.])@[a-z0-9][^\]\n]*\]/g;

/** Offsets of the citations of a text that cannot be read. */
function unreadable(text: string): number[] {
  const broken = findCitations(text)
    .filter(({ id }) => id === '')
    .map(({ index }) => index);
  return [...new Set([...broken, ...[...text.matchAll(PREFIXED)].map(({ index }) => index)])];
}

export const badCitation: Rule = {
  code: 'bad-citation',
  asks: 'A citation is written `[@id]`, `[@id, p. 3]` or `[@one; @two]`, with nothing before the first `@`.',
  *check({ drafts }) {
    for (const draft of drafts) {
      for (const offset of unreadable(draft.body)) yield atOffset(draft, offset, TOLD);
      for (const { text, field } of allTexts(draft.raw)) if (unreadable(text).length > 0) yield atField(draft, field, TOLD);
    }
  },
};
