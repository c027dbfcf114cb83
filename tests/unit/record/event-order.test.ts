/** The order of events within a day, which everything that lists events takes from the record. */
import { expect, test } from 'vitest';
import { BASE } from '../../sites/base.ts';
import { smallRecord } from '../classroom/small.ts';

const VOTE = 'events/2014-05-01-vote.mdx';
const dated = (date: string): string => (BASE[VOTE] ?? '').replace('date: "2014-05-01"', `date: "${date}"`);

test('events are in order of their dates, and those of one date in order of their ids', () => {
  const { events } = smallRecord(false, {
    'events/2014-05-01-walkout.mdx': dated('2014-05-01'),
    'events/2014-05-01-answer.mdx': dated('2014-05-01'),
    'events/2014-05-02-first-in-the-alphabet.mdx': dated('2014-05-02'),
    'events/2014-04-30-z.mdx': dated('2014-04-30'),
  });
  // Decided by the sorting of events in linkRecord (src/record/link-record.ts), and nowhere else.
  expect(events.map(({ id }) => id)).toEqual([
    '2014-04-30-z',
    '2014-05-01-answer',
    '2014-05-01-vote',
    '2014-05-01-walkout',
    '2014-05-02-first-in-the-alphabet',
  ]);
});
