import { z } from 'zod';
import { line, prose, reference } from '../../core/fields.ts';

/** How a category is drawn: five steps of weight, one for emphasis, and none for a gap. */
export const STYLES = ['strong', 'middle', 'light', 'alert', 'dark', 'other', 'none'] as const;

export const chartSchema = z
  .strictObject({
    type: z.string().min(1).describe('How it is drawn: one of the chart types.'),
    name: line(60).optional().describe('What it is, in two to six words that give no finding away: "Weekly cases in the city".'),
    title: line(110).describe('The finding, as a headline of at most 110 characters: who did what, or how much.'),
    subtitle: line(220).describe('What is shown, in what unit, for which dates.'),
    credit: line(240)
      .optional()
      .describe(
        'Who the numbers come from, in one line under the picture, and what a reader must know to read it: "District letters; Tribune. Dashed: about." The publishers of its sources by default.',
      ),
    rounds: z
      .array(reference('rounds'))
      .default([])
      .describe('The rounds that it belongs to: its page leads to them and to their stories.'),
    issues: z.array(reference('issues')).default([]).describe('The issues that it belongs to.'),
    how: prose(500).describe('How to read the picture, in one to three sentences.'),
    table: reference('tables').optional().describe('The table its numbers come from, where it draws one.'),
    options: z
      .record(z.string(), z.unknown())
      .optional()
      .describe('What the type asks: which columns of the table play which part. See the chapter "Chart types".'),
    categories: z
      .array(
        z.strictObject({
          value: z.string().min(1).describe('The value in the table.'),
          reasons: z.array(z.string()).optional().describe('Limits the category to rows with these reasons.'),
          label: line(60).describe('What it is called in sentences and in the table, and in the key unless `key` is given.'),
          key: line(80).optional().describe('Its name in the key, which several categories of a style may share.'),
          short: line(10).optional().describe('What such a day was, in a word, for tiles of single days: "class".'),
          style: z.enum(STYLES).describe('How it is drawn.'),
          within: z
            .string()
            .optional()
            .describe('Single days of this category inside a run of that value belong to the run: a weekly remote day, say.'),
        }),
      )
      .default([])
      .describe("For a day strip: what each value of the table's category means and how it is drawn, in the order of the key."),
    notes: z.array(prose(500)).default([]).describe('What to be careful about.'),
    sources: z.array(reference('sources')).default([]).describe('Sources beyond those of the table.'),
  })
  .describe('`charts/<chart>.yaml`: a chart of one of the types in the chapter "Chart types", with the words around it. The id is free.');
export type ChartData = z.infer<typeof chartSchema>;
