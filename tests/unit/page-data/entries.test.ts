import { describe, expect, it } from 'vitest';
import { contentsOf, issuesInRound, listedEvents, neighbors, partsOf, termOfOffice } from '../../../src/page-data/entries.ts';
import type { Event, LedgerRound } from '../../../src/record/index.ts';
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

  it('know how each issue is read in a round, and which were on the table', () => {
    const read = (issues: typeof record.issues, round: string) => {
      const { onTable, others } = issuesInRound({ issues }, round);
      return [onTable, others].map((list) => list.map(({ issue, reading }) => `${issue.id}: ${reading.nearer}`));
    };
    const changed = (entry: (round: LedgerRound) => LedgerRound) =>
      record.issues.map((issue) => ({ ...issue, ledger: issue.ledger.map(entry) }));
    expect(read(record.issues, 'spring')).toEqual([['hands: between'], []]);
    const off = changed(({ outcome, ...round }) => ({ ...round, ...(outcome && { outcome: { ...outcome, nearer: 'not-at-issue' } }) }));
    expect(read(off, 'spring')).toEqual([[], ['hands: not-at-issue']]);
    expect(
      read(
        changed(({ round }) => ({ round, positions: [], unsaid: 'We found nothing.' })),
        'spring',
      ),
    ).toEqual([[], ['hands: unsaid']]);
    // A missing entry is never a finding.
    expect(read(record.issues, 'autumn')).toEqual([[], ['hands: unsettled']]);
  });

  it('say from when to when someone led a party', () => {
    expect(termOfOffice('2014-05-01', '2015')).toBe(', May 1, 2014 to 2015');
    expect(termOfOffice('2014-05', undefined)).toBe(', from May 2014');
    expect(termOfOffice(undefined, '2014-05-01')).toBe(', until May 1, 2014');
    expect(termOfOffice(undefined, undefined)).toBe('');
  });
});
