import { REGISTRY } from '../../../src/dispute.ts';
import { COLLECTIONS } from '../../../src/record/collections/index.ts';
import type { RawEntry, ValidEntry } from '../../../src/record/core/raw-entry.ts';
import { ValidEntries } from '../../../src/record/core/valid-entries.ts';
import { linkRecord } from '../../../src/record/link-record.ts';
import { readCsvRows } from '../../../src/record/core/csv.ts';
import type { Chart, ChartData, DisputeRecord, FieldData } from '../../../src/record/index.ts';

type CollectionName = (typeof COLLECTIONS)[number]['name'];

/** What a test needs of a record: a table and a chart, or entries of any kind. */
export interface Given {
  readonly fields?: readonly FieldData[];
  readonly csv?: string;
  readonly type?: string;
  readonly options?: ChartData['options'];
  readonly site?: Readonly<Record<string, unknown>>;
  readonly entries?: readonly {
    readonly kind: CollectionName;
    readonly id: string;
    readonly data: Readonly<Record<string, unknown>>;
  }[];
}

const valid = (kind: CollectionName, id: string, data: unknown, csv?: string): ValidEntry<unknown> => {
  const collection = COLLECTIONS.find(({ name }) => name === kind);
  if (!collection) throw new Error(`No collection ${kind}`);
  const raw: RawEntry = {
    collection,
    id,
    path: `${kind}/${id}`,
    body: '',
    value: data,
    isMdx: false,
    bodyLine: 1,
    place: () => ({ line: 1, column: 1 }),
    ...(csv !== undefined && { csv: { path: `data/${id}.csv`, rows: readCsvRows(csv) } }),
  };
  return { raw, data };
};

const link = (entries: readonly ValidEntry<unknown>[]): DisputeRecord => {
  const all = new ValidEntries();
  for (const entry of entries) all.add(entry);
  return linkRecord('/nowhere', all, REGISTRY.collections);
};

/** A record of an invented dispute with one table, and a chart that draws it. */
export function given({ fields, csv = '', type = 'votes', options, site = {}, entries = [] }: Given): {
  record: DisputeRecord;
  chart: Chart;
} {
  const table =
    fields &&
    valid(
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
  const record = link([
    valid('site', 'site', {
      title: 'At the quay',
      rounds: ['spring', 'summer'],
      groups: [],
      bands: [],
      decisions: [],
      sides: ['dockers', 'port'],
      charts: [],
      ...site,
    }),
    valid('rounds', 'spring', { title: 'The spring round', season: 'Spring 2031', number: 1, date: '2031-02-10/2031-03-16' }),
    valid('rounds', 'summer', { title: 'Talks between the rounds', season: 'Summer 2031', date: '2031-06-01/2031-06-30' }),
    ...entries.map(({ kind, id, data }) => valid(kind, id, data)),
    ...(table ? [table] : []),
  ]);
  return {
    record,
    chart: {
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
        rounds: [],
        issues: [],
        sources: [],
        ...(options && { options }),
        ...(table && { table: 'numbers' }),
      },
    },
  };
}

/** A column of text, or of what `more` says. */
export const field = (name: string, more: Partial<FieldData> = {}): FieldData => ({ name, title: name, type: 'string', ...more });
