import { z } from 'zod';
import { date, idText, line } from '../../../record/core/fields.ts';

/** Who comes back. */
export const WHO = ['students', 'staff'] as const;

const view = z.strictObject({
  id: idText.describe('Its name in addresses: "staff", "2022".'),
  label: line(20).describe('What a reader chooses it by.'),
  who: z.array(z.enum(WHO)).min(1).optional().describe('Whose dates it shows; everybody’s by default.'),
  from: date.optional().describe('The first day it shows; the first date by default.'),
  to: date.optional().describe('The last day it shows; the last date by default.'),
});

/** The options of a chart of announced dates. */
export const plannedDatesOptions = z.strictObject({
  days: z
    .string()
    .optional()
    .describe('A chart of the type `day-strip`, by its id: its days are drawn under the dates. Without it a plain line of time is.'),
  views: z
    .array(view)
    .min(1)
    .max(6)
    .optional()
    .describe(
      'The views, the first shown at first: by kind of people, by span of time or both. Without them there is one for each kind of people.',
    ),
  all: line(24).optional().describe('What all groups are called where they have the same dates in a view: "All grades".'),
});

/** A view as the chart has it. */
export type ViewOption = z.infer<typeof view>;
