import type { APIRoute } from 'astro';
import { classroomOf } from '../../../../classroom/classroom.ts';
import { sheetContext } from '../../../../classroom/context.ts';
import { sheetToDocx } from '../../../../classroom/render/docx.ts';
import { guideSheet } from '../../../../classroom/sheets/guide.ts';
import { getRecord } from '../../../../dispute.ts';

/** Each guide as a Word file, under the path of its page. */
export function getStaticPaths() {
  return (classroomOf(getRecord())?.lessons ?? []).flatMap((taught) =>
    taught.guide ? [{ params: { lesson: taught.lesson.id }, props: { taught } }] : [],
  );
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { taught } }) => {
  const sheet = guideSheet(sheetContext(getRecord()), taught);
  if (!sheet) throw new Error('Guide has an empty body');
  return new Response((await sheetToDocx(sheet)) as Uint8Array<ArrayBuffer>);
};
