import { z } from 'astro/zod';
import { date, line, prose, reference, sources } from '../../core/fields.ts';

/** `rounds/<round>.mdx`: one stretch of bargaining. */
export const roundSchema = z.strictObject({
  /** Its name, at most 60 characters: "Grades pre-K to 8". */
  title: line(60),
  /** The season it is known by, at most 30 characters: "Winter 2021". */
  season: line(30),
  /** Its number, when it is one of the rounds that the site counts; leave out for the others. */
  number: z.int().min(1).max(9).optional(),
  /** What it was about, as a question. */
  question: line(140),
  /** First and last day, as an interval. */
  date,
  /** Who sat on the sides of the table: two or more party ids. */
  sides: z.array(reference('parties')).min(2, 'a round has at least two sides'),
  /** What it was about in two or three plain sentences, at most 420 characters. */
  summary: line(420),
  /** What set it off: prose with citations. */
  trigger: prose(1200),
  /** How it ended: prose with citations. */
  result: prose(1200),
  /** The source that holds, or best reports, what was signed; leave out when nothing was. */
  agreement: reference('sources').optional(),
  /** The sources of the whole entry. */
  sources,
});
export type RoundData = z.infer<typeof roundSchema>;
