import { z } from 'zod';
import { date, idText, line, reference } from '../../core/fields.ts';

/** Whether a name is one of the time zones that the platform knows. */
function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const named = z.strictObject({
  id: idText.describe('The name by which entries point at it.'),
  name: line(80).describe('Its name for readers.'),
  short: line(24).optional().describe('A shorter name for narrow places.'),
});

export const siteSchema = z
  .strictObject({
    title: line(60).describe("The site's name."),
    question: line(120).describe('The question on the home page.'),
    place: line(40).describe('Where it happened, at most 40 characters.'),
    subject: line(40)
      .optional()
      .describe('What the record is about in two or three words, for the titles of event pages in lists of results: "Night boats".'),
    location: line(80)
      .optional()
      .describe(
        'The town, region or country it happened in, without years: what search engines are told of events and tables that name no place of their own.',
      ),
    date: date.describe('The span the record covers, as an interval.'),
    timeZone: z
      .string()
      .refine(isTimeZone, 'write a name of the IANA time zone database, such as "America/Halifax"')
      .optional()
      .describe('The time zone of the place, by its IANA name; needed where an event has a `time`.'),
    summary: line(320).describe('One or two sentences under the question, at most 320 characters.'),
    language: line(20).describe('Language of the words (BCP 47).'),
    publisher: line(100).describe('Who edits it: the author and publisher in citations.'),
    editor: line(80).optional().describe('The person or office that answers for it, where there is one to name.'),
    contact: z
      .strictObject({
        email: z.email().optional().describe('An address for mail.'),
        url: z.url().optional().describe('A page with a form.'),
        post: line(160).optional().describe('A postal address.'),
      })
      .optional()
      .describe('How readers reach whoever publishes it, without an account anywhere. Without one the pages say so.'),
    revised: date.describe('When its content was last revised.'),
    repository: z.url().optional().describe('Address of the repository, for error reports.'),
    invented: z.boolean().optional().describe('Marked true for a record that is made up, so that every page says so.'),
    sides: z.array(reference('parties')).min(2).describe('The sides at the table, in no order of rank.'),
    rounds: z.array(reference('rounds')).min(1).describe('The rounds in order of time.'),
    groups: z.array(named).min(1).describe('Groups of issues, in the order shown.'),
    bands: z.array(named).default([]).describe('Groups of people whose days and dates are listed separately, in the order shown.'),
    decisions: z.array(named).default([]).describe('Decisions that powers are about, in the order shown.'),
    powersChanged: z
      .strictObject({
        date: date.describe('The day on which the change took effect.'),
        what: line(140).describe('What changed, at most 140 characters.'),
      })
      .optional()
      .describe('A day on which the powers changed, for the map of powers before and after.'),
    answers: z
      .array(reference('answers'))
      .max(5, 'the home page has room for five')
      .default([])
      .describe('The answers on the home page, in order: at most five.'),
    numbers: z
      .array(
        z.strictObject({
          value: line(12).describe('The number as it is read: "272,000".'),
          label: line(40).describe('What it counts, after the number.'),
          source: reference('sources').describe('Who counted.'),
        }),
      )
      .max(2, 'the home page has room for two beside the counts of the record')
      .default([])
      .describe('Numbers at the head of the home page, before the counts of events and sources.'),
    charts: z.array(reference('charts')).default([]).describe('The charts this record shows, in the order of the data page.'),
    synonyms: z
      .array(z.array(line(40)).min(2))
      .default([])
      .describe('Groups of words that search treats as one.'),
    chargedWords: z
      .array(line(40))
      .default([])
      .describe('Words that take a side: an error in our own voice, allowed inside quotation marks. Whole words, any case.'),
    gapWords: z
      .array(line(60))
      .default([])
      .describe(
        'Phrases that say what is not known, "…" for the words between: "no … was found". A sentence with one needs no source. Whole words, any case.',
      ),
  })
  .describe('`site.yaml`: what the record is about, and the short lists the entries point at.');
export type SiteData = z.infer<typeof siteSchema>;
