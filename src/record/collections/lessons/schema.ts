import { z } from 'zod';
import { date, idText, line, prose, reference } from '../../core/fields.ts';

/** Grade bands a lesson is for. */
const LESSON_BANDS = ['6-8', '9-12'] as const;
/** How far a lesson meets a standard. */
const COVERAGES = ['full', 'partial'] as const;
/** How a standard's text was seen: whole, in short form only, or not yet. */
const STANDARD_SEEN = ['whole', 'short', 'not-yet'] as const;

export const standardsSchema = z
  .strictObject({
    sets: z
      .array(
        z.strictObject({
          id: idText.describe('The name by which standards point at the set.'),
          name: line(140).describe('Its name with publisher and year.'),
          short: line(40).describe('A shorter name for tables.'),
          url: z.url().optional().describe('Where it is published.'),
          note: line(400).optional().describe('What a teacher should know about it.'),
          verified: z.boolean().describe('False while nobody has read its present text: shown as "being checked", never as met.'),
        }),
      )
      .min(1)
      .describe('Where the standards come from.'),
    standards: z
      .array(
        z.strictObject({
          code: line(60).describe('The code as its publisher writes it.'),
          set: idText.describe('The set it belongs to, by its id above.'),
          says: line(240).describe('What it asks, in our own short words.'),
          seen: z.enum(STANDARD_SEEN).describe('How its text was seen.'),
        }),
      )
      .min(1)
      .describe('The standards, laws and topics.'),
  })
  .describe('`standards.yaml`: the closed list of standards that lessons may name, and what may be claimed of them.');
export type StandardsData = z.infer<typeof standardsSchema>;

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
    license: prose(900).describe('Licence of words and sheets.'),
  })
  .describe('`lessons/unit.yaml`: the unit that the lessons make.');
export type UnitData = z.infer<typeof unitSchema>;

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

export const paperSchema = z
  .strictObject({
    title: line(80).describe('The heading of the paper.'),
    summary: line(300).describe('What it is for.'),
    order: z.int().min(1).max(20).describe('Its place in the list.'),
    pages: z.int().min(1).max(6).describe('How many pages it prints on.'),
  })
  .describe('`lessons/papers/<paper>.mdx`: a page for teachers, families or the school office.');
export type PaperData = z.infer<typeof paperSchema>;
