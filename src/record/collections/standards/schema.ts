import { z } from 'zod';
import { idText, line } from '../../core/fields.ts';

/** How far a lesson meets a standard. */
export const COVERAGES = ['full', 'partial'] as const;
/** How a standard's text was seen: whole, in short form only, or not yet. */
const STANDARD_SEEN = ['whole', 'short', 'not-yet'] as const;

export const standardsSchema = z
  .strictObject({
    sets: z
      .array(
        z.strictObject({
          id: idText.describe('The name by which standards point at the set.'),
          name: line(140).describe('Its name with publisher and year.'),
          short: line(40).describe('A shorter name for tables.'),
          url: z.url().optional().describe('Where it is published.'),
          note: line(400).optional().describe('What a teacher should know about it.'),
          verified: z.boolean().describe('False while nobody has read its present text: shown as "being checked", never as met.'),
        }),
      )
      .min(1)
      .describe('Where the standards come from.'),
    standards: z
      .array(
        z.strictObject({
          code: line(60).describe('The code as its publisher writes it.'),
          set: idText.describe('The set it belongs to, by its id above.'),
          says: line(240).describe('What it asks, in our own short words.'),
          seen: z.enum(STANDARD_SEEN).describe('How its text was seen.'),
        }),
      )
      .min(1)
      .describe('The standards, laws and topics.'),
  })
  .describe('`standards.yaml`: the closed list of standards that lessons may name, and what may be claimed of them.');
export type StandardsData = z.infer<typeof standardsSchema>;
