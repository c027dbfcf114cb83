import type { APIRoute } from 'astro';
import { classroomOf } from '../../../classroom/classroom.ts';
import { sheetContext } from '../../../classroom/context.ts';
import { sheetToDocx } from '../../../classroom/render/docx.ts';
import { substituteSheet } from '../../../classroom/sheets/substitute.ts';
import { getRecord } from '../../../dispute.ts';

/** Each page for a substitute as a Word file. */
export function getStaticPaths() {
  const record = getRecord();
  const classroom = classroomOf(record);
  return (classroom?.lessons ?? []).flatMap((taught) => {
    const sheet = classroom && substituteSheet(sheetContext(record), classroom, taught);
    return sheet ? [{ params: { lesson: taught.lesson.id }, props: { sheet } }] : [];
  });
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { sheet } }) =>
  new Response((await sheetToDocx(sheet)) as Uint8Array<ArrayBuffer>);
