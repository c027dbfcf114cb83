import { bodyOf } from '../../core/body-tree.ts';
import { atPlace, type Rule } from '../rule.ts';

export const unreadableWords: Rule = {
  code: 'unreadable-words',
  asks: 'The words under the front matter can be read as MDX: `<` and `{` start code there.',
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      const body = bodyOf(raw);
      if (!('unreadable' in body)) continue;
      yield atPlace(raw, body.unreadable, {
        message: `these words cannot be read as MDX: ${body.unreadable.reason}`,
        hint: 'Write "less than" for "<" and round brackets for "{": in MDX both start code. Close every component that is opened.',
      });
    }
  },
};
