/**
 * The blocks of a printed sheet, before it becomes a page or a Word file: plain data. Everything that prints for a class is
 * built once as blocks and rendered twice (`render/html.ts`, `render/docx.ts`), so the two cannot differ.
 */
import type { Scene } from '../charts/scene.ts';

/** A run of text in one style. */
export interface Run {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  /** Its language, where it is not that of the sheet. */
  readonly language?: string;
  /** A whole web address, or an address within the site. */
  readonly href?: string;
}

/** The text of one line or paragraph. */
export type RichText = readonly Run[];

/** A line of a card: a small heading, its text, and its source. */
export interface CardLine {
  readonly label?: string;
  readonly text: RichText;
  /** Its source with the date: "Sorrel Gazette, Jan. 24, 2014". */
  readonly source?: string;
  /** True where the record has no position: printed in italics. */
  readonly silent?: boolean;
}

/** One card to cut out. */
export interface Card {
  readonly title: string;
  readonly subtitle?: string;
  readonly lines: readonly CardLine[];
  /** Small print at its foot. */
  readonly foot?: string;
  /** Marked as made up. */
  readonly fiction?: boolean;
  /** The side it is about, to count the words of each side. */
  readonly party?: string;
}

/** A block of a sheet. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly words: RichText; readonly note?: boolean }
  | {
      readonly kind: 'quote';
      readonly text: string;
      readonly who: string;
      readonly source: RichText;
      readonly language?: string;
      readonly gloss?: string;
    }
  | {
      readonly kind: 'list';
      readonly ordered: boolean;
      readonly items: readonly RichText[];
      /** Short items, which print in two columns. */
      readonly short?: boolean;
    }
  | {
      readonly kind: 'table';
      readonly caption: string;
      readonly columns: readonly string[];
      readonly rows: readonly (readonly RichText[])[];
      readonly tall?: boolean;
      readonly rowHeads?: boolean;
      /** Printed on one page, never across two. */
      readonly keep?: boolean;
      /** Its language, where it is not that of the sheet. */
      readonly language?: string;
    }
  | { readonly kind: 'cards'; readonly layout: 'half-page' | 'grid' | 'strip'; readonly cards: readonly Card[] }
  | { readonly kind: 'lines'; readonly ask: string; readonly starter?: string; readonly count: number }
  | { readonly kind: 'drawing'; readonly scene: Scene; readonly class: string; readonly label: string }
  | { readonly kind: 'break' };

/** The reading versions of a student sheet. */
export const VERSIONS = ['standard', 'supported'] as const;
export type Version = (typeof VERSIONS)[number];

/** A version of a sheet: a reading version, or the code of another language. */
export type Edition = Version | (string & {});

/** A sheet ready to be rendered. */
export interface Sheet {
  /** Its address within the site, without a slash at its end. */
  readonly path: string;
  readonly title: string;
  /** The line above the title: the lesson, the short name of the sheet. */
  readonly over: string;
  /** At the foot of every page: record, address, version. */
  readonly foot: string;
  readonly version: Edition | undefined;
  /** The number of printed pages that it must fit on. */
  readonly pages: number;
  readonly nameLine: boolean;
  readonly wide: boolean;
  readonly language: string;
  /** Words around the blocks, in that language. */
  readonly labels: { readonly supported: string; readonly name: string; readonly date: string };
  readonly blocks: readonly Block[];
}

/** A table among the blocks. */
export type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * Widths of the columns of a table to write in, as percentages in steps of five: wide where students write, narrow where text
 * is printed. `undefined` for other tables, whose columns fit their text.
 */
export function columnShares({ tall, columns, rows }: TableBlock): number[] | undefined {
  if (!tall || columns.length > 6) return undefined;
  const cells = (at: number): string[] => rows.map((row) => textOf(row[at] ?? []));
  const blank = columns.map((_, at) => cells(at).every((text) => text === ''));
  const weights = columns.map((title, at) => {
    if (!blank[at]) return Math.min(40, Math.max(10, ...cells(at).map(({ length }) => length)));
    if (title.length <= 4) return 9;
    if (blank.filter(Boolean).length === 1) return 40;
    return blank.every(Boolean) && at === columns.length - 1 ? 32 : 22;
  });
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.max(5, Math.round((weight * 20) / total) * 5));
  const over = shares.reduce((sum, share) => sum + share, 0) - 100;
  const widest = shares.indexOf(Math.max(...shares));
  return shares.map((share, at) => (at === widest ? share - over : share));
}

/** A quotation in quotation marks, with its language where that is not the sheet's. */
export const quoteRun = ({ text, language }: Extract<Block, { kind: 'quote' }>): Run => ({
  text: `“${text}”`,
  ...(language !== undefined && { language }),
});

/** The text alone, without styles and links. */
export const textOf = (words: RichText): string => words.map(({ text }) => text).join('');

/** Every text of a block, in the order in which it is read. */
export function textsOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
      return [block.text];
    case 'paragraph':
      return [textOf(block.words)];
    case 'quote':
      return [block.text, ...(block.gloss === undefined ? [] : [block.gloss]), block.who, textOf(block.source)];
    case 'list':
      return block.items.map(textOf);
    case 'table':
      return [block.caption, ...block.columns, ...block.rows.flat().map(textOf)].filter((text) => text !== '');
    case 'cards':
      return block.cards
        .flatMap((card) => [
          card.title,
          card.subtitle ?? '',
          ...card.lines.flatMap((line) => [line.label ?? '', textOf(line.text), line.source ?? '']),
          card.foot ?? '',
        ])
        .filter((text) => text !== '');
    case 'lines':
      return [block.ask, block.starter ?? ''].filter((text) => text !== '');
    case 'drawing':
      return [block.label];
    case 'break':
      return [];
  }
}
