import { describe, expect, it } from 'vitest';
import { chartCsv, dataPage, dataPageIds } from '../../../src/page-data/data-pages.ts';
import { small } from './small.ts';

const chart = (type: string, table?: string): string => `type: ${type}
title: Four boats ran in June
subtitle: Night boats by month
how: A mark is a boat.
${table === undefined ? '' : `table: ${table}\noptions: { x: { from: month }, y: [{ column: ran }] }\n`}`;
const record = small({ 'charts/boats.yaml': chart('line', 'sailings'), 'charts/timeline.yaml': chart('timeline') });

describe('the pages of data', () => {
  it('are those of charts and of tables, each id once', () => {
    expect(dataPageIds(record)).toEqual(['boats', 'timeline', 'sailings']);
    expect(dataPageIds(small({ 'charts/sailings.yaml': chart('line', 'sailings') }))).toEqual(['sailings']);
  });

  it('show a chart with the table that it draws, or a table alone', () => {
    const ids = ({ chart: shown, table }: ReturnType<typeof dataPage>) => [shown?.id, table?.id];
    expect(ids(dataPage(record, 'boats'))).toEqual(['boats', 'sailings']);
    expect(ids(dataPage(record, 'timeline'))).toEqual(['timeline', undefined]);
    expect(ids(dataPage(record, 'sailings'))).toEqual([undefined, 'sailings']);
    expect(ids(dataPage(record, 'nothing'))).toEqual([undefined, undefined]);
  });
});

it('the rows of a chart become CSV, empty cells included', () => {
  const columns = [
    { key: 'day', title: 'Day' },
    { key: 'note', title: 'Note' },
  ];
  const rows = [
    ['2014-06-01', 'Fog, then rain'],
    ['2014-06-02', undefined],
  ];
  expect(chartCsv({ caption: '', columns, rows })).toBe('day,note\n2014-06-01,"Fog, then rain"\n2014-06-02,\n');
});
