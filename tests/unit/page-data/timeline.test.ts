import { expect, it } from 'vitest';
import { monthsOf, timelineFacets, yearsOf } from '../../../src/page-data/timeline.ts';
import type { Event } from '../../../src/record/index.ts';
import { small } from './small.ts';

const record = small();
const [vote] = record.events;
if (!vote) throw new Error('the base record has an event');
const event = (id: string, changes: Partial<Event['data']>): Event => ({ ...vote, id, data: { ...vote.data, ...changes } });
const events = [
  event('a', { date: '2013' }),
  event('b', { date: '2014-03~', parties: ['line'] }),
  event('c', { date: '2014-05-01', parties: ['line', 'crews'] }),
  event('d', { date: '2014-05-02', parties: ['line'], issues: [], kind: 'offer' }),
];

it('groups events by month, or by year where no month is known, and marks the first of each year', () => {
  expect(monthsOf(events).map(({ name, events: own, anchor }) => [name, own.map(({ id }) => id), anchor])).toEqual([
    ['2013', ['a'], 'y-2013'],
    ['2014-03', ['b'], 'y-2014'],
    ['2014-05', ['c', 'd'], undefined],
  ]);
});

it('offers what finds something, with how much: the sides first, then who acts most', () => {
  const port = { ...record.party('line'), id: 'port', data: { ...record.party('line').data, short: 'Port' } };
  const parties = [...record.parties, port];
  const all = events.map((one) => ({ ...one, data: { ...one.data, parties: [...one.data.parties, 'port'] } }));
  const facets = timelineFacets({ ...record, parties, events: all });
  expect(facets.map(({ name, legend }) => [name, legend])).toEqual([
    ['party', 'Who'],
    ['round', 'Round'],
    ['issue', 'Issue'],
    ['kind', 'Kind'],
  ]);
  expect(facets.map(({ options }) => options.map(({ label, count }) => `${label} ${String(count)}`))).toEqual([
    ['Ferry line 4', 'Crews 2', 'Port 4'],
    ['Spring 2014 4'],
    ['Hands at night 3'],
    ['Vote 3', 'Offer 1'],
  ]);
});

it('reaches from the first year to the end of the last', () => {
  const dated = (date: string): Event => event(date, { date });
  expect(yearsOf([dated('1984-01-01'), dated('2021-12-30/2022-01-03'), dated('2021-12-31')])).toEqual({ from: '1984', to: '2022' });
});
