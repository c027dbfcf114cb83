import { expect, it } from 'vitest';
import { sheetOf } from '../../../../src/classroom/classroom.ts';
import { leaks, shingles } from '../../../answer-key-leak.ts';
import { deskSheet } from '../../../../src/classroom/lesson-plan.ts';
import { textsOf, VERSIONS } from '../../../../src/classroom/sheet.ts';
import { classroom, record } from './flagship.ts';

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
      deskSheet(record, classroom, taught),
      ...taught.handouts.flatMap((handout) => VERSIONS.map((version) => sheetOf(record, taught, handout, version))),
    ]) {
      expect([sheet.path, leaks(guides, isPublic, sheet.blocks.flatMap(textsOf).join('\n'))]).toEqual([sheet.path, []]);
    }
  }
}, 60_000);
