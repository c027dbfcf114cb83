import { ANSWERS } from '../../collections/answers/index.ts';
import { withoutCitations } from '../../core/parse-markdown.ts';
import { countWords } from '../../core/quotations.ts';
import { atField, type Rule } from '../rule.ts';

/** What a reader reads in a quarter of a minute. */
const MOST = 60;
/** Spanish says the same in about a fifth more words. */
const MOST_IN_TRANSLATION = 75;

export const longAnswer: Rule = {
  code: 'long-answer',
  asks: `An answer has at most ${String(MOST)} words, in another language ${String(MOST_IN_TRANSLATION)}; citations do not count.`,
  *check({ entries }) {
    for (const { raw, data } of entries(ANSWERS)) {
      const texts = [
        { text: data.answer, field: ['answer'], most: MOST },
        ...Object.entries(data.in ?? {}).map(([code, { answer }]) => ({
          text: answer,
          field: ['in', code, 'answer'],
          most: MOST_IN_TRANSLATION,
        })),
      ];
      for (const { text, field, most } of texts) {
        const words = countWords(withoutCitations(text));
        if (words > most)
          yield atField(raw, field, {
            message: `this answer has ${String(words)} words, over ${String(most)}`,
            hint: 'Say what was asked and leave the rest to the page that "more" leads to.',
          });
      }
    }
  },
};
