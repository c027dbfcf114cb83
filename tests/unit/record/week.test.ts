import { utcThursday, utcYear } from 'd3';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, overlaps, readDate, toUtc } from '../../../src/record/core/date.ts';
import { getRecord } from '../../../src/dispute.ts';
import { mondayOf, mondaysBetween, weekName, weeksOf } from '../../../src/record/week.ts';

test('names weeks as ISO 8601 does', () => {
  expect(weekName('2021-01-01')).toBe('2020-W53');
  expect(weekName('2021-01-04')).toBe('2021-W01');
  expect(weekName('2022-01-10')).toBe('2022-W02');
});

test('agrees with the count of Thursdays in the year, for any day', () => {
  fc.assert(
    fc.property(fc.integer({ min: -20_000, max: 30_000 }), (offset) => {
      const day = addDays('2000-01-01', offset);
      const thursday = toUtc(addDays(mondayOf(day), 3));
      const counted = utcThursday.range(utcYear(thursday), new Date(thursday.getTime() + 1)).length;
      expect(weekName(day)).toBe(`${String(thursday.getUTCFullYear())}-W${String(counted).padStart(2, '0')}`);
      expect(toUtc(mondayOf(day)).getUTCDay()).toBe(1);
    }),
  );
});

test('lists every Monday between two days', () => {
  expect(mondaysBetween('2021-01-01', '2021-01-12')).toEqual(['2020-12-28', '2021-01-04', '2021-01-11']);
});

test('gives each week of a record the events that share a day with it, and no month or year', () => {
  const record = getRecord();
  const weeks = weeksOf(record);
  const exact = record.events.filter(({ data }) => ['day', 'interval'].includes(readDate(data.date).precision));
  expect(weeks.length).toBeGreaterThan(50);
  for (const { monday, sunday, events } of weeks)
    expect(events).toEqual(exact.filter(({ data }) => overlaps(data.date, `${monday}/${sunday}`)));
});
