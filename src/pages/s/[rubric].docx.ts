import type { APIRoute } from 'astro';
import { classroomOf, rubricDocx } from '../../classroom/classroom.ts';
import { rubricSheet } from '../../classroom/extra.ts';
import { sheetToDocx } from '../../classroom/render/docx.ts';
import { getRecord } from '../../dispute.ts';

/** The rubric as a Word file. */
export function getStaticPaths() {
  const record = getRecord();
  const classroom = classroomOf(record);
  return classroom
    ? [{ params: { rubric: rubricDocx.slice('/s/'.length, -'.docx'.length) }, props: { sheet: rubricSheet(record, classroom) } }]
    : [];
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { sheet } }) =>
  new Response((await sheetToDocx(sheet)) as Uint8Array<ArrayBuffer>);
