import { z } from 'astro/zod';
import { DOES } from '../ledgers/schema.ts';
import { LEVELS } from '../parties/schema.ts';
import { date, line, prose, reference } from '../../core/fields.ts';

/** The words that the generator itself puts on a sheet. Words in braces, such as `{number}`, are filled in. */
const sheetWords = z.strictObject({
  /** Over a title: "Lesson {number}". */
  lesson: line(40),
  /** A note over a title: the supported reading. */
  supported: line(40),
  /** The line for a name. */
  name: line(40),
  /** The line for a date. */
  date: line(40),
  /** At the foot: "version {version}". */
  version: line(40),
  /** Before a date that is about right: "about {date}". */
  about: line(40),
  /** Before a date that sources are not sure of: "possibly {date}". */
  possibly: line(40),
  /** Over the words of a lesson. */
  words: line(40),
  /** Heading of the words. */
  word: line(40),
  /** Heading of their meanings. */
  meaning: line(60),
  /** Over two columns of reasons. */
  reasons: line(60),
  /** Who acted. */
  who: line(40),
  /** A date to be found: "Date: {blank}". */
  hiddenDate: line(60),
  /** A claim card: "Claim {letter}". */
  claim: line(40),
  /** Who is quoted. */
  wordsOf: line(40),
  /** What the words are about. */
  subject: line(40),
  /** A number card: "Number {letter}". */
  number: line(40),
  /** Over the facts behind the numbers. */
  facts: line(60),
  /** Heading of the numbers. */
  figure: line(40),
  /** Heading of what sources say. */
  sourcesSay: line(60),
  /** Over a list by date. */
  inOrder: line(60),
  /** Heading of what happened. */
  happened: line(60),
  /** How far a power reaches. */
  levels: z.record(z.enum(LEVELS), line(60)),
  /** A cell of the grid of powers that the record cannot fill. */
  notSaid: line(40),
  /** Over the grid to fill in. */
  gridBlank: line(160),
  /** Over the grid before the change. */
  gridBefore: line(160),
  /** Over the grid after the change. */
  gridAfter: line(160),
  /** What a side did with a term, before the term. */
  does: z.record(z.enum(DOES), line(60)),
  /** A public role card: "{party} · bargaining team". */
  team: line(80),
  /** Under it: "Public side · as of {date}". */
  publicSide: line(80),
  /** The day of a position where its source has another: "said {date}". */
  said: line(60),
  /** The foot of a public role card. */
  publicFoot: line(160),
  /** Where the record has nothing. */
  silent: line(80),
  /** A private role card: "{party} · for your team only". */
  privateTeam: line(80),
  /** Under it: that it is made up. */
  privateSide: line(80),
  /** What a side needs. */
  needs: line(60),
  /** Its priorities. */
  order: line(60),
  /** Who on its team sees it differently. */
  inside: line(60),
  /** What it expects without a deal. */
  noDeal: line(60),
  /** The foot of a private role card: that it is fiction. */
  privateFoot: line(160),
  /** The four steps of a chart. */
  steps: z.array(line(80)).length(4),
  /** What the drawing of each step is, for those who do not see it. */
  drawings: z.array(line(160)).length(4),
  /** The key of a chart: "Key: {entries}." */
  key: line(60),
  /** Over the words of a chart that stay in its own language. */
  chartWords: line(120),
  /** Where a chart comes from: "Source: {source}." */
  source: line(60),
  /** The link that jumps to the sheet. */
  skip: line(60),
  /** The name of the links over a sheet. */
  thisSheet: line(60),
  /** The link to the other sheets: "All sheets of lesson {number}". */
  allSheets: line(60),
  /** The link to the standard reading. */
  standardLink: line(60),
  /** The link to the supported reading. */
  supportedLink: line(60),
  /** The link to the Word file. */
  wordFile: line(60),
  /** What a sheet's page is: "{title}: a sheet to print for lesson {number}, {question}". */
  description: line(160),
});
export type SheetWords = z.infer<typeof sheetWords>;

/** `lessons/words.<language>.yaml`: a language in which sheets are given too; its code is that of BCP 47, such as `es`. */
export const languageSchema = z.strictObject({
  /** Its name in the record's own language: "Spanish". */
  name: line(40),
  /** Its own name for itself. */
  own: line(40),
  /** What there is in it and what is not, for teachers. */
  summary: prose(900),
  /** What a sheet says whose translation has not been reviewed. */
  notice: z.strictObject({
    /** In that language. */
    own: line(160),
    /** In the record's language. */
    original: line(160),
  }),
  /** Sheets that have no translation yet; every other sheet must have one. */
  pending: z.array(reference('handouts')).default([]),
  /** The list of words in both languages. */
  list: z.strictObject({
    /** Its title in that language: "Words of lesson {number}". */
    title: line(80),
    /** What is said over it. */
    intro: line(300),
    /** Headings: the word, the word in the other language, what it means in that language, what it means in the record's own. */
    columns: z.array(line(40)).length(4),
    /** Printed pages. */
    pages: z.int().min(1).max(3).default(1),
  }),
  /** The words that the generator puts on sheets. */
  words: sheetWords,
});
export type LanguageData = z.infer<typeof languageSchema>;

/** `lessons/cards.<language>.yaml`: the words of the record that its sheets show, in another language, each by the entry it belongs to. */
export const cardsSchema = z.strictObject({
  /** Whether somebody who teaches in the language has checked these words. */
  reviewed: z.boolean(),
  /** Events. */
  events: z
    .array(
      z.strictObject({
        /** The event. */
        event: reference('events'),
        /** Its headline. */
        title: line(140),
        /** Its summary, where a sheet shows it. */
        summary: line(420).optional(),
        /** Its quotations in order, where a sheet shows them. The words quoted stay as they are: here is what they mean. */
        quotes: z
          .array(
            z.strictObject({
              /** Who said it. */
              speaker: line(120),
              /** What it means. */
              gloss: line(260),
            }),
          )
          .optional(),
        /** Its first disputed points, where a sheet shows them. */
        disputed: z
          .array(
            z.strictObject({
              /** The point. */
              what: line(180),
              /** Each version, in order. */
              versions: z
                .array(
                  z.strictObject({
                    /** What it says. */
                    says: line(380),
                  }),
                )
                .min(2),
            }),
          )
          .optional(),
      }),
    )
    .default([]),
  /** Short names of parties. */
  parties: z
    .array(
      z.strictObject({
        /** The party. */
        party: reference('parties'),
        /** Its short name. */
        short: line(40),
      }),
    )
    .default([]),
  /** Decisions. */
  decisions: z
    .array(
      z.strictObject({
        /** The decision. */
        decision: reference('decisions'),
        /** Its name. */
        name: line(80),
      }),
    )
    .default([]),
  /** Powers. */
  powers: z
    .array(
      z.strictObject({
        /** Whose. */
        party: reference('parties'),
        /** Over what. */
        decision: reference('decisions'),
        /** From when, as in the party's file; left out where it is left out there. */
        from: date.optional(),
        /** The power in plain words. */
        text: prose(600),
      }),
    )
    .default([]),
  /** Questions of issues. */
  issues: z
    .array(
      z.strictObject({
        /** The issue. */
        issue: reference('issues'),
        /** Its question. */
        question: line(120),
      }),
    )
    .default([]),
  /** Positions: of several that agree in all this, the last. */
  positions: z
    .array(
      z.strictObject({
        /** The issue. */
        issue: reference('issues'),
        /** The round. */
        round: reference('rounds'),
        /** Whose. */
        party: reference('parties'),
        /** When. */
        date,
        /** What the party did. */
        does: z.enum(DOES),
        /** The term, as it continues the words under `does` of the language. */
        terms: prose(500),
      }),
    )
    .default([]),
  /** Terms of the glossary. */
  terms: z
    .array(
      z.strictObject({
        /** The term. */
        term: reference('terms'),
        /** The word in the other language. */
        title: line(80),
        /** What it means. */
        definition: prose(500),
      }),
    )
    .default([]),
  /** Words that lessons explain themselves. */
  words: z
    .array(
      z.strictObject({
        /** The lesson. */
        lesson: reference('lessons'),
        /** The word as the lesson has it. */
        of: line(40),
        /** The word in the other language. */
        word: line(60),
        /** What it means here. */
        meaning: line(260),
      }),
    )
    .default([]),
  /** Numbers of lessons that hold words. */
  figures: z
    .array(
      z.strictObject({
        /** The lesson. */
        lesson: reference('lessons'),
        /** The number, by its id in the lesson. */
        number: line(40),
        /** The number as a headline might give it. */
        figure: line(80),
      }),
    )
    .default([]),
  /** Charts shown on sheets. */
  charts: z
    .array(
      z.strictObject({
        /** The chart. */ chart: reference('charts'),
        /** Its title. */ title: line(160),
        /** Its subtitle. */ subtitle: line(260),
      }),
    )
    .default([]),
});
export type CardsData = z.infer<typeof cardsSchema>;

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Words. */
    kind: z.literal('words'),
    /** The text with the same headings and items. */
    text: prose(8000),
  }),
  z.strictObject({
    /** A strip of events by date. */
    kind: z.literal('timeline'),
    /** Headings of the columns to fill in. */
    columns: z.array(line(100)).default([]),
  }),
  z.strictObject({
    /** Private role cards. */
    kind: z.literal('private-cards'),
    /** One card a side, in the same order. */
    sides: z
      .array(
        z.strictObject({
          /** The side. */
          party: reference('parties'),
          /** What it needs. */
          interests: z.array(line(200)).min(2),
          /** Its order of priority. */
          priorities: z.array(line(150)).min(2),
          /** Who on its own team sees it differently. */
          inside: line(320),
          /** What it expects if there is no deal. */
          noDeal: line(320),
        }),
      )
      .min(2),
  }),
  z.strictObject({
    /** A chart in four steps. */
    kind: z.literal('chart-stages'),
    /** What to ask at each step. */
    asks: z.array(line(240)).length(4),
    /** Words in the drawing, which stays as it is, and what they mean. */
    glossary: z
      .array(
        z.strictObject({
          /** The word in the drawing. */
          of: line(60),
          /** What it means. */
          word: line(80),
        }),
      )
      .default([]),
  }),
  z.strictObject({
    /** Reasons on two sides. */
    kind: z.literal('reasons'),
    /** The two columns. */
    columns: z
      .array(
        z.strictObject({
          /** What the column argues. */
          title: line(100),
          /** Its reasons, each with the same sources. */
          reasons: z
            .array(
              z.strictObject({
                /** The reason. */
                text: prose(700),
              }),
            )
            .min(2),
        }),
      )
      .length(2),
  }),
  z.strictObject({
    /** A table to fill in. */
    kind: z.literal('table'),
    /** What it is for. */
    caption: line(180),
    /** Headings. */
    columns: z.array(line(100)).min(2),
    /** Rows; an empty cell is room to write. */
    rows: z.array(z.array(z.union([z.literal(''), prose(450)]))).min(1),
  }),
  z.strictObject({
    /** Ruled lines. */
    kind: z.literal('lines'),
    /** What to write. */
    ask: line(280),
  }),
  z.strictObject({
    /** A part made from the record, with no words of its own: named, so that both files have the same parts. */
    kind: z.literal([
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
    ]),
  }),
]);

/** `lessons/<lesson>/<language>/<handout>.yaml`: a sheet in another language: the same parts, each with its words. */
export const translationSchema = z.strictObject({
  /** Its title. */
  title: line(90),
  /** Whether somebody who teaches in the language has checked it; until then the sheet says that nobody has. */
  reviewed: z.boolean(),
  /** Printed pages, where they differ from those of the sheet. */
  pages: z.int().min(1).max(12).optional(),
  /** The parts of the sheet in order. */
  parts: z.array(part).min(1),
});
export type TranslationData = z.infer<typeof translationSchema>;

/** `lessons/papers/<language>/<paper>.mdx`: a paper in another language, with the same headings and items. */
export const translatedPaperSchema = z.strictObject({
  /** Its title. */
  title: line(90),
  /** Whether somebody who teaches in the language has checked it. */
  reviewed: z.boolean(),
  /** Printed pages, where they differ. */
  pages: z.int().min(1).max(6).optional(),
});
export type TranslatedPaperData = z.infer<typeof translatedPaperSchema>;
