import { findCitations } from '../../core/parse-markdown.ts';
import { atField, atOffset, type Rule, type ReportText } from '../rule.ts';
import { allTexts } from '../prose.ts';

const MESSAGE: ReportText = {
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
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      for (const offset of unreadable(raw.body)) yield atOffset(raw, offset, MESSAGE);
      for (const { text, field } of allTexts(raw.value)) if (unreadable(text).length > 0) yield atField(raw, field, MESSAGE);
    }
  },
};
