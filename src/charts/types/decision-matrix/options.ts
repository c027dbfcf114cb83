import { z } from 'zod';
import { reference } from '../../../record/core/fields.ts';
import { label } from '../../option-fields.ts';

/** Words that a sentence of a cell may have, so that it fits its cell and can be read at a glance. */
const MOST_WORDS = 14;
const sentence = (): z.ZodString =>
  label(130).refine((text) => text.split(/\s+/).length <= MOST_WORDS, `use at most ${String(MOST_WORDS)} words`);

const place = {
  decision: reference('decisions').describe('The decision: the first one of its row.'),
  party: reference('parties').describe('The party: the first one of its column.'),
};

/** Options of charts of powers: the few decisions and actors that the picture shows, each cell with a sentence. The table has all. */
export const decisionMatrixOptions = z.strictObject({
  decisions: z
    .array(
      z.strictObject({
        id: reference('decisions').describe('A decision of `site.yaml`.'),
        with: z.array(reference('decisions')).optional().describe('Other decisions that share its row.'),
        name: label(60).optional().describe('What the row is called; the name of the decision by default.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The rows of the picture; every decision by default.'),
  actors: z
    .array(
      z.strictObject({
        party: reference('parties').describe('A party.'),
        with: z.array(reference('parties')).optional().describe('Other parties that share its column.'),
        name: label(30).optional().describe('What the column is called; the short name of the party by default.'),
      }),
    )
    .min(1)
    .optional()
    .describe('The columns of the picture; every party with a power by default.'),
  cells: z
    .array(z.strictObject({ ...place, text: sentence().describe('What it could do, in at most 14 words.') }))
    .optional()
    .describe('A sentence for each cell. Without it, the first sentence of the power, where it is short.'),
  changes: z
    .array(
      z.strictObject({
        ...place,
        before: sentence().describe('What it could do before the day on which powers changed.'),
        after: sentence().describe('What it could do from that day on.'),
      }),
    )
    .optional()
    .describe('The cells that the view of the change shows, in order; those whose level changed by default.'),
});
/** How the powers of a record are shown. */
export type DecisionMatrixOptions = z.infer<typeof decisionMatrixOptions>;
