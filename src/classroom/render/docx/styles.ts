import { AlignmentType, LevelFormat, type ILevelsOptions, type INumberingOptions, type IStylesOptions } from 'docx';

/** Fonts, sizes and spaces of text and headings. @param language That of the spelling check. */
export const stylesIn = (language: string): IStylesOptions => ({
  default: {
    document: { run: { font: 'Arial', size: 22, language: { value: language } } },
    title: { run: { size: 40, bold: true, color: '000000' }, paragraph: { spacing: { after: 120 } } },
    heading1: { run: { size: 36, bold: true, color: '000000' }, paragraph: { spacing: { before: 0, after: 160 } } },
    heading2: { run: { size: 28, bold: true, color: '000000' }, paragraph: { spacing: { before: 240, after: 100 }, keepNext: true } },
    heading3: { run: { size: 24, bold: true, color: '000000' }, paragraph: { spacing: { before: 60, after: 60 }, keepNext: true } },
    heading4: { run: { bold: true, color: '000000' } },
    heading5: { run: { bold: true, color: '000000' } },
    heading6: { run: { bold: true, color: '000000' } },
    hyperlink: { run: { color: '000000', underline: {} } },
  },
});

const level = (format: NonNullable<ILevelsOptions['format']>, text: string): ILevelsOptions => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.START,
  style: { paragraph: { indent: { left: 500, hanging: 300 } } },
});

/** Lists: `numbers` and `points`. */
export const NUMBERING: INumberingOptions = {
  config: [
    { reference: 'numbers', levels: [level(LevelFormat.DECIMAL, '%1.')] },
    { reference: 'points', levels: [level(LevelFormat.BULLET, '•')] },
  ],
};
