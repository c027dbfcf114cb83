import { findPictures, parseBody } from '../../core/parse-markdown.ts';
import { atField, atPlace, type Rule, type Told } from '../rule.ts';
import { fieldWords, treeOf } from '../prose.ts';

const TOLD: Told = {
  message: 'a picture cannot stand in words',
  hint: 'Say in words what it shows and link to it: [the poster](https://…). Charts are drawn from tables.',
};

export const pictureInWords: Rule = {
  code: 'picture-in-words',
  asks: 'Words hold no pictures: a record is words and tables, and every page stays light.',
  *check({ drafts }) {
    for (const draft of drafts) {
      const tree = treeOf(draft);
      for (const place of tree ? findPictures(tree) : []) yield atPlace(draft, place, TOLD);
      for (const { kind, text, field } of fieldWords(draft))
        if (kind === 'prose' && text.includes('![') && findPictures(parseBody(text, false)).length > 0) yield atField(draft, field, TOLD);
    }
  },
};
