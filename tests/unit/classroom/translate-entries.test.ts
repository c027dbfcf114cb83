import { expect, it } from 'vitest';
import { positionsIn } from '../../../src/classroom/translate-entries.ts';
import type { CardsData } from '../../../src/record/index.ts';
import { smallRecord } from './small.ts';

const { positions } = smallRecord(false);

it('translates the last of several positions that a side took on one day, and leaves the others as they are', () => {
  const [first] = positions;
  if (!first) throw new Error('the base record has a position');
  const said = (terms: string) => ({ ...first, terms });
  const { issue, round, party, date, does } = first;
  const cards = { positions: [{ issue, round, party, date, does, terms: 'cinco' }] } as unknown as CardsData;
  const terms = positionsIn([said('four'), said('five'), { ...said('six'), party: 'crews' }], cards).map((one) => one.terms);
  expect(terms).toEqual(['four', 'cinco', 'six']);
});
