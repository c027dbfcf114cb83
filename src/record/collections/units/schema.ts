import { z } from 'zod';
import { date, line, prose, reference } from '../../core/fields.ts';

export const unitSchema = z
  .strictObject({
    title: line(80).describe('The title of the unit.'),
    question: line(140).describe('The question that several answers can be defended for.'),
    summary: line(400).describe('One or two sentences about it.'),
    version: line(12).describe('Version of its words.'),
    revised: date.describe('When it was last changed.'),
    stems: z.array(line(160)).min(3).describe('Answers a student could defend.'),
    staging: prose(900).describe('What opens the inquiry, before any content.'),
    summative: prose(900).describe('The task that ends it.'),
    extension: prose(900).describe('A task for more.'),
    action: z
      .strictObject({
        understand: prose(500).describe('What students come to understand.'),
        assess: prose(500).describe('What students weigh.'),
        act: prose(500).describe('What students can do about it.'),
      })
      .describe('Understand, assess, act.'),
    routes: z
      .array(
        z.strictObject({
          name: line(40).describe('Its name: "Three days".'),
          fits: line(200).describe('For whom it fits.'),
          days: z
            .array(
              z.strictObject({
                lesson: reference('lessons').describe('The lesson taught that day.'),
                text: line(200).describe('What is done that day.'),
              }),
            )
            .min(1)
            .describe('The days, each with its lesson.'),
        }),
      )
      .min(1)
      .describe('Ways through the unit for the time there is.'),
    tool: z.array(line(60)).min(1).describe('The test used on every claim.'),
    rubric: z
      .array(
        z.strictObject({
          name: line(40).describe('What is looked at.'),
          levels: z.array(line(160)).length(3).describe("The three levels in a student's words."),
        }),
      )
      .min(1)
      .describe('Criteria of the rubric with three levels, the best first.'),
    substitute: z
      .strictObject({
        know: line(500).describe('All there is to know.'),
        rules: z.array(line(220)).min(1).describe('What to do when something comes up.'),
      })
      .optional()
      .describe('What a substitute reads before the steps of a lesson; without it there are no substitute pages.'),
    license: prose(900).describe('License of words and sheets.'),
  })
  .describe('`lessons/unit.yaml`: the unit that the lessons make.');
export type UnitData = z.infer<typeof unitSchema>;
