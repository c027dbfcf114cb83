import { describe, expect, it } from 'vitest';
import { mayClaim, statusOf } from '../../../src/classroom/standards.ts';
import { handoutNode, lessonNode, unitNode } from '../../../src/classroom/structured.ts';
import { classroom, record } from './flagship.ts';

/** Properties that schema.org defines for LearningResource, CreativeWork and Thing, of those in use here. */
const KNOWN = new Set([
  '@context',
  '@type',
  '@id',
  'name',
  'headline',
  'abstract',
  'url',
  'learningResourceType',
  'educationalLevel',
  'typicalAgeRange',
  'timeRequired',
  'teaches',
  'assesses',
  'educationalAlignment',
  'audience',
  'educationalUse',
  'inLanguage',
  'isAccessibleForFree',
  'license',
  'accessMode',
  'accessibilityFeature',
  'accessibilityHazard',
  'isPartOf',
  'hasPart',
  'isBasedOn',
  'dateModified',
  'version',
]);
const NEEDED = ['@type', 'name', 'learningResourceType', 'educationalLevel', 'audience', 'inLanguage', 'isAccessibleForFree', 'license'];

const lessons = classroom.lessons.map((taught) => lessonNode(record, classroom, taught));
const nodes = [
  unitNode(record, classroom),
  ...lessons,
  ...classroom.lessons.map((taught) => handoutNode(record, classroom, taught, 'A sheet', '/s/x/y/')),
];

describe('JSON-LD', () => {
  it('has what a learning resource needs and nothing that schema.org does not define', () => {
    for (const node of nodes) {
      expect(node['@type']).toBe('LearningResource');
      for (const key of NEEDED) expect(Object.keys(node)).toContain(key);
      expect(Object.keys(node).filter((key) => !KNOWN.has(key))).toEqual([]);
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
