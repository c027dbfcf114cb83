import { expect, it } from 'vitest';
import { dateParts } from '../../../src/page-data/event-date.ts';

it.each([
  ['2014-05-01', '1', 'Thursday', 'Thu', 'May 2014', '2014-05-01'],
  ['2014-05-01/2014-05-14', '1–14', '', '', 'May 2014', '2014-05-01'],
  ['2014-05-30/2014-06-02', '30', 'to June 2', 'to June 2', 'May 2014', '2014-05-30'],
  ['2014-05', 'May', '', '2014', '2014', '2014-05'],
  ['2014', '2014', '', '', '', '2014'],
])('shows %s with the numeral %s', (date, numeral, note, shortNote, month, datetime) => {
  expect(dateParts(date)).toEqual({ numeral, doubt: '', note, shortNote, month, datetime });
});

it.each([
  ['2014-05-01~', 'about '],
  ['2014-05-01?', 'possibly '],
  ['2014-05-01%', 'about possibly '],
])('shows the doubt of %s', (date, doubt) => {
  expect(dateParts(date)).toMatchObject({ doubt, datetime: '2014-05-01' });
});
