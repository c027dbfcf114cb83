import { z } from 'zod';
import { date, line, reference } from '../../core/fields.ts';

export const pageSchema = z
  .strictObject({
    title: line(80).describe('The heading of the page.'),
    summary: line(320).describe('One or two sentences under the title, and its description for search engines.'),
    covers: date
      .optional()
      .describe('The stretch of time it tells of, as an interval: it then is a chapter of the story, between the rounds in order of time.'),
    sources: z
      .array(reference('sources'))
      .default([])
      .describe('The sources of the whole page; leave out for pages about the site itself.'),
  })
  .describe('`pages/<page>.mdx`: a page of its own at `/<page>/`.');
export type PageData = z.infer<typeof pageSchema>;
