import { expect, it } from 'vitest';
import { briefRows, sidesInOrder } from '../../../src/page-data/brief.ts';
import type { Issue } from '../../../src/record/index.ts';
import { small } from './small.ts';

const record = small();
const [hands] = record.issues;
const [entry] = hands?.ledger ?? [];
if (!hands || !entry) throw new Error('the base record has an issue with a ledger');
const withLedger = (ledger: Issue['ledger']): Issue => ({ ...hands, ledger });

it('a row has the lines of the brief, and the short result with its reason', () => {
  const brief = { positions: { crews: 'Six.[@letter]' }, result: 'Five.[@letter]', because: 'five is between.' };
  expect(briefRows(record, withLedger([{ ...entry, brief }]))).toMatchObject([
    {
      cells: [
        { party: 'line', line: undefined, positions: [] },
        { party: 'crews', line: 'Six.[@letter]', positions: [] },
      ],
      result: 'Five.[@letter]',
      because: 'five is between.',
    },
  ]);
});

it('without a brief a row has the positions of each side, and the outcome as the ledger tells it', () => {
  const [row] = briefRows(record, hands);
  expect(row?.cells.map(({ party, positions }) => [party, positions.map(({ terms }) => terms)])).toEqual([
    ['line', ['four hands on a night boat']],
    ['crews', ['six hands on a night boat']],
  ]);
  expect(row?.result).toBe(entry.outcome?.terms);
});

it('a round of which the sources are silent says so in place of the sides', () => {
  const [row] = briefRows(record, withLedger([{ round: 'spring', positions: [], unsaid: 'We looked, and found none.[@gazette]' }]));
  expect(row).toMatchObject({ cells: [], unsaid: 'We looked, and found none.[@gazette]' });
});

it('the side that comes first alternates from issue to issue', () => {
  const other: Issue = { ...hands, id: 'other' };
  const two = { ...record, issues: [hands, other] };
  expect([sidesInOrder(two, hands), sidesInOrder(two, other)]).toEqual([
    ['line', 'crews'],
    ['crews', 'line'],
  ]);
});
