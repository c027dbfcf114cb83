import { z } from 'zod';
import { line, reference } from '../../core/fields.ts';

export const pageSchema = z
  .strictObject({
    title: line(80).describe('The heading of the page.'),
    summary: line(320).describe('One or two sentences under the title, and its description for search engines.'),
    sources: z
      .array(reference('sources'))
      .default([])
      .describe('The sources of the whole page; leave out for pages about the site itself.'),
  })
  .describe('`pages/<page>.mdx`: a page of its own at `/<page>/`.');
export type PageData = z.infer<typeof pageSchema>;
