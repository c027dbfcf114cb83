import { z } from 'zod';
import { date, line, prose, reference, sources } from '../../core/fields.ts';

export const roundSchema = z
  .strictObject({
    title: line(60).describe('Its name, at most 60 characters: "Grades pre-K to 8".'),
    headline: line(60)
      .optional()
      .describe('What happened, as a headline of at most 60 characters: "January 2022: five days without class".'),
    season: line(30).describe('The season it is known by, at most 30 characters: "Winter 2021".'),
    number: z
      .int()
      .min(1)
      .max(99)
      .optional()
      .describe('Its number, when it is one of the rounds that the site counts; leave out for the others.'),
    question: line(140).describe('What it was about, as a question.'),
    date: date.describe('First and last day, as an interval.'),
    sides: z
      .array(reference('parties'))
      .min(2, 'a round has at least two sides')
      .describe('Who sat on the sides of the table: two or more party ids.'),
    summary: line(420).describe('What it was about in two or three plain sentences, at most 420 characters.'),
    context: line(320)
      .optional()
      .describe(
        'For a reader who lands on one of its events: in two sentences which bodies, by their full names, where, over what, and what happened.',
      ),
    trigger: prose(1200).describe('What set it off: prose with citations.'),
    result: prose(1200).describe('How it ended: prose with citations.'),
    agreed: z.array(prose(300)).default([]).describe('What was agreed, in plain points; none where nothing was signed.'),
    unknown: z.array(prose(240)).default([]).describe('What is not known, each gap once.'),
    chart: reference('charts').optional().describe('The chart that stands with what set it off.'),
    agreement: reference('sources')
      .optional()
      .describe('The source that holds, or best reports, what was signed; leave out when nothing was.'),
    sources: sources.describe('The sources of the whole entry.'),
  })
  .describe('`rounds/<round>.mdx`: one stretch of bargaining.');
export type RoundData = z.infer<typeof roundSchema>;
