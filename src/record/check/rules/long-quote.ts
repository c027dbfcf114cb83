import { countWords, findQuotations } from '../../core/quotations.ts';
import { atField, atOffset, type Rule, type Told } from '../rule.ts';
import { fieldWords } from '../prose.ts';

/** The most words that are quoted from anybody: enough to hear the voice, too few to stand in for the source. */
const MOST = 15;

const tell = (words: number): Told => ({
  message: `this quotation has ${String(words)} words, over ${String(MOST)}`,
  hint: 'Quote the few words that matter and say the rest in your own.',
});

export const longQuote: Rule = {
  code: 'long-quote',
  asks: `A quotation has at most ${String(MOST)} words, in \`quotes\` and between quotation marks in the words.`,
  *check({ drafts, entries }) {
    for (const { draft, data } of entries('events')) {
      for (const [index, { text }] of (data.quotes ?? []).entries()) {
        const words = countWords(text);
        if (words > MOST) yield atField(draft, ['quotes', index, 'text'], tell(words));
      }
    }
    for (const draft of drafts) {
      // A headline is as long as its newspaper made it.
      if (draft.kind === 'sources') continue;
      for (const { text, index } of findQuotations(draft.body)) {
        const words = countWords(text);
        if (words > MOST) yield atOffset(draft, index, tell(words));
      }
      for (const { text, field } of fieldWords(draft)) {
        for (const quotation of findQuotations(text)) {
          const words = countWords(quotation.text);
          if (words > MOST) yield atField(draft, field, tell(words));
        }
      }
    }
  },
};
