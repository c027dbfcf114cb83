import { z } from 'zod';
import { line } from '../../core/fields.ts';

export const paperSchema = z
  .strictObject({
    title: line(80).describe('The heading of the paper.'),
    summary: line(300).describe('What it is for.'),
    order: z.int().min(1).max(20).describe('Its place in the list.'),
    pages: z.int().min(1).max(6).describe('How many pages it prints on.'),
  })
  .describe('`lessons/papers/<paper>.mdx`: a page for teachers, families or the school office.');
export type PaperData = z.infer<typeof paperSchema>;
