import { z } from 'zod';
import { date, prose, reference, sources } from '../../core/fields.ts';

/** What a party did with a term. */
export const DOES = ['asks', 'offers', 'declines', 'accepts', 'says'] as const;
export type Does = (typeof DOES)[number];

export const ledgerSchema = z
  .strictObject({
    rounds: z
      .array(
        z.strictObject({
          round: reference('rounds').describe('The round that the entry is about.'),
          positions: z
            .array(
              z.strictObject({
                party: reference('parties').describe('Who took the position.'),
                date: date.describe('When it was said or first reported.'),
                does: z.enum(DOES).describe('What the party did.'),
                terms: prose(500).describe('What exactly, in plain text after the verb: "that masks stay required". One or two sentences.'),
                value: z
                  .union([z.number(), date])
                  .optional()
                  .describe("Its value in the issue's measure: a number, or a date when the unit is `date`."),
                event: reference('events').optional().describe('The event in which it was said, if the record holds one.'),
                sources: sources.describe('Where this was read.'),
              }),
            )
            .default([])
            .describe('What each party asked, offered, declined, accepted or said, in order of date; none where the round is `unsaid`.'),
          silent: z.array(reference('parties')).optional().describe('Sides whose position the sources do not give.'),
          outcome: z
            .strictObject({
              nearer: z
                .string()
                .min(1)
                .describe(
                  'The side to whose ask or offer the result was closer; or `between` (a compromise: each side got a part, or both had wanted it), `open` (nothing found settled it) or `not-at-issue` (neither side asked for a change).',
                ),
              among: z
                .array(reference('parties'))
                .length(2)
                .optional()
                .describe('With `between` and three sides or more: the two that the result lies between. Leave out when all got a part.'),
              terms: prose(900).describe('What was signed, ordered or left: prose with citations allowed.'),
              why: prose(600).describe('Why the outcome is read this way, so that a reader can disagree.'),
              value: z.union([z.number(), date]).optional().describe("Its value in the issue's measure, if there was one."),
              date: date
                .optional()
                .describe(
                  'The day it was settled, or the last day that `terms` and `why` tell of; left out, it counts from the end of the round. The record as of a day shows the outcome from then on.',
                ),
              sources: sources.describe('Where this was read.'),
            })
            .optional()
            .describe('How the issue ended in this round.'),
          brief: z
            .strictObject({
              positions: z
                .record(reference('parties'), prose(260))
                .describe('By side: what it asked or offered, in at most 20 words of the past tense without a subject, with citations.'),
              result: prose(260).optional().describe('What was signed, ordered or left, in at most 22 words, with citations.'),
              because: prose(260).optional().describe('Why the outcome is read this way, as it continues "Because"; at most 22 words.'),
            })
            .optional()
            .describe('The round in one row of the table that opens the page of the issue; all else is folded under it.'),
          unsaid: prose(400)
            .optional()
            .describe(
              'In place of positions and an outcome: that no source shows the issue on the table in this round, and what was looked for. One or two sentences, citations allowed.',
            ),
        }),
      )
      .min(1, 'a ledger needs at least one round')
      .describe('One entry for each round, in the order of the rounds.'),
  })
  .describe('`issues/<issue>/ledger.yaml`: who asked, offered, declined or accepted what, round by round, and how it ended.');
export type LedgerData = z.infer<typeof ledgerSchema>;
export type LedgerRound = LedgerData['rounds'][number];
export type Position = LedgerRound['positions'][number];
export type Outcome = NonNullable<LedgerRound['outcome']>;
