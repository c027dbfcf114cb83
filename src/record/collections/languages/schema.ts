import { z } from 'zod';
import { line, prose, reference } from '../../core/fields.ts';
import { DOES } from '../ledgers/schema.ts';
import { LEVELS } from '../parties/schema.ts';

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
