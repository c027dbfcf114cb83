import { atField, type Report, type Rule } from '../../record/check/rule.ts';
import { LESSONS } from '../../record/collections/lessons/index.ts';
import type { LessonData } from '../../record/collections/schemas.ts';
import type { ValidEntry } from '../../record/core/raw-entry.ts';

type Lesson = ValidEntry<LessonData>;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);

function* wrongPeriods({ raw, data }: Lesson, each: number): Iterable<Report> {
  for (let day = 1; day <= data.periods; day += 1) {
    const total = sum(data.steps.filter((step) => step.day === day).map(({ minutes }) => minutes));
    if (total !== each)
      yield atField(raw, ['minutes', 'single'], {
        message: `the steps of period ${String(day)} take ${String(total)} minutes, not ${String(each)}`,
        hint: 'Change the minutes of a step, or those of the lesson.',
      });
  }
}

function* wrongSubstitute({ raw, data: { substitute } }: Lesson, each: number): Iterable<Report> {
  if (!substitute) return;
  const total = sum(substitute.steps.map(({ minutes }) => minutes));
  if (total !== each)
    yield atField(raw, ['substitute', 'steps'], {
      message: `the steps for a substitute take ${String(total)} minutes, not ${String(each)}`,
      hint: 'Change the minutes of a step.',
    });
}

function* wrongBlock({ raw, data }: Lesson): Iterable<Report> {
  const total = sum(data.steps.map((step) => step.block));
  if (total !== data.minutes.block)
    yield atField(raw, ['minutes', 'block'], {
      message: `the steps of the long form take ${String(total)} minutes, not ${String(data.minutes.block)}`,
      hint: 'Change "block" of a step, or of the lesson.',
    });
}

export const lessonMinutes: Rule = {
  code: 'lesson-minutes',
  asks: 'The minutes of a lesson’s steps add up to what it says it takes, in each of its periods and in the long form; those for a substitute make one period.',
  *check({ entries }) {
    for (const lesson of entries(LESSONS)) {
      const each = lesson.data.minutes.single / lesson.data.periods;
      yield* wrongPeriods(lesson, each);
      yield* wrongSubstitute(lesson, each);
      yield* wrongBlock(lesson);
    }
  },
};
