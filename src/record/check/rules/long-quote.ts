import { EVENTS } from '../../collections/events/index.ts';
import { countWords, findQuotations } from '../../core/quotations.ts';
import { atField, atOffset, type Rule, type ReportText } from '../rule.ts';
import { fieldWords } from '../prose.ts';

/** The most words that are quoted from anybody: enough to hear the voice, too few to replace the source. */
const MOST = 15;

const messageFor = (words: number): ReportText => ({
  message: `this quotation has ${String(words)} words, over ${String(MOST)}`,
  hint: 'Quote the few words that matter and say the rest in your own.',
});

export const longQuote: Rule = {
  code: 'long-quote',
  asks: `A quotation has at most ${String(MOST)} words, in \`quotes\` and between quotation marks in the words.`,
  *check({ rawEntries, entries }) {
    for (const { raw, data } of entries(EVENTS)) {
      for (const [index, { text }] of (data.quotes ?? []).entries()) {
        const words = countWords(text);
        if (words > MOST) yield atField(raw, ['quotes', index, 'text'], messageFor(words));
      }
    }
    for (const raw of rawEntries) {
      // A headline is as long as its newspaper made it.
      if (raw.collection.name === 'sources') continue;
      for (const { text, index } of findQuotations(raw.body)) {
        const words = countWords(text);
        if (words > MOST) yield atOffset(raw, index, messageFor(words));
      }
      for (const { text, field } of fieldWords(raw)) {
        for (const quotation of findQuotations(text)) {
          const words = countWords(quotation.text);
          if (words > MOST) yield atField(raw, field, messageFor(words));
        }
      }
    }
  },
};
