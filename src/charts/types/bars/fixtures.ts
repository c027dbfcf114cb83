import type { FieldData, Row, Table } from '../../../record/index.ts';
import type { Fixtures } from '../../fixture.ts';
import { barsOf, type Data } from './data.ts';
import { barsOptions } from './options.ts';

/** A made-up table: its columns by name and type, and its rows. */
function tableOf(columns: readonly (Pick<FieldData, 'name' | 'type'> & Partial<FieldData>)[], rows: readonly Row[]): Table {
  return {
    id: 'numbers',
    path: 'data/numbers.yaml',
    csv: 'data/numbers.csv',
    body: '',
    rows,
    data: {
      title: 'Numbers',
      description: 'Numbers.',
      fields: columns.map((column) => ({ title: column.name.charAt(0).toUpperCase() + column.name.slice(1), ...column })),
      primaryKey: ['date'],
      sources: [],
      method: 'Counted.',
      caveats: [],
      license: 'CC BY 4.0',
    },
  };
}

const PERCENT = { type: 'number', unit: 'percent' } as const;
const SHARES = [
  { name: 'date', type: 'edtf' },
  { name: 'group', type: 'string' },
  { name: 'share', ...PERCENT },
  { name: 'high', ...PERCENT },
  { name: 'people', type: 'integer' },
  { name: 'bound', type: 'string' },
] as const;
const SHARE_OPTIONS = barsOptions.parse({
  values: [{ column: 'share', high: 'high' }],
  date: 'date',
  bound: 'bound',
  rows: { label: '{group}', detail: '{date}' },
  texts: { missing: '[{people} people; share not known|Share not known]' },
});
const share = (given: Row): Row => ({ date: '2031-03', group: 'All dockers', bound: 'exact', ...given });
const shares = (...rows: Row[]): Data => barsOf(tableOf(SHARES, rows.map(share)), SHARE_OPTIONS);

/** Counts in several columns, with accounts that differ, parts of a whole, and long gaps. */
const counts = barsOf(
  tableOf(
    [
      { name: 'date', type: 'edtf' },
      { name: 'what', type: 'string', labels: { week: 'Tests in a week', day: 'Tests in a day' } },
      { name: 'tests', type: 'integer', unit: 'tests' },
      { name: 'low', type: 'integer' },
      { name: 'high', type: 'integer' },
      { name: 'spoiled', type: 'integer', unit: 'tests' },
      { name: 'bound', type: 'string' },
    ],
    [
      { date: '2031-06-01', what: 'day', tests: 900, bound: 'over' },
      { date: '2031-02-01', what: 'week', tests: 35_590, spoiled: 24_843, bound: 'exact' },
      { date: '2031-02-08/2031-02-14', what: 'week', tests: 1500, low: 1400, high: 1700, spoiled: 96, bound: 'nearly' },
    ],
  ),
  barsOptions.parse({
    values: [
      { column: 'tests', low: 'low', high: 'high' },
      { column: 'spoiled', label: 'Spoiled', whole: 'tests' },
    ],
    date: 'date',
    bound: 'bound',
    rows: { label: '{date}', kind: 'what' },
    gapDays: 56,
  }),
);

/** First figures and their revision, in panels, with the rest of each bar drawn. */
const revised = barsOf(
  tableOf(
    [
      { name: 'date', type: 'edtf' },
      { name: 'group', type: 'string', constraints: { enum: ['cranes', 'clerks'] }, labels: { cranes: 'Crane drivers', clerks: 'Clerks' } },
      { name: 'share', ...PERCENT },
      {
        name: 'version',
        type: 'string',
        constraints: { enum: ['first', 'revised'] },
        labels: { first: 'First figure', revised: 'Revised' },
      },
      { name: 'expected', type: 'integer' },
      { name: 'came', type: 'integer' },
      { name: 'bound', type: 'string' },
    ],
    [
      { date: '2031-03-04', group: 'clerks', share: 9, version: 'first', bound: 'under' },
      { date: '2031-03-01', group: 'cranes', share: 60, version: 'revised', bound: 'exact' },
      { date: '2031-03-01', group: 'cranes', share: 49.5, version: 'first', expected: 200, came: 99, bound: 'exact' },
      { date: '2031-03-09', group: 'cranes', version: 'first', expected: 7002, bound: 'exact' },
    ],
  ),
  barsOptions.parse({
    values: [{ column: 'share' }],
    date: 'date',
    bound: 'bound',
    panels: { by: ['group'] },
    rows: { by: ['date'], label: '{date}', detail: '[{came} of {expected}|of {expected}]' },
    bars: { column: 'version', values: [{ value: 'revised', label: 'Counted again', style: 'light' }] },
    track: 100,
    linkDates: true,
    listing: [{ column: 'date' }, { text: '{panel}' }, { number: 'value' }, { column: 'expected' }, { text: '{version}' }],
  }),
);

/** Shares of groups next to what they are compared with, and everybody in a panel of their own. */
const compared = barsOf(
  tableOf(
    [
      { name: 'date', type: 'edtf' },
      { name: 'step', type: 'string' },
      { name: 'group', type: 'string' },
      { name: 'measure', type: 'string' },
      { name: 'value', type: 'number' },
      { name: 'unit', type: 'string' },
      { name: 'base', type: 'string' },
      { name: 'bound', type: 'string' },
    ],
    [
      { date: '2031-03-01', step: 'Form', group: 'All', measure: 'chose', value: 40, unit: 'percent', base: 'of 900', bound: 'exact' },
      {
        date: '2031-03-01',
        step: 'Form',
        group: 'Pilots',
        measure: 'chose',
        value: 45,
        unit: 'percent',
        base: 'of pilots',
        bound: 'about',
      },
      { date: '2031-04-01', step: 'Form two', group: 'All', measure: 'chose', value: 30, unit: 'percent', base: 'of 800', bound: 'exact' },
      { date: '2031-03-01', step: 'Form', group: 'All', measure: 'chose', value: 360, unit: 'dockers', base: 'of 900', bound: 'exact' },
      { date: '2031-03-01', step: 'Form', group: 'Pilots', measure: 'asked', value: 13, unit: 'percent', base: 'of 900', bound: 'exact' },
      {
        date: '2031-03-01',
        step: 'Form',
        group: 'Pilots',
        measure: 'choosers',
        value: 23,
        unit: 'percent',
        base: 'of 360',
        bound: 'exact',
      },
      { date: '2031-03-01', step: 'Form', group: 'Clerks', measure: 'asked', value: 47, unit: 'percent', base: 'of 900', bound: 'exact' },
      {
        date: '2031-03-01',
        step: 'Form',
        group: 'Clerks',
        measure: 'choosers',
        value: 39,
        unit: 'percent',
        base: 'of 360',
        bound: 'exact',
      },
      { date: '2031-03-01', step: 'Form', group: 'Cooks', measure: 'choosers', value: 2, unit: 'percent', base: 'of 360', bound: 'exact' },
    ],
  ),
  barsOptions.parse({
    values: [{ column: 'value' }],
    unit: 'percent',
    where: { column: 'unit', is: 'percent' },
    date: 'date',
    bound: 'bound',
    choose: {
      column: 'measure',
      options: [
        { value: 'choosers', label: 'Share of those who chose', beside: { value: 'asked', label: 'Share of those asked' } },
        { value: 'chose', label: 'Chose the day shift', short: 'Day shift', style: 'middle' },
      ],
    },
    panels: {
      by: ['date', 'step'],
      heading: '{step}',
      note: '[Shares {base}]',
    },
    rows: { by: ['group'], label: '{group}', sort: 'largest', styles: [{ column: 'group', is: ['All'], style: 'light' }] },
    halveAxis: true,
    largestFirst: true,
    listing: [
      { text: '{panel}' },
      { text: '{label}' },
      { title: '{beside}, %', number: 'beside' },
      { title: '{title}, %', number: 'value' },
    ],
  }),
);

/** Panels that the chart names: by days and by values, one of another count, and rows that none of them takes. */
const listed = barsOf(
  tableOf(
    [
      { name: 'date', type: 'edtf' },
      { name: 'crew', type: 'string' },
      { name: 'share', ...PERCENT },
      { name: 'poll', ...PERCENT },
      { name: 'asked', type: 'integer' },
      { name: 'bound', type: 'string' },
    ],
    [
      { date: '2031-03-01', crew: 'Crane drivers of the northern harbor', share: 97, bound: 'over' },
      { date: '2031-03-02', crew: 'Clerks', share: 8, bound: 'under' },
      { date: '2031-03-02', crew: 'Cooks', bound: 'exact' },
      { date: '2031-03-03', crew: 'Clerks', poll: 61, asked: 300, bound: 'exact' },
      { date: '2031-05-01', crew: 'Clerks', share: 44, bound: 'about' },
      { date: '2031-05-02', crew: 'Cooks', share: 100, bound: 'about' },
      { date: '2032-01', crew: 'Pilots', share: 12, bound: 'nearly' },
    ],
  ),
  barsOptions.parse({
    values: [{ column: 'share', or: 'poll' }],
    date: 'date',
    bound: 'bound',
    panels: {
      list: [
        { label: 'First dispute: all crews', note: 'Of those on duty', dates: '2031-03-01/2031-03-31' },
        {
          label: 'A poll of clerks, on other terms',
          where: [
            { column: 'date', is: ['2031-03-03'] },
            { column: 'crew', is: ['Clerks'] },
          ],
          style: 'other',
        },
        { label: 'Second dispute', dates: '2031-05-01/2031-05-31', row: '{crew}', detail: '{when}' },
      ],
    },
    rows: {
      label: '{day}',
      detail: '{crew}',
      shorter: [{ column: 'crew', value: 'Crane drivers of the northern harbor', label: 'Crane drivers' }],
    },
    linkDates: true,
    texts: { printed: '{value}[, {asked} asked]', printedShort: '{value}', row: '{date}, {crew}: {bars}' },
  }),
);

/** A number and its fall, each in a panel with a scale of its own. */
const together = barsOf(
  tableOf(
    [
      { name: 'year', type: 'string' },
      { name: 'ships', type: 'integer', unit: 'ships' },
      { name: 'change', type: 'integer', unit: 'ships' },
    ],
    [
      { year: '2030', ships: 41_000 },
      { year: '2031', ships: 38_500, change: -2500 },
      { year: '2032', ships: 39_000, change: 500 },
      { year: '2033', ships: 30_000, change: -9000 },
    ],
  ),
  barsOptions.parse({
    values: [{ column: 'ships' }, { column: 'change', label: 'Fewer than a year before', isFall: true, printed: '{number} ({change})' }],
    together: true,
    rows: { label: '{year}' },
    listing: [{ column: 'year' }, { column: 'ships' }, { column: 'change' }],
  }),
);

/** What the type must draw without fault: tests, gallery and manual read the same fixtures. */
export const fixtures: Fixtures<Data> = {
  typical: shares(
    { share: 55 },
    { date: '2031-05-02', share: 71, bound: 'over' },
    { date: '2031-06', group: 'Clerks', share: 80, high: 90, bound: 'about' },
  ),
  empty: shares(),
  single: shares({ share: 55 }),
  missing: shares({ people: 7584 }, { date: '2031-04', group: 'Crane drivers' }, { date: '2031-05', share: 12 }),
  extreme: shares({ share: 0 }, { group: 'Clerks', share: 100 }, { group: 'Cooks', share: 0.01, people: 12_345_678 }),
  thousand: shares(...Array.from({ length: 1000 }, (_, index): Row => ({ group: `Group ${String(index)}`, share: (index * 11) % 101 }))),
  'long-labels': shares({
    group: 'Dockers of the northern harbor, of the southern harbor, of the lock and of the ferries that run between them',
    share: 40,
  }),
  'right-edge': shares({ share: 99, high: 100, bound: 'about' }),
  counts,
  revised,
  compared,
  listed,
  together,
};
