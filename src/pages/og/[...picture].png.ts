import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { cards } from '../../exports/og-image/card.ts';
import { PICTURES } from '../../exports/og-image/og-cache.ts';
import { layout, readPalette } from '../../exports/og-image/layout.ts';
import { drawOnce } from '../../exports/og-image/render.ts';
import { getRecord } from '../../dispute.ts';

/** Pictures for previews: one for each page that names one. */
export function getStaticPaths() {
  return [...cards(getRecord())].map(([picture, card]) => ({ params: { picture }, props: { card } }));
}

const palette = readPalette(readFileSync(resolve('src/styles/tokens.css'), 'utf8'));

export const GET: APIRoute<ReturnType<typeof getStaticPaths>[number]['props']> = async ({ props }) => {
  const picture = await drawOnce(layout(props.card, getRecord(), palette), PICTURES);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
