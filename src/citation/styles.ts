/** What citations of pages and of charts share. */

/** A run of a citation: italics for titles of whole works. */
export interface Run {
  readonly text: string;
  readonly italic?: true;
}

/** A text with a full stop, unless it ends a sentence already. */
export const ends = (text: string): string => (/[.?!]$/.test(text) ? text : `${text}.`);

/** The parts of a reference in the style of the APA. */
export interface ApaReference {
  /** Left out where the site itself is the author: then the title comes first. */
  readonly author?: string;
  /** The year, or the year with month and day. */
  readonly date: string;
  readonly title: Run;
  /** The site that the work is part of. */
  readonly container?: string;
  readonly url: string;
}

/** A reference in the style of the APA, 7th edition. */
export function apaReference({ author, date, title, container, url }: ApaReference): Run[] {
  const stop = /[.?!]$/.test(title.text) ? ' ' : '. ';
  const where = `${container === undefined ? '' : `${container}. `}${url}`;
  return author === undefined
    ? [title, { text: `${stop}(${date}). ${where}` }]
    : [{ text: `${ends(author)} (${date}). ` }, title, { text: `${stop}${where}` }];
}
