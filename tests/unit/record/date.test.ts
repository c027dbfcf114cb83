import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDates,
  daysInMonth,
  fromUtc,
  monthName,
  overlaps,
  problemWithDate,
  readDate,
  showDate,
  toUtc,
  weekday,
  within,
} from '../../../src/record/core/date.ts';
import { anyDate, day, month, single, year } from './arbitrary.ts';

describe('readDate', () => {
  it.each([
    ['2021-01-24', 'day', '2021-01-24', '2021-01-24'],
    ['2021-02', 'month', '2021-02-01', '2021-02-28'],
    ['2020-02', 'month', '2020-02-01', '2020-02-29'],
    ['2021', 'year', '2021-01-01', '2021-12-31'],
    ['2021-01-21/2021-01-24', 'interval', '2021-01-21', '2021-01-24'],
    ['2021-01/2021-02', 'interval', '2021-01-01', '2021-02-28'],
    ['2020/2021-02-10', 'interval', '2020-01-01', '2021-02-10'],
  ])('reads %s as a %s from %s to %s', (text, precision, from, to) => {
    expect(readDate(text)).toMatchObject({ text, precision, from, to, approximate: false, uncertain: false });
  });

  it.each([
    ['2021-01-24~', true, false],
    ['2021-01?', false, true],
    ['2021%', true, true],
    ['2021-01-21~/2021-01-24', true, false],
    ['2021-01-21/2021-01-24?', false, true],
    ['2021-01-21~/2021-01-24?', true, true],
  ])('reads the marks of %s', (text, approximate, uncertain) => {
    expect(readDate(text)).toMatchObject({ approximate, uncertain });
  });

  it.each([
    ['2021-02-30', '"2021-02-30" is not a day of the calendar: 2021-02 has 28 days'],
    ['1900-02-29', '"1900-02-29" is not a day of the calendar: 1900-02 has 28 days'],
    ['2021-00-10', '"2021-00-10" has no such month: 00 is not 01 to 12'],
    ['2021-13', '"2021-13" has no such month: 13 is not 01 to 12'],
    ['2021-04-00', '"2021-04-00" is not a day of the calendar: 2021-04 has 30 days'],
    ['2021-1-24', '"2021-1-24" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"'],
    ['January 24, 2021', '"January 24, 2021" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"'],
    ['2021-01-24T00:00:00Z', '"2021-01-24T00:00:00Z" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"'],
    ['', '"" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"'],
    ['2021-01-24/', '"" is not a date: write YYYY, YYYY-MM or YYYY-MM-DD, or two of them joined by "/"'],
    ['2021/2022/2023', '"2021/2022/2023" has more than one "/": an interval is start/end'],
    ['2021-02-10/2021-01-21', '"2021-02-10/2021-01-21" ends before it starts'],
  ])('says what is wrong with %j', (text, message) => {
    expect(problemWithDate(text)).toBe(message);
  });

  it('accepts every day of the calendar and no other', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 }), (y, m, d) => {
        const text = [String(y).padStart(4, '0'), ...[m, d].map((part) => String(part).padStart(2, '0'))].join('-');
        // JavaScript's own calendar rolls an impossible day over, so that it comes back changed.
        const instant = new Date(`${text.slice(0, 4)}-01-01T00:00:00Z`);
        instant.setUTCMonth(m - 1, d);
        expect(problemWithDate(text) === undefined).toBe(instant.toISOString().slice(0, 10) === text);
      }),
    );
  });

  it('gives the first and last day that the EDTF library gives', () => {
    fc.assert(
      fc.property(fc.oneof(day, month, single), (text) => {
        const { from, to } = readDate(text);
        const oracle = edtf(text);
        expect([from, to]).toEqual([fromUtc(new Date(oracle.min)), fromUtc(new Date(oracle.max))]);
      }),
    );
  });

  it('gives the first and last day of intervals that the EDTF library gives', () => {
    fc.assert(
      fc.property(
        fc.tuple(day, day).map((days) => days.sort()),
        ([start, end]) => {
          const { from, to } = readDate(`${start}/${end}`);
          const oracle = edtf(`${start}/${end}`);
          expect([from, to]).toEqual([fromUtc(new Date(oracle.min)), fromUtc(new Date(oracle.max))]);
        },
      ),
    );
  });
});

describe('daysInMonth', () => {
  it.each([
    [2000, 29],
    [1900, 28],
    [2020, 29],
    [2021, 28],
    [2100, 28],
    [2400, 29],
  ])('knows that February %i has %i days', (y, days) => {
    expect(daysInMonth(y, 2)).toBe(days);
  });

  it('adds up to the days of the year', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9998 }), (y) => {
        const total = Array.from({ length: 12 }, (_, index) => daysInMonth(y, index + 1)).reduce((sum, days) => sum + days, 0);
        const first = `${String(y).padStart(4, '0')}-01-01`;
        expect(addDays(first, total)).toBe(`${String(y + 1).padStart(4, '0')}-01-01`);
      }),
    );
  });
});

describe('compareDates', () => {
  const sign = (a: string, b: string): number => Math.sign(compareDates(a, b));

  it('puts the earlier first, then the more exact', () => {
    expect(['2021', '2021-01', '2021-01-24', '2020-12-31', '2021-01-01/2021-01-02', '2021-01-01'].sort(compareDates)).toEqual([
      '2020-12-31',
      '2021-01-01',
      '2021-01-01/2021-01-02',
      '2021-01',
      '2021',
      '2021-01-24',
    ]);
  });

  it('is a total order', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(sign(a, b) + sign(b, a)).toBe(0);
        expect(sign(a, b) === 0).toBe(a === b);
        if (sign(a, b) <= 0 && sign(b, c) <= 0) expect(sign(a, c)).toBeLessThanOrEqual(0);
      }),
    );
  });

  it('orders days as their text', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(sign(a, b)).toBe(a < b ? -1 : a > b ? 1 : 0);
      }),
    );
  });
});

describe('within and overlaps', () => {
  it.each([
    ['2021-01-24', '2021-01', true, true],
    ['2021-01', '2021-01-24', false, true],
    ['2021-01-31/2021-02-01', '2021-01', false, true],
    ['2021-02-01', '2021-01', false, false],
    ['2021-01-24~', '2021-01-24/2021-01-24', true, true],
  ])('%s and %s', (a, b, isWithin, isOverlapping) => {
    expect([within(a, b), overlaps(a, b)]).toEqual([isWithin, isOverlapping]);
  });

  it('every date lies within itself, and lying within is transitive', () => {
    fc.assert(
      fc.property(anyDate, anyDate, anyDate, (a, b, c) => {
        expect(within(a, a)).toBe(true);
        if (within(a, b) && within(b, c)) expect(within(a, c)).toBe(true);
      }),
    );
  });

  it('what lies within overlaps, and overlapping goes both ways', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => {
        if (within(a, b)) expect(overlaps(a, b)).toBe(true);
        expect(overlaps(a, b)).toBe(overlaps(b, a));
      }),
    );
  });

  it('a day lies within its month, and its month within its year', () => {
    fc.assert(
      fc.property(day, (text) => {
        expect(within(text, text.slice(0, 7)) && within(text.slice(0, 7), text.slice(0, 4))).toBe(true);
      }),
    );
  });
});

describe('days', () => {
  it('crosses months, years and leap days', () => {
    expect([addDays('2020-02-28', 1), addDays('2021-02-28', 1), addDays('2021-12-31', 1), addDays('2021-01-01', -1)]).toEqual([
      '2020-02-29',
      '2021-03-01',
      '2022-01-01',
      '2020-12-31',
    ]);
  });

  it('goes there and back', () => {
    fc.assert(
      fc.property(
        day.filter((text) => text > '0010' && text < '9990'),
        fc.integer({ min: -3000, max: 3000 }),
        (text, count) => {
          expect(addDays(addDays(text, count), -count)).toBe(text);
          expect(fromUtc(toUtc(text))).toBe(text);
        },
      ),
    );
  });

  it('names weekdays and months', () => {
    expect([weekday('2021-01-24'), weekday('2020-02-29'), monthName('2021-09'), monthName('2021-01-24')]).toEqual([
      'Sunday',
      'Saturday',
      'September',
      'January',
    ]);
  });
});

describe('showDate', () => {
  it.each([
    ['2021-01-24', 'Sunday, January 24, 2021', 'January 24, 2021', 'Jan. 24, 2021'],
    ['2021-05-03', 'Monday, May 3, 2021', 'May 3, 2021', 'May 3, 2021'],
    ['2021-09-07', 'Tuesday, September 7, 2021', 'September 7, 2021', 'Sept. 7, 2021'],
    ['2021-03', 'March 2021', 'March 2021', 'March 2021'],
    ['2021-08', 'August 2021', 'August 2021', 'Aug. 2021'],
    ['2021', '2021', '2021', '2021'],
    ['2021-01-21/2021-01-24', 'Thursday, January 21 to Sunday, January 24, 2021', 'January 21 to 24, 2021', 'Jan. 21 to 24, 2021'],
    ['2021-01-24/2021-01-24', 'Sunday, January 24, 2021', 'January 24, 2021', 'Jan. 24, 2021'],
    [
      '2021-01-21/2021-02-10',
      'Thursday, January 21 to Wednesday, February 10, 2021',
      'January 21 to February 10, 2021',
      'Jan. 21 to Feb. 10, 2021',
    ],
    [
      '2020-11-17/2021-02-11',
      'Tuesday, November 17, 2020 to Thursday, February 11, 2021',
      'November 17, 2020 to February 11, 2021',
      'Nov. 17, 2020 to Feb. 11, 2021',
    ],
    [
      '2021-01-24/2022-01-26',
      'Sunday, January 24, 2021 to Wednesday, January 26, 2022',
      'January 24, 2021 to January 26, 2022',
      'Jan. 24, 2021 to Jan. 26, 2022',
    ],
    ['2021-01/2022-01', 'January 2021 to January 2022', 'January 2021 to January 2022', 'Jan. 2021 to Jan. 2022'],
    ['2021-01/2021-03', 'January to March 2021', 'January to March 2021', 'Jan. to March 2021'],
    ['2021-01/2021-03-05', 'January to Friday, March 5, 2021', 'January to March 5, 2021', 'Jan. to March 5, 2021'],
    ['2020/2021', '2020 to 2021', '2020 to 2021', '2020 to 2021'],
    ['2021-03/2021', 'March 2021 to 2021', 'March 2021 to 2021', 'March 2021 to 2021'],
    ['2021-01-24~', 'about Sunday, January 24, 2021', 'about January 24, 2021', 'about Jan. 24, 2021'],
    ['2021-01?', 'possibly January 2021', 'possibly January 2021', 'possibly Jan. 2021'],
    ['2021%', 'possibly about 2021', 'possibly about 2021', 'possibly about 2021'],
  ])('shows %s', (text, long, medium, short) => {
    expect([showDate(text, 'long'), showDate(text), showDate(text, 'short')]).toEqual([long, medium, short]);
  });

  const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
  /** Reads a shown day, month or year back. */
  const readBack = (shown: string): string => {
    const [, name = '', date, shownYear = ''] = /^(?:\w+day, )?(?:([A-Z][a-z]+)\.? )?(?:(\d+), )?(\d{4})$/.exec(shown) ?? [];
    const number = MONTHS.indexOf(name.slice(0, 3)) + 1;
    return [
      shownYear,
      ...(number > 0 ? [String(number).padStart(2, '0')] : []),
      ...(date === undefined ? [] : [date.padStart(2, '0')]),
    ].join('-');
  };

  it('can be read back, in every style', () => {
    fc.assert(
      fc.property(fc.oneof(day, month, year), fc.constantFrom('long', 'medium', 'short'), (text, style) => {
        expect(readBack(showDate(text, style))).toBe(text);
      }),
    );
  });

  it('shows no two intervals of days alike', () => {
    fc.assert(
      fc.property(
        fc.tuple(day, day).map((days) => days.sort().join('/')),
        fc.tuple(day, day).map((days) => days.sort().join('/')),
        (a, b) => {
          expect(showDate(a) === showDate(b)).toBe(a === b);
        },
      ),
    );
  });
});
