import { HeadingLevel, LeaderType, Paragraph, TabStopType, TextRun, type Table } from 'docx';
import { quoteRun, type Block } from '../../sheet.ts';
import { cardTable } from './cards.ts';
import { drawingParagraph } from './drawing.ts';
import { textWidth } from './page.ts';
import { paragraph, textParagraph } from './paragraph.ts';
import { table } from './table.ts';

type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const heading = ({ level, text }: BlockOf<'heading'>): Paragraph =>
  new Paragraph({ heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3, children: [new TextRun(text)] });

const quote = (block: BlockOf<'quote'>): Paragraph[] => [
  paragraph([quoteRun(block), ...(block.gloss === undefined ? [] : [{ text: ` (${block.gloss})` }])], { indent: { left: 400 } }),
  paragraph([{ text: `${block.who}. ` }, ...block.source], { indent: { left: 400 } }),
];

const list = ({ items, ordered }: BlockOf<'list'>): Paragraph[] =>
  items.map((item) => paragraph(item, { numbering: { reference: ordered ? 'numbers' : 'points', level: 0 }, spacing: { after: 60 } }));

/** A line to write on: a tab that Word fills with underscores, because paragraphs with a border below are drawn as one box. */
const blankLine = (wide: boolean, keepNext: boolean): Paragraph =>
  new Paragraph({
    spacing: { before: 260, after: 0 },
    keepNext,
    tabStops: [{ type: TabStopType.RIGHT, position: textWidth(wide), leader: LeaderType.UNDERSCORE }],
    children: [new TextRun('\t')],
  });

const lines = ({ ask, starter, count }: BlockOf<'lines'>, wide: boolean): Paragraph[] => [
  paragraph([{ text: ask, bold: true }], { keepNext: true }),
  ...(starter === undefined ? [] : [textParagraph(`${starter} …`, { keepNext: true })]),
  ...Array.from({ length: count }, (_, at) => blankLine(wide, at < count - 1)),
  textParagraph('', { spacing: { after: 0 } }),
];

/** What a block of a sheet is in a Word file. */
export async function blockContent(block: Block, wide: boolean): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [heading(block)];
    case 'paragraph':
      return [paragraph(block.words)];
    case 'quote':
      return quote(block);
    case 'list':
      return list(block);
    case 'table': {
      const caption = block.caption === '' ? [] : [paragraph([{ text: block.caption, bold: true }], { keepNext: true })];
      return [...caption, table(block, wide), textParagraph('')];
    }
    case 'cards':
      return [cardTable(block.cards, block.layout === 'half-page' ? 1 : 2), textParagraph('')];
    case 'lines':
      return lines(block, wide);
    case 'drawing':
      return [await drawingParagraph(block.scene, block.label, wide)];
    case 'break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}
