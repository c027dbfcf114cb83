/** Pieces of text that the styles share. */
import { titleCase } from '../title-case.ts';
import type { Work } from '../work.ts';

/** A run of a citation: italics for titles of whole works and names of newspapers. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** Sets a work in one style. */
export type Style = (work: Work) => Run[];

export const plain = (text: string): Run => ({ text });
export const italic = (text: string): Run => ({ text, italic: true });

const isSentence = (text: string): boolean => /[.?!][”’]?$/.test(text);

/** With a mark at its end: before a quotation mark that closes there, as American printers set it. */
const withMark = (text: string, mark: '.' | ','): string => text.replace(/(?:(?<=“.*)”|(?<=‘.*)’)?$/, (last) => mark + last);

/** A text with a full stop, unless it ends a sentence already. */
export const ends = (text: string): string => (isSentence(text) ? text : withMark(text, '.'));

/** What must follow a text so that it ends a sentence. */
export const stopAfter = (text: string): string => (isSentence(text) ? '' : '.');

/** In italics and with a full stop, which is in italics only where a quotation mark follows it. */
export function italicSentence(text: string): Run[] {
  const full = ends(text);
  return full.endsWith('.') ? [italic(text), plain(stopAfter(text))] : [italic(full)];
}

/**
 * In quotation marks, those inside as single ones, with a comma or full stop before all that close. A question mark
 * takes the place of a full stop, not of a comma.
 */
export function quoted(text: string, mark: '.' | ',' = '.'): string {
  const single = text.replace(/“/g, '‘').replace(/”/g, '’');
  return `“${mark === '.' ? ends(single) : withMark(single, mark)}”`;
}

/** The title with the capitals of English titles. */
export const capitals = ({ title, language }: Work): string => (/^en\b/i.test(language) ? titleCase(title) : title);

/** The copy of a work, a sentence after the whole citation. */
export const archived = ({ archive }: Work): Run => plain(archive === undefined ? '' : ` Archived at ${archive}.`);

/** Joins neighbors of the same form, and drops runs without a text. */
export function joined(runs: readonly Run[]): Run[] {
  const list: Run[] = [];
  for (const run of runs.filter(({ text }) => text !== '')) {
    const last = list.at(-1);
    if (last && last.italic === run.italic) list[list.length - 1] = { ...last, text: last.text + run.text };
    else list.push(run);
  }
  return list;
}
