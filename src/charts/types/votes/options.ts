import { z } from 'zod';
import { column, label } from '../../option-fields.ts';

/** Options of a chart of votes: what its picture says in few words, and which votes stand out. */
export const votesOptions = z.strictObject({
  question: column('string').optional().describe('The column of the questions in one short line; the whole questions by default.'),
  need: column('string')
    .optional()
    .describe('The column of what a vote needed, in a few words: "a majority of ballots". What was needed is said in full by default.'),
  who: z
    .array(
      z.strictObject({
        value: z.string().min(1).describe('Who voted, as the table has it.'),
        label: label(24).describe('The same in a word or two.'),
      }),
    )
    .optional()
    .describe('Who voted, in a word or two for the picture; the labels of the table by default.'),
  lead: z
    .string()
    .min(1)
    .optional()
    .describe('Who voted in the votes that stand out, as the table has it: those of all members, say. All look alike by default.'),
});
export type VotesOptions = z.infer<typeof votesOptions>;
