import { z } from 'zod';
import { line } from '../../core/fields.ts';

export const translatedPaperSchema = z
  .strictObject({
    title: line(90).describe('The heading of the paper.'),
    reviewed: z.boolean().describe('Whether somebody who teaches in the language has checked it.'),
    pages: z.int().min(1).max(6).optional().describe('Printed pages, where they differ.'),
  })
  .describe('`lessons/papers/<language>/<paper>.mdx`: a paper in another language, with the same headings and items.');
export type TranslatedPaperData = z.infer<typeof translatedPaperSchema>;
