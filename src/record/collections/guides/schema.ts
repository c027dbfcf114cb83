import { z } from 'zod';
import { idText, line, reference } from '../../core/fields.ts';

export const guideSchema = z
  .strictObject({
    title: line(80).describe('The heading of the guide.'),
    claims: z
      .array(
        z.strictObject({
          card: idText.describe('The claim card, by its id in the lesson.'),
          kind: line(60).describe('The kind it is.'),
          also: line(120).describe('What else is a good answer.'),
          point: line(300).describe('What to draw out.'),
        }),
      )
      .default([])
      .describe('The key of the claim cards.'),
    numbers: z
      .array(
        z.strictObject({
          card: idText.describe('The number card, by its id in the lesson.'),
          base: line(200).describe('Of whom or what the number is a count or a share.'),
          counter: line(160).describe('Who counted.'),
          day: line(120).describe('The day or the days for which it was counted.'),
          point: line(300).describe('What to draw out.'),
        }),
      )
      .default([])
      .describe('The key of the number cards.'),
    outcomes: z
      .array(
        z.strictObject({
          round: reference('rounds').describe('The round whose outcomes are listed.'),
          issues: z.array(reference('issues')).min(1).describe('The issues whose outcomes are listed.'),
        }),
      )
      .default([])
      .describe('Rounds whose outcomes the guide lists, issue by issue.'),
    powers: z
      .array(reference('parties'))
      .default([])
      .describe('Parties whose filled grids of powers are shown, before and after the change.'),
  })
  .describe("`lessons/<lesson>/guide.mdx`: the teacher's guide with the key; its body holds the words.");
export type GuideData = z.infer<typeof guideSchema>;
