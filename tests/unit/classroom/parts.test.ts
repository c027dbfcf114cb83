import { describe, expect, it } from 'vitest';
import { classroomOf } from '../../../src/classroom/classroom.ts';
import { balanceOfSheets } from '../../../src/classroom/balance.ts';
import { grade, syllables } from '../../../src/classroom/reading.ts';
import { smallRecord } from './small.ts';

describe('a record without lessons', () => {
  const bare = smallRecord(false);
  it('has no classroom and no balance of one', () => {
    expect(classroomOf(bare)).toBeUndefined();
    expect(balanceOfSheets(bare)).toEqual([]);
  });
});

describe('the reading grade', () => {
  it('counts syllables near enough', () => {
    expect(['cat', 'school', 'reopen', 'agreement', 'union', 'voted', 'classes'].map(syllables)).toEqual([1, 1, 2, 3, 2, 2, 2]);
  });
  it('rises with long words and long sentences, and leaves quotations out', () => {
    const easy = 'The cat sat. The dog ran. We saw them go.';
    expect(grade(easy)).toBeLessThan(2);
    expect(
      grade(
        'Notwithstanding considerable administrative difficulties, representatives deliberated interminably concerning reorganization.',
      ),
    ).toBeGreaterThan(12);
    expect(grade(`${easy} “Incomprehensible institutional responsibilities notwithstanding.”`)).toBeLessThan(2);
    expect(grade('')).toBe(0);
  });
});
