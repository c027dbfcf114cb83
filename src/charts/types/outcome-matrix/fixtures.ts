import type { Fixtures } from '../../fixture.ts';
import type { Data, Result, Row, Side } from './data.ts';

const guild: Side = { id: 'guild', name: 'Guild', color: 'brick', shape: 'square' };
const port: Side = { id: 'port', name: 'Port', color: 'blue', shape: 'circle' };
const town: Side = { id: 'town', name: 'Town', color: 'green', shape: 'ring' };
const crane: Side = { id: 'crane', name: 'Crane firm', color: 'soft', shape: 'diamond' };
const OUTCOMES: Readonly<Record<string, string>> = {
  between: 'Compromise',
  open: 'Left open',
  'not-at-issue': 'Not at issue',
  unsaid: 'Sources do not say',
  guild: 'Closer to the guild',
  port: 'Closer to the port',
  town: 'Closer to the town',
};
const result = (round: number, nearer: string, sides: readonly Side[] = [guild, port]): Result => ({
  round,
  nearer,
  outcome: OUTCOMES[nearer] ?? '',
  short: OUTCOMES[nearer]?.replace('to the', 'to') ?? '',
  tight: OUTCOMES[nearer]?.replace('Closer to the', 'Near').replace('Sources do not say', 'No source') ?? '',
  terms: nearer === 'unsaid' ? '' : 'A term.',
  why: 'A reason.',
  sides,
});
/** A row with a result for every round: what it lacks is not said. */
const complete = (one: Row, rounds: number): Row => ({
  ...one,
  results: Array.from({ length: rounds }, (_, round) => one.results.find((own) => own.round === round) ?? result(round, 'unsaid')),
});
const row = (id: string, group: string, ...results: readonly Result[]): Row => ({
  id,
  title: `Issue ${id}`,
  question: `What about ${id}?`,
  group,
  results,
});
const base = {
  rounds: [
    { id: 'spring', name: '1 · Spring 1999', season: 'Spring 1999', number: 1 },
    { id: 'fall', name: 'Fall 1999', season: 'Fall 1999' },
  ],
  sides: [guild, port],
  groups: ['Work', 'Power'],
};

/** A made-up dispute in a harbor. */
export const fixtures: Fixtures<Data> = {
  typical: {
    ...base,
    rows: [
      row('pay', 'Work', result(0, 'between'), result(1, 'guild')),
      row('hours', 'Work', result(0, 'open')),
      row('cranes', 'Power', result(0, 'not-at-issue'), result(1, 'port')),
    ],
  },
  empty: { ...base, rows: [] },
  single: { ...base, rows: [row('pay', 'Work', result(1, 'between'))] },
  missing: {
    ...base,
    rows: [complete(row('pay', 'Work', result(1, 'not-at-issue')), 2), row('hours', 'Power', { ...result(0, 'open'), terms: '', why: '' })],
  },
  extreme: {
    ...base,
    sides: [guild, port, town],
    rows: [
      row('pay', 'Work', result(0, 'town', [guild, port, town]), result(1, 'port', [guild, port, town])),
      row('hours', 'Work', result(0, 'guild', [guild, port, town]), result(1, 'between', [guild, port, town])),
      row(
        'cranes',
        'Power',
        {
          ...result(0, 'between', [guild, port, town]),
          among: ['port', 'town'],
          outcome: 'Between the port and the town',
          short: 'Between port and town',
          tight: 'Port, town',
        },
        result(1, 'open', [guild, port, town]),
      ),
      row('tolls', 'Power', result(0, 'not-at-issue', [guild, port, town]), result(1, 'port', [guild, port, town, crane])),
    ],
  },
  thousand: {
    ...base,
    rows: Array.from({ length: 500 }, (_, index) =>
      row(
        `issue-${String(index)}`,
        index % 2 === 0 ? 'Work' : 'Power',
        result(0, ['between', 'open', 'guild', 'port'][index % 4] ?? 'open'),
        result(1, 'between'),
      ),
    ),
  },
  'long-labels': {
    ...base,
    rows: [
      {
        ...row('pay', 'Work', {
          ...result(0, 'between'),
          outcome: 'Closer to the amalgamated harbor hands',
          short: 'Closer to amalgamated harbor hands',
          tight: 'Near amalgamated harbor hands',
        }),
        title: 'A title of as many letters as are let in',
      },
    ],
  },
  // The last round of many, in the last column.
  'right-edge': {
    ...base,
    rounds: Array.from({ length: 6 }, (_, index) => ({
      id: `r${String(index)}`,
      name: `${String(index + 1)} · Year ${String(index + 1)}`,
      season: `Year ${String(index + 1)}`,
      number: index + 1,
    })),
    rows: [complete(row('pay', 'Work', result(5, 'port')), 6)],
  },
};
