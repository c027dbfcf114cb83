import { linkRecord, type Judged } from '../../../src/record/model.ts';
import { readCsvRows } from '../../../src/record/core/csv.ts';
import type { Chart, ChartData, DisputeRecord, FieldData } from '../../../src/record/index.ts';

/** What a test says of a record: a table and the words of a chart, or entries of any kind. */
export interface Given {
  readonly fields?: readonly FieldData[];
  readonly csv?: string;
  readonly type?: string;
  readonly options?: ChartData['options'];
  readonly site?: Readonly<Record<string, unknown>>;
  readonly entries?: readonly {
    readonly kind: Judged['draft']['kind'];
    readonly id: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

const judged = (kind: Judged['draft']['kind'], id: string, data: unknown, csv?: string): Judged => ({
  data,
  draft: {
    kind,
    id,
    path: `${kind}/${id}`,
    body: '',
    raw: data,
    ...(csv !== undefined && { csv: { path: `data/${id}.csv`, rows: readCsvRows(csv) } }),
  } as unknown as Judged['draft'],
});

/** A record of an invented dispute with one table, and the words of a chart that draws it. */
export function given({ fields, csv = '', type = 'votes', options, site = {}, entries = [] }: Given): {
  record: DisputeRecord;
  words: Chart;
} {
  const table =
    fields &&
    judged(
      'tables',
      'numbers',
      {
        title: 'Numbers',
        description: 'Numbers.',
        fields,
        primaryKey: [fields[0]?.name],
        sources: [],
        method: 'Counted.',
        caveats: [],
        license: 'CC BY 4.0',
      },
      csv,
    );
  const record = linkRecord('/nowhere', [
    judged('site', 'site', {
      title: 'At the quay',
      rounds: ['spring', 'summer'],
      groups: [],
      bands: [],
      decisions: [],
      sides: ['dockers', 'port'],
      charts: [],
      ...site,
    }),
    judged('rounds', 'spring', { title: 'The spring round', season: 'Spring 2031', number: 1, date: '2031-02-10/2031-03-16' }),
    judged('rounds', 'summer', { title: 'Talks between the rounds', season: 'Summer 2031', date: '2031-06-01/2031-06-30' }),
    ...entries.map(({ kind, id, data }) => judged(kind, id, data)),
    ...(table ? [table] : []),
  ]);
  return {
    record,
    words: {
      id: 'chart',
      path: 'charts/chart.yaml',
      body: '',
      data: {
        type,
        title: 'A finding',
        subtitle: 'What',
        how: 'How.',
        categories: [],
        notes: [],
        sources: [],
        ...(options && { options }),
        ...(table && { table: 'numbers' }),
      },
    },
  };
}

/** A column of text, or of what `more` says. */
export const field = (name: string, more: Partial<FieldData> = {}): FieldData => ({ name, title: name, type: 'string', ...more });
