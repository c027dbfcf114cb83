import { z } from 'zod';
import { date, line, prose, reference } from '../../core/fields.ts';

export const correctionSchema = z
  .strictObject({
    title: line(120).describe('What was corrected, as a headline.'),
    date: date.describe('When it was corrected.'),
    page: z
      .string()
      .regex(/^\/(?:[a-z0-9-]+\/)*$/, 'write an address within the site that starts and ends with "/"')
      .describe('The page, as an address within the site: "/timeline/2021-01-24-vote/".'),
    was: prose(600).describe('What was wrong.'),
    now: prose(600).describe('What it says now.'),
    sources: z.array(reference('sources')).default([]).describe('The sources of the corrected statement.'),
  })
  .describe('`corrections/<date>-<slug>.mdx`: an error of fact that was published, and what the site says now.');
export type CorrectionData = z.infer<typeof correctionSchema>;
