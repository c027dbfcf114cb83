import { expect, it } from 'vitest';
import { dateParts, hourParts } from '../../../src/page-data/event-date.ts';

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

it.each([
  ['17:04', 'exact', '5:04 p.m.', '2014-05-01T17:04'],
  ['12:00', 'exact', 'noon', '2014-05-01T12:00'],
  ['00:00', 'by', 'by midnight', undefined],
  ['00:30', 'about', 'about 12:30 a.m.', undefined],
  ['11:00', 'about', 'about 11 a.m.', undefined],
  ['18:15', 'by', 'by 6:15 p.m.', undefined],
  ['21:00', 'after', 'after 9 p.m.', undefined],
  ['16:00', 'planned', '', undefined],
] as const)('shows the hour %s %s', (time, timeBasis, text, datetime) => {
  expect(hourParts({ date: '2014-05-01/2014-05-02', time, timeBasis })).toEqual({ text, datetime });
});
