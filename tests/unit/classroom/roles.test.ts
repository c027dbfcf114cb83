import { describe, expect, it } from 'vitest';
import { sheetContext } from '../../../src/classroom/context.ts';
import { positionAt, roleCards } from '../../../src/classroom/parts/roles.ts';
import { textOf } from '../../../src/classroom/sheet.ts';
import { smallRecord } from './small.ts';

const small = smallRecord(true);
const part = { kind: 'role-cards', round: 'spring', issues: ['hands'], asOf: '2014-04-01' } as const;

describe('the public side of a role card', () => {
  it('shows the last position up to the day, with source and date', () => {
    const [line] = roleCards(sheetContext(small), { ...part, issues: [...part.issues] });
    expect(line?.lines.map((one) => textOf(one.text))).toEqual(['Offered four hands on a night boat']);
    expect(line?.lines[0]?.source).toMatch(/; said March 10, 2014$|, March 10, 2014$/);
  });

  it('says so where the record has no position by that day', () => {
    const cards = roleCards(sheetContext(small), { ...part, issues: [...part.issues] });
    expect(cards.map((card) => [card.party, card.lines.map((one) => (one.silent === true ? textOf(one.text) : 'said'))])).toEqual([
      ['line', ['said']],
      ['crews', [sheetContext(small).t('silent')]],
    ]);
    expect(positionAt(small, 'spring', 'hands', 'crews', '2014-05-01')?.terms).toBe('six hands on a night boat');
  });
});
