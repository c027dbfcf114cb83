import { citedBy, sourcesInRows, type Chart, type DisputeRecord, type Table } from '../record/index.ts';
import { numberSources, type Numbering } from '../markdown/source-number.ts';

/** The numbers of the sources on a chart's page: those of its text first, then those of its table and of its rows. */
export function numberingOfChart(record: DisputeRecord, chart: Chart | undefined, table?: Table): Numbering {
  const drawn = table ?? (chart?.data.table === undefined ? undefined : record.table(chart.data.table));
  return numberSources([...(chart ? citedBy(chart) : []), ...(drawn ? [...citedBy(drawn), ...sourcesInRows(drawn)] : [])]);
}
