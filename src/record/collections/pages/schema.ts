import { z } from 'astro/zod';
import { date, line, prose, reference } from '../../core/fields.ts';

/** `pages/<page>.mdx`: a page of its own at `/<page>/`. */
export const pageSchema = z.strictObject({
  /** Its title. */
  title: line(80),
  /** One or two sentences under the title, and its description for search engines. */
  summary: line(320),
  /** The sources of the whole page; leave out for pages about the site itself. */
  sources: z.array(reference('sources')).default([]),
});
export type PageData = z.infer<typeof pageSchema>;

/** `corrections/<date>-<slug>.mdx`: an error of fact that was published, and what the site says now. */
export const correctionSchema = z.strictObject({
  /** What was corrected, as a headline. */
  title: line(120),
  /** When it was corrected. */
  date,
  /** The page, as an address within the site: "/timeline/2021-01-24-vote/". */
  page: z.string().regex(/^\/[a-z0-9/-]*\/$/, 'write an address within the site that starts and ends with "/"'),
  /** What was wrong. */
  was: prose(600),
  /** What it says now. */
  now: prose(600),
  /** The sources of the corrected statement. */
  sources: z.array(reference('sources')).default([]),
});
export type CorrectionData = z.infer<typeof correctionSchema>;
