import { z } from 'astro/zod';
import { date, prose, reference, sources } from '../../core/fields.ts';

/** What a party did with a term. */
export const DOES = ['asks', 'offers', 'declines', 'accepts', 'says'] as const;
export type Does = (typeof DOES)[number];

/** `issues/<issue>/ledger.yaml`: who asked, offered, declined or accepted what, round by round, and how it ended. */
export const ledgerSchema = z.strictObject({
  /** One entry for each round in which the issue was on the table, in the order of the rounds. */
  rounds: z
    .array(
      z.strictObject({
        /** The round. */
        round: reference('rounds'),
        /** What each party asked, offered, declined, accepted or said, in order of date. */
        positions: z.array(
          z.strictObject({
            /** Who. */
            party: reference('parties'),
            /** When it was said or first reported. */
            date,
            /** What the party did. */
            does: z.enum(DOES),
            /** What exactly, in plain text after the verb: "that masks stay required". One or two sentences. */
            terms: prose(500),
            /** Its value in the measure: a number, or a date when the unit is `date`. */
            value: z.union([z.number(), date]).optional(),
            /** The event in which it was said, if the record holds one. */
            event: reference('events').optional(),
            /** Where this was read. */
            sources,
          }),
        ),
        /** Sides whose position the sources do not give. */
        silent: z.array(reference('parties')).optional(),
        /** How the issue ended in this round. */
        outcome: z
          .strictObject({
            /** The side whose ask the result was nearer, or `between`, `open` or `not-at-issue`. */
            nearer: z.string().min(1),
            /** What was signed, ordered or left: prose with citations allowed. */
            terms: prose(900),
            /** Why the outcome is read this way, so that a reader can disagree. */
            why: prose(600),
            /** Its value in the measure, if there was one. */
            value: z.union([z.number(), date]).optional(),
            /** The day it was settled; leave out when it was not. */
            date: date.optional(),
            /** Where this was read. */
            sources,
          })
          .optional(),
      }),
    )
    .min(1, 'a ledger needs at least one round'),
});
export type LedgerData = z.infer<typeof ledgerSchema>;
export type LedgerRound = LedgerData['rounds'][number];
export type Position = LedgerRound['positions'][number];
export type Outcome = NonNullable<LedgerRound['outcome']>;
