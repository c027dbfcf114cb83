import { z } from 'zod';
import { reference } from '../../../record/core/fields.ts';
import { label } from '../../option-fields.ts';

/** Options of the timeline: which parties share a row. */
export const timelineOptions = z.strictObject({
  rows: z
    .array(
      z.strictObject({
        name: label(24).describe('What the row is called.'),
        parties: z.array(reference('parties')).min(1).describe('The parties whose events it holds, with those whose `lane` they are.'),
      }),
    )
    .optional()
    .describe(
      'Rows that several parties share, in their order under the rows of the others. Every other party has its own row, unless it has a `lane`.',
    ),
});
