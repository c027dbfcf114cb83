import { z } from 'zod';
import { line, prose, reference } from '../../core/fields.ts';

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words').describe('Words written for the sheet.'),
    text: prose(8000).describe('The text with the same headings and items.'),
  }),
  z.strictObject({
    kind: z.literal('timeline').describe('A strip of events by date.'),
    columns: z.array(line(100)).default([]).describe('Headings of the columns to fill in.'),
  }),
  z.strictObject({
    kind: z.literal('private-cards').describe('Private role cards.'),
    sides: z
      .array(
        z.strictObject({
          party: reference('parties').describe('The side that plays from this card.'),
          interests: z.array(line(200)).min(2).describe('What it needs.'),
          priorities: z.array(line(150)).min(2).describe('Its order of priority.'),
          inside: line(320).describe('Who on its own team sees it differently.'),
          noDeal: line(320).describe('What it expects if there is no deal.'),
        }),
      )
      .min(2)
      .describe('One card a side, in the same order.'),
  }),
  z.strictObject({
    kind: z.literal('chart-stages').describe('A chart in four steps.'),
    asks: z.array(line(240)).length(4).describe('What to ask at each step.'),
    glossary: z
      .array(
        z.strictObject({
          of: line(60).describe('The word in the drawing.'),
          word: line(80).describe('What it means.'),
        }),
      )
      .default([])
      .describe('Words in the drawing, which stays as it is, and what they mean.'),
  }),
  z.strictObject({
    kind: z.literal('reasons').describe('Reasons on two sides.'),
    columns: z
      .array(
        z.strictObject({
          title: line(100).describe('What the column argues.'),
          reasons: z
            .array(
              z.strictObject({
                text: prose(700).describe('The reason, as long as the original.'),
              }),
            )
            .min(2)
            .describe('Its reasons, each with the same sources.'),
        }),
      )
      .length(2)
      .describe('The two columns, one to a side.'),
  }),
  z.strictObject({
    kind: z.literal('table').describe('A table to fill in.'),
    caption: line(180).describe('What it is for.'),
    columns: z.array(line(100)).min(2).describe('The headings of its columns.'),
    rows: z
      .array(z.array(z.union([z.literal(''), prose(450)])))
      .min(1)
      .describe('Rows; an empty cell is room to write.'),
  }),
  z.strictObject({
    kind: z.literal('lines').describe('Ruled lines.'),
    ask: line(280).describe('What to write.'),
  }),
  z.strictObject({
    kind: z
      .literal([
        'event-cards',
        'claim-cards',
        'number-cards',
        'number-facts',
        'role-cards',
        'powers',
        'power-cards',
        'vocabulary',
        'quiz',
        'source-packet',
        'break',
      ])
      .describe('A part made from the record, with no words of its own: named, so that both files have the same parts.'),
  }),
]);

export const translationSchema = z
  .strictObject({
    title: line(90).describe('The heading of the sheet.'),
    reviewed: z
      .boolean()
      .describe('Whether somebody who teaches in the language has checked it; until then the sheet says that nobody has.'),
    pages: z.int().min(1).max(12).optional().describe('Printed pages, where they differ from those of the sheet.'),
    parts: z.array(part).min(1).describe('The parts of the sheet in order.'),
  })
  .describe('`lessons/<lesson>/<language>/<handout>.yaml`: a sheet in another language: the same parts, each with its words.');
export type TranslationData = z.infer<typeof translationSchema>;
