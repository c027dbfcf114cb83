/** The order of events within a day, which everything that lists events takes from the record. */
import { expect, test } from 'vitest';
import { BASE } from '../../sites/base.ts';
import { smallRecord } from '../classroom/small.ts';

const VOTE = 'events/2014-05-01-vote.mdx';
const dated = (date: string): string => (BASE[VOTE] ?? '').replace('date: "2014-05-01"', `date: "${date}"`);

test('events of one day of which nothing is known are in order of their ids', () => {
  const { events } = smallRecord(false, {
    'events/2014-05-01-walkout.mdx': dated('2014-05-01'),
    'events/2014-05-01-answer.mdx': dated('2014-05-01'),
    'events/2014-05-02-first-in-the-alphabet.mdx': dated('2014-05-02'),
    'events/2014-04-30-z.mdx': dated('2014-04-30'),
  });
  // Decided by orderEvents (src/record/collections/events/day-order.ts), and nowhere else.
  expect(events.map(({ id }) => id)).toEqual([
    '2014-04-30-z',
    '2014-05-01-answer',
    '2014-05-01-vote',
    '2014-05-01-walkout',
    '2014-05-02-first-in-the-alphabet',
  ]);
});

/** The order of four events of one day, which is not that of their ids. */
const DAY = {
  'site.yaml': (BASE['site.yaml'] ?? '').replace('language: en', 'language: en\ntimeZone: America/Halifax'),
  [VOTE]: dated('2014-05-01').replace('kind: vote', 'kind: vote\nreading: 1'),
  'events/2014-05-01-answer.mdx': dated('2014-05-01').replace('kind: vote', 'kind: vote\ntime: "23:00"\ntimeBasis: about'),
  'events/2014-05-01-walkout.mdx': dated('2014-05-01').replace('kind: vote', 'kind: vote\ntime: "22:00"\ntimeBasis: by'),
  'events/2014-05-01-cheers.mdx': dated('2014-05-01').replace('kind: vote', 'kind: vote\nafter: [2014-05-01-answer]'),
};
const IN_ORDER = ['2014-05-01-vote', '2014-05-01-walkout', '2014-05-01-answer', '2014-05-01-cheers'];

test('events of one day are in the order that the record gives', () => {
  expect(smallRecord(false, DAY).events.map(({ id }) => id)).toEqual(IN_ORDER);
});

test('positions of one day follow their events; one without an event keeps its place', () => {
  const position = (event?: string): string =>
    `      - { party: crews, date: "2014-05-01", does: says, terms: it will sail, sources: [letter]${event === undefined ? '' : `, event: ${event}`} }\n`;
  const ledger = (BASE['issues/hands/ledger.yaml'] ?? '').replace(
    'positions:\n',
    `positions:\n${position(IN_ORDER[3])}${position()}${position(IN_ORDER[2])}${position(IN_ORDER[1])}`,
  );
  const { positions, issues } = smallRecord(false, { ...DAY, 'issues/hands/ledger.yaml': ledger });
  // The ledger ends with the position of the vote, which is the first event: it takes the first place, the others follow.
  const ofDay = (all: readonly { readonly date: string; readonly terms: string; readonly event?: string | undefined }[]) =>
    all.filter(({ terms }) => terms === 'it will sail').map(({ event }) => event);
  expect(ofDay(positions)).toEqual([undefined, IN_ORDER[1], IN_ORDER[2], IN_ORDER[3]]);
  expect(ofDay(issues.flatMap((issue) => issue.ledger.flatMap((round) => round.positions)))).toEqual(ofDay(positions));
});
