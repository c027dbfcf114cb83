import { z } from 'zod';
import { reference } from '../../../record/core/fields.ts';
import { column, dateColumn, label, numberColumn } from '../../option-fields.ts';

/** A date, as the record writes them. */
const date = (): z.ZodString => z.string().min(4);

const rule = z.strictObject({
  value: z.number().describe('The number, in the unit of the column.'),
  from: date().describe('The first day it was in force.'),
  to: date().describe('The last day.'),
  text: label().describe('What it says and whose it is, in a few words.'),
  event: reference('events').optional().describe('The event that set it: the page it leads to.'),
});

const measure = z.strictObject({
  column: numberColumn().describe('The column of the numbers; its title and unit are those of the line.'),
  label: label().optional().describe('What the button says that shows it; the title of the column by default.'),
  title: label().optional().describe('What is counted, over the picture and in sentences; the title of the column by default.'),
  unit: label().optional().describe('The unit of its numbers; that of the column by default.'),
  draw: z
    .enum(['line', 'points', 'bars'])
    .optional()
    .describe(
      'A `line` over a number for each stretch (the default); `points` with their numbers in words and a line between them, for few and uneven numbers; `bars` as wide as their stretches, for counts of stretches that differ in length.',
    ),
  low: numberColumn().optional().describe('The column of the lowest of several accounts.'),
  high: numberColumn().optional().describe('The column of the highest.'),
  bound: column('string').optional().describe('The column that says how exact its numbers are, where it has its own.'),
  whole: numberColumn().optional().describe('What the number is a part of.'),
  rules: z.array(rule).optional().describe('Numbers that something was tied to, drawn as dashed lines over the days they were in force.'),
});

/** Options of charts of numbers over time. */
export const lineOptions = z.strictObject({
  x: z
    .strictObject({
      from: dateColumn().describe('The column of the first day of each stretch, or of the whole stretch.'),
      to: dateColumn().optional().describe('The column of its last day, where it has its own.'),
    })
    .describe('The stretches of time.'),
  y: z.array(measure).min(1).describe('The numbers, the first shown at first. With several a reader chooses.'),
  where: z
    .array(
      z.strictObject({
        column: column('string').describe('The column.'),
        is: z.array(z.string().min(1)).min(1).describe('The values that rows may have.'),
      }),
    )
    .optional()
    .describe('Draws some rows of the table only.'),
  bound: column('string').optional().describe('The column that says how exact a number is: `about`, `over`, `under`, `nearly`.'),
  kind: column('string').optional().describe('The column that says what a row counts, for its sentence.'),
  gapDays: z
    .number()
    .int()
    .positive()
    .optional()
    .describe('Points further apart than this are joined by a dashed line that says so; all are joined alike by default.'),
  events: z
    .array(
      z.strictObject({
        event: reference('events').describe('The event.'),
        text: label(40).describe('What happened, in two to five words.'),
        breaks: z.boolean().optional().describe('The way of counting changed, so that no line crosses this day.'),
      }),
    )
    .max(8)
    .optional()
    .describe('Named dates, with a stroke to the line.'),
});
