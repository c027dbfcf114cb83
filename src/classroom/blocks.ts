/** Short ways to write the blocks of a sheet. */
import { typeset } from '../markdown/typeset.ts';
import type { Block, RichText, Run, TableBlock } from './sheet.ts';

/** One run of text as it is: a quotation, a name, words of the interface. */
export const plain = (text: string): RichText => [{ text }];
/** One run of text of the record, typeset. */
export const prose = (text: string): RichText => [{ text: typeset(text) }];
/** Text of the record in bold, typeset. */
export const bold = (text: string): Run => ({ text: typeset(text), bold: true });

/** A heading of a sheet. */
export const heading = (text: string, level: 2 | 3 = 2): Block => ({ kind: 'heading', level, text });
/** A paragraph; `note` sets it apart. */
export const paragraph = (words: RichText, note = false): Block => ({ kind: 'paragraph', words, ...(note && { note }) });
/** A list without numbers; `short` items print in two columns. */
export const list = (items: readonly RichText[], short = false): Block => ({
  kind: 'list',
  ordered: false,
  items,
  ...(short && { short }),
});
/** A table whose first column names its rows. */
export const table = (columns: readonly string[], rows: readonly (readonly RichText[])[], caption = ''): TableBlock => ({
  kind: 'table',
  caption,
  columns,
  rows,
  rowHeads: true,
});
