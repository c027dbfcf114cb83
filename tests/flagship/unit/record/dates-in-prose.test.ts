import { expect, it } from 'vitest';
import { datesIn } from './statements/dates.ts';
import { numbersIn } from './statements/numbers.ts';

it.each([
  ['On January 24, 2021, the vote ended.', ['2021-01-24']],
  ['Classes ran from December 26, 2021, to January 1.', ['2021-12-26', '2022-01-01']],
  ['Grades came on March 1, March 8 or April 19, 2022.', ['2022-03-01', '2022-03-08', '2022-04-19']],
  ['Remote from February 2 to 5 and in April 2021.', ['2021-02-02', '2021-02-05', '2021-04']],
  ['On January 5 and 6, 2022, few came.', ['2022-01-05', '2022-01-06']],
  ['They met on December 30.', ['2020-12-30']],
  ['It may march on in June.', []],
  ['There is no February 30, 2021.', []],
])('finds the days of: %s', (text, expected) => {
  expect(datesIn(text, '2021-02-01').map(({ date }) => date)).toEqual(expected);
});

it.each([
  ['Of 13,681 ballots 67.5% were for it.', [13681, 67.5]],
  ['It cost $8.5 million, twice as much.', [8.5, 2]],
  ['Seven of the twelve came.', [7, 12]],
  ['On January 24, 2021, at 7 p.m., grades 6 to 8 and K-5 in 2021-22 wore KN95 masks under HB 2275.', []],
  ['The two sides met on day two.', []],
  ['Classes were off on January 5, 6, 7, 10 and 11 in 515 schools.', [515]],
  ['In January 12,292 staff were due.', [12292]],
])('finds the numbers of: %s', (text, expected) => {
  expect(numbersIn(text).map(({ value }) => value)).toEqual(expected);
});
