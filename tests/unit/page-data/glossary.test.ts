import { expect, it } from 'vitest';
import { firstByLetter } from '../../../src/page-data/glossary.ts';
import type { Term } from '../../../src/record/index.ts';
import { small } from './small.ts';

const [berth] = small().terms;
if (!berth) throw new Error('the base record has a term');
const term = (title: string): Term => ({ ...berth, id: title, data: { ...berth.data, title } });

it('names the first term of each letter, in any case', () => {
  expect(firstByLetter(['Berth', 'bow', 'Crew', 'Deck', 'dock'].map(term))).toEqual([
    ['B', 'Berth'],
    ['C', 'Crew'],
    ['D', 'Deck'],
  ]);
});
