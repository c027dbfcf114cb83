import { describe, expect, it } from 'vitest';
import { leaks, SHINGLE, shingles } from '../../answer-key-leak.ts';
import { handoutSheet } from '../../../src/classroom/sheets/handout.ts';
import { lessonPlanSheet } from '../../../src/classroom/sheets/lesson-plan.ts';
import { textsOf, VERSIONS } from '../../../src/classroom/sheet.ts';
import { classroom, context, record } from './flagship.ts';

describe('finding a leak', () => {
  it('sees eight words in a row, whatever their marks and case', () => {
    const guide = 'The best answer names the speaker, and then the source.';
    expect(shingles(guide).size).toBe(10 - SHINGLE + 1);
    expect(leaks(guide, new Set(), 'so THE best answer names the speaker and then it stops')).toEqual([
      'the best answer names the speaker and then',
    ]);
    expect(leaks(guide, new Set(), 'the best answer names the speaker')).toEqual([]);
  });
  it('passes over what the public record says too', () => {
    const words = 'one two three four five six seven eight';
    expect(leaks(words, shingles(words), words)).toEqual([]);
  });
});

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
