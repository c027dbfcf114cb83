import type { APIRoute } from 'astro';
import { absolute } from '../../address.ts';
import { EMBED_WIDTH, embedHeight, embedHeights } from '../../charts/figure/embed-height.ts';
import { embedCode } from '../../charts/figure/parts.ts';
import { chartOf, chartsOf } from '../../charts/index.ts';
import { getRecord } from '../../dispute.ts';
import { typeset } from '../../markdown/typeset.ts';

/** What a program that knows oEmbed 1.0 learns about each chart. @see https://oembed.com/ */
export function getStaticPaths() {
  return chartsOf(getRecord()).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = ({ params }) => {
  const record = getRecord();
  const chart = chartOf(record, params['id'] ?? '');
  if (!chart) return new Response('{}', { status: 404 });
  return Response.json({
    version: '1.0',
    type: 'rich',
    title: typeset(chart.meta.data.title),
    author_name: record.site.publisher,
    author_url: absolute('/'),
    provider_name: record.site.title,
    provider_url: absolute('/'),
    width: EMBED_WIDTH,
    height: embedHeight(record, chart, EMBED_WIDTH),
    html: embedCode(chart, embedHeights(record, chart)),
  });
};
