import { TABLES } from '../../collections/tables/index.ts';
import { blankQuotations } from '../../core/quotations.ts';
import { wholeWords } from '../../core/word-pattern.ts';
import { atField, atOffset, type Rule, type ReportText } from '../rule.ts';
import { inTable, validRows } from '../table.ts';
import { fieldWords } from '../prose.ts';

/** Fields whose words are not our voice: names, other people's words, and words that search or readers look for. */
const NOT_OURS: ReadonlySet<PropertyKey> = new Set([
  'quotes',
  'leaders',
  'aliases',
  'notIn',
  'synonyms',
  'chargedWords',
  'name',
  'short',
  'publisher',
]);

const messageFor = (word: string): ReportText => ({
  message: `"${word.replace(/\s+/g, ' ')}" takes a side, and these are our own words`,
  hint: 'Say what happened in plain words; or quote the word, between quotation marks, and name who said it.',
});

export const chargedWord: Rule = {
  code: 'charged-word',
  asks: 'The words listed under `chargedWords` in `site.yaml` appear between quotation marks only.',
  *check({ rawEntries, entries, site }) {
    const charged = wholeWords(site?.chargedWords ?? []);
    if (!charged) return;
    for (const raw of rawEntries) {
      // A source's title is its author's, and a word must be named where the glossary explains it.
      if (raw.collection.name === 'sources') continue;
      for (const match of blankQuotations(raw.body).matchAll(charged)) yield atOffset(raw, match.index, messageFor(match[0]));
      for (const { text, field } of fieldWords(raw)) {
        if (field.some((step) => NOT_OURS.has(step)) || (raw.collection.name === 'terms' && field[0] === 'title')) continue;
        for (const match of blankQuotations(text).matchAll(charged)) yield atField(raw, field, messageFor(match[0]));
      }
    }
    for (const table of entries(TABLES)) {
      for (const { cells } of validRows(table)) {
        for (const { text, column, place } of cells) {
          if (column.type !== 'string' || column.references) continue;
          for (const match of blankQuotations(text).matchAll(charged)) yield inTable(table, place, messageFor(match[0]));
        }
      }
    }
  },
};
