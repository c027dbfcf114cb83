import type { Nodes, PhrasingContent, Root, RootContent } from 'mdast';
import type { DisputeRecord } from '../record/index.ts';
import { findCitations, parseBody, withoutCitations } from '../record/core/parse-markdown.ts';
import { absolute } from '../address.ts';
import { typeset } from '../markdown/typeset.ts';
import { sourceName } from './source-name.ts';
import type { Block, Run, Words } from './sheet.ts';

/** On paper nobody follows a number to a list: a citation becomes the name and day of its source, in parentheses. */
function textRuns(record: DisputeRecord, value: string, style: Omit<Run, 'text'>): Run[] {
  const runs: Run[] = [];
  let at = 0;
  const citations = findCitations(value);
  for (const index of new Set(citations.map((citation) => citation.index))) {
    const group = citations.filter((citation) => citation.index === index);
    const before = value.slice(at, index);
    if (before !== '') runs.push({ ...style, text: typeset(before) });
    runs.push({ text: ` (${group.map(({ id }) => sourceName(record, id)).join('; ')})` });
    at = index + (group[0]?.length ?? 0);
  }
  if (at < value.length) runs.push({ ...style, text: typeset(value.slice(at)) });
  return runs;
}

function runsOf(record: DisputeRecord, nodes: readonly PhrasingContent[], style: Omit<Run, 'text'> = {}): Run[] {
  return nodes.flatMap((node): Run[] => {
    switch (node.type) {
      case 'text':
        return textRuns(record, node.value.replace(/\s*\n\s*/g, ' '), style);
      case 'strong':
        return runsOf(record, node.children, { ...style, bold: true });
      case 'emphasis':
        return runsOf(record, node.children, { ...style, italic: true });
      case 'link':
        return runsOf(record, node.children, { ...style, href: node.url.startsWith('/') ? absolute(node.url) : node.url });
      case 'inlineCode':
        return [{ ...style, text: node.value }];
      case 'break':
        return [{ text: ' ' }];
      default:
        return 'children' in node ? runsOf(record, node.children as PhrasingContent[], style) : [];
    }
  });
}

const paragraphs = (node: Nodes): PhrasingContent[] =>
  'children' in node
    ? (node.children as Nodes[]).flatMap((child) => (child.type === 'paragraph' ? child.children : paragraphs(child)))
    : [];

function blockOf(record: DisputeRecord, node: RootContent): Block[] {
  const words = (nodes: readonly PhrasingContent[]): Words => runsOf(record, nodes);
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
export function blocksOf(record: DisputeRecord, markdown: string): Block[] {
  const tree: Root = parseBody(markdown, false);
  return tree.children.flatMap((node) => blockOf(record, node));
}

/** Prose of one paragraph as words of a sheet. */
export function wordsOf(record: DisputeRecord, prose: string): Words {
  return runsOf(record, paragraphs(parseBody(prose, false)));
}

/** Prose without its citations, as words of a sheet. */
export function wordsWithoutSources(record: DisputeRecord, prose: string): Words {
  return wordsOf(record, withoutCitations(prose));
}
