import { Table, TableLayoutType, TableRow, WidthType } from 'docx';
import { columnShares, textOf, type TableBlock, type RichText } from '../../sheet.ts';
import { cell } from './cell.ts';
import { textWidth } from './page.ts';
import { paragraph } from './paragraph.ts';

/** Word asks for the width of each column: shares of the sheet where it has them, else by the longest text of each. */
function widthsOf(block: TableBlock, wide: boolean): number[] {
  const shares =
    columnShares(block) ??
    block.columns.map((title, at) =>
      Math.min(60, Math.max(8, title.length * 0.7, ...block.rows.map((row) => textOf(row[at] ?? []).length))),
    );
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((textWidth(wide) * share) / total));
}

/** The row of column titles; it is repeated on each page that the table reaches. */
const headerRow = (columns: readonly string[], widths: readonly number[]): TableRow =>
  new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: columns.map((column, at) =>
      cell([paragraph([{ text: column, bold: true }], { spacing: { after: 0 }, keepNext: true })], { isHeader: true, width: widths[at] }),
    ),
  });

/** A row whose first cell names it. */
const bodyRow = (row: readonly RichText[], widths: readonly number[], isTall: boolean, keepNext: boolean): TableRow =>
  new TableRow({
    cantSplit: true,
    ...(isTall && { height: { value: 620, rule: 'atLeast' as const } }),
    children: row.map((words, at) =>
      cell([paragraph(at === 0 ? words.map((run) => ({ ...run, bold: true })) : words, { spacing: { after: 0 }, keepNext })], {
        width: widths[at],
      }),
    ),
  });

/** A table of a sheet. */
export function table(block: TableBlock, wide: boolean): Table {
  const { columns, rows, tall = false, keep = false } = block;
  const widths = widthsOf(block, wide);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [headerRow(columns, widths), ...rows.map((row, index) => bodyRow(row, widths, tall, keep && index < rows.length - 1))],
  });
}
