import { z } from 'zod';
import { line, prose, reference } from '../../core/fields.ts';

export const termSchema = z
  .strictObject({
    title: line(60).describe('The word as a reader meets it.'),
    aliases: z.array(line(60)).default([]).describe('Other forms to recognize in the text and in search.'),
    notIn: z
      .array(line(80))
      .default([])
      .describe(
        'Longer names that hold the word and mean something else, such as the name of another board: the word is not linked in them. A longer name with a term of its own is linked to that term and need not be listed.',
      ),
    definition: prose(420).describe('What it means here, in one or two plain sentences; citations allowed.'),
    see: z.array(reference('terms')).default([]).describe('Related words.'),
    sources: z.array(reference('sources')).default([]).describe('Where the meaning is taken from.'),
  })
  .describe('`terms/<term>.mdx`: a word of the glossary.');
export type TermData = z.infer<typeof termSchema>;
