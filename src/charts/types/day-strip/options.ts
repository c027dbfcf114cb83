import { z } from 'zod';
import { date, line } from '../../../record/core/fields.ts';

const label = z.strictObject({
  date: date.describe('The day at which it stands.'),
  to: date.optional().describe('The last day it tells of, where there are several: a reader of an earlier day is not shown it.'),
  text: line(60).describe('What happened, with who did it, in at most 60 characters.'),
  note: line(60).optional().describe('A second line: when, and what came before.'),
  round: z.string().optional().describe('The round it belongs to, an id. Its number stands with it.'),
  words: line(200).optional().describe('The same in a sentence, for screens with room for the number alone; text and note by default.'),
});

/** The options of a day strip. */
export const dayStripOptions = z.strictObject({
  labels: z
    .array(label)
    .max(8, 'more than eight labels do not fit over the strip')
    .optional()
    .describe('What stands at days of the strip, in order of time. Without them the rounds that have a number do.'),
  rows: z.record(z.string(), line(8)).optional().describe('A shorter name for each row, by the id of its band: "K–5".'),
  gap: line(10).optional().describe('What a gap of over four weeks is called, which is cut: "Summer".'),
});

/** A label as the chart has it. */
export type LabelOption = z.infer<typeof label>;
