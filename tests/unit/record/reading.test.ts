import { describe, expect, it } from 'vitest';
import { gradeOf } from '../../../src/record/measure/reading.ts';

describe('the reading grade', () => {
  it('rises with long words and long sentences, and leaves quotations out', () => {
    const easy = 'The cat sat. The dog ran. We saw them go.';
    expect(gradeOf(easy)).toBeLessThan(2);
    expect(
      gradeOf(
        'Notwithstanding considerable administrative difficulties, representatives deliberated interminably concerning reorganization.',
      ),
    ).toBeGreaterThan(12);
    expect(gradeOf(`${easy} “Incomprehensible institutional responsibilities notwithstanding.”`)).toBeLessThan(2);
    expect(gradeOf('')).toBe(0);
  });
});
