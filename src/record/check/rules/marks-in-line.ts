import { fieldName } from '../field-name.ts';
import { atField, type Rule } from '../rule.ts';
import { fieldWords } from '../prose.ts';

export const marksInLine: Rule = {
  code: 'marks-in-line',
  asks: 'A field of plain text holds no citation and no link: readers would see their marks.',
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      for (const { kind, text, field } of fieldWords(raw)) {
        if (kind !== 'line' || !/\[@|\]\(/.test(text)) continue;
        yield atField(raw, field, {
          message: `"${fieldName(field)}" is plain text: it shows the marks of ${text.includes('[@') ? 'a citation' : 'a link'} as they are`,
          hint: 'Name the sources in the list of sources, and leave the marks out here.',
        });
      }
    }
  },
};
