import { atPlace, type Rule } from '../rule.ts';
import { bodyOf } from '../prose.ts';

export const unreadableWords: Rule = {
  code: 'unreadable-words',
  asks: 'The words under the front matter can be read as MDX: `<` and `{` start code there.',
  *check({ drafts }) {
    for (const draft of drafts) {
      const body = bodyOf(draft);
      if (!('unreadable' in body)) continue;
      yield atPlace(draft, body.unreadable, {
        message: `these words cannot be read as MDX: ${body.unreadable.reason}`,
        hint: 'Write "less than" for "<" and round brackets for "{": in MDX both start code. Close every component that is opened.',
      });
    }
  },
};
