import { t } from '../i18n/index.ts';
import type { Lesson, StandardsData } from '../record/index.ts';

type Standard = StandardsData['standards'][number];
type LessonStandard = Lesson['data']['standards'][number];

/** A standard of the closed list. */
export function standardOf(standards: StandardsData, code: string): Standard | undefined {
  return standards.standards.find((standard) => standard.code === code);
}

/** Whether a standard may be claimed: somebody has read its text and the present text of its set. */
export function mayClaim(standards: StandardsData, code: string): boolean {
  const standard = standardOf(standards, code);
  return standard !== undefined && standard.seen !== 'not-yet' && (standards.sets.find(({ id }) => id === standard.set)?.verified ?? false);
}

/** How far a lesson meets a standard, in words; a standard whose text nobody has read is never shown as met. */
export function statusOf(standards: StandardsData, { code, coverage }: LessonStandard): string {
  if (!mayClaim(standards, code)) return t('classroom.status.checking');
  return t(coverage === 'full' ? 'classroom.status.full' : 'classroom.status.part');
}
