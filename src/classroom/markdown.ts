import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import { findCitations, parseBody, withoutCitations } from '../record/core/parse-markdown.ts';
import { absolute } from '../address.ts';
import { typeset } from '../markdown/typeset.ts';
import type { SheetContext } from './context.ts';
import { sourceNames } from './source-name.ts';
import type { Block, RichText, Run } from './sheet.ts';

/** On paper nobody follows a number to a list: a citation becomes the name and day of its source, in parentheses. */
function textRuns(context: SheetContext, value: string, style: Omit<Run, 'text'>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const citations = findCitations(value);
  for (const index of new Set(citations.map((citation) => citation.index))) {
    const group = citations.filter((citation) => citation.index === index);
    const before = value.slice(at, index);
    if (before !== '') runs.push({ ...style, text: typeset(before) });
    runs.push({
      text: ` (${sourceNames(
        context,
        group.map(({ id }) => id),
      )})`,
    });
    at = index + (group[0]?.length ?? 0);
  }
  if (at < value.length) runs.push({ ...style, text: typeset(value.slice(at)) });
  return runs;
}

function runsOf(context: SheetContext, nodes: readonly PhrasingContent[], style: Omit<Run, 'text'> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return textRuns(context, node.value.replace(/\s*\n\s*/g, ' '), style);
      case 'strong':
        return runsOf(context, node.children, { ...style, bold: true });
      case 'emphasis':
        return runsOf(context, node.children, { ...style, italic: true });
      case 'link':
        return runsOf(context, node.children, { ...style, href: node.url.startsWith('/') ? absolute(node.url) : node.url });
      case 'inlineCode':
        return [{ ...style, text: node.value }];
      case 'break':
        return [{ text: ' ' }];
      default:
        return 'children' in node ? runsOf(context, node.children as PhrasingContent[], style) : [];
    }
  });
}

const paragraphs = (node: Nodes): PhrasingContent[] =>
  'children' in node
    ? (node.children as Nodes[]).flatMap((child) => (child.type === 'paragraph' ? child.children : paragraphs(child)))
    : [];

function blockOf(context: SheetContext, node: RootContent): Block[] {
  const words = (nodes: readonly PhrasingContent[]): RichText => runsOf(context, nodes);
  switch (node.type) {
    case 'heading':
      return [
        {
          kind: 'heading',
          level: node.depth <= 2 ? 2 : 3,
          text: words(node.children)
            .map(({ text }) => text)
            .join(''),
        },
      ];
    case 'paragraph':
      return [{ kind: 'paragraph', words: words(node.children) }];
    case 'blockquote':
      return [{ kind: 'paragraph', words: words(paragraphs(node)), note: true }];
    case 'list':
      return [{ kind: 'list', ordered: node.ordered === true, items: node.children.map((item) => words(paragraphs(item))) }];
    case 'table': {
      const [head, ...rows] = node.children.map((row) => row.children.map((cell) => words(cell.children)));
      return [
        { kind: 'table', caption: '', columns: (head ?? []).map((cell) => cell.map(({ text }) => text).join('')), rows, rowHeads: true },
      ];
    }
    case 'thematicBreak':
      return [{ kind: 'break' }];
    default:
      return [];
  }
}

/** Words of the record as blocks of a sheet. */
export function blocksOf(context: SheetContext, markdown: string): Block[] {
  const tree: Root = parseBody(markdown, false);
  return tree.children.flatMap((node) => blockOf(context, node));
}

/** Prose of one paragraph as words of a sheet. */
export function wordsOf(context: SheetContext, prose: string): RichText {
  return runsOf(context, paragraphs(parseBody(prose, false)));
}

/** Prose without its citations, as words of a sheet. */
export function wordsWithoutSources(context: SheetContext, prose: string): RichText {
  return wordsOf(context, withoutCitations(prose));
}
