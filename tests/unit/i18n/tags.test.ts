import { expect, it } from 'vitest';
import { splitTags } from '../../../src/i18n/tags.ts';

it('splits a message at its tags', () => {
  expect(splitTags('See <az>the A to Z</az> or <b>ask</b>.')).toEqual([
    { text: 'See ' },
    { text: 'the A to Z', tag: 'az' },
    { text: ' or ' },
    { text: 'ask', tag: 'b' },
    { text: '.' },
  ]);
});

it('returns an empty tag as a place to fill', () => {
  expect(splitTags('Did you mean: <words></words>')).toEqual([{ text: 'Did you mean: ' }, { text: '', tag: 'words' }]);
});

it.each(['plain', '1 < 2', '<b>open', '<b>other</i>'])('does not split "%s"', (message) => {
  expect(splitTags(message)).toEqual([{ text: message }]);
});
