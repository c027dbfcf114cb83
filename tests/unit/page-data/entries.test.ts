import { describe, expect, it } from 'vitest';
import { contentsOf, issuesOnTable, listedEvents, neighbors, partsOf, termOfOffice } from '../../../src/page-data/entries.ts';
import type { Event } from '../../../src/record/index.ts';
import { small } from './small.ts';

const record = small();
const [vote] = record.events;
if (!vote) throw new Error('the base record has an event');
const event = (id: string, turningPoint?: string): Event => ({
  ...vote,
  id,
  data: { ...vote.data, ...(turningPoint !== undefined && { turningPoint }) },
});

describe('the pages of single entries', () => {
  it('lead to the entries before and after, and end at the ends', () => {
    expect(neighbors(['a', 'b', 'c'], 'b')).toEqual({ before: 'a', after: 'c' });
    expect(neighbors(['a', 'b', 'c'], 'a')).toEqual({ before: undefined, after: 'b' });
    expect(neighbors(['a'], 'a')).toEqual({ before: undefined, after: undefined });
  });

  it('list their parts in order, without those they lack', () => {
    const headings = [
      { depth: 2, slug: 'one', text: 'One' },
      { depth: 3, slug: 'deeper', text: 'Deeper' },
      { depth: 2, slug: 'two', text: 'Two' },
    ];
    expect(contentsOf(['first', 'First'], partsOf(headings), false, ['last', 'Last'])).toEqual([
      ['first', 'First'],
      ['one', 'One'],
      ['two', 'Two'],
      ['last', 'Last'],
    ]);
  });

  it('list all of few events, of many the turning points, and all where there are none', () => {
    const few = [event('a'), event('b', 'Vote')];
    const many = [...few, event('c')];
    expect(listedEvents(few, 2)).toEqual(few);
    expect(listedEvents(many, 2).map(({ id }) => id)).toEqual(['b']);
    expect(listedEvents([event('a'), event('b'), event('c')], 2)).toHaveLength(3);
  });

  it('know which issues were on the table in a round', () => {
    expect(issuesOnTable(record, 'spring').map(({ id }) => id)).toEqual(['hands']);
    expect(issuesOnTable(record, 'autumn')).toEqual([]);
    const off = record.issues.map((issue) => ({
      ...issue,
      ledger: issue.ledger.map((round) => ({ ...round, ...(round.outcome && { outcome: { ...round.outcome, nearer: 'not-at-issue' } }) })),
    }));
    expect(issuesOnTable({ issues: off }, 'spring')).toEqual([]);
  });

  it('say from when to when someone led a party', () => {
    expect(termOfOffice('2014-05-01', '2015')).toBe(', May 1, 2014 to 2015');
    expect(termOfOffice('2014-05', undefined)).toBe(', from May 2014');
    expect(termOfOffice(undefined, '2014-05-01')).toBe(', until May 1, 2014');
    expect(termOfOffice(undefined, undefined)).toBe('');
  });
});
