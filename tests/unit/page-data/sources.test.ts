import { expect, it } from 'vitest';
import { dateInYear, sourcesByYear } from '../../../src/page-data/sources.ts';
import type { Source } from '../../../src/record/index.ts';
import { small } from './small.ts';

const [gazette] = small().sources;
if (!gazette) throw new Error('the base record has a source');
const source = (id: string, issued?: string): Source => ({ ...gazette, id, data: { ...gazette.data, issued } });

it('lists sources by year, those without a date last', () => {
  const sources = [source('undated'), source('b', '2014-05'), source('a', '2013'), source('c', '2014-06-20')];
  expect(sourcesByYear(sources).map(([year, own]) => [year, own.map(({ id }) => id)])).toEqual([
    ['2013', ['a']],
    ['2014', ['b', 'c']],
    ['Undated', ['undated']],
  ]);
});

it.each([
  ['2014-06-20', 'June 20'],
  ['2014-06', 'June'],
  ['2014', ''],
  ['2014~', 'about 2014'],
  ['2014?', 'possibly 2014'],
  ['2014-06~', 'about June'],
  ['2014/2015', '2014 to 2015'],
  ['2014-06-20/2014-06-24', 'June 20 to 24'],
  ['2014-12-30/2015-01-02', 'Dec. 30, 2014 to Jan. 2, 2015'],
  [undefined, ''],
])('shows %s under its year as "%s"', (issued, text) => {
  expect(dateInYear(issued)).toBe(text);
});
