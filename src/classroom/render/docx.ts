/** A sheet as a Word file: real headings, lists and tables, in greys, so that a teacher can change it. */
import { createHash } from 'node:crypto';
import {
  AlignmentType,
  BorderStyle,
  Document,
  ExternalHyperlink,
  Footer,
  HeadingLevel,
  ImageRun,
  LeaderType,
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { renderAsync } from '@resvg/resvg-js';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Scene } from '../../charts/scene.ts';
import { columnShares, quoteRun, textOf, type Block, type Card, type Sheet, type TableBlock, type Words } from '../sheet.ts';
import { strokesOf } from './html.ts';
import { drawingStyles } from './paper-styles.ts';

/** Letter, in twentieths of a point. */
const PAGE = { width: 12240, height: 15840 } as const;
const MARGIN = 900;

const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const BORDERS = { top: rule, bottom: rule, left: rule, right: rule } as const;

const children = (words: Words): ParagraphChild[] =>
  words.map(({ text, bold, italic, href, language }) => {
    const run = new TextRun({
      text,
      ...(bold && { bold: true }),
      ...(italic && { italics: true }),
      ...(language !== undefined && { language: { value: language } }),
      ...(href !== undefined && { style: 'Hyperlink' }),
    });
    return href === undefined ? run : new ExternalHyperlink({ link: href, children: [run] });
  });

const paragraph = (words: Words, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, ...options, children: children(words) });
const text = (value: string, options: IParagraphOptions = {}): Paragraph => paragraph([{ text: value }], options);

const cell = (content: readonly Paragraph[], header = false, width?: number): TableCell =>
  new TableCell({
    children: [...content],
    borders: BORDERS,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(header && { shading: { fill: 'EEEEEE' } }),
    ...(width !== undefined && { width: { size: width, type: WidthType.DXA } }),
  });

/** Width between the margins. */
const roomOf = (wide: boolean): number => (wide ? PAGE.height : PAGE.width) - 2 * MARGIN;

/** Word asks for the width of each column: shares of the sheet where it has them, else by the longest text of each. */
function widthsOf(block: TableBlock, wide: boolean): number[] {
  const shares =
    columnShares(block) ??
    block.columns.map((title, at) =>
      Math.min(60, Math.max(8, title.length * 0.7, ...block.rows.map((row) => textOf(row[at] ?? []).length))),
    );
  const total = shares.reduce((sum, share) => sum + share, 0);
  return shares.map((share) => Math.floor((roomOf(wide) * share) / total));
}

function table(block: TableBlock, wide: boolean): Table {
  const { columns, rows, tall, keep } = block;
  const widths = widthsOf(block, wide);
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column, at) =>
          cell([paragraph([{ text: column, bold: true }], { spacing: { after: 0 }, keepNext: true })], true, widths[at]),
        ),
      }),
      ...rows.map(
        (row, line) =>
          new TableRow({
            cantSplit: true,
            ...(tall && { height: { value: 620, rule: 'atLeast' as const } }),
            children: row.map((words, index) =>
              cell(
                [
                  paragraph(index === 0 ? words.map((run) => ({ ...run, bold: true })) : words, {
                    spacing: { after: 0 },
                    keepNext: keep === true && line < rows.length - 1,
                  }),
                ],
                false,
                widths[index],
              ),
            ),
          }),
      ),
    ],
  });
}

const cardParagraphs = (card: Card): Paragraph[] => [
  // Not kept with what follows, as headings are: a chain of cards would move to the next page as one.
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

/** Cards lie in a table, so that its lines are the lines to cut along. */
function cards(all: readonly Card[], columns: number): Table {
  const rows = Array.from({ length: Math.ceil(all.length / columns) }, (_, row) => all.slice(row * columns, row * columns + columns));
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: rows.map(
      (row) =>
        new TableRow({
          cantSplit: true,
          children: Array.from({ length: columns }, (_, index) => {
            const card = row[index];
            return cell(card ? cardParagraphs(card) : [text('')]);
          }),
        }),
    ),
  });
}

async function picture(scene: Scene, label: string, wide: boolean): Promise<Paragraph> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${String(scene.width)} ${String(scene.height)}" width="${String(scene.width)}" height="${String(scene.height)}"><style>${drawingStyles()}</style>${strokesOf(scene)}</svg>`;
  const png = (await renderAsync(svg, { background: '#fff' })).asPng();
  const width = wide ? 880 : 680;
  const size = { width, height: Math.round((width * scene.height) / scene.width) };
  return new Paragraph({
    children: [
      new ImageRun({
        type: 'svg',
        data: Buffer.from(svg),
        transformation: size,
        fallback: { type: 'png', data: png },
        altText: { name: 'Drawing', title: 'Drawing', description: label },
      }),
    ],
  });
}

async function content(block: Block, wide: boolean): Promise<(Paragraph | Table)[]> {
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: block.level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
          children: [new TextRun(block.text)],
        }),
      ];
    case 'paragraph':
      return [paragraph(block.words)];
    case 'quote':
      return [
        paragraph([quoteRun(block), ...(block.gloss === undefined ? [] : [{ text: ` (${block.gloss})` }])], { indent: { left: 400 } }),
        paragraph([{ text: `${block.who}. ` }, ...block.source], { indent: { left: 400 } }),
      ];
    case 'list':
      return block.items.map((item) =>
        paragraph(item, { numbering: { reference: block.ordered ? 'numbers' : 'points', level: 0 }, spacing: { after: 60 } }),
      );
    case 'table':
      return [
        ...(block.caption === '' ? [] : [paragraph([{ text: block.caption, bold: true }], { keepNext: true })]),
        table(block, wide),
        text(''),
      ];
    case 'cards':
      return [cards(block.cards, block.layout === 'half-page' ? 1 : 2), text('')];
    case 'lines':
      return [
        paragraph([{ text: block.ask, bold: true }], { keepNext: true }),
        ...(block.starter === undefined ? [] : [text(`${block.starter} …`, { keepNext: true })]),
        ...Array.from(
          { length: block.count },
          (_, at) =>
            // A tab that fills with a line: paragraphs with a border below would be drawn as one box.
            new Paragraph({
              spacing: { before: 260, after: 0 },
              keepNext: at < block.count - 1,
              tabStops: [{ type: TabStopType.RIGHT, position: roomOf(wide), leader: LeaderType.UNDERSCORE }],
              children: [new TextRun('\t')],
            }),
        ),
        text('', { spacing: { after: 0 } }),
      ];
    case 'drawing':
      return [await picture(block.scene, block.label, wide)];
    case 'break':
      return [new Paragraph({ pageBreakBefore: true, children: [] })];
  }
}

const made = new Map<string, Promise<Uint8Array>>();

/** A sheet as the bytes of a `.docx`. Made once a build: the same sheet stands on its own page, in its lesson's pack and in the unit's. */
export function sheetToDocx(sheet: Sheet): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(sheet)).digest('base64');
  const found = made.get(key) ?? packSheet(sheet);
  made.set(key, found);
  return found;
}

async function packSheet(sheet: Sheet): Promise<Uint8Array> {
  const blocks = (await Promise.all(sheet.blocks.map((block) => content(block, sheet.wide)))).flat();
  const { labels } = sheet;
  const document = new Document({
    title: sheet.title,
    creator: sheet.foot.split(' · ')[0] ?? '',
    description: `${sheet.over}. ${sheet.foot}`,
    styles: {
      default: {
        document: { run: { font: 'Arial', size: 22, language: { value: sheet.language } } },
        title: { run: { size: 40, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 } } },
        heading1: { run: { size: 36, bold: true, color: '000000' }, paragraph: { spacing: { before: 0, after: 160 } } },
        heading2: { run: { size: 28, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } },
        heading3: { run: { size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 60, after: 60 }, keepNext: true } },
        heading4: { run: { bold: true, color: '000000' } },
        heading5: { run: { bold: true, color: '000000' } },
        heading6: { run: { bold: true, color: '000000' } },
        hyperlink: { run: { color: '000000', underline: {} } },
      },
    },
    numbering: {
      config: [
        {
          reference: 'numbers',
          levels: [
            {
              level: 0,
              format: LevelFormat.DECIMAL,
              text: '%1.',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 500, hanging: 300 } } },
            },
          ],
        },
        {
          reference: 'points',
          levels: [
            {
              level: 0,
              format: LevelFormat.BULLET,
              text: '•',
              alignment: AlignmentType.START,
              style: { paragraph: { indent: { left: 500, hanging: 300 } } },
            },
          ],
        },
      ],
    },
    sections: [
      {
        properties: {
          page: {
            size: { ...PAGE, orientation: sheet.wide ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT },
            margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN },
          },
        },
        footers: { default: new Footer({ children: [new Paragraph({ children: [new TextRun({ text: sheet.foot, size: 18 })] })] }) },
        children: [
          paragraph([{ text: sheet.over + (sheet.version === 'supported' ? ` · ${labels.supported}` : ''), bold: true }]),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(sheet.title)] }),
          ...(sheet.nameLine ? [text(`${labels.name} ______________________________    ${labels.date} ________________`)] : []),
          ...blocks,
        ],
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toBuffer(document)));
}

/** Numbers what was numbered by chance, in the order in which it stands in the document. */
function renumbered(xml: string, pattern: RegExp, known: Map<string, string>, name: (index: number) => string): string {
  return xml.replace(pattern, (_, before: string, id: string, after: string) => {
    if (!known.has(id)) known.set(id, name(known.size + 1));
    return before + (known.get(id) ?? id) + after;
  });
}

/**
 * The same sheet gives the same bytes. A Word file carries the moment in which it was made, in its own words and in the
 * archive that it is: the first may be left out, and the second is set to the first day that an archive can name. Links have
 * a name by chance and pictures the order in which they were drawn: both are numbered as they stand.
 */
function settled(file: Uint8Array): Uint8Array {
  const parts = unzipSync(file);
  const rewrite = (name: string, change: (xml: string) => string): void => {
    const part = parts[name];
    if (!part) throw new Error(`A Word file without ${name}: the package that writes them changed`);
    parts[name] = strToU8(change(strFromU8(part)));
  };
  const links = new Map<string, string>();
  // Names that docx gives by order are numbers; those by chance are not.
  const named = (xml: string): string =>
    renumbered(xml, /((?:r:id|Id)=")(rId(?!\d+")[^"]+)(")/g, links, (index) => `rIdLink${String(index)}`);
  rewrite('docProps/core.xml', (xml) => xml.replace(/<dcterms:(created|modified)\b.*?<\/dcterms:\1>/g, ''));
  rewrite('word/document.xml', (xml) => renumbered(named(xml), /(<wp:docPr id=")(\d+)(")/g, new Map(), String));
  rewrite('word/_rels/document.xml.rels', named);
  return zipSync(parts, { mtime: '1980-01-01T12:00:00' });
}
