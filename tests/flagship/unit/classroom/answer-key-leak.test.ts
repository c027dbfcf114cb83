import { expect, it } from 'vitest';
import { leaks, shingles } from '../../../answer-key-leak.ts';
import { handoutSheet } from '../../../../src/classroom/sheets/handout.ts';
import { lessonPlanSheet } from '../../../../src/classroom/sheets/lesson-plan.ts';
import { textsOf, VERSIONS } from '../../../../src/classroom/sheet.ts';
import { classroom, context, record } from './flagship.ts';

it('no sheet and no lesson plan holds words of a guide', () => {
  const isPublic = shingles(
    [...record.events, ...record.issues, ...record.parties, ...record.terms, ...record.rounds]
      .map((entry) => `${JSON.stringify(entry.data)}\n${entry.body}`)
      .join('\n'),
  );
  const guides = classroom.lessons
    .map(({ guide }) => {
      if (!guide) throw new Error('A lesson without a guide');
      return [
        guide.body,
        ...guide.data.claims.flatMap(({ also, point }) => [also, point]),
        ...guide.data.numbers.flatMap(({ base, counter, day, point }) => [base, counter, day, point]),
      ].join('\n');
    })
    .join('\n');
  for (const taught of classroom.lessons) {
    for (const sheet of [
      lessonPlanSheet(context, classroom, taught),
      ...taught.handouts.flatMap((handout) => VERSIONS.map((version) => handoutSheet(context, taught, handout, version))),
    ]) {
      expect([sheet.path, leaks(guides, isPublic, sheet.blocks.flatMap(textsOf).join('\n'))]).toEqual([sheet.path, []]);
    }
  }
}, 60_000);
