/** The pages under /data/: one for each chart, with the table it draws, and one for each other table. */
import { csvFormatRows } from 'd3';
import type { ReadyChart } from '../charts/chart.ts';
import { chartOf, chartsOf } from '../charts/index.ts';
import type { ChartTable } from '../charts/scene.ts';
import type { DisputeRecord, Table } from '../record/index.ts';
import { forSpreadsheets } from '../text/spreadsheet.ts';

/** What a page under /data/ shows: a chart, a table, or both. */
export interface DataPage {
  readonly chart: ReadyChart | undefined;
  readonly table: Table | undefined;
}

/** The ids of charts and tables; a chart and a table with the same id share a page. */
export function dataPageIds(record: DisputeRecord): string[] {
  return [...new Set([...chartsOf(record), ...record.tables].map(({ id }) => id))];
}

/** The chart with an id and the table that it draws; where there is no such chart, the table with that id. */
export function dataPage(record: DisputeRecord, id: string): DataPage {
  const chart = chartOf(record, id);
  const table = chart ? chart.meta.data.table : id;
  return { chart, table: record.tables.find((one) => one.id === table) };
}

/** The rows that a chart draws as CSV, under the keys of its columns. */
export function chartCsv({ columns, rows }: ChartTable): string {
  return forSpreadsheets(
    `${csvFormatRows([columns.map(({ key }) => key), ...rows.map((row) => row.map((cell) => String(cell ?? '')))])}\n`,
  );
}
