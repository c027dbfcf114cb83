import { toHast } from 'mdast-util-to-hast';
import { toHtml } from 'hast-util-to-html';
import { parseBody, withoutCitations } from '../record/core/parse-markdown.ts';
import { setWords, type WordsContext } from './transform.ts';

/** Prose of a field as HTML. One paragraph comes without its `<p>`, so that it fits in any element. */
export function proseToHtml(text: string, context: WordsContext): string {
  const tree = parseBody(text, false);
  setWords(tree, context);
  const [only, ...others] = tree.children;
  const made = toHast(only?.type === 'paragraph' && others.length === 0 ? only : tree);
  // The children of the one paragraph, not a root of them: a root would set each on a line of its own, a gap before every citation.
  return toHtml(made.type === 'element' ? { type: 'root', children: made.children } : made);
}

/** Prose of a field as plain text: no marks, no citations. */
export function proseToText(text: string): string {
  return withoutCitations(text)
    .replace(/\[([^\]]+)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
