import { csvFormatRows } from 'd3';
import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { chartsOf } from '../../charts/index.ts';
import { getRecord } from '../../dispute.ts';

/** The tables as they are in the record; for a chart without a table, the rows that it draws. */
export function getStaticPaths() {
  const record = getRecord();
  return [...new Set([...chartsOf(record).map(({ id }) => id), ...record.tables.map(({ id }) => id)])].map((file) => ({
    params: { file },
  }));
}

export const GET: APIRoute = ({ params }) => {
  const record = getRecord();
  const chart = chartsOf(record).find(({ id }) => id === params['file']);
  const table = record.tables.find(({ id }) => id === (chart ? chart.meta.data.table : params['file']));
  if (table) return new Response(readFileSync(table.csv, 'utf8'));
  const rows = chart?.table(chart.views[0] ?? {});
  return new Response(
    rows
      ? `${csvFormatRows([rows.columns.map(({ key }) => key), ...rows.rows.map((row) => row.map((cell) => String(cell ?? '')))])}\n`
      : '',
  );
};
