import { z } from 'astro/zod';
import { line, prose, reference } from '../../core/fields.ts';

/** How a category is drawn: five steps of weight, and one for what must stand out. */
export const STYLES = ['strong', 'middle', 'light', 'alert', 'dark', 'other'] as const;

/** `charts/<chart>.yaml`: a chart of one of the types in the chapter "Chart types", with the words around it. The id is free. */
export const chartSchema = z.strictObject({
  /** How it is drawn: one of the chart types. */
  type: z.string().min(1),
  /** What it is, in two to six words that give no finding away: "Weekly cases in the city". */
  name: line(60).optional(),
  /** The finding, as a headline of at most 110 characters: who did what, or how much. */
  title: line(110),
  /** What is shown, in what unit, for which dates. */
  subtitle: line(220),
  /** How to read the picture, in one to three sentences. */
  how: prose(500),
  /** The table its numbers come from, where it draws one. */
  table: reference('tables').optional(),
  /** What the type asks: which columns of the table play which part. See the chapter "Chart types". */
  options: z.record(z.string(), z.unknown()).optional(),
  /** For a day strip: what each value of the table's category means and how it is drawn, in the order of the key. */
  categories: z
    .array(
      z.strictObject({
        /** The value in the table. */
        value: z.string().min(1),
        /** Limits the category to rows with these reasons. */
        reasons: z.array(z.string()).optional(),
        /** Its name in the key. */
        label: line(60),
        /** How it is drawn. */
        style: z.enum(STYLES),
        /** Single days of this category inside a run of that value belong to the run: a weekly remote day, say. */
        within: z.string().optional(),
      }),
    )
    .default([]),
  /** What to be careful about. */
  notes: z.array(prose(500)).default([]),
  /** Sources beyond those of the table. */
  sources: z.array(reference('sources')).default([]),
});
export type ChartData = z.infer<typeof chartSchema>;
