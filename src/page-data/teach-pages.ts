/** The pages under /teach/. */
import { classroomOf } from '../classroom/classroom.ts';
import { sheetContext } from '../classroom/context.ts';
import { translatedPapers } from '../classroom/sheets/paper.ts';
import {
  BLUEPRINT_HREF,
  guideHref,
  lessonHref,
  paperHref,
  screenHref,
  sectionHref,
  STANDARDS_HREF,
  substituteHref,
} from '../record/core/routes.ts';
import type { DisputeRecord } from '../record/index.ts';

/** What a page shows. */
export interface TeachPage {
  readonly kind: 'index' | 'blueprint' | 'standards' | 'paper' | 'lesson' | 'screen' | 'substitute' | 'guide';
  /** The lesson or the paper. */
  readonly id?: string;
  /** The language of a translated paper. */
  readonly language?: string;
}

/** Every page with its address; none where a record has no lessons. */
export function teachPages(record: DisputeRecord): { readonly href: string; readonly page: TeachPage }[] {
  const classroom = classroomOf(record);
  if (!classroom) return [];
  const context = sheetContext(record);
  const at = (href: string, page: TeachPage) => ({ href, page });
  return [
    at(sectionHref('teach'), { kind: 'index' }),
    at(BLUEPRINT_HREF, { kind: 'blueprint' }),
    at(STANDARDS_HREF, { kind: 'standards' }),
    ...classroom.papers.flatMap((paper) => [
      at(paperHref(paper.id), { kind: 'paper', id: paper.id }),
      ...translatedPapers(context, paper).map(({ path, language }) => at(path, { kind: 'paper', id: paper.id, language })),
    ]),
    ...classroom.lessons.flatMap(({ lesson: { id, data }, guide }) => [
      at(lessonHref(id), { kind: 'lesson', id }),
      at(screenHref(id), { kind: 'screen', id }),
      ...(data.substitute && classroom.unit.substitute ? [at(substituteHref(id), { kind: 'substitute', id })] : []),
      ...(guide ? [at(guideHref(id), { kind: 'guide', id })] : []),
    ]),
  ];
}
