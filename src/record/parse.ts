import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { Root } from 'mdast';

const mdx = unified().use(remarkParse).use(remarkGfm).use(remarkMdx);
const markdown = unified().use(remarkParse).use(remarkGfm);

/**
 * The one parser of the record's words: a body or a line of prose as a Markdown tree.
 * @throws VFileMessage with `line`, `column` and `reason` when MDX cannot be read.
 */
export function parseBody(text: string, isMdx = true): Root {
  return (isMdx ? mdx : markdown).parse(text);
}

/** A citation written in prose: `[@source-id]` or `[@source-id, p. 3]`. */
export interface Citation {
  readonly id: string;
  /** Where in the source: "p. 3". */
  readonly locator?: string;
  /** Offset of `[` in the text. */
  readonly index: number;
  readonly length: number;
}

/** Every citation in a text, in order. Several ids may share a bracket: `[@a; @b, p. 3]`. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(/\[(@[^\]\n]+)\]/g)].flatMap((match) => {
    const whole = { index: match.index, length: match[0].length };
    return (match[1] ?? '').split(';').map((part): Citation => {
      const [, id = '', locator] = /^\s*@([^,\s]+)\s*(?:,\s*(.+?))?\s*$/.exec(part) ?? [];
      return locator === undefined ? { id, ...whole } : { id, locator, ...whole };
    });
  });
}
