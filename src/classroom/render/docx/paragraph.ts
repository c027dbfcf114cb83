import { ExternalHyperlink, Paragraph, TextRun, type IParagraphOptions, type ParagraphChild } from 'docx';
import type { RichText } from '../../sheet.ts';

const runsOf = (words: RichText): ParagraphChild[] =>
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

/** A paragraph of a sheet's runs. */
export const paragraph = (words: RichText, options: IParagraphOptions = {}): Paragraph =>
  new Paragraph({ spacing: { after: 120 }, ...options, children: runsOf(words) });
/** A paragraph of plain text. */
export const textParagraph = (value: string, options: IParagraphOptions = {}): Paragraph => paragraph([{ text: value }], options);
