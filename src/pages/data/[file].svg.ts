import type { APIRoute } from 'astro';
import { absolute } from '../../address.ts';
import { viewKey, type ReadyChart, type View } from '../../charts/chart.ts';
import { fileName, sourceLine, viewHref } from '../../charts/figure/parts.ts';
import { standaloneSvg } from '../../charts/figure/download.ts';
import { chartsOf } from '../../charts/index.ts';
import { getRecord } from '../../dispute.ts';
import chartData from '../../styles/chart-data.css?raw';
import drawing from '../../styles/drawing.css?raw';
import partyColors from '../../styles/party-colors.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { typeset } from '../../markdown/typeset.ts';
import { resolvedStyles } from '../../styles/read-css.ts';

/** The names of a view's picture: the first view also has that of its choices, so that its address outlives a change of order. */
const namesOf = (chart: ReadyChart, view: View): string[] => [
  ...new Set([fileName(chart, view), ...(chart.choices.length > 0 ? [`${chart.id}.${viewKey(view)}`] : [])]),
];

/** Every view of every chart as a standalone picture. */
export function getStaticPaths() {
  return chartsOf(getRecord()).flatMap((chart) =>
    chart.views.flatMap((view) => namesOf(chart, view).map((file) => ({ params: { file } }))),
  );
}

export const GET: APIRoute = ({ params }) => {
  const record = getRecord();
  const found = chartsOf(record)
    .flatMap((chart) => chart.views.map((view) => ({ chart, view })))
    .find(({ chart, view }) => namesOf(chart, view).includes(params['file'] ?? ''));
  if (!found) return new Response('', { status: 404 });
  const { chart, view } = found;
  return new Response(
    standaloneSvg(
      chart.scene(1176, view),
      {
        title: typeset(chart.meta.data.title),
        subtitle: typeset(chart.meta.data.subtitle),
        source: typeset(sourceLine(record, chart)),
        address: absolute(viewHref(chart, view)),
        key: chart.key(view),
        description: chart
          .summary(view)
          .map(({ text }) => text)
          .join(' '),
      },
      resolvedStyles(partyColors + drawing + chartData, tokens),
    ),
    { headers: { 'content-type': 'image/svg+xml' } },
  );
};
