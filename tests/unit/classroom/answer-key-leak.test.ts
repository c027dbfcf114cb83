import { describe, expect, it } from 'vitest';
import { leaks, SHINGLE, shingles } from '../../answer-key-leak.ts';

describe('the leak finder', () => {
  it('finds eight words in a row, whatever their punctuation and case', () => {
    const guide = 'The best answer names the speaker, and then the source.';
    expect(shingles(guide).size).toBe(10 - SHINGLE + 1);
    expect(leaks(guide, new Set(), 'so THE best answer names the speaker and then it stops')).toEqual([
      'the best answer names the speaker and then',
    ]);
    expect(leaks(guide, new Set(), 'the best answer names the speaker')).toEqual([]);
  });
  it('ignores words that the public record has too', () => {
    const words = 'one two three four five six seven eight';
    expect(leaks(words, shingles(words), words)).toEqual([]);
  });
});
