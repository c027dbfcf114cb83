import { expect, it } from 'vitest';
import { balanceRows, isUneven, sourceRows } from '../../../src/page-data/balance.ts';
import type { SideBalance } from '../../../src/record/measure/balance.ts';

const side = (id: string, changes: Partial<SideBalance> = {}): SideBalance => ({
  id,
  positions: 10,
  words: 200,
  quotations: 1,
  quotedWords: 5,
  sources: { primary: 0, news: 3, legal: 0, data: 0, analysis: 0 },
  own: 0,
  firstInEvents: 2,
  firstInLedgers: 3,
  nearer: 4,
  ...changes,
});

it('counts each side in a row, and says in each how far apart the sides are, and why', () => {
  const rows = balanceRows({ sides: [side('line'), side('crews', { positions: 8, words: 150, nearer: 1 })], between: 3, open: 1 });
  expect(rows.map(({ label, values, apart }) => [label, ...values, apart])).toEqual([
    ['Positions in the ledgers', 10, 8, '20%'],
    ['Words we used to describe them', 200, 150, '25%'],
    ['Short quotations', 1, 1, '0%'],
    ['Words quoted', 5, 5, '0%'],
    ['Named first in an event that names several sides', 2, 2, '0%'],
    ['Listed first in side-by-side tables', 3, 3, '0%'],
    ['Outcomes we judged closer to its position', 4, 1, '75%'],
  ]);
  expect(new Set(rows.map(({ reason }) => reason)).size).toBe(rows.length);
  expect(rows.at(-1)?.reason).toContain('3 results are a compromise, and 1 question was left open');
});

it('leaves out kinds of sources that no side has', () => {
  const legal = side('crews', { sources: { primary: 0, news: 0, legal: 2, data: 0, analysis: 0 } });
  expect(sourceRows({ sides: [side('line'), legal] })).toEqual([
    { label: 'News reports', values: [3, 0] },
    { label: 'Laws, rulings and filings', values: [0, 2] },
  ]);
});

it('notes an issue on which one side has a position and another has none', () => {
  const issue = (...positions: number[]) => ({ id: 'hands', positions, words: positions });
  expect(isUneven({ issues: [issue(2, 1), issue(0, 0)] })).toBe(false);
  expect(isUneven({ issues: [issue(2, 0)] })).toBe(true);
});
