import { describe, expect, it } from 'vitest';
import { redirectsOf } from '../../../src/page-data/redirects.ts';
import { daysOfWeek, nearestWeek, weekLinks, weeksWithPages } from '../../../src/page-data/weeks.ts';
import { parsePublished } from '../../../src/record/core/published.ts';
import type { DisputeRecord } from '../../../src/record/index.ts';
import { weeksOf } from '../../../src/record/week.ts';
import { small } from './small.ts';

/** A table of days, Monday to Friday of W10 of 2014, for the one band of the record, and its chart. */
const DAYS = {
  'data/days.yaml': `title: How boats ran
description: Day by day.
fields:
  - { name: date, title: Day, type: date }
  - { name: band, title: Passengers, type: string, references: bands }
  - { name: mode, title: How, type: string, labels: { docked: Stayed in port } }
primaryKey: [date, band]
sources: [gazette]
method: Counted from the log.
license: Invented; use it as you like.
`,
  'data/days.csv': `date,band,mode
2014-03-03,walk-on,docked
2014-03-04,walk-on,sailing
2014-03-07,walk-on,sailing
`,
  'charts/school-days.yaml': `type: day-strip
title: How boats ran
subtitle: Day by day
how: A mark is a day.
table: days
categories:
  - { value: docked, label: Docked, style: dark }
`,
};

const names = (record: DisputeRecord): string[] => weeksWithPages(record).map(({ name }) => name);

describe('weeks that have a page', () => {
  it('are those with an event, not every week of the year', () => {
    const record = small();
    expect(weeksOf(record).length).toBeGreaterThan(50);
    expect(names(record)).toEqual(['2014-W18']);
  });

  it('are also those with days in the table', () => {
    const record = small(DAYS);
    expect(names(record)).toEqual(['2014-W10', '2014-W18']);
    const [first] = weeksWithPages(record);
    expect(first && daysOfWeek(record, first).map(({ day, modes }) => [day, modes])).toEqual([
      ['2014-03-03', [{ bands: [], mode: 'stayed in port' }]],
      ...['04', '07'].map((day) => [`2014-03-${day}`, [{ bands: [], mode: 'sailing' }]]),
    ]);
  });
});

describe('the links of a week', () => {
  const [first, second, , fourth] = weeksOf(small());
  if (!first || !second || !fourth) throw new Error('the base record covers a year');
  const weeks = [first, second, fourth];

  it('lead to the weeks before and after, and say whether those are the very next', () => {
    expect(weekLinks(weeks, second)).toEqual({
      before: { path: '/weeks/2014-w01/', title: 'December 30, 2013 to January 5, 2014', label: 'The week before' },
      after: { path: '/weeks/2014-w04/', title: 'January 20 to 26, 2014', label: 'A later week' },
    });
    expect(weekLinks(weeks, fourth).before?.label).toBe('An earlier week');
  });

  it('end at the first and the last week', () => {
    expect(weekLinks(weeks, first).before).toBeUndefined();
    expect(weekLinks(weeks, fourth).after).toBeUndefined();
  });
});

describe('an empty week', () => {
  const record = small(DAYS);
  const weeks = weeksWithPages(record);

  it('is nearest to the earlier of two weeks that are equally far', () => {
    expect(nearestWeek(weeks, '2014-03-31')?.name).toBe('2014-W10');
    expect(nearestWeek(weeks, '2014-04-07')?.name).toBe('2014-W18');
    expect(nearestWeek([], '2014-04-07')).toBeUndefined();
  });

  it('leads to the nearest only when it was published; what the record says goes first', () => {
    const addresses = parsePublished('/weeks/2014-w15/\n/weeks/2014-w18/\n/weeks/2014-w16/');
    const redirects = new Map([
      ['/weeks/2014-w16/', '/timeline/'],
      ['/issues/old/', '/issues/'],
    ]);
    expect([...redirectsOf({ ...record, published: { addresses, redirects } })]).toEqual([
      ['/weeks/2014-w15/', '/weeks/2014-w18/'],
      ['/weeks/2014-w16/', '/timeline/'],
      ['/issues/old/', '/issues/'],
    ]);
  });
});
