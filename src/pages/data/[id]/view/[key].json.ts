import type { APIRoute } from 'astro';
import { viewKey } from '../../../../charts/chart.ts';
import { keyHtml, pictureHtml, summaryHtml } from '../../../../charts/figure/parts.ts';
import { tableHtml } from '../../../../charts/figure/table.ts';
import { chartOf, chartsOf } from '../../../../charts/index.ts';
import { getRecord } from '../../../../dispute.ts';

/** Each view of a chart that has choices, as pieces of HTML: the page fetches one when a reader chooses it. */
export function getStaticPaths() {
  return chartsOf(getRecord())
    .filter(({ choices }) => choices.length > 0)
    .flatMap(({ id, views }) => views.map((view) => ({ params: { id, key: viewKey(view) } })));
}

export const GET: APIRoute = ({ params }) => {
  const chart = chartOf(getRecord(), params['id'] ?? '');
  const view = chart?.views.find((one) => viewKey(one) === params['key']);
  if (!chart || !view) return new Response('{}', { status: 404 });
  return Response.json({
    picture: pictureHtml(chart, view, true),
    key: keyHtml(chart.key(view)),
    table: tableHtml(chart.table(view)),
    summary: summaryHtml(chart.summary(view)),
    tunes: chart.sound(view),
  });
};
