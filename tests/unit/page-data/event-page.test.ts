import { expect, it } from 'vitest';
import { bandNames, eventCrumbs, isShortQuote } from '../../../src/page-data/event-page.ts';
import { small } from './small.ts';

const record = small();
const [vote] = record.events;
if (!vote) throw new Error('the base record has an event');

it('breadcrumbs lead to the timeline and to the round of the event', () => {
  expect(eventCrumbs(record, vote)).toEqual([['Timeline', '/timeline/'], ['Spring 2014', '/rounds/spring/'], ['Vote']]);
});

it('breadcrumbs of an event without a round name no round, and say that it is a turning point', () => {
  const alone = { ...vote, data: { ...vote.data, round: undefined, turningPoint: 'The crews say no' } };
  expect(eventCrumbs(record, alone)).toEqual([['Timeline', '/timeline/'], ['Vote'], ['Turning point']]);
});

it('bands have the names of site.yaml', () => {
  expect(bandNames(record, ['walk-on'])).toBe('Walk-on passengers');
});

it('a quotation of under five words is short', () => {
  expect(isShortQuote('We will not sail')).toBe(true);
  expect(isShortQuote('We will not sail now')).toBe(false);
});
