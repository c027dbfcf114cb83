import type { APIRoute } from 'astro';
import { classroomOf } from '../../classroom/classroom.ts';
import { sheetContext } from '../../classroom/context.ts';
import { sheetToDocx } from '../../classroom/render/docx.ts';
import { rubricSheet } from '../../classroom/sheets/rubric.ts';
import { RUBRIC_DOCX_HREF, STUDENT_ROOT } from '../../record/core/routes.ts';
import { getRecord } from '../../dispute.ts';

/** The rubric as a Word file. */
export function getStaticPaths() {
  const record = getRecord();
  const classroom = classroomOf(record);
  const rubric = RUBRIC_DOCX_HREF.slice(STUDENT_ROOT.length, -'.docx'.length);
  return classroom ? [{ params: { rubric }, props: { sheet: rubricSheet(sheetContext(record), classroom) } }] : [];
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { sheet } }) =>
  new Response((await sheetToDocx(sheet)) as Uint8Array<ArrayBuffer>);
