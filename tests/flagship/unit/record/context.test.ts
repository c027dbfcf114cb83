import { expect, it } from 'vitest';
import { getRecord } from '../../../../src/dispute.ts';
import { contextOf } from '../../../../src/page-data/context.ts';
import { inResults } from '../../../../src/page-data/event-page.ts';

const record = getRecord();
const contexts = record.events.map((event) => ({ event, ...contextOf(record, event) }));
const sides = record.site.sides.map((id) => record.party(id).data.name);

it('every event says where it happened', () => {
  expect(contexts.filter(({ place }) => !place.includes('Chicago')).map(({ event }) => event.id)).toEqual([]);
});

it('every event of a round names both sides and leads to the story of the round', () => {
  const ofRounds = contexts.filter(({ event }) => event.data.round !== undefined);
  expect(ofRounds.length).toBeGreaterThan(250);
  for (const { event, text = '', ways } of ofRounds) {
    for (const side of sides) expect(text, event.id).toContain(side);
    expect(ways[0]?.href, event.id).toBe(`/story/${event.data.round ?? ''}/`);
  }
});

it('every event without a round says what it was to the dispute', () => {
  const alone = contexts.filter(({ event }) => event.data.round === undefined);
  expect(alone.length).toBeGreaterThan(90);
  expect(alone.filter(({ text }) => text === undefined).map(({ event }) => event.id)).toEqual([]);
});

it('the titles in lists of results name Chicago and the day', () => {
  for (const event of record.events) expect(inResults(record, event), event.id).toMatch(/\(Chicago schools, .*\d{4}\)$/);
});

it('no title begins with a body that could be of anywhere', () => {
  const vague =
    /^(?:Members|Delegates|Board|District|Union|Health department|Commissioner)\b(?! (?:members|delegates|leaders|president|of Chicago))/;
  expect(record.events.filter(({ data }) => vague.test(data.title)).map(({ id, data }) => `${id}: ${data.title}`)).toEqual([]);
});
