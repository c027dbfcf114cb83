import { describe, expect, it } from 'vitest';
import { correctionSchema } from '../../../src/record/collections/corrections/schema.ts';

const accepts = (page: string): boolean =>
  correctionSchema.safeParse({ title: 'The hour', date: '2015-02-10', page, was: 'At nine.', now: 'At ten.' }).success;

describe('the page that a correction is about', () => {
  it.each(['/', '/about/', '/timeline/2021-01-24-vote/'])('may be %s', (page) => {
    expect(accepts(page)).toBe(true);
  });

  it.each(['', 'about/', '/about', '//', 'https://example.com/', '/about/#top'])('may not be "%s"', (page) => {
    expect(accepts(page)).toBe(false);
  });
});
