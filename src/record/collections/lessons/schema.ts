import { z } from 'zod';
import { idText, line, prose, reference } from '../../core/fields.ts';
import { COVERAGES } from '../standards/schema.ts';

/** Grade bands a lesson is for. */
const LESSON_BANDS = ['6-8', '9-12'] as const;

const step = z.strictObject({
  name: line(40).describe('What the step is called in the plan and on the screen.'),
  day: z.int().min(1).max(3).default(1).describe('The period it belongs to, where a lesson takes two.'),
  minutes: z.int().min(1).max(60).describe('Minutes in the single period.'),
  block: z.int().min(0).max(60).describe('Minutes in the long period; 0 when it is left out.'),
  say: line(400).describe('A line that the teacher can say.'),
  doing: prose(900).describe('What the teacher and the class do.'),
  screen: z.array(line(200)).min(1).max(7).describe('What the screen shows, one line a point.'),
});

export const lessonSchema = z
  .strictObject({
    number: z.int().min(1).max(20).describe('Its place in the unit.'),
    title: line(70).describe('The title of the lesson.'),
    question: line(140).describe('The supporting question it answers.'),
    summary: line(900).describe('About 100 words of overview.'),
    form: line(40).describe('What kind of lesson it is.'),
    bands: z.array(z.enum(LESSON_BANDS)).min(1).describe('The grades it is written for.'),
    minutes: z
      .strictObject({
        single: z.int().min(20).max(180).describe('All single periods together.'),
        block: z.int().min(40).max(180).describe('One long period.'),
      })
      .describe('Minutes of the single form (all its periods together) and of the long one.'),
    periods: z.int().min(1).max(3).default(1).describe('How many periods the single form takes.'),
    prep: z.int().min(0).max(120).describe('Minutes of preparation.'),
    ready: z.array(line(200)).min(1).describe('What to have ready.'),
    steps: z.array(step).min(3).describe('The steps in order; their minutes add up to `minutes`.'),
    standards: z
      .array(
        z.strictObject({
          code: line(60).describe('A code of `standards.yaml`.'),
          claimed: z.boolean().default(false).describe('Claimed: taught and looked at in the task. Touched: met on the way.'),
          coverage: z.enum(COVERAGES).describe('Whether the lesson meets all of the standard or a part.'),
          how: line(260).describe('How the lesson meets it.'),
        }),
      )
      .min(1)
      .describe('Standards, with how and how far each is met. The first one or two are claimed; the others are touched.'),
    notClaimed: z.array(line(220)).default([]).describe('What a reader might expect and the lesson does not claim.'),
    vocabulary: z
      .array(
        z.union([
          reference('terms'),
          z.strictObject({
            word: line(40).describe('A word that the glossary does not have.'),
            meaning: line(200).describe('What it means here.'),
          }),
        ]),
      )
      .max(8)
      .describe('Words a student needs, at most eight.'),
    claims: z
      .array(
        z.strictObject({
          id: idText.describe('Its name on the card.'),
          event: reference('events').describe('The event that holds it.'),
          from: z.enum(['title', 'summary', 'quote']).describe("Which words: the event's headline, its summary, or one of its quotations."),
          quote: z.int().min(0).default(0).describe('Which quotation, counted from 0.'),
          source: reference('sources').describe('The source in which a reader finds it.'),
        }),
      )
      .default([])
      .describe('Claims of the record that cards are made of.'),
    numbers: z
      .array(
        z.strictObject({
          id: idText.describe('Its name on the card.'),
          event: reference('events').describe('The event that holds it.'),
          figure: line(60).describe('The number as a headline might give it.'),
          disputed: z
            .int()
            .min(0)
            .optional()
            .describe('A disputed point of the event, counted from 0: the card shows what each source says.'),
          source: reference('sources').describe('The source in which a reader finds it.'),
        }),
      )
      .default([])
      .describe('Numbers of the record that cards are made of.'),
    handouts: z.array(reference('handouts')).min(1).describe('Student sheets, in the order of use.'),
    support: z.array(line(300)).min(1).describe('Easier and harder forms.'),
    stretch: z.array(line(300)).min(1).describe('For those who have more time.'),
    assessment: prose(900).describe('What is looked at, and how.'),
    substitute: z
      .strictObject({
        sheets: z.array(reference('handouts')).min(1).describe("The lesson's sheets it needs, in their supported version."),
        steps: z
          .array(
            z.strictObject({
              minutes: z.int().min(1).max(60).describe('How many minutes the step takes.'),
              say: line(400).describe('Words to read out.'),
              doing: line(320).describe('What to do.'),
            }),
          )
          .min(2)
          .describe('Its steps; their minutes add up to one period.'),
      })
      .optional()
      .describe('A simpler hour, for a substitute who has never seen the lesson: read out, hand out, collect.'),
    sources: z.array(reference('sources')).min(1).describe('Reports and texts the whole lesson rests on.'),
  })
  .describe('`lessons/<lesson>/index.mdx`: one lesson; its body is what the lesson leaves out.');
export type LessonData = z.infer<typeof lessonSchema>;
