import { z } from 'zod';
import { date, line, prose, reference, sources } from '../../core/fields.ts';
import { TIME_BASES } from '../../core/time-text.ts';

/** What kind of happening an event is. */
export const EVENT_KINDS = [
  'vote',
  'offer',
  'ask',
  'agreement',
  'closure',
  'reopening',
  'order',
  'law',
  'ruling',
  'guidance',
  'statement',
  'protest',
  'data',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

/** Whose return a date is about. */
export const RETURNING = ['students', 'staff'] as const;

export const eventSchema = z
  .strictObject({
    title: line(100).describe('A headline that says what happened, with who did it; at most 100 characters, sentence case, no full stop.'),
    date: date.describe('When it happened (EDTF subset).'),
    knownFrom: date
      .optional()
      .describe(
        'The day from which the public could know it, where that is after it happened: a count published later, a peak seen in later data. Pages as of an earlier day leave it out until then.',
      ),
    time: z
      .string()
      .regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, 'write hours and minutes of a 24-hour clock, "23:00"')
      .optional()
      .describe('The hour, where a source gives one: local time (`timeZone` in `site.yaml`), `HH:MM` of 24 hours, in quotes.'),
    timeBasis: z
      .enum(TIME_BASES)
      .optional()
      .describe(
        'How the time is known; with `time` and only with it. `exact`; `about`; `by`: not later; `after`: not earlier; `planned`: set for that hour, which is never shown as done.',
      ),
    after: z
      .array(reference('events'))
      .min(1, 'name at least one event')
      .optional()
      .describe('Events of the same day that surely came first, by a source or because an answer follows what it answers.'),
    sameMoment: reference('events')
      .optional()
      .describe('An event of the same day with which it is one text, act or occasion: neither came first, and this one is read after it.'),
    reading: z
      .int()
      .min(1)
      .optional()
      .describe(
        'Its place in the reading order of its day, for what `after`, `sameMoment` and times do not place: lower first, without one last. It claims nothing.',
      ),
    place: line(80)
      .optional()
      .describe(
        'Where it happened, for search engines, where that is not the `location` of `site.yaml`: a town, or the state or country that an act was for.',
      ),
    kind: z.enum(EVENT_KINDS).describe('The kind of happening.'),
    round: reference('rounds').optional().describe('The round it belongs to; leave out for what lies before, between or after the rounds.'),
    parties: z
      .array(reference('parties'))
      .min(1, 'name at least one party')
      .describe('Who acted or was acted on, the one who acted first.'),
    issues: z.array(reference('issues')).default([]).describe('The issues it moved.'),
    summary: line(320).describe('What happened in one or two sentences of plain text, at most 320 characters.'),
    context: line(280)
      .optional()
      .describe(
        'Only of an event without a round: what it was to the dispute, in one or two sentences for a reader who knows nothing of it.',
      ),
    unknown: z.array(prose(240)).default([]).describe('What is not known, each gap once.'),
    sources: sources.describe('The sources of the whole entry, the best first.'),
    turningPoint: line(60).optional().describe('Only for the dozen events that changed the course: why, in at most 60 characters.'),
    announced: z
      .array(
        z.strictObject({
          bands: z.array(reference('bands')).min(1).describe('Which groups of people (ids of `bands` in `site.yaml`).'),
          who: z.enum(RETURNING).describe('Whether the date is for students or for staff.'),
          date: date.describe('The date that was promised.'),
          replaces: date.optional().describe('The date it takes the place of, if one had been announced.'),
        }),
      )
      .optional()
      .describe('Return dates this event announced: planned, to be set against what happened.'),
    returned: z
      .array(
        z.strictObject({
          bands: z.array(reference('bands')).min(1).describe('Which groups of people (ids of `bands` in `site.yaml`).'),
          who: z.enum(RETURNING).describe('Whether students or staff came back.'),
        }),
      )
      .optional()
      .describe("Groups that came back to buildings on this event's date."),
    disputed: z
      .array(
        z.strictObject({
          what: line(140).describe('The point on which the sources differ, at most 140 characters.'),
          versions: z
            .array(
              z.strictObject({
                says: line(300).describe('What this version says, at most 300 characters.'),
                sources: sources.describe('Who says it.'),
              }),
            )
            .min(2, 'a dispute needs two versions')
            .describe('Each version with its sources.'),
        }),
      )
      .optional()
      .describe('Where the sources differ: what about, and what each says. Both are shown; none is chosen.'),
    quotes: z
      .array(
        z.strictObject({
          text: prose(200).describe('The words quoted, exactly, without quotation marks.'),
          speaker: line(100).describe('Who said it: an office, and a name only for officials, union leaders and spokespeople.'),
          source: reference('sources').describe('Where the words were read.'),
        }),
      )
      .optional()
      .describe('Short quotations, at most 15 words each, of people in their office.'),
  })
  .describe('`events/<date>-<slug>.mdx`: one happening on one date.');
export type EventData = z.infer<typeof eventSchema>;
