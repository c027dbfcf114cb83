import type { Link, Nodes, Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { url } from '../address.ts';
import { findCitations } from '../record/core/parse-markdown.ts';
import { citeLinks, type CiteLink } from './cite-groups.ts';
import type { Numbering } from './source-number.ts';
import type { TermFinder } from './glossary-links.ts';
import { typeset } from './typeset.ts';

/** What the words of a page need to know. */
export interface WordsContext {
  readonly numbering: Numbering;
  /** The address of the page, or the file of its body: for the error about a source without a number. */
  readonly page: string;
  /** Finds words of the glossary; leave out to link none. */
  readonly terms?: TermFinder;
}

/** One link of a citation to the page's list of sources; its numbers are what a reader sees. */
function citationLink({ href, text, count, spoken }: CiteLink): Link {
  const prefix: PhrasingContent = {
    type: 'emphasis',
    data: { hName: 'i', hProperties: { className: ['extra'] } },
    children: [{ type: 'text', value: `${spoken} ` }],
  };
  return {
    type: 'link',
    url: href,
    data: { hProperties: { className: ['cite'], ...(count > 1 && { dataN: String(count) }) } },
    children: [prefix, { type: 'text', value: text }],
  };
}

function setText(value: string, context: WordsContext): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  let at = 0;
  const citations = findCitations(value);
  for (const index of new Set(citations.map((citation) => citation.index))) {
    const group = citations.filter((citation) => citation.index === index);
    const [first] = group;
    if (!first) continue;
    if (index > at) out.push({ type: 'text', value: typeset(value.slice(at, index)).trimEnd() });
    const children = citeLinks(group, context.numbering, context.page).flatMap((one, place): PhrasingContent[] => [
      ...(place > 0 ? [{ type: 'text', value: ', ' } as Text] : []),
      citationLink(one),
    ]);
    out.push({ type: 'emphasis', data: { hName: 'sup' }, children });
    at = index + first.length;
  }
  if (at < value.length) out.push({ type: 'text', value: typeset(value.slice(at)) });
  return out;
}

/**
 * Turns the record's own marks in a tree into links: citations get the page's numbers, words of the glossary are
 * linked at their first use, and addresses within the site get the base path. Changes the tree in place.
 */
export function setWords(tree: Root, context: WordsContext): void {
  visit(tree, 'link', (node) => {
    if (node.url.startsWith('/') && !node.url.startsWith('//')) node.url = url(node.url);
  });
  visit(tree, 'text', (node: Text, index, parent: Parent | undefined) => {
    if (!parent || index === undefined) return;
    const inLinkOrHeading = parent.type === 'link' || parent.type === 'heading';
    const pieces = setText(node.value, context).flatMap((piece) =>
      piece.type === 'text' && context.terms && !inLinkOrHeading ? context.terms(piece.value) : [piece],
    );
    (parent.children as Nodes[]).splice(index, 1, ...pieces);
    return [SKIP, index + pieces.length];
  });
}
