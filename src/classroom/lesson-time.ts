/** The time that a lesson takes: its length in words, and its steps by the clock. */
import { t } from '../i18n/index.ts';
import type { Lesson } from '../record/index.ts';

/** Minutes as a clock shows them: `1:05`. */
export const clock = (minutes: number): string => `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`;

/** A step with its clock times in single periods. */
export interface TimedStep {
  readonly step: Lesson['data']['steps'][number];
  readonly from: string;
  readonly to: string;
}

/** The steps with their times; the clock starts again with each period. */
export function timed(lesson: Lesson): TimedStep[] {
  const clocks = new Map<number, number>();
  return lesson.data.steps.map((step) => {
    const from = clocks.get(step.day) ?? 0;
    clocks.set(step.day, from + step.minutes);
    return { step, from: clock(from), to: clock(from + step.minutes) };
  });
}

/** The length of a lesson as a teacher reads it: "two periods of 45 minutes, or 90 minutes in one". */
export const lengthOf = ({ data: { periods, minutes } }: Lesson): string =>
  t(`classroom.length.${String(periods)}`, { minutes: minutes.single / periods, block: minutes.block });
