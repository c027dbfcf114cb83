import { termFinder } from '../../../../../src/markdown/glossary-links.ts';
import type { Candidate, Kind } from './candidates.ts';
import type { Corpus, Statement } from './statements.ts';

const NAME = String.raw`\p{Lu}[\p{L}.’'&-]*`;
/** Capitals before a word, which may belong to the same name. */
const BEFORE = new RegExp(String.raw`${NAME}(?: (?:of|for|and))? $`, 'u');
/** Whose board or law it is: another one than the glossary's. */
const RANK = /\b(?:state|federal|county|national|suburban|other)(?:'s)? $/;
/** What starts after a word and may belong to the same name. */
const AFTER = new RegExp(String.raw`^ (?:(?:of|for) (?:the )?)?${NAME}`, 'u');
/** A first word has a capital anyhow. */
const FIRST = /^(?:The|A|An|In|On|At|By|For|Its|That|This|Each|No|One|Their|It|Some|Both|And|But) $/;

/** The linked words of a sentence, each with the text on both sides. */
function linksIn({ record }: Corpus, { text }: Statement): { readonly words: string; readonly before: string; readonly after: string }[] {
  let at = 0;
  return termFinder(record)(text).flatMap((node) => {
    const words =
      'value' in node ? node.value : 'children' in node ? node.children.map((child) => ('value' in child ? child.value : '')).join('') : '';
    const from = at;
    at += words.length;
    return node.type === 'link' ? [{ words, before: text.slice(0, from), after: text.slice(at) }] : [];
  });
}

/** A word of the glossary linked inside a longer name, or in another meaning. */
export const termInName: Kind = {
  id: 'term-in-name',
  asks: 'A word is linked to the glossary where it means what the glossary says, not inside a longer name.',
  mend: 'Give the longer name a term of its own, or list it under "notIn" of the term.',
  find: (corpus) =>
    corpus.statements
      .filter(({ field }) => field === 'body')
      .flatMap((statement): Candidate[] =>
        linksIn(corpus, statement)
          .filter(({ words, before, after }) => {
            const isInName = (BEFORE.test(before) && !FIRST.test(before)) || AFTER.test(after);
            return RANK.test(before) || (/^\p{Lu}/u.test(words) && isInName);
          })
          .map(({ words }) => ({ statement, found: words })),
      ),
};
