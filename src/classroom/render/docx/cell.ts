import { BorderStyle, TableCell, WidthType, type Paragraph } from 'docx';

const line = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const BORDERS = { top: line, bottom: line, left: line, right: line } as const;

/** A cell with a border on each side. */
export const cell = (
  content: readonly Paragraph[],
  { isHeader = false, width }: { readonly isHeader?: boolean; readonly width?: number | undefined } = {},
): TableCell =>
  new TableCell({
    children: [...content],
    borders: BORDERS,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(isHeader && { shading: { fill: 'EEEEEE' } }),
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
  });
