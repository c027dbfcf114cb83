/**
 * Sentences without a source. A citation holds for the sentence it stands in and for those before it in its paragraph,
 * its row of a table or its field; what comes after the last citation rests on nothing a reader could open.
 */
import type { Nodes, Root, Text } from 'mdast';
import { visit, SKIP } from 'unist-util-visit';
import { sentencesOf } from '../../text/sentences.ts';
import type { Place } from './diagnostic.ts';
import { findCitations, placeOf } from './parse-markdown.ts';
import { escaped } from './word-pattern.ts';

/** A sentence that no citation covers. */
export interface UncitedSentence {
  /** Its words, with single spaces and without marks. */
  readonly text: string;
  /** Where it starts in what was read: for a text without a tree, an offset on its first line. */
  readonly place: Place;
}

/** A run of the text of a block, and where it starts in the file. */
interface Run {
  readonly text: string;
  readonly place: Place;
}

/** The texts under a node, in order; no code, no comment, no attribute of a component. */
function runsIn(block: Nodes): Run[] {
  const runs: Run[] = [];
  visit(block, 'text', ({ value, position }: Text) => {
    runs.push({ text: value, place: placeOf(position?.start) });
  });
  return runs;
}

/** The place of an offset in the text of runs set one after the other. */
function placeAt(runs: readonly Run[], offset: number): Place {
  let before = 0;
  for (const { text, place } of runs) {
    if (offset < before + text.length) {
      const lines = text.slice(0, offset - before).split('\n');
      const column = lines.at(-1)?.length ?? 0;
      return lines.length === 1 ? { line: place.line, column: place.column + column } : { line: place.line + lines.length - 1, column: column + 1 };
    }
    before += text.length;
  }
  return runs[0]?.place ?? placeOf(undefined);
}

/** A question states nothing. */
const isQuestion = (sentence: string): boolean => /\?["”’)]*$/.test(sentence);

function uncitedIn(runs: readonly Run[]): UncitedSentence[] {
  const text = runs.map((run) => run.text).join('');
  const citations = findCitations(text);
  const covered = citations.at(-1)?.index ?? 0;
  // Blanks of the same length: an offset stays an offset, and a citation after a full stop does not join two sentences.
  const words = citations.reduce((rest, { index, length }) => rest.slice(0, index) + ' '.repeat(length) + rest.slice(index + length), text);
  let end = 0;
  return sentencesOf(words).flatMap((sentence): UncitedSentence[] => {
    const start = words.indexOf(sentence, end);
    end = start + sentence.length;
    if (start < covered || isQuestion(sentence)) return [];
    return [{ text: sentence.replace(/\s+/g, ' '), place: placeAt(runs, start) }];
  });
}

/** A heading run into its paragraph: "**Winter 2021.** …". It names what follows and states nothing. */
function withoutRunIn(block: Nodes): Run[] {
  const runs = runsIn(block);
  if (block.type !== 'paragraph' || block.children[0]?.type !== 'strong') return runs;
  const label = runsIn(block.children[0]);
  return /[.:?!]$/.test(label.at(-1)?.text ?? '') ? runs.slice(label.length) : runs;
}

/** The sentences of a body that no citation covers, in order. Headings and questions are none. */
export function uncitedSentences(tree: Root): UncitedSentence[] {
  const found: UncitedSentence[] = [];
  visit(tree, (node, index, parent) => {
    if (node.type === 'heading') return SKIP;
    if (node.type !== 'paragraph' && node.type !== 'tableRow') return true;
    const isHeader = node.type === 'tableRow' && parent?.type === 'table' && index === 0;
    if (!isHeader) found.push(...uncitedIn(withoutRunIn(node)));
    return SKIP;
  });
  return found;
}

/** The sentences of a field that no citation covers. A field is one paragraph. */
export const uncitedInField = (text: string): UncitedSentence[] => uncitedIn([{ text, place: placeOf(undefined) }]);

/**
 * Finds a sentence that says what is not known, by the phrases of the record; "…" in a phrase stands for any words. Such
 * a sentence has no source, as nobody can cite what was not found.
 */
export function gapPattern(phrases: readonly string[]): RegExp | undefined {
  if (phrases.length === 0) return undefined;
  const any = phrases.map((phrase) => phrase.split('…').map((part) => escaped(part.trim()).replace(/\s+/g, String.raw`\s+`)).join(String.raw`\b.*\b`));
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${any.join('|')})(?![\p{L}\p{N}])`, 'iu');
}
