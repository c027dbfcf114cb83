import type { APIRoute } from 'astro';
import { classroomOf } from '../../../classroom/classroom.ts';
import { sheetContext } from '../../../classroom/context.ts';
import { editionsOf, wordListFile } from '../../../classroom/editions.ts';
import { sheetToDocx } from '../../../classroom/render/docx.ts';
import { handoutSheet } from '../../../classroom/sheets/handout.ts';
import { wordListSheet } from '../../../classroom/sheets/word-list.ts';
import { sheetFile } from '../../../record/core/routes.ts';
import { getRecord } from '../../../dispute.ts';

/** Every student sheet as a Word file, in each of its editions, and the lists of words in two languages. */
export function getStaticPaths() {
  const record = getRecord();
  const context = sheetContext(record);
  return (classroomOf(record)?.lessons ?? []).flatMap((taught) => [
    ...taught.handouts.flatMap((handout) =>
      editionsOf(record, handout).map((edition) => ({
        params: { lesson: taught.lesson.id, file: sheetFile(handout.id, edition) },
        props: { sheet: handoutSheet(context, taught, handout, edition) },
      })),
    ),
    ...record.languages.map((language) => ({
      params: { lesson: taught.lesson.id, file: wordListFile(language.id) },
      props: { sheet: wordListSheet(context, taught, language) },
    })),
  ]);
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { sheet } }) =>
  new Response((await sheetToDocx(sheet)) as Uint8Array<ArrayBuffer>);
