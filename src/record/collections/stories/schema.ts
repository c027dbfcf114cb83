import { z } from 'zod';
import { date, idText, line, prose, reference } from '../../core/fields.ts';

/** A row of the table of votes, as stories and answers name it. */
export const voteName = z
  .string()
  .regex(
    /^\S+ \S+(?: #[2-9])?$/,
    'write the date and the body of the vote: "2014-04-24 members"; a second one of that day and body ends in " #2"',
  );

export const storySchema = z
  .strictObject({
    round: reference('rounds').describe('The round it tells.'),
    title: line(60).describe('Its title, at most 60 characters: "Nine days in January".'),
    summary: line(320).describe('What it tells, in at most 45 words: who, where, what and when.'),
    from: date.describe('First day of its strip of days.'),
    to: date.describe('Last day of its strip of days.'),
    band: reference('bands').optional().describe('Whose school days the strip shows (an id of `bands`), where they differ by band.'),
    lines: z
      .array(
        z.strictObject({
          id: idText.describe('The name by which steps point at it.'),
          name: line(40).describe('What the line is about: "Students in class".'),
          issue: reference('issues').describe('The issue whose ledger holds its positions.'),
        }),
      )
      .max(6, 'a table of more than six lines does not fit beside the text')
      .default([])
      .describe('The lines of the table of what each side asked and offered, in order.'),
    steps: z
      .array(
        z.strictObject({
          id: idText.describe('Its anchor on the page.'),
          date: date.describe('Its day or days.'),
          when: line(40).optional().describe('The hour in words, only as a source gives it: "about 11 p.m.", "before the vote".'),
          title: line(70).describe('The actor and the act, in the present tense.'),
          text: prose(1100).describe('What happened, in 45 to 70 words of the present tense, with citations.'),
          events: z.array(reference('events')).min(1, 'name at least one event').describe('The events it tells, in order.'),
          quote: z
            .strictObject({
              text: prose(200).describe('The words quoted, at most 15, without quotation marks.'),
              speaker: line(100).describe('Who said it: an office, and a name only for officials, union leaders and spokespeople.'),
              source: reference('sources').describe('Where the words were read.'),
            })
            .optional()
            .describe('One short quotation.'),
          table: z
            .array(
              z.strictObject({
                line: z.string().min(1).describe('The id of one of `lines`.'),
                party: reference('parties').describe('Whose position changes: a side of the round.'),
                terms: line(90).describe('What the side asks or offers now, at most 90 characters.'),
                position: date.describe("The date of the position in the issue's ledger that says so."),
              }),
            )
            .default([])
            .describe('What changes on the table; the first step has where each side starts.'),
          votes: z.array(voteName).default([]).describe('Votes to show, each by date and body as in the table of votes.'),
        }),
      )
      .min(3, 'a story has at least three steps')
      .describe('The steps, in true order.'),
    agreed: z.array(prose(300)).default([]).describe('What was agreed, in plain points; none where nothing was signed.'),
    unknown: z.array(prose(240)).default([]).describe('What is not known, each gap once.'),
    decide: date.optional().describe('The day of a turning point at which a reader may decide, with what was known then.'),
    lesson: reference('lessons').optional().describe('A lesson that teaches it.'),
  })
  .describe('`stories/<round>.yaml`: a round told in five minutes: dated steps, what was on the table, the votes, what was agreed.');
export type StoryData = z.infer<typeof storySchema>;
