import type { APIRoute } from 'astro';
import { editionsOf, wordListFile, wordListSheet } from '../../../classroom/bilingual.ts';
import { classroomOf, sheetFile, sheetOf } from '../../../classroom/classroom.ts';
import { sheetToDocx } from '../../../classroom/render/docx.ts';
import { getRecord } from '../../../dispute.ts';

/** Every student sheet as a Word file, in each of its versions, and the lists of words in two languages. */
export function getStaticPaths() {
  const record = getRecord();
  return (classroomOf(record)?.lessons ?? []).flatMap((taught) => [
    ...taught.handouts.flatMap((handout) =>
      editionsOf(record, handout).map((edition) => ({
        params: { lesson: taught.lesson.id, file: sheetFile(handout.id, edition) },
        props: { sheet: sheetOf(record, taught, handout, edition) },
      })),
    ),
    ...record.languages.map((language) => ({
      params: { lesson: taught.lesson.id, file: wordListFile(language.id) },
      props: { sheet: wordListSheet(record, taught, language) },
    })),
  ]);
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { sheet } }) =>
  new Response((await sheetToDocx(sheet)) as Uint8Array<ArrayBuffer>);
