import { z } from 'zod';
import { date, line, prose, reference } from '../../core/fields.ts';
import { voteName } from '../stories/schema.ts';

export const answerSchema = z
  .strictObject({
    question: line(80).describe("What a reader asks, in a reader's words."),
    answer: prose(900).describe('The answer in at most 60 words, with citations.'),
    more: z
      .strictObject({
        story: reference('stories').optional().describe('A story.'),
        round: reference('rounds').optional().describe('A round.'),
        issue: reference('issues').optional().describe('An issue.'),
        chart: reference('charts').optional().describe('A chart.'),
        page: reference('pages').optional().describe('A page of the record.'),
      })
      .refine((way) => Object.keys(way).length === 1, 'name one way on: a story, round, issue, chart or page')
      .describe('The way on: where the whole answer is.'),
    days: z
      .strictObject({
        from: date.describe('First day shown.'),
        to: date.describe('Last day shown.'),
        band: reference('bands').optional().describe('Whose school days, where they differ by band.'),
      })
      .optional()
      .describe('A picture: how each school day was held.'),
    votes: z.array(voteName).optional().describe('A picture: votes, each by date and body.'),
    readings: z
      .strictObject({
        round: reference('rounds').describe('Of which round.'),
        issues: z.array(reference('issues')).min(1).max(6).describe('Which issues, in order.'),
      })
      .optional()
      .describe('A picture: how some issues ended in a round.'),
    in: z
      .record(
        z.string(),
        z.strictObject({
          question: line(100).describe('The question in that language.'),
          answer: prose(1100).describe('The answer in that language, with the same citations.'),
        }),
      )
      .optional()
      .describe('The same in other languages, by code: `es`.'),
  })
  .describe(
    '`answers/<answer>.yaml`: a question in the words of a reader, answered in at most 60. `site.yaml` names those on the home page.',
  );
export type AnswerData = z.infer<typeof answerSchema>;
