import { z } from 'zod';
import { date, idText, line, prose, reference } from '../../core/fields.ts';

/** When a map of powers holds. */
const POWERS_WHEN = ['before', 'after', 'blank'] as const;

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words').describe('Words written for this sheet: Markdown with citations.'),
    text: prose(7000).describe('The standard version.'),
    supported: prose(7000).optional().describe('The same in simpler words; leave out where the text serves both.'),
  }),
  z.strictObject({
    kind: z.literal('event-cards').describe('Cards to cut out, one an event.'),
    events: z.array(reference('events')).min(1).describe('The events, in the order in which the cards lie.'),
    undated: z.array(reference('events')).default([]).describe('Those whose date is hidden; the supported version shows all dates.'),
  }),
  z.strictObject({
    kind: z.literal('timeline').describe('The events by date, with room to write.'),
    events: z.array(reference('events')).min(1).describe('The events on the strip.'),
    columns: z.array(line(80)).default([]).describe('Headings of the columns to fill in.'),
  }),
  z.strictObject({
    kind: z.literal('claim-cards').describe("Cards of the lesson's claims."),
    cards: z.array(idText).min(1).describe('Which, by their id in the lesson.'),
    kept: z.array(idText).optional().describe('Which the supported version keeps.'),
  }),
  z.strictObject({
    kind: z.literal('number-cards').describe("Cards of the lesson's numbers."),
    cards: z.array(idText).min(1).describe('Which, by their id in the lesson.'),
    kept: z.array(idText).optional().describe('Which the supported version keeps.'),
  }),
  z.strictObject({
    kind: z.literal('number-facts').describe('What the record says about each number.'),
    cards: z.array(idText).min(1).describe('Which, by their id in the lesson.'),
  }),
  z.strictObject({
    kind: z.literal('role-cards').describe('The public side of the role cards: what each side had said by a day, issue by issue.'),
    round: reference('rounds').describe('The round that is played.'),
    issues: z.array(reference('issues')).min(1).describe('The issues, in the order of the card.'),
    asOf: date.describe('The last day whose positions are shown.'),
  }),
  z.strictObject({
    kind: z.literal('private-cards').describe('The private side of the role cards: fiction, made for play.'),
    round: reference('rounds').describe('The round that is played.'),
    sides: z
      .array(
        z.strictObject({
          party: reference('parties').describe('The side that plays from this card.'),
          interests: z.array(line(160)).min(2).describe('What it needs, behind what it asks.'),
          priorities: z.array(line(120)).min(2).describe('Its order of priority.'),
          inside: line(260).describe('Who on its own team sees it differently.'),
          noDeal: line(260).describe('What it expects if there is no deal.'),
        }),
      )
      .min(2)
      .describe('One card a side.'),
  }),
  z.strictObject({
    kind: z.literal('powers').describe('Who could decide what, as a grid.'),
    when: z.enum(POWERS_WHEN).describe('Before or after the day on which the powers changed, or to fill in.'),
    parties: z.array(reference('parties')).min(1).describe('The parties, one to a row.'),
    decisions: z.array(reference('decisions')).optional().describe('Columns; all decisions of the record when left out.'),
  }),
  z.strictObject({
    kind: z.literal('power-cards').describe('Cards with one power each.'),
    parties: z.array(reference('parties')).min(1).describe('Whose powers.'),
    decisions: z
      .array(reference('decisions'))
      .optional()
      .describe('The decisions that the powers are about; all of the record when left out.'),
  }),
  z.strictObject({
    kind: z.literal('chart-stages').describe('A chart uncovered in four printed steps.'),
    chart: reference('charts').describe('The chart that is uncovered.'),
    asks: z.array(line(200)).length(4).describe('What to ask at each step.'),
  }),
  z.strictObject({
    kind: z.literal('vocabulary').describe("The lesson's words with their meanings."),
  }),
  z.strictObject({
    kind: z.literal('quiz').describe('Questions about dates and doers, made from the record.'),
    events: z.array(reference('events')).min(3).describe('What is asked about.'),
  }),
  z.strictObject({
    kind: z.literal('source-packet').describe('Short quotations with links: a packet that reprints nothing.'),
    events: z.array(reference('events')).min(1).describe('The events whose quotations and sources are shown.'),
  }),
  z.strictObject({
    kind: z.literal('reasons').describe('Reasons on two sides of a question, in columns of equal weight.'),
    columns: z
      .array(
        z.strictObject({
          title: line(80).describe('What the column argues.'),
          reasons: z
            .array(
              z.strictObject({
                text: prose(600).describe('The standard version.'),
                supported: prose(500).describe('The same in simpler words.'),
              }),
            )
            .min(2)
            .describe('Its reasons, each with its sources.'),
        }),
      )
      .length(2)
      .describe('The two columns, one to a side.'),
  }),
  z.strictObject({
    kind: z.literal('table').describe('A table to fill in.'),
    caption: line(160).describe('What it is for.'),
    columns: z.array(line(80)).min(2).describe('The headings of its columns.'),
    rows: z
      .array(z.array(z.union([z.literal(''), prose(400)])))
      .min(1)
      .describe('Rows; an empty cell is room to write.'),
  }),
  z.strictObject({
    kind: z.literal('lines').describe('Ruled lines to write on.'),
    ask: line(240).describe('What to write.'),
    count: z.int().min(1).max(24).describe('How many lines.'),
    starter: line(160).optional().describe('A beginning that the supported version offers.'),
  }),
  z.strictObject({
    kind: z.literal('break').describe('A new printed page.'),
  }),
]);

export const handoutSchema = z
  .strictObject({
    title: line(70).describe('The heading of the sheet.'),
    code: line(8).describe('Its short name on the sheet: "2a".'),
    use: line(200).describe('What it is for, in one line to the teacher.'),
    copies: line(60).describe('How many are needed: "one a pair".'),
    pages: z.int().min(1).max(12).describe('Printed pages, on Letter and on A4, in each version.'),
    pagesSupported: z.int().min(1).max(12).optional().describe('Printed pages of the supported version, where they differ.'),
    name: z.boolean().default(true).describe('A line for name and date.'),
    wide: z.boolean().default(false).describe('Whether it prints across the page.'),
    parts: z.array(part).min(1).describe('Its parts in order.'),
  })
  .describe('`lessons/<lesson>/<handout>.yaml`: one sheet that is printed for students.');
export type HandoutData = z.infer<typeof handoutSchema>;
export type HandoutPart = HandoutData['parts'][number];
export type PartOf<K extends HandoutPart['kind']> = Extract<HandoutPart, { kind: K }>;
