import { expect, it } from 'vitest';
import { contextOf } from '../../../src/page-data/context.ts';
import type { Event, Story } from '../../../src/record/index.ts';
import { small } from './small.ts';

const record = small();
const [vote] = record.events;
if (!vote) throw new Error('the base record has an event');

it('an event of a round has the place, the round and its context, and leads to the round', () => {
  expect(contextOf(record, vote)).toEqual({
    place: 'Sorrel Island (invented), Spring 2014.',
    text: record.round('spring').data.context,
    ways: [{ title: 'The whole of Spring 2014', href: '/rounds/spring/' }],
  });
});

it('where the context names the round itself, it is not named twice', () => {
  const { data, ...round } = record.round('spring');
  const told = { ...record, round: () => ({ ...round, data: { ...data, context: 'In spring 2014 the ferry stood still.' } }) };
  expect(contextOf(told, vote)).toMatchObject({ place: 'Sorrel Island (invented).', text: 'In spring 2014 the ferry stood still.' });
});

it('with a story of the round it leads to the story, with the minutes that it takes', () => {
  const data = { round: 'spring', title: 'Ten days', summary: 'word '.repeat(1190), steps: [], agreed: [], unknown: [] };
  const told = { ...record, stories: [{ id: 'spring', data } as unknown as Story] };
  expect(contextOf(told, vote).ways).toEqual([{ title: 'Read “Ten days”: the story in 5 minutes', href: '/story/spring/' }]);
});

it('an event without a round has its own context, and leads to all rounds', () => {
  const alone: Event = { ...vote, data: { ...vote.data, round: undefined, context: 'It came before the talks.' } };
  expect(contextOf(record, alone)).toEqual({
    place: 'Sorrel Island (invented).',
    text: 'It came before the talks.',
    ways: [{ title: 'All rounds of bargaining, in order', href: '/rounds/' }],
  });
});
