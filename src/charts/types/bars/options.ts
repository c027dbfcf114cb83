import { z } from 'zod';
import { STYLES } from '../../../record/collections/charts/schema.ts';
import { column, dateColumn, label, numberColumn, template } from '../../option-fields.ts';

const style = z.enum(STYLES).optional();

const value = z.strictObject({
  column: numberColumn().describe('The column of the number.'),
  or: numberColumn()
    .optional()
    .describe('The number of rows that have none there, such as one of another way of counting: its panel should say so.'),
  isFall: z.boolean().optional().describe('Draws how much less: a change of -5 as 5. Rows without a fall are left out.'),
  label: label().optional().describe('What the button says that shows it; the title of the column by default.'),
  printed: template().optional().describe('What is printed after its bars, where that differs from those of other columns.'),
  low: numberColumn().optional().describe('The lowest of several accounts, drawn as the end of what is sure.'),
  high: numberColumn()
    .optional()
    .describe('The highest of several accounts. Without `low` the number itself is the lower end: "80% to 90%".'),
  whole: numberColumn().optional().describe('What the number is a part of: the rest is drawn too.'),
});

const chosen = z.strictObject({
  value: z.string().min(1).describe('The value of the column.'),
  label: label().describe('Its name, for readers who choose it and at its bars.'),
  short: label(40).optional().describe('Its name at its bars, where that is shorter.'),
  style: style.describe('How its bars are drawn; `strong` by default.'),
  beside: z
    .strictObject({
      value: z.string().min(1).describe('The value of the column.'),
      label: label().describe('Its name, printed at its bars.'),
      style: style.describe('How its bars are drawn; `light` by default.'),
    })
    .optional()
    .describe('Another value of the same column, drawn above each bar to compare it with.'),
});

const condition = z.strictObject({
  column: column('string').describe('The column.'),
  is: z.array(z.string().min(1)).min(1).describe('The values that fit.'),
});

const listedPanel = z.strictObject({
  label: label(90).describe('Its heading.'),
  note: label(120).optional().describe('A line after it.'),
  where: z
    .array(condition)
    .min(1)
    .optional()
    .describe('What its rows have. Of several panels that fit, a row takes the one that asks most.'),
  dates: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/)
    .optional()
    .describe('The days between which its rows begin, `2031-01-04/2031-02-10`: a round, say.'),
  style: style.describe('How its bars are drawn; `strong` by default.'),
  row: template().optional().describe('The label of its rows, where it differs from that of others.'),
  detail: template().optional().describe('Their second, quieter text.'),
});

const texts = z.strictObject({
  caption: template().optional().describe('The caption of the table.'),
  row: template().optional().describe('All of a row in a sentence; `{bars}` is what `bar` says of each of its bars.'),
  bar: template().optional().describe('A bar within that sentence.'),
  unknown: template().optional().describe('What a sentence says in place of a number that is not known.'),
  printed: template().optional().describe('What is printed after a bar.'),
  printedShort: template().optional().describe('The same where that has no room.'),
  named: template().optional().describe('What is printed after each bar of a row that has several.'),
  namedShort: template().optional().describe('The same where that has no room.'),
  missing: template().optional().describe('What the box says where a number is not known.'),
  missingShort: template().optional().describe('The same where that has no room.'),
  extent: template().optional().describe('Summary: how much is drawn. `{rows}`, `{panels}` and `{dates}` are counts with their nouns.'),
  smallest: template().optional().describe('Summary: the smallest number of a panel.'),
  largest: template().optional().describe('Summary: the largest number of a panel.'),
  only: template().optional().describe('Summary: the number of a panel that has one; nothing is said by default.'),
  apart: template().optional().describe('Summary: the row whose two bars differ most in either direction.'),
  revised: template().optional().describe('Summary: a row with several numbers.'),
  accounts: template().optional().describe('Summary: a number for which accounts differ.'),
  gap: template().optional().describe('Summary: a long time without a number.'),
  unknownRow: template().optional().describe('Summary: a row whose number is not known.'),
});

const noun = z.strictObject({ one: label().describe('For one: "1 number" is `number`.'), other: label().describe('For several.') });

const listed = z.strictObject({
  title: template().optional().describe('The heading; the title of the column by default.'),
  column: column().optional().describe('A column as the table has it.'),
  text: template().optional().describe('A text made from the row.'),
  number: z.enum(['value', 'beside', 'low', 'high', 'whole']).optional().describe('A number that is drawn; left out where there is none.'),
});

/** Options of charts that are rows of labeled bars: few and uneven numbers. */
export const barsOptions = z.strictObject({
  values: z.array(value).min(1).describe('The columns of numbers. With several a reader chooses, and rows without a number are left out.'),
  unit: label().optional().describe('The unit of the numbers: `percent`, say; that of the column by default.'),
  where: z
    .strictObject({
      column: column('string').describe('The column.'),
      is: z.string().min(1).describe('The value that rows must have.'),
    })
    .optional()
    .describe('Draws some rows of the table only.'),
  choose: z
    .strictObject({
      column: column('string').describe('A reader chooses one of its values.'),
      options: z.array(chosen).optional().describe('The values to choose from, in order; all of them by default.'),
    })
    .optional()
    .describe('What a reader chooses between, where it is a column of its own.'),
  together: z
    .boolean()
    .optional()
    .describe(
      'The numbers of all columns stand in one picture, each in a panel with a scale of its own, rather than one of them at a time.',
    ),
  panels: z
    .strictObject({
      by: z
        .array(column('string', 'date', 'edtf'))
        .min(1)
        .optional()
        .describe('Rows with the same values here share a panel.'),
      heading: template().optional().describe('The heading of such a panel; the value by default.'),
      note: template().optional().describe('A line under that heading.'),
      list: z.array(listedPanel).min(1).optional().describe('The panels by name, in order, rather than by values. Other rows come last.'),
      columns: z
        .number()
        .int()
        .min(1)
        .max(3)
        .optional()
        .describe('In how many columns they stand on wide screens; by default in as few as fit the first screen.'),
    })
    .refine(({ by, list }) => (by === undefined) !== (list === undefined), 'panels need either "by" or "list"')
    .optional()
    .describe('How rows are divided into panels; one panel by default.'),
  rows: z
    .strictObject({
      by: z
        .array(column('string', 'date', 'edtf'))
        .min(1)
        .optional()
        .describe('Rows with the same values here share a row of the chart.'),
      label: template().describe('The label of a row: `{date}`, say, for the column "date".'),
      detail: template().optional().describe('A second, quieter line.'),
      kind: column('string')
        .optional()
        .describe('What a row counts, where rows count different things: in the heading when all are alike, else under each label.'),
      shorter: z
        .array(
          z.strictObject({
            column: column('string').describe('The column.'),
            value: z.string().min(1).describe('Its value.'),
            label: z.string().max(60).describe('The words for it in labels; empty for none.'),
          }),
        )
        .optional()
        .describe('Shorter words for labels. Sentences and the table keep the words of the record.'),
      sort: z
        .enum(['date', 'table', 'largest'])
        .optional()
        .describe('Their order: by date, as in the table, or the largest number first. By date where there is one by default.'),
      styles: z
        .array(z.strictObject({ ...condition.shape, style: z.enum(STYLES).describe('How its bar is drawn.') }))
        .optional()
        .describe('Rows that are drawn in their own way, such as the group that is everybody.'),
    })
    .describe('What a row of the chart is.'),
  bars: z
    .strictObject({
      column: column('string').describe('Each of its values is a bar of its own in a row.'),
      values: z
        .array(
          z.strictObject({
            value: z.string().min(1).describe('The value of the column.'),
            label: label().describe('Its name, printed at its bars where a row has several.'),
            style: style.describe('How its bars are drawn; the first `strong`, others `middle` by default.'),
          }),
        )
        .optional()
        .describe('Names and styles; the words of the table by default.'),
    })
    .optional()
    .describe('What the bars of one row are: a first figure and its revision, say. One bar by default.'),
  date: dateColumn().optional().describe('The column of the date; rows keep the order of the table without one.'),
  bound: column('string').optional().describe('How exactly a number is known: `exact`, `about`, `nearly`, `over`, `under` or `computed`.'),
  track: z.number().positive().optional().describe('Draws the rest of each bar up to this number.'),
  halveAxis: z.boolean().optional().describe('Ends the axis of shares at 50% where none is larger.'),
  gapDays: z.number().int().positive().optional().describe('Says so where there is no number for more days than this.'),
  largestFirst: z.boolean().optional().describe('The summary names the largest number before the smallest.'),
  linkDates: z.boolean().optional().describe('A row opens the timeline at its date.'),
  anchor: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/)
    .optional()
    .describe('How addresses of rows begin: `#i-row-3` by default, `#i-p-3` with `p`.'),
  key: z
    .strictObject({
      rest: label().optional().describe('What the rest of a bar is.'),
    })
    .optional()
    .describe('Words of the key.'),
  nouns: z
    .strictObject({
      rows: noun.optional().describe('A row.'),
      panels: noun.optional().describe('A panel.'),
      dates: noun.optional().describe('A date.'),
    })
    .optional()
    .describe('What is counted in the summary.'),
  texts: texts
    .optional()
    .describe(
      'Sentences of this chart. `{name}` is a column or one of `{value}`, `{number}`, `{percent}`, `{low}`, `{high}`, `{whole}`, `{when}` (the date, short), `{day}` (the same without its year), `{label}`, `{detail}`, `{panel}`, `{bar}`; `[…]` is left out when a value in it is not known.',
    ),
  listing: z.array(listed).min(1).optional().describe('The columns of the table under the chart; panel, label and numbers by default.'),
});
export type BarsOptions = z.infer<typeof barsOptions>;

/** Values that sentences may name besides the columns of the table. */
export const BARS_NAMES = [
  'value',
  'number',
  'percent',
  'unit',
  'low',
  'high',
  'whole',
  'range',
  'when',
  'day',
  'label',
  'detail',
  'panel',
  'bar',
  'bars',
  'title',
  'beside',
  'other',
  'points',
  'direction',
  'rows',
  'panels',
  'dates',
  'first',
  'last',
  'from',
  'to',
] as const;
