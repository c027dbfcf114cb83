import { z } from 'zod';
import { dateColumn, label, numberColumn } from '../../option-fields.ts';

/** Options of charts of numbers over time, one for each stretch: a line with the rounds as bands and the turning points as strokes. */
export const weeklyLineOptions = z.strictObject({
  x: z
    .strictObject({
      from: dateColumn().describe('The column of the first day of each stretch.'),
      to: dateColumn().optional().describe('The column of its last day; a stretch is one day by default.'),
    })
    .describe('The stretches of time.'),
  y: z
    .array(
      z.strictObject({
        column: numberColumn().describe('The column of the numbers; its title and unit are those of the line.'),
        label: label().optional().describe('What the button says that shows it; the title of the column by default.'),
      }),
    )
    .min(1)
    .describe('The numbers, the first shown at first. With several a reader chooses.'),
});
