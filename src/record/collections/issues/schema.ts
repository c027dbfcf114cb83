import { z } from 'zod';
import { line, prose, reference } from '../../core/fields.ts';

export const issueSchema = z
  .strictObject({
    title: line(40).describe('Its plain name, at most 40 characters: "Health metrics".'),
    question: line(120).describe('What was to be settled, as a question: "When should a school close again?"'),
    group: reference('groups').describe('Its group (an id of `groups` in `site.yaml`).'),
    summary: line(300).describe('One or two sentences of plain text under the question, at most 300 characters.'),
    shortAnswer: prose(900).describe('The short answer, 40 to 90 words of prose with citations.'),
    unknown: z.array(prose(240)).default([]).describe('What is not known, each gap once.'),
    terms: z.array(reference('terms')).default([]).describe('Terms of the glossary that a reader needs here.'),
    chart: reference('charts')
      .optional()
      .describe('The chart that shows it; without one, its page shows the steps of its measure, where it has one.'),
    measure: z
      .strictObject({
        name: line(90).describe('What is measured, at most 90 characters.'),
        unit: line(30).describe('Its unit: `percent`, `days`, `students` …, or `date` when the values are dates.'),
      })
      .optional()
      .describe('The number the sides bargained over, if there was one: what is measured, and in what.'),
  })
  .describe('`issues/<issue>/index.mdx`: one thing that was on the table, explained.');
export type IssueData = z.infer<typeof issueSchema>;
