import { describe, expect, test } from 'vitest';
import { dayNotes, listNote, orderNote } from '../../../src/page-data/day-order.ts';
import { BASE } from '../../sites/base.ts';
import { small } from './small.ts';

const VOTE = '2014-05-01-vote';
const text = BASE[`events/${VOTE}.mdx`] ?? '';
/** The vote and two more events of its day, the first of which has further fields. */
const withTwoMore = (fields = '') =>
  small({
    'events/2014-05-01-answer.mdx': text.replace('kind: vote', `kind: vote\n${fields}`),
    'events/2014-05-01-walkout.mdx': text,
    'events/2014-05-walk.mdx': text.replace('date: "2014-05-01"', 'date: "2014-05"'),
  });

describe('the note on the order of a day', () => {
  test('is not there for an event alone, or where all is known', () => {
    expect(orderNote(small(), small().event(VOTE))).toBeUndefined();
    const record = small({ 'events/2014-05-01-answer.mdx': text.replace('kind: vote', `kind: vote\nafter: [${VOTE}]`) });
    expect(record.events.map((event) => orderNote(record, event))).toEqual([undefined, undefined]);
    expect(dayNotes(record, record.events).size).toBe(0);
    expect(listNote(record, record.events)).toBeUndefined();
  });

  test.each([
    ['', 'The sources do not give the order of the events of May 1, 2014.'],
    [`after: [${VOTE}]`, 'The sources give only part of the order of the events of May 1, 2014.'],
  ])('says how much is known', (fields, note) => {
    const record = withTwoMore(fields);
    expect(orderNote(record, record.event(VOTE))).toBe(note);
    // Of a month nobody expects the order of its days.
    expect(orderNote(record, record.event('2014-05-walk'))).toBeUndefined();
  });

  test('stands in a list once a day, before the first of two events or more', () => {
    const record = withTwoMore();
    const [first, second] = record.events;
    expect([...dayNotes(record, record.events)].map(([event, { count }]) => [event, count])).toEqual([[first, 3]]);
    expect([...dayNotes(record, record.events.slice(1)).keys()]).toEqual([second]);
    expect(dayNotes(record, record.events.slice(2)).size).toBe(0);
    expect(listNote(record, record.events)).toMatch(/^Where the sources do not give the order/);
  });
});
