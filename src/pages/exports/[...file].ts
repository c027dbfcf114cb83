import type { APIRoute } from 'astro';
import { EXPORTS, textOf } from '../../exports/export-list.ts';
import { getRecord } from '../../dispute.ts';

/** Every file of the list of exports at its own name. */
export function getStaticPaths() {
  return EXPORTS.map(({ file, type }) => ({ params: { file }, props: { type } }));
}

export const GET: APIRoute<{ type: string }, { file: string }> = async ({ params, props }) =>
  new Response(await textOf(getRecord(), params.file), { headers: { 'content-type': props.type } });
