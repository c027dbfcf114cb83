import { z } from 'astro/zod';
import { line, prose, reference } from '../../core/fields.ts';

/** `issues/<issue>/index.mdx`: one thing that was on the table, explained. */
export const issueSchema = z.strictObject({
  /** Its plain name, at most 40 characters: "Health metrics". */
  title: line(40),
  /** What was to be settled, as a question: "When should a school close again?" */
  question: line(120),
  /** Its group (an id of `groups` in `site.yaml`). */
  group: reference('groups'),
  /** One or two sentences of plain text under the question, at most 300 characters. */
  summary: line(300),
  /** The short answer, 40 to 90 words of prose with citations. */
  shortAnswer: prose(900),
  /** Terms of the glossary that a reader needs here. */
  terms: z.array(reference('terms')).default([]),
  /** The number the sides bargained over, if there was one: what is measured, and in what. */
  measure: z
    .strictObject({
      /** What is measured, at most 90 characters. */
      name: line(90),
      /** Its unit: `percent`, `days`, `students` …, or `date` when the values are dates. */
      unit: line(30),
    })
    .optional(),
});
export type IssueData = z.infer<typeof issueSchema>;
