import type { APIRoute } from 'astro';
import { classroomOf, sheetOf } from '../../../classroom/classroom.ts';
import { sheetToDocx } from '../../../classroom/render/docx.ts';
import { VERSIONS } from '../../../classroom/sheet.ts';
import { getRecord } from '../../../record/index.ts';

/** Every student sheet as a Word file, in both reading versions. */
export function getStaticPaths() {
  const classroom = classroomOf(getRecord());
  return (classroom?.lessons ?? []).flatMap((taught) =>
    taught.handouts.flatMap((handout) =>
      VERSIONS.map((version) => ({
        params: { lesson: taught.lesson.id, file: `${handout.id}${version === 'supported' ? '-supported' : ''}` },
        props: { taught, handout, version },
      })),
    ),
  );
}

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props: { taught, handout, version } }) =>
  new Response((await sheetToDocx(sheetOf(getRecord(), taught, handout, version))) as Uint8Array<ArrayBuffer>);
