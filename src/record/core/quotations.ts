/**
 * Whose words a text holds. The record speaks in our own voice except between double quotation marks, straight or
 * curly. Everything here works on the text as written, so that an offset found is an offset in the file.
 */

/** Replaces a character that is not part of a word: no letter, no space. */
const BLANK = '\uFFFC';

const blank = (text: string): string => text.replace(/[^\n]/g, BLANK);

/** Citations, targets of links, addresses and tags: marks that hold no words for readers. */
const MARKS = /\[@[^\]]*\]|(?<=\])\([^)\n]*\)|https?:\/\/\S+|<\/?[A-Za-z][^>]*>/g;

const withoutMarks = (text: string): string => text.replace(MARKS, blank);

// A quotation ends within its paragraph: a mark that was never closed must not swallow the words below it.
const until = (close: string): string => String.raw`((?:(?!\n[ \t]*\n)[^${close}])*)`;
// A straight mark opens before a word and closes behind one: the mark in 6" does neither.
const QUOTED = new RegExp(String.raw`(?<![\p{L}\p{N}])"(?=\S)${until('"')}(?<=\S)"(?![\p{L}\p{N}])|“${until('”')}”`, 'gu');

/** Words between double quotation marks. */
export interface Quotation {
  readonly text: string;
  /** Offset of the opening mark. */
  readonly index: number;
}

/** Every quotation in a text, in order. Marks inside it (citations, links) are not part of its words. */
export function findQuotations(text: string): Quotation[] {
  return [...withoutMarks(text).matchAll(QUOTED)].map((match) => ({
    text: (match[1] ?? match[2] ?? '').replaceAll(BLANK, ''),
    index: match.index,
  }));
}

/** The text with everything blanked that is not our own words; every offset stays as it was. */
export function blankQuotations(text: string): string {
  return withoutMarks(text).replace(QUOTED, blank);
}

/** How many words a text has: runs without a space that hold a letter or a digit. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((run) => /[\p{L}\p{N}]/u.test(run)).length;
}
