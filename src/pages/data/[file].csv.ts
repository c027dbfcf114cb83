import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { forSpreadsheets } from '../../text/spreadsheet.ts';
import { getRecord } from '../../dispute.ts';
import { chartCsv, dataPage, dataPageIds } from '../../page-data/data-pages.ts';

/** The tables as they are in the record; for a chart without a table, the rows that it draws. */
export function getStaticPaths() {
  return dataPageIds(getRecord()).map((file) => ({ params: { file } }));
}

export const GET: APIRoute = ({ params }) => {
  const { chart, table } = dataPage(getRecord(), params['file'] ?? '');
  if (table) return new Response(forSpreadsheets(readFileSync(table.csv, 'utf8')));
  return new Response(chart ? chartCsv(chart.table(chart.views[0] ?? {})) : '');
};
