import type { APIRoute } from 'astro';
import { chartOf, chartsOf } from '../../../charts/index.ts';
import { getRecord } from '../../../dispute.ts';

/** What the script of a chart reads when the chart comes near the screen. */
export function getStaticPaths() {
  return chartsOf(getRecord())
    .filter(({ live }) => live !== undefined)
    .map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => Response.json(chartOf(getRecord(), params['id'] ?? '')?.live?.() ?? {});
