import { expect, it } from 'vitest';
import { detailsOf } from '../../../src/markdown/reference.ts';
import type { SourceData } from '../../../src/record/index.ts';

const letter: SourceData = {
  id: 'letter',
  language: 'en',
  type: 'report',
  title: 'Letter to families',
  publisher: 'The Harbor Board',
  kind: 'primary',
  seen: 'excerpt',
};

it('names the author of a copy once, and a publisher that is no author beside the carrier', () => {
  const copy: SourceData = { ...letter, 'container-title': 'A Library', author: [{ literal: 'The Harbor Board' }] };
  expect(detailsOf(copy)).toBe('A Library, no date seen');
  expect(detailsOf({ ...copy, author: [{ family: 'Low', given: 'Ann' }] })).toMatch(/^A Library, The Harbor Board, /);
  expect(detailsOf(letter)).toMatch(/^The Harbor Board, /);
});
