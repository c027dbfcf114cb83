import { z } from 'zod';
import { date, line, prose, reference } from '../../core/fields.ts';
import { DOES } from '../ledgers/schema.ts';

export const cardsSchema = z
  .strictObject({
    reviewed: z.boolean().describe('Whether somebody who teaches in the language has checked these words.'),
    events: z
      .array(
        z.strictObject({
          event: reference('events').describe('The event whose words these are.'),
          title: line(140).describe('Its headline.'),
          summary: line(420).optional().describe('Its summary, where a sheet shows it.'),
          quotes: z
            .array(
              z.strictObject({
                speaker: line(120).describe('Who said it.'),
                gloss: line(260).describe('What it means.'),
              }),
            )
            .optional()
            .describe('Its quotations in order, where a sheet shows them. The words quoted stay as they are: here is what they mean.'),
          disputed: z
            .array(
              z.strictObject({
                what: line(180).describe('The point on which the sources differ.'),
                versions: z
                  .array(
                    z.strictObject({
                      says: line(380).describe('What the version says.'),
                    }),
                  )
                  .min(2)
                  .describe('Each version, in order.'),
              }),
            )
            .optional()
            .describe('Its first disputed points, where a sheet shows them.'),
        }),
      )
      .default([])
      .describe('The words of events.'),
    parties: z
      .array(
        z.strictObject({
          party: reference('parties').describe('The party whose name this is.'),
          short: line(40).describe('Its short name.'),
        }),
      )
      .default([])
      .describe('Short names of parties.'),
    decisions: z
      .array(
        z.strictObject({
          decision: reference('decisions').describe('The decision whose name this is.'),
          name: line(80).describe('Its name.'),
        }),
      )
      .default([])
      .describe('The names of decisions.'),
    powers: z
      .array(
        z.strictObject({
          party: reference('parties').describe('The party that has the power.'),
          decision: reference('decisions').describe('The decision that the power is about.'),
          from: date.optional().describe("From when, as in the party's file; left out where it is left out there."),
          text: prose(600).describe('The power in plain words.'),
        }),
      )
      .default([])
      .describe('The words of powers.'),
    issues: z
      .array(
        z.strictObject({
          issue: reference('issues').describe('The issue whose question this is.'),
          question: line(120).describe('Its question.'),
        }),
      )
      .default([])
      .describe('Questions of issues.'),
    positions: z
      .array(
        z.strictObject({
          issue: reference('issues').describe('The issue of the position.'),
          round: reference('rounds').describe('The round of the position.'),
          party: reference('parties').describe('The party that took the position.'),
          date: date.describe('The date of the position, as in the ledger.'),
          does: z.enum(DOES).describe('What the party did.'),
          terms: prose(500).describe('The term, as it continues the words under `does` of the language.'),
        }),
      )
      .default([])
      .describe('Positions: of several that agree in all this, the last.'),
    terms: z
      .array(
        z.strictObject({
          term: reference('terms').describe('The term of the glossary.'),
          title: line(80).describe('The word in the other language.'),
          definition: prose(500).describe('What it means.'),
        }),
      )
      .default([])
      .describe('Terms of the glossary.'),
    words: z
      .array(
        z.strictObject({
          lesson: reference('lessons').describe('The lesson that explains the word.'),
          of: line(40).describe('The word as the lesson has it.'),
          word: line(60).describe('The word in the other language.'),
          meaning: line(260).describe('What it means here.'),
        }),
      )
      .default([])
      .describe('Words that lessons explain themselves.'),
    figures: z
      .array(
        z.strictObject({
          lesson: reference('lessons').describe('The lesson that has the number.'),
          number: line(40).describe('The number, by its id in the lesson.'),
          figure: line(80).describe('The number as a headline might give it.'),
        }),
      )
      .default([])
      .describe('Numbers of lessons that hold words.'),
    charts: z
      .array(
        z.strictObject({
          chart: reference('charts').describe('The chart whose words these are.'),
          title: line(160).describe('Its title.'),
          subtitle: line(260).describe('Its subtitle.'),
        }),
      )
      .default([])
      .describe('Charts shown on sheets.'),
  })
  .describe(
    '`lessons/cards.<language>.yaml`: the words of the record that its sheets show, in another language, each by the entry it belongs to.',
  );
export type CardsData = z.infer<typeof cardsSchema>;
