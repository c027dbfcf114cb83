/**
 * Structured data of lessons and sheets for search engines: schema.org LearningResource. Guides have none. `satisfies` checks
 * each node against the vocabulary: a property that schema.org does not define is a type error.
 */
import type { LearningResourceLeaf, WithContext } from 'schema-dts';
import { absolute } from '../address.ts';
import type { DisputeRecord } from '../record/index.ts';
import { lessonHref, sectionHref, sheetHref, sourceHref } from '../record/core/routes.ts';
import type { Classroom, TaughtLesson } from './classroom.ts';
import { languagesOf } from './language.ts';
import { mayClaim, standardOf } from './standards.ts';

const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';
const ACCESS = {
  accessMode: ['textual', 'visual'],
  accessibilityFeature: ['structuralNavigation', 'alternativeText', 'readingOrder'],
  accessibilityHazard: 'none',
} as const;

const levels = (bands: readonly string[]): string[] =>
  [...bands].sort((a, b) => Number(a.split('-')[0]) - Number(b.split('-')[0])).map((band) => `Grades ${band}`);
const ages = (bands: readonly string[]): string => `${bands.includes('6-8') ? '11' : '14'}-18`;

/** The node of a lesson. Only standards that may be claimed are named, and only those that the lesson claims are taught. */
export function lessonNode(record: DisputeRecord, classroom: Classroom, { lesson, handouts }: TaughtLesson): Record<string, unknown> {
  const { data } = lesson;
  const claimed = data.standards.filter((entry) => entry.claimed && mayClaim(classroom.standards, entry.code));
  return {
    '@type': 'LearningResource',
    '@id': absolute(lessonHref(lesson.id)),
    name: data.title,
    headline: data.question,
    abstract: data.summary,
    learningResourceType: 'lesson plan',
    educationalLevel: levels(data.bands),
    typicalAgeRange: ages(data.bands),
    timeRequired: `PT${String(data.minutes.single)}M`,
    teaches: claimed.map((entry) => ({
      '@type': 'DefinedTerm',
      termCode: entry.code,
      name: standardOf(classroom.standards, entry.code)?.says ?? entry.code,
      inDefinedTermSet: classroom.standards.sets.find(({ id }) => id === standardOf(classroom.standards, entry.code)?.set)?.name ?? '',
    })),
    educationalAlignment: [{ '@type': 'AlignmentObject', alignmentType: 'educationalSubject', targetName: 'Civics' }],
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    educationalUse: ['group work', 'discussion'],
    inLanguage: record.site.language,
    isAccessibleForFree: true,
    license: LICENSE,
    ...ACCESS,
    isPartOf: {
      '@type': 'LearningResource',
      '@id': absolute(sectionHref('teach')),
      name: classroom.unit.title,
      url: absolute(sectionHref('teach')),
    },
    hasPart: handouts.map((handout) => ({
      '@type': 'LearningResource',
      name: handout.data.title,
      learningResourceType: 'handout',
      inLanguage: [record.site.language, ...languagesOf(record, handout.id)],
      url: absolute(sheetHref(lesson.id, handout.id, 'standard')),
    })),
    isBasedOn: data.sources.map((id) => absolute(sourceHref(id))),
    dateModified: classroom.unit.revised,
    version: classroom.unit.version,
  } satisfies LearningResourceLeaf;
}

/** The node of a student sheet. */
export function handoutNode(
  record: DisputeRecord,
  classroom: Classroom,
  { lesson }: TaughtLesson,
  title: string,
  path: string,
  language = record.site.language,
): Record<string, unknown> {
  return {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    url: absolute(path),
    learningResourceType: 'handout',
    educationalLevel: levels(lesson.data.bands),
    audience: { '@type': 'EducationalAudience', educationalRole: 'student' },
    inLanguage: language,
    isAccessibleForFree: true,
    license: LICENSE,
    ...ACCESS,
    isPartOf: { '@type': 'LearningResource', name: lesson.data.title },
    dateModified: classroom.unit.revised,
    version: classroom.unit.version,
  } satisfies WithContext<LearningResourceLeaf>;
}

/** The node of the unit. */
export function unitNode(record: DisputeRecord, classroom: Classroom): Record<string, unknown> {
  return {
    '@type': 'LearningResource',
    '@id': absolute(sectionHref('teach')),
    name: classroom.unit.title,
    headline: classroom.unit.question,
    abstract: classroom.unit.summary,
    learningResourceType: 'unit',
    educationalLevel: levels([...new Set(classroom.lessons.flatMap(({ lesson }) => lesson.data.bands))]),
    inLanguage: record.site.language,
    isAccessibleForFree: true,
    license: LICENSE,
    audience: { '@type': 'EducationalAudience', educationalRole: 'teacher' },
    dateModified: classroom.unit.revised,
    version: classroom.unit.version,
    hasPart: classroom.lessons.map(({ lesson }) => ({
      '@type': 'LearningResource',
      name: lesson.data.title,
      learningResourceType: 'lesson plan',
      url: absolute(lessonHref(lesson.id)),
    })),
  } satisfies LearningResourceLeaf;
}
