import { describe, expect, it } from 'vitest';
import { lengthOf, timed } from '../../../../src/classroom/lesson-time.ts';
import { questionsOf, quizBlocks, quizKey } from '../../../../src/classroom/parts/quiz.ts';
import { daysOfChange, powerOn, powersGrid } from '../../../../src/classroom/parts/powers.ts';
import { letter } from '../../../../src/classroom/parts/cards.ts';
import { textOf, textsOf } from '../../../../src/classroom/sheet.ts';
import { classroom, context, record } from './flagship.ts';

describe('the quiz', () => {
  const events = classroom.lessons
    .flatMap(({ handouts }) => handouts.flatMap(({ data }) => data.parts))
    .flatMap((part) => (part.kind === 'quiz' ? part.events : []));
  const questions = questionsOf(context, events);

  it('has one right choice, and no choice twice', () => {
    for (const { choices, right } of questions) {
      expect(new Set(choices).size).toBe(choices.length);
      expect(choices.length).toBeGreaterThanOrEqual(3);
      expect(choices[right]).toBeDefined();
    }
    expect(new Set(questions.map(({ right }) => right)).size).toBeGreaterThan(1);
  });

  it('keeps the answer out of the sheet and in the key', () => {
    const key = quizKey(context, events).flatMap(textsOf);
    expect(key).toEqual(questions.map(({ choices, right }) => `${letter(right)}: ${choices[right] ?? ''}`));
    for (const line of key) expect(quizBlocks(context, events).flatMap(textsOf).join('\n')).not.toContain(line);
  });
});

describe('the powers grid', () => {
  const days = daysOfChange(record);
  const parties = record.site.sides;

  it('sets in bold what changed, and nothing else', () => {
    if (!days) throw new Error('The record has no day on which powers changed');
    const [grid] = powersGrid(context, { kind: 'powers', when: 'after', parties });
    if (grid?.kind !== 'table') throw new Error('No grid');
    const moved = parties.map((party) =>
      record.site.decisions.map(
        ({ id }) => powerOn(record, party, id, days.before)?.level !== powerOn(record, party, id, days.after)?.level,
      ),
    );
    expect(grid.rows.map((row) => row.slice(1).map((cell) => cell.some(({ bold }) => bold === true)))).toEqual(moved);
    expect(moved.flat()).toContain(true);
  });

  it('is empty where students fill it in', () => {
    const [grid] = powersGrid(context, { kind: 'powers', when: 'blank', parties });
    expect(grid?.kind === 'table' && grid.rows.flatMap((row) => row.slice(1).map(textOf)).every((text) => text === '')).toBe(true);
  });
});

describe('the clock of a lesson', () => {
  it.each(classroom.lessons.map(({ lesson }) => [lesson.id, lesson] as const))('ends on time: %s', (_, lesson) => {
    const each = lesson.data.minutes.single / lesson.data.periods;
    for (let day = 1; day <= lesson.data.periods; day += 1) {
      const steps = timed(lesson).filter(({ step }) => step.day === day);
      expect(steps[0]?.from).toBe('0:00');
      expect(steps.at(-1)?.to).toBe(`${String(Math.floor(each / 60))}:${String(each % 60).padStart(2, '0')}`);
    }
    expect(lengthOf(lesson)).toContain(String(each));
  });
});
