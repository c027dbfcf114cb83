import { exportHref } from '../record/core/routes.ts';
import { absolute } from '../address.ts';
import { EVENT_KINDS, RETURNING } from '../record/collections/schemas.ts';
import { TIME_BASES } from '../record/core/time-text.ts';

const text = (description: string): object => ({ type: 'string', minLength: 1, description });
const ids = (description: string, minItems = 0): object => ({
  type: 'array',
  items: { type: 'string', minLength: 1 },
  minItems,
  uniqueItems: true,
  description,
});
const orNull = (description: string): object => ({ type: ['string', 'null'], minLength: 1, description });
const day = (description: string): object => ({ type: 'string', pattern: String.raw`^\d{4}-\d{2}-\d{2}$`, description });
/** Every key is required, and no other is allowed: a reader of the file need not guess. */
const exactly = (properties: Readonly<Record<string, object>>, description?: string): object => ({
  type: 'object',
  ...(description !== undefined && { description }),
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});
const list = (items: object, description: string): object => ({ type: 'array', items, description });
const names = (description: string): object => ({ type: 'object', description, additionalProperties: { type: 'string', minLength: 1 } });

const EVENT = exactly(
  {
    id: { type: 'string', pattern: '^[a-z0-9]+(-[a-z0-9]+)*$', description: 'Stable for ever; the last part of its address.' },
    url: { type: 'string', pattern: '^https?://', description: 'Its page.' },
    title: text('What happened, with who did it.'),
    summary: text('One or two sentences.'),
    kind: { enum: [...EVENT_KINDS], description: 'What kind of happening it is.' },
    date: exactly({
      edtf: text('The date as the record has it, in a subset of EDTF (ISO 8601-2).'),
      firstDay: day('The first day it can mean.'),
      lastDay: day('The last day it can mean.'),
      precision: { enum: ['day', 'month', 'year', 'interval'] },
      approximate: { type: 'boolean', description: 'About this date.' },
      uncertain: { type: 'boolean', description: 'The sources are not sure of it.' },
      time: {
        type: ['string', 'null'],
        pattern: String.raw`^\d{2}:\d{2}$`,
        description: 'The local time on the first day, or null where no source gives one.',
      },
      timeBasis: {
        enum: [...TIME_BASES, null],
        description: 'Whether the time is exact, about right, a latest (by) or earliest (after) one, or only planned.',
      },
    }),
    after: ids('Ids of events of the same day that surely came first.'),
    sameMoment: orNull('The id of an event of the same day with which it is one text, act or occasion.'),
    round: orNull('The id of its round of bargaining, or null outside the rounds.'),
    parties: ids('Who acted or was acted on, the one who acted first.', 1),
    issues: ids('The issues it moved.'),
    turningPoint: orNull('Why it changed the course, for the few that did.'),
    announced: list(
      exactly({
        bands: ids('Which groups.', 1),
        who: { enum: [...RETURNING] },
        date: text('The date that was promised.'),
        replaces: orNull('The date it took the place of.'),
      }),
      'Return dates that were announced.',
    ),
    returned: list(exactly({ bands: ids('Which groups.', 1), who: { enum: [...RETURNING] } }), 'Groups that came back on this date.'),
    disputed: list(
      exactly({
        what: text('The point on which sources differ.'),
        versions: list(exactly({ says: text('What this version says.'), sources: ids('Who says it.', 1) }), 'Each version.'),
      }),
      'Where the sources differ.',
    ),
    quotes: list(
      exactly({ text: text('The words.'), speaker: text('Who said them.'), source: text('Where they were read.') }),
      'Short quotations.',
    ),
    sources: ids('Ids of its sources in the bibliography, the best first.', 1),
  },
  'One happening on one date.',
);

/** The JSON Schema (2020-12) of `events.json`. */
export function eventsSchema(): string {
  return `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: absolute(exportHref('events.schema.json')),
      title: 'Events of a record of a dispute',
      ...exactly({
        $schema: { type: 'string' },
        title: text('The record.'),
        description: text('What it is about.'),
        url: text('Its site.'),
        license: text('An SPDX id.'),
        language: text('BCP 47.'),
        revised: text('When it was last revised.'),
        rounds: names('Names of the rounds by id.'),
        parties: names('Names of the parties by id.'),
        issues: names('Names of the issues by id.'),
        bands: names('Names of the bands by id: groups of people whose days and dates are told apart.'),
        events: list(
          EVENT,
          'In order of time. Where neither times nor `after` place an event within its day, its place there is for reading only.',
        ),
      }),
    },
    null,
    1,
  )}\n`;
}
