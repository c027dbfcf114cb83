import { treeOf } from '../../core/body-tree.ts';
import { findPictures, parseBody } from '../../core/parse-markdown.ts';
import { atField, atPlace, type Rule, type ReportText } from '../rule.ts';
import { fieldWords } from '../prose.ts';

const MESSAGE: ReportText = {
  message: 'pictures are not allowed here',
  hint: 'Say in words what it shows and link to it: [the poster](https://…). Charts are drawn from tables.',
};

export const pictureInWords: Rule = {
  code: 'picture-in-words',
  asks: 'Words hold no pictures: a record is words and tables, and every page stays light.',
  *check({ rawEntries }) {
    for (const raw of rawEntries) {
      const tree = treeOf(raw);
      for (const place of tree ? findPictures(tree) : []) yield atPlace(raw, place, MESSAGE);
      for (const { kind, text, field } of fieldWords(raw))
        if (kind === 'prose' && text.includes('![') && findPictures(parseBody(text, false)).length > 0) yield atField(raw, field, MESSAGE);
    }
  },
};
