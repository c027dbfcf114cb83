import { z } from 'zod';
import { describe, expect, it } from 'vitest';
import { findReferences, findWords } from '../../../src/record/core/walk-schema.ts';
import {
  eventSchema,
  ledgerSchema,
  line,
  prose,
  reference,
  answerSchema,
  sourceSchema,
  tableSchema,
} from '../../../src/record/collections/schemas.ts';

const shown = (found: readonly { readonly field: readonly PropertyKey[] }[]): string[] =>
  found.map(({ field }) => field.map(String).join('.'));

describe('findReferences', () => {
  it('finds ids in fields, lists, optional objects and lists of objects', () => {
    const found = findReferences(eventSchema, {
      title: 'A vote',
      round: 'spring',
      parties: ['crews', 'line'],
      sources: ['gazette'],
      announced: [{ bands: ['walk-on'], who: 'staff', date: '2014-05-01' }],
      quotes: [{ text: 'Not yet', speaker: 'The chair', source: 'letter' }],
    });
    expect(found.map(({ target, id, field }) => [target, id, field.join('.')])).toEqual([
      ['rounds', 'spring', 'round'],
      ['parties', 'crews', 'parties.0'],
      ['parties', 'line', 'parties.1'],
      ['sources', 'gazette', 'sources.0'],
      ['bands', 'walk-on', 'announced.0.bands.0'],
      ['sources', 'letter', 'quotes.0.source'],
    ]);
  });

  it('finds ids deep in a ledger', () => {
    const found = findReferences(ledgerSchema, {
      rounds: [
        {
          round: 'spring',
          positions: [{ party: 'crews', sources: ['gazette'], event: 'vote' }],
          silent: ['line'],
          outcome: { nearer: 'open', sources: ['letter'] },
        },
      ],
    });
    expect(shown(found)).toEqual([
      'rounds.0.round',
      'rounds.0.positions.0.party',
      'rounds.0.positions.0.event',
      'rounds.0.positions.0.sources.0',
      'rounds.0.silent.0',
      'rounds.0.outcome.sources.0',
    ]);
  });

  it('finds ids behind unions, defaults and records', () => {
    const schema = z.strictObject({
      either: z.union([z.number(), reference('events')]),
      list: z.array(reference('terms')).default([]),
      map: z.record(z.string(), reference('parties')),
    });
    expect(
      findReferences(schema, { either: 'vote', list: ['berth'], map: { chair: 'crews' } }).map(({ target, id }) => [target, id]),
    ).toEqual([
      ['events', 'vote'],
      ['terms', 'berth'],
      ['parties', 'crews'],
    ]);
  });

  it('follows the alternative of a union that was meant, and no other', () => {
    const schema = z.strictObject({
      parts: z.array(
        z.discriminatedUnion('kind', [
          z.strictObject({ kind: z.literal('cards'), events: z.array(reference('events')) }),
          z.strictObject({ kind: z.literal('words'), events: prose(99), text: line(99) }),
        ]),
      ),
      vocabulary: z.array(z.union([reference('terms'), z.strictObject({ word: line(40) })])),
    });
    const value = {
      parts: [
        { kind: 'cards', events: ['vote'] },
        { kind: 'words', events: 'None.', text: 'Some' },
        { kind: 'none', events: ['lost'] },
      ],
      vocabulary: ['berth', { word: 'Bunk' }],
    };
    expect(findReferences(schema, value).map(({ target, id, field }) => [target, id, field.join('.')])).toEqual([
      ['events', 'vote', 'parts.0.events.0'],
      ['terms', 'berth', 'vocabulary.0'],
    ]);
    expect(findWords(schema, value).map(({ kind, text }) => [kind, text])).toEqual([
      ['prose', 'None.'],
      ['line', 'Some'],
      ['line', 'Bunk'],
    ]);
  });

  it('skips what does not fit the schema', () => {
    for (const value of [undefined, null, 7, 'text', [], { parties: 'crews' }, { parties: [7, null] }, { announced: {} }])
      expect(findReferences(eventSchema, value)).toEqual([]);
  });
});

describe('findWords', () => {
  it('distinguishes plain lines from prose, and words from ids, dates and choices', () => {
    const found = findWords(eventSchema, {
      title: 'A vote',
      date: '2014-05-01',
      kind: 'vote',
      summary: 'It was held.',
      parties: ['crews'],
      sources: ['gazette'],
      quotes: [{ text: 'Not yet', speaker: 'The chair', source: 'letter' }],
    });
    expect(found.map(({ kind, text }) => [kind, text])).toEqual([
      ['line', 'A vote'],
      ['line', 'It was held.'],
      ['prose', 'Not yet'],
      ['line', 'The chair'],
    ]);
  });

  it('finds words in unions and records', () => {
    expect(shown(findWords(sourceSchema, { author: [{ literal: 'The port' }] }))).toEqual(['author.0.literal']);
    expect(shown(findWords(tableSchema, { fields: [{ labels: { yes: 'Sailed' } }] }))).toEqual(['fields.0.labels.yes']);
    expect(shown(findWords(answerSchema, { in: { es: { question: '¿Por qué?', answer: 'Porque sí.' } } }))).toEqual([
      'in.es.question',
      'in.es.answer',
    ]);
  });

  it('keeps the kind of words that are optional', () => {
    const schema = z.strictObject({ a: line(9).optional(), b: prose(9).default('x') });
    expect(findWords(schema, { a: 'one', b: 'two' }).map(({ kind }) => kind)).toEqual(['line', 'prose']);
  });
});
