import { HeadingLevel, Paragraph, Table, TableRow, TextRun, WidthType } from 'docx';
import type { Card } from '../../sheet.ts';
import { cell } from './cell.ts';
import { paragraph, textParagraph } from './paragraph.ts';

const cardParagraphs = (card: Card): Paragraph[] => [
  // Headings stay with what follows them; here that would move a chain of cards to the next page as one.
  new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: false, children: [new TextRun(card.title)] }),
  ...(card.subtitle === undefined ? [] : [paragraph([{ text: card.subtitle, bold: true }])]),
  ...card.lines.flatMap((line) => [
    ...(line.label === undefined ? [] : [paragraph([{ text: line.label, bold: true }], { spacing: { after: 0 } })]),
    paragraph([
      ...line.text.map((run) => ({ ...run, ...(line.silent && { italic: true }) })),
      ...(line.source === undefined ? [] : [{ text: ` (${line.source})` }]),
    ]),
  ]),
  ...(card.foot === undefined ? [] : [paragraph([{ text: card.foot, italic: true }])]),
];

/** Cards in a table: its lines are the lines to cut along. */
export function cardTable(all: readonly Card[], columns: number): Table {
  const rows = Array.from({ length: Math.ceil(all.length / columns) }, (_, row) => all.slice(row * columns, row * columns + columns));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: columns }, (_, index) => {
            const card = row[index];
            return cell(card ? cardParagraphs(card) : [textParagraph('')]);
          }),
        }),
    ),
  });
}
