import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { publicProse } from '../../../../src/record/measure/prose.ts';
import { countReading, grade, sumCounts, withoutNames } from '../../../../src/record/measure/reading.ts';
import { sentencesOf } from '../../../../src/text/sentences.ts';
import { flagship } from '../record.ts';

describe('what is not ours', () => {
  it.each([
    ['The Harbor Board of Trustees asked the mayor to wait.', 'The it asked the mayor to wait.'],
    ['In March, members of the Dockers Union voted.', 'In it, members of the it voted.'],
    ['Families were told “at once and without the least delay” to stay home.', 'Families were told it to stay home.'],
    ['CDC staff wrote to schools.', 'it staff wrote to schools.'],
  ])('counts as one short word: %s', (sentence, expected) => {
    expect(withoutNames(sentence)).toBe(expected);
  });
});

describe('the level', () => {
  it('is that of the formula', () => {
    // Two sentences of six words of one syllable: 0.39 × 6 + 11.8 × 1 − 15.59.
    expect(grade(countReading(['The cat sat on the mat. The dog lay in the sun.']))).toBeCloseTo(-1.45, 2);
    expect(grade({ words: 100, sentences: 5, syllables: 150 })).toBeCloseTo(9.91, 2);
  });

  it('leaves quotations out, and is 0 for no words', () => {
    const easy = 'The cat sat. The dog ran. We saw them go.';
    expect(grade(countReading([`${easy} “Incomprehensible institutional responsibilities notwithstanding.”`]))).toBeLessThan(2);
    expect(grade(countReading(['']))).toBe(0);
  });

  it('tells hard prose from plain prose', () => {
    const hard =
      'Notwithstanding considerable interdepartmental disagreement concerning implementation, administrators subsequently authorized comprehensive modifications of previously established operational procedures.';
    expect(grade(countReading([hard]))).toBeGreaterThan(20);
    expect(
      grade(countReading(['The board met on a cold night. It heard from both sides. Then it put off the vote for a week.'])),
    ).toBeLessThan(4);
  });
});

describe('the words of the record', () => {
  const texts = publicProse(flagship)
    .map((text) => ({ ...text, reading: countReading(text.blocks) }))
    .filter(({ reading }) => reading.words > 0);

  it('are all measured', () => {
    expect(texts.length).toBeGreaterThanOrEqual(flagship.events.length + flagship.issues.length + flagship.rounds.length);
  });

  it.each([...new Set(texts.map(({ kind }) => kind))])('of %s entries ask for grade 9 at most, together', (kind) => {
    const level = grade(sumCounts(texts.filter((text) => text.kind === kind).map(({ reading }) => reading)));
    console.log(`${kind}: grade ${level.toFixed(1)}`);
    expect(level).toBeLessThanOrEqual(9);
  });

  it('ask for grade 12 at most in any entry', () => {
    const hardest = texts.toSorted((a, b) => grade(b.reading) - grade(a.reading)).slice(0, 10);
    console.log(`The ten hardest entries:\n${hardest.map(({ path, reading }) => `  ${grade(reading).toFixed(1)}  ${path}`).join('\n')}`);
    expect(hardest.filter(({ reading }) => grade(reading) > 12).map(({ path }) => path)).toEqual([]);
  });

  it('are no harder than grade 12 on the whole even with names left in', () => {
    const raw = texts.flatMap(({ blocks }) => blocks).flatMap(sentencesOf);
    const words = raw.flatMap((sentence) => sentence.split(/\s+/)).filter((word) => /[\p{L}\p{N}]/u.test(word));
    const level = grade({ words: words.length, sentences: raw.length, syllables: words.reduce((sum, word) => sum + syllable(word), 0) });
    console.log(`With names and quotations: grade ${level.toFixed(1)}`);
    expect(level).toBeLessThanOrEqual(12);
  });
});
