import { z } from 'astro/zod';
import { date, idText, line, prose, reference } from '../../core/fields.ts';

const named = z.strictObject({
  /** Its id. */
  id: idText,
  /** Its name for readers. */
  name: line(80),
  /** A shorter name for narrow places. */
  short: line(24).optional(),
});

/** `site.yaml`: what the record is about, and the short lists the entries point at. */
export const siteSchema = z.strictObject({
  /** The site's name. */
  title: line(60),
  /** The question on the home page. */
  question: line(120),
  /** Where it happened, at most 40 characters. */
  place: line(40),
  /** The span the record covers, as an interval. */
  date,
  /** One or two sentences under the question, at most 320 characters. */
  summary: line(320),
  /** Language of the words (BCP 47). */
  language: line(20),
  /** Who edits it: the author and publisher in citations. */
  publisher: line(100),
  /** When its content was last revised. */
  revised: date,
  /** Address of the repository, for error reports. */
  repository: z.url().optional(),
  /** Marked true for a record that is made up, so that every page says so. */
  invented: z.boolean().optional(),
  /** The sides at the table, in no order of rank. */
  sides: z.array(reference('parties')).min(2),
  /** The rounds in order of time. */
  rounds: z.array(reference('rounds')).min(1),
  /** Groups of issues, in the order shown. */
  groups: z.array(named).min(1),
  /** Groups of people whose days and dates are told apart, in the order shown. */
  bands: z.array(named).default([]),
  /** Decisions that powers are about, in the order shown. */
  decisions: z.array(named).default([]),
  /** A day on which the powers changed, for the map of powers before and after. */
  powersChanged: z
    .strictObject({
      /** The day. */
      date,
      /** What changed, at most 140 characters. */
      what: line(140),
    })
    .optional(),
  /** Five answers for a reader with a minute: question and answer, the answer prose with citations. */
  answers: z
    .array(
      z.strictObject({
        /** The question. */
        question: line(100),
        /** The answer. */
        answer: prose(700),
      }),
    )
    .default([]),
  /** The charts this record shows, in the order of the data page. */
  charts: z.array(reference('charts')).default([]),
  /** Groups of words that search treats as one. */
  synonyms: z.array(z.array(line(40)).min(2)).default([]),
  /** Words that take a side: an error wherever they stand in our own voice, and free inside quotation marks. Whole words, any case. */
  chargedWords: z.array(line(40)).default([]),
});
export type SiteData = z.infer<typeof siteSchema>;
