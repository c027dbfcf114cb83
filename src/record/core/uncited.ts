/**
 * Sentences without a source. A citation holds for its own sentence and for those before it in the paragraph, in the item
 * of a list, in the row of a table or in the field; the sentences after the last citation rest on nothing that a reader
 * could open.
 */
import type { Root, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { findCitations } from './parse-markdown.ts';
import { sentencesInProse, sentencesInTree, type Sentence } from './sentences.ts';
import { escaped } from './word-pattern.ts';

/** A sentence that no citation covers. */
export type UncitedSentence = Pick<Sentence, 'text' | 'line'>;

/** A question states nothing. */
const isQuestion = (sentence: string): boolean => sentence.endsWith('?');

/** The sentences behind the last citation of one paragraph. */
function afterLastCitation(paragraph: readonly Sentence[]): UncitedSentence[] {
  const last = paragraph.findLastIndex(({ sources }) => sources.length > 0);
  return paragraph.slice(last + 1).flatMap(({ text, line }) => (isQuestion(text) ? [] : [{ text, line }]));
}

function inParagraphs(sentences: readonly Sentence[]): UncitedSentence[] {
  return [...Map.groupBy(sentences, ({ paragraph }) => paragraph).values()].flatMap(afterLastCitation);
}

/** A row of a table is one statement: it is covered by a citation in any of its cells. */
function uncitedRow(row: TableRow): UncitedSentence[] {
  const cells = row.children.map((cell) => toString(cell).trim()).filter(Boolean);
  if (cells.length === 0 || findCitations(cells.join(' ')).length > 0) return [];
  return [{ text: cells.join(' | '), line: row.position?.start.line ?? 1 }];
}

/** The rows of tables, except of one whose source stands in the paragraph right below it. */
function uncitedRows(tree: Root): UncitedSentence[] {
  const rows: TableRow[] = [];
  visit(tree, 'table', (table, index, parent) => {
    const below = parent?.children[(index ?? 0) + 1];
    if (below?.type === 'paragraph' && findCitations(toString(below)).length > 0) return;
    // The first row names the columns.
    rows.push(...table.children.slice(1));
  });
  return rows.flatMap(uncitedRow);
}

/** The sentences of a body that no citation covers, by line. Headings and questions are none; a row of a table counts as one. */
export function uncitedSentences(tree: Root): UncitedSentence[] {
  const inText = inParagraphs(sentencesInTree(tree).filter(({ isCell }) => !isCell));
  return [...inText, ...uncitedRows(tree)].sort((a, b) => a.line - b.line);
}

/** The same for a field that may hold Markdown: a field is one paragraph, however many lines it has. */
export const uncitedInField = (text: string): UncitedSentence[] => afterLastCitation(sentencesInProse(text));

/**
 * Finds a sentence that says what is not known, by phrases in which "…" stands for any words: "no … was found". It has no
 * source, as nobody can cite what was not found.
 */
export function gapPattern(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const any = phrases.map((phrase) =>
    phrase
      .split('…')
      .map((part) => escaped(part.trim()).replace(/\s+/g, String.raw`\s+`))
      .join(String.raw`\s.*?(?<![\p{L}\p{N}])`),
  );
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any.join('|')})(?![\p{L}\p{N}])`, 'iu');
}
