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
  LevelFormat,
  Packer,
  PageOrientation,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type IParagraphOptions,
  type ParagraphChild,
} from 'docx';
import { renderAsync } from '@resvg/resvg-js';
import type { Scene } from '../../charts/scene.ts';
import { type Block, type Card, type Sheet, type Words } from '../sheet.ts';
import { strokesOf } from './html.ts';
import { drawingStyles } from './paper-styles.ts';

/** Letter, in twentieths of a point. */
const PAGE = { width: 12240, height: 15840 } as const;
const MARGIN = 900;

const rule = { style: BorderStyle.SINGLE, size: 6, color: '000000' } as const;
const BORDERS = { top: rule, bottom: rule, left: rule, right: rule } as const;

const children = (words: Words): ParagraphChild[] =>
  words.map(({ text, bold, italic, href }) => {
    const run = new TextRun({
      text,
      ...(bold && { bold: true }),
      ...(italic && { italics: true }),
      ...(href !== undefined && { style: 'Hyperlink' }),
    });
    return href === undefined ? run : new ExternalHyperlink({ link: href, children: [run] });
  });

const paragraph = (words: Words, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, ...options, children: children(words) });
const text = (value: string, options: IParagraphOptions = {}): Paragraph => paragraph([{ text: value }], options);

const cell = (content: readonly Paragraph[], header = false): TableCell =>
  new TableCell({
    children: [...content],
    borders: BORDERS,
    margins: { top: 60, bottom: 60, left: 90, right: 90 },
    ...(header && { shading: { fill: 'EEEEEE' } }),
  });

function table(columns: readonly string[], rows: readonly (readonly Words[])[], tall: boolean): Table {
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: columns.map((column) => cell([paragraph([{ text: column, bold: true }])], true)),
      }),
      ...rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            ...(tall && { height: { value: 620, rule: 'atLeast' as const } }),
            children: row.map((words, index) => cell([paragraph(index === 0 ? words.map((run) => ({ ...run, bold: true })) : words)])),
          }),
      ),
    ],
  });
}

const cardParagraphs = (card: Card): Paragraph[] => [
  new Paragraph({ heading: HeadingLevel.HEADING_3, children: [new TextRun(card.title)] }),
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
        paragraph([{ text: `“${block.text}”` }], { indent: { left: 400 } }),
        paragraph([{ text: `${block.who}. ` }, ...block.source], { indent: { left: 400 } }),
      ];
    case 'list':
      return block.items.map((item) =>
        paragraph(item, { numbering: { reference: block.ordered ? 'numbers' : 'points', level: 0 }, spacing: { after: 60 } }),
      );
    case 'table':
      return [
        ...(block.caption === '' ? [] : [paragraph([{ text: block.caption, bold: true }])]),
        table(block.columns, block.rows, block.tall ?? false),
        text(''),
      ];
    case 'cards':
      return [cards(block.cards, block.layout === 'half-page' ? 1 : 2), text('')];
    case 'lines':
      return [
        paragraph([{ text: block.ask, bold: true }]),
        ...(block.starter === undefined ? [] : [text(`${block.starter} …`)]),
        ...Array.from(
          { length: block.count },
          () => new Paragraph({ spacing: { before: 300, after: 0 }, border: { bottom: rule }, children: [] }),
        ),
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
          paragraph([{ text: sheet.over + (sheet.version === 'supported' ? ' · supported reading' : ''), bold: true }]),
          new Paragraph({ heading: HeadingLevel.HEADING_1, children: [new TextRun(sheet.title)] }),
          ...(sheet.nameLine ? [text('Name ______________________________    Date ________________')] : []),
          ...blocks,
        ],
      },
    ],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}
