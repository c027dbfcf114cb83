import { z } from 'astro/zod';
import { date, idText, line, prose, reference } from '../../core/fields.ts';

/** Grade bands a lesson is for. */
export const LESSON_BANDS = ['6-8', '9-12'] as const;
/** How far a lesson meets a standard. */
export const COVERAGES = ['full', 'partial'] as const;
/** How a standard's text was seen: whole, in short form only, or not yet. */
export const STANDARD_SEEN = ['whole', 'short', 'not-yet'] as const;

/** `standards.yaml`: the closed list of standards that lessons may name, and what may be claimed of them. */
export const standardsSchema = z.strictObject({
  /** Where the standards come from. */
  sets: z
    .array(
      z.strictObject({
        /** Its id. */
        id: idText,
        /** Its name with publisher and year. */
        name: line(140),
        /** A shorter name for tables. */
        short: line(40),
        /** Where it is published. */
        url: z.url().optional(),
        /** What a teacher should know about it. */
        note: line(400).optional(),
        /** False while nobody has read its present text: shown as "being checked", never as met. */
        verified: z.boolean(),
      }),
    )
    .min(1),
  /** The standards, laws and topics. */
  standards: z
    .array(
      z.strictObject({
        /** The code as its publisher writes it. */
        code: line(60),
        /** Its set. */
        set: idText,
        /** What it asks, in our own short words. */
        says: line(240),
        /** How its text was seen. */
        seen: z.enum(STANDARD_SEEN),
      }),
    )
    .min(1),
});
export type StandardsData = z.infer<typeof standardsSchema>;

/** `lessons/unit.yaml`: the unit that the lessons make. */
export const unitSchema = z.strictObject({
  /** Its title. */
  title: line(80),
  /** The question that several answers can be defended for. */
  question: line(140),
  /** One or two sentences about it. */
  summary: line(400),
  /** Version of its words. */
  version: line(12),
  /** When it was last changed. */
  revised: date,
  /** Answers a student could defend. */
  stems: z.array(line(160)).min(3),
  /** What opens the inquiry, before any content. */
  staging: prose(900),
  /** The task that ends it. */
  summative: prose(900),
  /** A task for more. */
  extension: prose(900),
  /** Understand, assess, act. */
  action: z.strictObject({
    /** To understand. */
    understand: prose(500),
    /** To weigh. */
    assess: prose(500),
    /** To do. */
    act: prose(500),
  }),
  /** Ways through the unit for the time there is. */
  routes: z
    .array(
      z.strictObject({
        /** Its name: "Three days". */
        name: line(40),
        /** For whom it fits. */
        fits: line(200),
        /** The days, each with its lesson. */
        days: z
          .array(
            z.strictObject({
              /** The lesson. */
              lesson: reference('lessons'),
              /** What is done that day. */
              text: line(200),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
  /** The test used on every claim. */
  tool: z.array(line(60)).min(1),
  /** Criteria of the rubric with three levels, the best first. */
  rubric: z
    .array(
      z.strictObject({
        /** What is looked at. */
        name: line(40),
        /** The three levels in a student's words. */
        levels: z.array(line(160)).length(3),
      }),
    )
    .min(1),
  /** What a substitute is told before the steps of a lesson; without it there are no substitute pages. */
  substitute: z
    .strictObject({
      /** All there is to know. */
      know: line(500),
      /** What to do when something comes up. */
      rules: z.array(line(220)).min(1),
    })
    .optional(),
  /** Licence of words and sheets. */
  license: prose(900),
});
export type UnitData = z.infer<typeof unitSchema>;

const step = z.strictObject({
  /** Its name. */
  name: line(40),
  /** The period it belongs to, where a lesson takes two. */
  day: z.int().min(1).max(3).default(1),
  /** Minutes in the single period. */
  minutes: z.int().min(1).max(60),
  /** Minutes in the long period; 0 when it is left out. */
  block: z.int().min(0).max(60),
  /** A line that the teacher can say. */
  say: line(400),
  /** What the teacher and the class do. */
  doing: prose(900),
  /** What the screen shows, one line a point. */
  screen: z.array(line(200)).min(1).max(7),
});

/** `lessons/<lesson>/index.mdx`: one lesson; its body is what the lesson leaves out. */
export const lessonSchema = z.strictObject({
  /** Its place in the unit. */
  number: z.int().min(1).max(20),
  /** Its title. */
  title: line(70),
  /** The supporting question it answers. */
  question: line(140),
  /** About 100 words of overview. */
  summary: line(900),
  /** What kind of lesson it is. */
  form: line(40),
  /** Grade bands. */
  bands: z.array(z.enum(LESSON_BANDS)).min(1),
  /** Minutes of the single form (all its periods together) and of the long one. */
  minutes: z.strictObject({
    /** All single periods together. */
    single: z.int().min(20).max(180),
    /** One long period. */
    block: z.int().min(40).max(180),
  }),
  /** How many periods the single form takes. */
  periods: z.int().min(1).max(3).default(1),
  /** Minutes of preparation. */
  prep: z.int().min(0).max(120),
  /** What to have ready. */
  ready: z.array(line(200)).min(1),
  /** The steps in order; their minutes add up to `minutes`. */
  steps: z.array(step).min(3),
  /** Standards, with how and how far each is met. The first one or two are claimed; the others are touched. */
  standards: z
    .array(
      z.strictObject({
        /** A code of `standards.yaml`. */
        code: line(60),
        /** Claimed: taught and looked at in the task. Touched: met on the way. */
        claimed: z.boolean().default(false),
        /** How far. */
        coverage: z.enum(COVERAGES),
        /** How the lesson meets it. */
        how: line(260),
      }),
    )
    .min(1),
  /** What a reader might expect and the lesson does not claim. */
  notClaimed: z.array(line(220)).default([]),
  /** Words a student needs, at most eight. */
  vocabulary: z
    .array(
      z.union([
        reference('terms'),
        z.strictObject({
          /** The word. */
          word: line(40),
          /** What it means here. */
          meaning: line(200),
        }),
      ]),
    )
    .max(8),
  /** Claims of the record that cards are made of. */
  claims: z
    .array(
      z.strictObject({
        /** Its name on the card. */
        id: idText,
        /** The event it stands in. */
        event: reference('events'),
        /** Which words: the event's headline, its summary, or one of its quotations. */
        from: z.enum(['title', 'summary', 'quote']),
        /** Which quotation, counted from 0. */
        quote: z.int().min(0).default(0),
        /** The source in which a reader finds it. */
        source: reference('sources'),
      }),
    )
    .default([]),
  /** Numbers of the record that cards are made of. */
  numbers: z
    .array(
      z.strictObject({
        /** Its name on the card. */
        id: idText,
        /** The event that holds it. */
        event: reference('events'),
        /** The number as a headline might give it. */
        figure: line(60),
        /** A disputed point of the event, counted from 0: the card shows what each source says. */
        disputed: z.int().min(0).optional(),
        /** The source in which a reader finds it. */
        source: reference('sources'),
      }),
    )
    .default([]),
  /** Student sheets, in the order of use. */
  handouts: z.array(reference('handouts')).min(1),
  /** Easier and harder forms. */
  support: z.array(line(300)).min(1),
  /** For those who have more time. */
  stretch: z.array(line(300)).min(1),
  /** What is looked at, and how. */
  assessment: prose(900),
  /** A simpler hour, for a substitute who has never seen the lesson: read out, hand out, collect. */
  substitute: z
    .strictObject({
      /** The lesson's sheets it needs, in their supported version. */
      sheets: z.array(reference('handouts')).min(1),
      /** Its steps; their minutes add up to one period. */
      steps: z
        .array(
          z.strictObject({
            /** Minutes. */
            minutes: z.int().min(1).max(60),
            /** Words to read out. */
            say: line(400),
            /** What to do. */
            doing: line(320),
          }),
        )
        .min(2),
    })
    .optional(),
  /** Reports and texts the whole lesson rests on. */
  sources: z.array(reference('sources')).min(1),
});
export type LessonData = z.infer<typeof lessonSchema>;
export type LessonStep = LessonData['steps'][number];

/** When a map of powers holds. */
export const POWERS_WHEN = ['before', 'after', 'blank'] as const;

const part = z.discriminatedUnion('kind', [
  z.strictObject({
    /** Words written for this sheet: Markdown with citations. */
    kind: z.literal('words'),
    /** The standard version. */
    text: prose(7000),
    /** The same in simpler words; leave out where the text serves both. */
    supported: prose(7000).optional(),
  }),
  z.strictObject({
    /** Cards to cut out, one an event. */
    kind: z.literal('event-cards'),
    /** The events, in the order in which the cards lie. */
    events: z.array(reference('events')).min(1),
    /** Those whose date is hidden; the supported version shows all dates. */
    undated: z.array(reference('events')).default([]),
  }),
  z.strictObject({
    /** The events by date, with room to write. */
    kind: z.literal('timeline'),
    /** The events. */
    events: z.array(reference('events')).min(1),
    /** Headings of the columns to fill in. */
    columns: z.array(line(80)).default([]),
  }),
  z.strictObject({
    /** Cards of the lesson's claims. */
    kind: z.literal('claim-cards'),
    /** Which, by their id in the lesson. */
    cards: z.array(idText).min(1),
    /** Which the supported version keeps. */
    kept: z.array(idText).optional(),
  }),
  z.strictObject({
    /** Cards of the lesson's numbers. */
    kind: z.literal('number-cards'),
    /** Which, by their id in the lesson. */
    cards: z.array(idText).min(1),
    /** Which the supported version keeps. */
    kept: z.array(idText).optional(),
  }),
  z.strictObject({
    /** What the record says about each number. */
    kind: z.literal('number-facts'),
    /** Which, by their id in the lesson. */
    cards: z.array(idText).min(1),
  }),
  z.strictObject({
    /** The public side of the role cards: what each side had said by a day, issue by issue. */
    kind: z.literal('role-cards'),
    /** The round. */
    round: reference('rounds'),
    /** The issues, in the order of the card. */
    issues: z.array(reference('issues')).min(1),
    /** The day. */
    asOf: date,
  }),
  z.strictObject({
    /** The private side of the role cards: fiction, made for play. */
    kind: z.literal('private-cards'),
    /** The round. */
    round: reference('rounds'),
    /** One card a side. */
    sides: z
      .array(
        z.strictObject({
          /** The side. */
          party: reference('parties'),
          /** What it needs, behind what it asks. */
          interests: z.array(line(160)).min(2),
          /** Its order of priority. */
          priorities: z.array(line(120)).min(2),
          /** Who on its own team sees it differently. */
          inside: line(260),
          /** What it expects if there is no deal. */
          noDeal: line(260),
        }),
      )
      .min(2),
  }),
  z.strictObject({
    /** Who could decide what, as a grid. */
    kind: z.literal('powers'),
    /** Before or after the day on which the powers changed, or to fill in. */
    when: z.enum(POWERS_WHEN),
    /** Rows. */
    parties: z.array(reference('parties')).min(1),
    /** Columns; all decisions of the record when left out. */
    decisions: z.array(reference('decisions')).optional(),
  }),
  z.strictObject({
    /** Cards with one power each. */
    kind: z.literal('power-cards'),
    /** Whose powers. */
    parties: z.array(reference('parties')).min(1),
    /** Over what. */
    decisions: z.array(reference('decisions')).optional(),
  }),
  z.strictObject({
    /** A chart uncovered in four printed steps. */
    kind: z.literal('chart-stages'),
    /** The chart. */
    chart: reference('charts'),
    /** What to ask at each step. */
    asks: z.array(line(200)).length(4),
  }),
  z.strictObject({
    /** The lesson's words with their meanings. */
    kind: z.literal('vocabulary'),
  }),
  z.strictObject({
    /** Questions about dates and doers, made from the record. */
    kind: z.literal('quiz'),
    /** What is asked about. */
    events: z.array(reference('events')).min(3),
  }),
  z.strictObject({
    /** Short quotations with links: a packet that reprints nothing. */
    kind: z.literal('source-packet'),
    /** The events whose quotations and sources are shown. */
    events: z.array(reference('events')).min(1),
  }),
  z.strictObject({
    /** Reasons on two sides of a question, in columns of equal weight. */
    kind: z.literal('reasons'),
    /** The two columns. */
    columns: z
      .array(
        z.strictObject({
          /** What the column argues. */
          title: line(80),
          /** Its reasons, each with its sources. */
          reasons: z
            .array(
              z.strictObject({
                /** The standard version. */
                text: prose(600),
                /** The same in simpler words. */
                supported: prose(500),
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
    caption: line(160),
    /** Headings. */
    columns: z.array(line(80)).min(2),
    /** Rows; an empty cell is room to write. */
    rows: z.array(z.array(z.union([z.literal(''), prose(400)]))).min(1),
  }),
  z.strictObject({
    /** Ruled lines to write on. */
    kind: z.literal('lines'),
    /** What to write. */
    ask: line(240),
    /** How many lines. */
    count: z.int().min(1).max(24),
    /** A beginning that the supported version offers. */
    starter: line(160).optional(),
  }),
  z.strictObject({
    /** A new printed page. */
    kind: z.literal('break'),
  }),
]);

/** `lessons/<lesson>/<handout>.yaml`: one sheet that is printed for students. */
export const handoutSchema = z.strictObject({
  /** Its title. */
  title: line(70),
  /** Its short name on the sheet: "2a". */
  code: line(8),
  /** What it is for, in one line to the teacher. */
  use: line(200),
  /** How many are needed: "one a pair". */
  copies: line(60),
  /** Printed pages, on Letter and on A4, in each version. */
  pages: z.int().min(1).max(12),
  /** Printed pages of the supported version, where they differ. */
  pagesSupported: z.int().min(1).max(12).optional(),
  /** A line for name and date. */
  name: z.boolean().default(true),
  /** Whether it prints across the page. */
  wide: z.boolean().default(false),
  /** Its parts in order. */
  parts: z.array(part).min(1),
});
export type HandoutData = z.infer<typeof handoutSchema>;
export type HandoutPart = HandoutData['parts'][number];
export type PartOf<K extends HandoutPart['kind']> = Extract<HandoutPart, { kind: K }>;

/** `lessons/<lesson>/guide.mdx`: the teacher's guide with the key; its body holds the words. */
export const guideSchema = z.strictObject({
  /** Its title. */
  title: line(80),
  /** The key of the claim cards. */
  claims: z
    .array(
      z.strictObject({
        /** The card. */
        card: idText,
        /** The kind it is. */
        kind: line(60),
        /** What else is a good answer. */
        also: line(120),
        /** What to draw out. */
        point: line(300),
      }),
    )
    .default([]),
  /** The key of the number cards. */
  numbers: z
    .array(
      z.strictObject({
        /** The card. */
        card: idText,
        /** Of whom or what. */
        base: line(200),
        /** Counted by whom. */
        counter: line(160),
        /** On what day. */
        day: line(120),
        /** What to draw out. */
        point: line(300),
      }),
    )
    .default([]),
  /** Rounds whose outcome is told, issue by issue. */
  outcomes: z
    .array(
      z.strictObject({
        /** The round. */
        round: reference('rounds'),
        /** The issues. */
        issues: z.array(reference('issues')).min(1),
      }),
    )
    .default([]),
  /** Parties whose filled grids of powers are shown, before and after the change. */
  powers: z.array(reference('parties')).default([]),
});
export type GuideData = z.infer<typeof guideSchema>;

/** `lessons/papers/<paper>.mdx`: a page for teachers, families or the school office. */
export const paperSchema = z.strictObject({
  /** Its title. */
  title: line(80),
  /** What it is for. */
  summary: line(300),
  /** Its place in the list. */
  order: z.int().min(1).max(20),
  /** Printed pages. */
  pages: z.int().min(1).max(6),
});
export type PaperData = z.infer<typeof paperSchema>;
