import { z } from 'zod';
import { DOES } from '../ledgers/schema.ts';
import { LEVELS } from '../parties/schema.ts';
import { date, line, prose, reference } from '../../core/fields.ts';

/** The words that the generator itself puts on a sheet. Words in braces, such as `{number}`, are filled in. */
const sheetWords = z.strictObject({
  lesson: line(40).describe('Over a title: "Lesson {number}".'),
  supported: line(40).describe('A note over a title: the supported reading.'),
  name: line(40).describe('The line for a name.'),
  date: line(40).describe('The line for a date.'),
  version: line(40).describe('At the foot: "version {version}".'),
  about: line(40).describe('Before a date that is about right: "about {date}".'),
  possibly: line(40).describe('Before a date that sources are not sure of: "possibly {date}".'),
  words: line(40).describe('Over the words of a lesson.'),
  word: line(40).describe('Heading of the words.'),
  meaning: line(60).describe('Heading of their meanings.'),
  reasons: line(60).describe('Over two columns of reasons.'),
  who: line(40).describe('Who acted.'),
  hiddenDate: line(60).describe('A date to be found: "Date: {blank}".'),
  claim: line(40).describe('A claim card: "Claim {letter}".'),
  wordsOf: line(40).describe('Who is quoted.'),
  subject: line(40).describe('What the words are about.'),
  number: line(40).describe('A number card: "Number {letter}".'),
  facts: line(60).describe('Over the facts behind the numbers.'),
  figure: line(40).describe('Heading of the numbers.'),
  sourcesSay: line(60).describe('Heading of what sources say.'),
  inOrder: line(60).describe('Over a list by date.'),
  happened: line(60).describe('Heading of what happened.'),
  levels: z.record(z.enum(LEVELS), line(60)).describe('How far a power reaches.'),
  notSaid: line(40).describe('A cell of the grid of powers that the record cannot fill.'),
  gridBlank: line(160).describe('Over the grid to fill in.'),
  gridBefore: line(160).describe('Over the grid before the change.'),
  gridAfter: line(160).describe('Over the grid after the change.'),
  does: z.record(z.enum(DOES), line(60)).describe('What a side did with a term, before the term.'),
  team: line(80).describe('A public role card: "{party} · bargaining team".'),
  publicSide: line(80).describe('Under it: "Public side · as of {date}".'),
  said: line(60).describe('The day of a position where its source has another: "said {date}".'),
  publicFoot: line(160).describe('The foot of a public role card.'),
  silent: line(80).describe('Where the record has nothing.'),
  privateTeam: line(80).describe('A private role card: "{party} · for your team only".'),
  privateSide: line(80).describe('Under it: that it is made up.'),
  needs: line(60).describe('What a side needs.'),
  order: line(60).describe('Its priorities.'),
  inside: line(60).describe('Who on its team sees it differently.'),
  noDeal: line(60).describe('What it expects without a deal.'),
  privateFoot: line(160).describe('The foot of a private role card: that it is fiction.'),
  steps: z.array(line(80)).length(4).describe('The four steps of a chart.'),
  drawings: z.array(line(160)).length(4).describe('What the drawing of each step is, for those who do not see it.'),
  key: line(60).describe('The key of a chart: "Key: {entries}."'),
  chartWords: line(120).describe('Over the words of a chart that stay in its own language.'),
  source: line(60).describe('Where a chart comes from: "Source: {source}."'),
  skip: line(60).describe('The link that jumps to the sheet.'),
  thisSheet: line(60).describe('The name of the links over a sheet.'),
  allSheets: line(60).describe('The link to the other sheets: "All sheets of lesson {number}".'),
  standardLink: line(60).describe('The link to the standard reading.'),
  supportedLink: line(60).describe('The link to the supported reading.'),
  wordFile: line(60).describe('The link to the Word file.'),
  description: line(160).describe(`What a sheet's page is: "{title}: a sheet to print for lesson {number}, {question}".`),
});

export const languageSchema = z
  .strictObject({
    name: line(40).describe(`Its name in the record's own language: "Spanish".`),
    own: line(40).describe('Its own name for itself.'),
    summary: prose(900).describe('What there is in it and what is not, for teachers.'),
    notice: z
      .strictObject({
        own: line(160).describe('In that language.'),
        original: line(160).describe("In the record's language."),
      })
      .describe('What a sheet says whose translation has not been reviewed.'),
    pending: z.array(reference('handouts')).default([]).describe('Sheets that have no translation yet; every other sheet must have one.'),
    list: z
      .strictObject({
        title: line(80).describe('Its title in that language: "Words of lesson {number}".'),
        intro: line(300).describe('What is said over it.'),
        columns: z
          .array(line(40))
          .length(4)
          .describe(
            "Headings: the word, the word in the other language, what it means in that language, what it means in the record's own.",
          ),
        pages: z.int().min(1).max(3).default(1).describe('How many pages the list prints on.'),
      })
      .describe('The list of words in both languages.'),
    words: sheetWords.describe('The words that the generator puts on sheets.'),
  })
  .describe('`lessons/words.<language>.yaml`: a language in which sheets are given too; its code is that of BCP 47, such as `es`.');
export type LanguageData = z.infer<typeof languageSchema>;

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

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('words').describe('Words written for the sheet.'),
    text: prose(8000).describe('The text with the same headings and items.'),
  }),
  z.strictObject({
    kind: z.literal('timeline').describe('A strip of events by date.'),
    columns: z.array(line(100)).default([]).describe('Headings of the columns to fill in.'),
  }),
  z.strictObject({
    kind: z.literal('private-cards').describe('Private role cards.'),
    sides: z
      .array(
        z.strictObject({
          party: reference('parties').describe('The side that plays from this card.'),
          interests: z.array(line(200)).min(2).describe('What it needs.'),
          priorities: z.array(line(150)).min(2).describe('Its order of priority.'),
          inside: line(320).describe('Who on its own team sees it differently.'),
          noDeal: line(320).describe('What it expects if there is no deal.'),
        }),
      )
      .min(2)
      .describe('One card a side, in the same order.'),
  }),
  z.strictObject({
    kind: z.literal('chart-stages').describe('A chart in four steps.'),
    asks: z.array(line(240)).length(4).describe('What to ask at each step.'),
    glossary: z
      .array(
        z.strictObject({
          of: line(60).describe('The word in the drawing.'),
          word: line(80).describe('What it means.'),
        }),
      )
      .default([])
      .describe('Words in the drawing, which stays as it is, and what they mean.'),
  }),
  z.strictObject({
    kind: z.literal('reasons').describe('Reasons on two sides.'),
    columns: z
      .array(
        z.strictObject({
          title: line(100).describe('What the column argues.'),
          reasons: z
            .array(
              z.strictObject({
                text: prose(700).describe('The reason, as long as the original.'),
              }),
            )
            .min(2)
            .describe('Its reasons, each with the same sources.'),
        }),
      )
      .length(2)
      .describe('The two columns, one to a side.'),
  }),
  z.strictObject({
    kind: z.literal('table').describe('A table to fill in.'),
    caption: line(180).describe('What it is for.'),
    columns: z.array(line(100)).min(2).describe('The headings of its columns.'),
    rows: z
      .array(z.array(z.union([z.literal(''), prose(450)])))
      .min(1)
      .describe('Rows; an empty cell is room to write.'),
  }),
  z.strictObject({
    kind: z.literal('lines').describe('Ruled lines.'),
    ask: line(280).describe('What to write.'),
  }),
  z.strictObject({
    kind: z
      .literal([
        'event-cards',
        'claim-cards',
        'number-cards',
        'number-facts',
        'role-cards',
        'powers',
        'power-cards',
        'vocabulary',
        'quiz',
        'source-packet',
        'break',
      ])
      .describe('A part made from the record, with no words of its own: named, so that both files have the same parts.'),
  }),
]);

export const translationSchema = z
  .strictObject({
    title: line(90).describe('The heading of the sheet.'),
    reviewed: z
      .boolean()
      .describe('Whether somebody who teaches in the language has checked it; until then the sheet says that nobody has.'),
    pages: z.int().min(1).max(12).optional().describe('Printed pages, where they differ from those of the sheet.'),
    parts: z.array(part).min(1).describe('The parts of the sheet in order.'),
  })
  .describe('`lessons/<lesson>/<language>/<handout>.yaml`: a sheet in another language: the same parts, each with its words.');
export type TranslationData = z.infer<typeof translationSchema>;

export const translatedPaperSchema = z
  .strictObject({
    title: line(90).describe('The heading of the paper.'),
    reviewed: z.boolean().describe('Whether somebody who teaches in the language has checked it.'),
    pages: z.int().min(1).max(6).optional().describe('Printed pages, where they differ.'),
  })
  .describe('`lessons/papers/<language>/<paper>.mdx`: a paper in another language, with the same headings and items.');
export type TranslatedPaperData = z.infer<typeof translatedPaperSchema>;
