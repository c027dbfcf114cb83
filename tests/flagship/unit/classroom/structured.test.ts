import { describe, expect, it } from 'vitest';
import { mayClaim, statusOf } from '../../../../src/classroom/standards.ts';
import { handoutNode, lessonNode, unitNode } from '../../../../src/classroom/structured.ts';
import { schemaProblems } from '../../../schema-org.ts';
import { classroom, record } from './flagship.ts';

/** The types of schema.org are a megabyte to read. */
const SLOW = 60_000;
const NEEDED = ['@type', 'name', 'learningResourceType', 'educationalLevel', 'audience', 'inLanguage', 'isAccessibleForFree', 'license'];

const lessons = classroom.lessons.map((taught) => lessonNode(record, classroom, taught));
const nodes = [
  unitNode(record, classroom),
  ...lessons,
  ...classroom.lessons.map((taught) => handoutNode(record, classroom, taught, 'A sheet', '/s/x/y/')),
];

describe('JSON-LD', () => {
  it(
    'is what the published vocabulary of schema.org allows',
    () => {
      expect(schemaProblems(nodes.map((node) => ({ '@context': 'https://schema.org', ...node })))).toEqual([]);
    },
    SLOW,
  );

  it(
    'would be caught with a property of its own or a value of the wrong kind',
    () => {
      const [node] = lessons;
      const context = { '@context': 'https://schema.org', ...node };
      const problems = schemaProblems([
        { ...context, teachs: 'civics' },
        { ...context, license: { '@type': 'Person', name: 'Nobody' } },
      ]).join('\n');
      expect(problems).toMatch(/teachs/);
      expect(problems).toMatch(/license|Person/);
    },
    SLOW,
  );

  it('has what a learning resource needs', () => {
    for (const node of nodes) {
      expect(node['@type']).toBe('LearningResource');
      for (const key of NEEDED) expect(Object.keys(node)).toContain(key);
      expect(node['license']).toMatch(/^https:\/\/creativecommons\.org\/licenses\//);
      expect(JSON.stringify(node)).not.toMatch(/undefined|guide\//);
    }
  });

  it('gives times as ISO 8601 durations', () => {
    for (const node of lessons) expect(node['timeRequired']).toMatch(/^PT\d+M$/);
  });

  it('names only standards that may be claimed', () => {
    for (const [index, node] of lessons.entries()) {
      const claimed = classroom.lessons[index]?.lesson.data.standards.filter((entry) => entry.claimed).map(({ code }) => code) ?? [];
      expect((node['teaches'] as { termCode: string }[]).map(({ termCode }) => termCode)).toEqual(claimed);
      expect(claimed.length).toBeGreaterThan(0);
      expect(claimed.length).toBeLessThanOrEqual(2);
      for (const code of claimed) expect(mayClaim(classroom.standards, code)).toBe(true);
    }
  });
});

it('shows every standard that nobody has read as being checked', () => {
  const all = classroom.lessons.flatMap(({ lesson }) => lesson.data.standards);
  const unread = all.filter(({ code }) => !mayClaim(classroom.standards, code));
  expect(unread.length).toBeGreaterThan(0);
  for (const entry of unread) expect([statusOf(classroom.standards, entry), entry.claimed]).toEqual(['Being checked', false]);
});
