import { expect, it } from 'vitest';
import type { LedgerRound, Position } from '../../../src/record/index.ts';
import { positionAnchors } from '../../../src/record/position-anchors.ts';

const position = (party: string, date: string, terms: string): Position => ({ party, date, terms, does: 'asks', sources: ['gazette'] });
const ledger = (...positions: Position[]): LedgerRound => ({ round: 'spring', positions });
const night = position('crews', '2014-05-01', 'for five hands on the night boat, and “rest”');
const again = position('crews', '2014-05-01', 'for five hands on the night boat in winter');

it('names a position by its party, date and first words', () => {
  expect(positionAnchors({ ledger: [ledger(night)] }).get(night)).toBe('crews-2014-05-01-for-five-hands');
});

it('keeps the name of a position when others are added before it', () => {
  const before = position('line', '2014-04', 'three');
  expect(positionAnchors({ ledger: [ledger(before), ledger(before, night)] }).get(night)).toBe('crews-2014-05-01-for-five-hands');
});

it('numbers positions of the same name', () => {
  const anchors = positionAnchors({ ledger: [ledger(night, again)] });
  expect([...anchors.values()]).toEqual(['crews-2014-05-01-for-five-hands', 'crews-2014-05-01-for-five-hands-2']);
});

it('makes an anchor of a date that is about, uncertain or an interval', () => {
  const interval = position('line', '2014-04-01~/2014-04-03?', 'a boat');
  expect(positionAnchors({ ledger: [ledger(interval)] }).get(interval)).toBe('line-2014-04-01-2014-04-03-a-boat');
});
