import { z } from 'astro/zod';
import { line, prose, reference } from '../../core/fields.ts';

/** `terms/<term>.mdx`: a word of the glossary. */
export const termSchema = z.strictObject({
  /** The word as a reader meets it. */
  title: line(60),
  /** Other forms to recognise in the text and in search. */
  aliases: z.array(line(60)).default([]),
  /** What it means here, in one or two plain sentences; citations allowed. */
  definition: prose(420),
  /** Related words. */
  see: z.array(reference('terms')).default([]),
  /** Where the meaning is taken from. */
  sources: z.array(reference('sources')).default([]),
});
export type TermData = z.infer<typeof termSchema>;
