import { z } from 'astro/zod';
import { date, line, prose, reference, sources } from '../../core/fields.ts';

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

/** `events/<date>-<slug>.mdx`: one happening on one date. */
export const eventSchema = z.strictObject({
  /** A headline that says what happened, with who did it; at most 100 characters, sentence case, no full stop. */
  title: line(100),
  /** When it happened (EDTF subset). */
  date,
  /** The kind of happening. */
  kind: z.enum(EVENT_KINDS),
  /** The round it belongs to; leave out for what lies before, between or after the rounds. */
  round: reference('rounds').optional(),
  /** Who acted or was acted on, the one who acted first. */
  parties: z.array(reference('parties')).min(1, 'name at least one party'),
  /** The issues it moved. */
  issues: z.array(reference('issues')).default([]),
  /** What happened in one or two sentences of plain text, at most 320 characters. */
  summary: line(320),
  /** The sources of the whole entry, the best first. */
  sources,
  /** Only for the dozen events that changed the course: why, in at most 60 characters. */
  turningPoint: line(60).optional(),
  /** Return dates this event announced: planned, to be set against what happened. */
  announced: z
    .array(
      z.strictObject({
        /** Which groups of people (ids of `bands` in `site.yaml`). */
        bands: z.array(reference('bands')).min(1),
        /** Whether the date is for students or for staff. */
        who: z.enum(RETURNING),
        /** The date that was promised. */
        date,
        /** The date it takes the place of, if one had been announced. */
        replaces: date.optional(),
      }),
    )
    .optional(),
  /** Groups that came back to buildings on this event's date. */
  returned: z
    .array(
      z.strictObject({
        /** Which groups of people (ids of `bands` in `site.yaml`). */
        bands: z.array(reference('bands')).min(1),
        /** Whether students or staff came back. */
        who: z.enum(RETURNING),
      }),
    )
    .optional(),
  /** Where the sources differ: what about, and what each says. Both are shown; none is chosen. */
  disputed: z
    .array(
      z.strictObject({
        /** The point on which the sources differ, at most 140 characters. */
        what: line(140),
        /** Each version with its sources. */
        versions: z
          .array(
            z.strictObject({
              /** What this version says, at most 300 characters. */
              says: line(300),
              /** Who says it. */
              sources,
            }),
          )
          .min(2, 'a dispute needs two versions'),
      }),
    )
    .optional(),
  /** Short quotations, at most 15 words each, of people in their office. */
  quotes: z
    .array(
      z.strictObject({
        /** The words quoted, exactly, without quotation marks. */
        text: prose(200),
        /** Who said it: an office, and a name only for officials, union leaders and spokespeople. */
        speaker: line(100),
        /** Where the words were read. */
        source: reference('sources'),
      }),
    )
    .optional(),
});
export type EventData = z.infer<typeof eventSchema>;
