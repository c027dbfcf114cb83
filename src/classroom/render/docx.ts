/** A sheet as a Word file that a teacher can change: real headings, lists and tables, in black and gray. */
import { createHash } from 'node:crypto';
import { Document, Footer, HeadingLevel, Packer, PageOrientation, Paragraph, TextRun, type ISectionOptions } from 'docx';
import type { Sheet } from '../sheet.ts';
import { blockContent } from './docx/blocks.ts';
import { MARGIN, PAGE } from './docx/page.ts';
import { paragraph, textParagraph } from './docx/paragraph.ts';
import { withStableBytes } from './docx/stable-bytes.ts';
import { NUMBERING, stylesIn } from './docx/styles.ts';

const files = new Map<string, Promise<Uint8Array>>();

/** A sheet as the bytes of a `.docx`. Made once in a build: the same sheet is on its own page, in the zip of its lesson and in that of the unit. */
export function sheetToDocx(sheet: Sheet): Promise<Uint8Array> {
  const key = createHash('sha256').update(JSON.stringify(sheet)).digest('base64');
  const file = files.get(key) ?? writeDocx(sheet);
  files.set(key, file);
  return file;
}

async function writeDocx(sheet: Sheet): Promise<Uint8Array> {
  const document = new Document({
    title: sheet.title,
    creator: sheet.foot.split(' · ')[0] ?? '',
    description: `${sheet.over}. ${sheet.foot}`,
    styles: stylesIn(sheet.language),
    numbering: NUMBERING,
    sections: [await sectionOf(sheet)],
  });
  return withStableBytes(new Uint8Array(await Packer.toBuffer(document)));
}

/** The one section of the file: page, footer, title and blocks. */
async function sectionOf(sheet: Sheet): Promise<ISectionOptions> {
  const { labels } = sheet;
  const blocks = (await Promise.all(sheet.blocks.map((block) => blockContent(block, sheet.wide)))).flat();
  return {
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
      ...(sheet.nameLine ? [textParagraph(`${labels.name} ______________________________    ${labels.date} ________________`)] : []),
      ...blocks,
    ],
  };
}
