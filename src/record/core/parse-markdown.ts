import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import type { Root } from 'mdast';
import type { Place } from './diagnostic.ts';

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
  /** The source's id; empty when the citation cannot be read. */
  readonly id: string;
  /** Where in the source: "p. 3". */
  readonly locator?: string;
  /** Offset of `[` in the text. */
  readonly index: number;
  readonly length: number;
}

// A citation may be wrapped onto the next line, as any run of words may, but not past the end of its paragraph.
const CITATION = /\[(@(?:[^\]\n]|\n(?![ \t]*\n))+)\]/g;

/** Every citation in a text, in order. Several ids may share a bracket: `[@a; @b, p. 3]`. */
export function findCitations(text: string): Citation[] {
  return [...text.matchAll(CITATION)].flatMap((match) => {
    const whole = { index: match.index, length: match[0].length };
    return (match[1] ?? '').split(';').map((part): Citation => {
      const [, id = '', locator] = /^\s*@([^,\s]+)\s*(?:,\s*(.+?))?\s*$/s.exec(part) ?? [];
      return locator === undefined ? { id, ...whole } : { id, locator: locator.replace(/\s+/g, ' '), ...whole };
    });
  });
}

/** A text without its citations, and without the space before each. */
export const withoutCitations = (text: string): string => text.replace(/\s*\[@[^\]]*\]/g, '');

/** A link in a text. */
export interface LinkInWords extends Place {
  readonly href: string;
}

/** A heading in a text. */
export interface HeadingInWords extends Place {
  readonly depth: 1 | 2 | 3 | 4 | 5 | 6;
}

const START: Place = { line: 1, column: 1 };

/** Every link of a tree, in order, those written as `[words][name]` included. */
export function findLinks(tree: Root): LinkInWords[] {
  const links: LinkInWords[] = [];
  visit(tree, (node) => {
    if (node.type === 'link' || node.type === 'definition') links.push({ href: node.url, ...placeOf(node.position?.start) });
  });
  return links;
}

/** The places of pictures in a tree, in order. */
export function findPictures(tree: Root): Place[] {
  const pictures: Place[] = [];
  visit(tree, (node) => {
    if (node.type === 'image' || node.type === 'imageReference') pictures.push(placeOf(node.position?.start));
  });
  return pictures;
}

/** Every heading of a tree, in order. */
export function findHeadings(tree: Root): HeadingInWords[] {
  const headings: HeadingInWords[] = [];
  visit(tree, 'heading', (node) => {
    headings.push({ depth: node.depth, ...placeOf(node.position?.start) });
  });
  return headings;
}

/** The place of a node in the text that was parsed; its start when the parser gave none. */
export function placeOf(point: Place | undefined): Place {
  return point ? { line: point.line, column: point.column } : START;
}
