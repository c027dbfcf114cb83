import { expect, it } from 'vitest';
import { sentencesOf } from '../../../src/text/sentences.ts';

it('ends sentences at full stops, not at abbreviations or in numbers', () => {
  expect(sentencesOf('It opened at 7 a.m. on Jan. 4. Dr. Smith said 2.5 was enough. “No.” She left.')).toEqual([
    'It opened at 7 a.m. on Jan. 4.',
    'Dr. Smith said 2.5 was enough.',
    '“No.”',
    'She left.',
  ]);
});

it('finds no sentence where there are no words', () => {
  expect(sentencesOf('')).toEqual([]);
  expect(sentencesOf('… 12')).toEqual([]);
});
