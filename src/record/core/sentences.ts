/** The sentences of Markdown, each with the sources cited in it or right behind its full stop. */
import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { sentencesOf } from '../../text/sentences.ts';
import { findCitations, parseBody } from './parse-markdown.ts';

/** A sentence as readers see it. */
export interface Sentence {
  /** Its words, with one space between them: no citations, no marks of Markdown. */
  readonly text: string;
  /** Ids of the sources cited in it or right behind it, in order; empty where it cites none. */
  readonly sources: readonly string[];
  /** The line on which it starts, 1-based, counted from the first line of what was parsed. */
  readonly line: number;
  /** The heading above it; none at the top and in fields. */
  readonly heading?: string;
  /** The paragraph, item of a list or cell of a table it stands in, from 0. */
  readonly paragraph: number;
  /** Whether it stands in a cell of a table: a cell may be half a sentence. */
  readonly isCell: boolean;
}

/** A paragraph without its citations, and where each of them stood. */
interface Bare {
  readonly text: string;
  /** Every citation, with the offset in `text` behind which it stood. */
  readonly citations: readonly { readonly id: string; readonly at: number }[];
}

/** The words of a node as readers see them: no comment between braces, no attribute of a component. */
function wordsOf(node: Nodes): string {
  let words = '';
  visit(node, (part: Nodes) => {
    if (part.type === 'text' || part.type === 'inlineCode') words += part.value;
    if (part.type === 'break') words += '\n';
  });
  return words;
}

/** Takes the citations out of a paragraph, with the space before each. */
function bare(text: string): Bare {
  const citations: { id: string; at: number }[] = [];
  let [out, from] = ['', 0];
  for (const { id, index, length } of findCitations(text)) {
    // Citations that share a bracket share its place.
    if (index >= from) {
      out += text.slice(from, index).trimEnd();
      from = index + length;
    }
    citations.push({ id, at: out.length });
  }
  return { text: out + text.slice(from), citations };
}

/** The sentences of one paragraph that starts on a line. */
function inParagraph(paragraph: string, start: Omit<Sentence, 'text' | 'sources'>): Sentence[] {
  const { text, citations } = bare(paragraph);
  // A line may end anywhere in a sentence. Blanks keep every offset as it was.
  const flat = text.replaceAll('\n', ' ');
  let from = 0;
  const spans = sentencesOf(flat).map((sentence) => {
    const at = flat.indexOf(sentence, from);
    from = at + sentence.length;
    return { sentence, at };
  });
  return spans.map(({ sentence, at }, index) => {
    const end = spans[index + 1]?.at ?? Infinity;
    // A citation before the first word belongs to the first sentence.
    const cited = citations.filter((citation) => (citation.at > at || index === 0) && citation.at <= end);
    return {
      ...start,
      text: sentence.replace(/\s+/g, ' '),
      sources: [...new Set(cited.map(({ id }) => id))],
      line: start.line + (text.slice(0, at).match(/\n/g)?.length ?? 0),
    };
  });
}

/** The sentences of a tree, in order: those of paragraphs, lists and cells of tables; headings and code hold none. */
export function sentencesInTree(tree: Root): Sentence[] {
  const found: Sentence[] = [];
  let paragraph = 0;
  let heading: string | undefined;
  visit(tree, (node: Nodes) => {
    if (node.type === 'heading') heading = wordsOf(node);
    if (node.type === 'heading' || node.type === 'code') return 'skip';
    if (node.type !== 'paragraph' && node.type !== 'tableCell') return true;
    const under = heading === undefined ? {} : { heading };
    const line = node.position?.start.line ?? 1;
    found.push(...inParagraph(wordsOf(node), { line, ...under, paragraph, isCell: node.type === 'tableCell' }));
    paragraph += 1;
    return 'skip';
  });
  return found;
}

/** The sentences of a field that may hold Markdown. */
export const sentencesInProse = (text: string): Sentence[] => sentencesInTree(parseBody(text, false));

/** The sentences of a field of plain text. */
export const sentencesInLine = (text: string): Sentence[] => inParagraph(text, { line: 1, paragraph: 0, isCell: false });
