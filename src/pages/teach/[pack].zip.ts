import type { APIRoute } from 'astro';
import { classroomOf } from '../../classroom/classroom.ts';
import { sheetContext } from '../../classroom/context.ts';
import { lessonPack, unitPack } from '../../classroom/zip.ts';
import { getRecord } from '../../dispute.ts';

/** One pack for each lesson, and one for the unit. */
export function getStaticPaths() {
  const classroom = classroomOf(getRecord());
  return classroom ? [{ params: { pack: 'unit' } }, ...classroom.lessons.map(({ lesson }) => ({ params: { pack: lesson.id } }))] : [];
}

export const GET: APIRoute = async ({ params }) => {
  const record = getRecord();
  const classroom = classroomOf(record);
  if (!classroom) throw new Error('A pack needs lessons');
  const context = sheetContext(record);
  const taught = classroom.lessons.find(({ lesson }) => lesson.id === params['pack']);
  return new Response((await (taught ? lessonPack(context, classroom, taught) : unitPack(context, classroom))) as Uint8Array<ArrayBuffer>);
};
