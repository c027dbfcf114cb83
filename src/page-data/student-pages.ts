/** The pages of students under /s/: the sheets of a lesson, each sheet in its editions, and lists of words in two languages. */
import { classroomOf, type TaughtLesson } from '../classroom/classroom.ts';
import { editionsOf, wordListHref } from '../classroom/editions.ts';
import { languagesOf } from '../classroom/language.ts';
import { sheetHref, sheetsHref } from '../record/core/routes.ts';
import type { DisputeRecord, Handout } from '../record/index.ts';

/** What a page shows. */
export interface StudentPage {
  readonly taught: TaughtLesson;
  /** The sheet; without one the page is the lesson's list of sheets, or a list of words. */
  readonly handout?: Handout;
  /** A reading version or the code of a language; the list of sheets has none. */
  readonly edition?: string;
}

/** Every page with its address; none where a record has no lessons. */
export function studentPages(record: DisputeRecord): { readonly href: string; readonly page: StudentPage }[] {
  const lessons = classroomOf(record)?.lessons ?? [];
  return lessons.flatMap((taught) => {
    const { id } = taught.lesson;
    return [
      { href: sheetsHref(id), page: { taught } },
      ...taught.handouts.flatMap((handout) =>
        editionsOf(record, handout).map((edition) => ({ href: sheetHref(id, handout.id, edition), page: { taught, handout, edition } })),
      ),
      ...record.languages.map((language) => ({ href: wordListHref(id, language.id), page: { taught, edition: language.id } })),
    ];
  });
}

/** The same sheet in each language, for search engines: code and address. Empty for a sheet that is in one language only. */
export function sheetLanguages(record: DisputeRecord, lesson: string, { id }: Handout): (readonly [code: string, href: string])[] {
  const translated = languagesOf(record, id);
  if (translated.length === 0) return [];
  return [
    [record.site.language, sheetHref(lesson, id, 'standard')],
    ...translated.map((code) => [code, sheetHref(lesson, id, code)] as const),
  ];
}
