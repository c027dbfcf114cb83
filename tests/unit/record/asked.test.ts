import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { translatorOf } from '../../../src/i18n/index.ts';
import { readAnchor } from '../../../src/record/core/anchor.ts';
import { keepKnown, readChoice, readDay, readList, readSpan } from '../../../src/record/core/asked.ts';
import { refusalText } from '../../../src/record/core/refusal-text.ts';
import { addDays, isDay } from '../../../src/record/core/day.ts';

const query = (text: string): URLSearchParams => new URLSearchParams(text);

describe('days', () => {
  test.each(['2021-02-30', '2021-02-31', '2021-04-31', '2021-11-31', '2021-02-29', '2021-13-01', '2021-00-10', '2021-01-00'])(
    '%s is no day of the calendar',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
  test.each([
    '',
    '2021',
    '2021-01',
    '21-01-01',
    '2021-1-1',
    '2021-01-01T00:00',
    ' 2021-01-01',
    '2021-01-01 ',
    '+02021-01-01',
    '２０２１-01-01',
  ])('"%s" is not written as a day', (text) => {
    expect(isDay(text)).toBe(false);
  });
  test('every day of four centuries is one, February 29 in leap years only', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 146_096 }), (count) => {
        expect(isDay(addDays('1800-01-01', count))).toBe(true);
      }),
    );
    expect(['1900-02-29', '2000-02-29', '2020-02-29', '2021-02-29'].filter(isDay)).toEqual(['2000-02-29', '2020-02-29']);
  });
  test('an impossible day of an address is left out and named', () => {
    expect(readDay(query('asof=2021-02-30'), 'asof')).toEqual({ value: '', refused: [{ why: 'day', value: '2021-02-30' }] });
    expect(readDay(query(''), 'asof')).toEqual({ value: '', refused: [] });
    expect(readSpan(query('from=2021-02-30&to=2021-03-05'))).toEqual({
      value: { from: '', to: '2021-03-05' },
      refused: [{ why: 'day', value: '2021-02-30' }],
    });
  });
  test('of two days for one end the first is kept, and the other is named', () => {
    expect(readDay(query('asof=2021-02-10&asof=2021-03-10'), 'asof')).toEqual({
      value: '2021-02-10',
      refused: [{ why: 'second', value: '2021-03-10' }],
    });
    expect(readSpan(query('from=&from=2021-02-10')).value).toEqual({ from: '2021-02-10', to: '' });
    expect(readDay(query('asof=2021-02-10&asof=2021-02-10'), 'asof').refused).toEqual([]);
  });
  test('a span whose ends are turned is left out whole', () => {
    expect(readSpan(query('from=2021-03-05&to=2021-03-01'))).toEqual({
      value: { from: '', to: '' },
      refused: [{ why: 'turned', from: '2021-03-05', to: '2021-03-01' }],
    });
    expect(readSpan(query('from=2021-03-05&to=2021-03-05')).refused).toEqual([]);
  });
});

describe('choices', () => {
  test('are read once each, however they are joined', () => {
    expect(readList(query('issue=a,b&issue=b, c,,'), 'issue')).toEqual(['a', 'b', 'c']);
  });
  test('unknown ones are left out and named', () => {
    expect(keepKnown(['a', 'Testing'], (value) => value === 'a')).toEqual({ value: ['a'], refused: [{ why: 'choice', value: 'Testing' }] });
  });
  test.each([
    ['', '', []],
    ['view=', '', []],
    ['view=%20', '', []],
    ['view=deaths', 'deaths', []],
    ['view=deaths&view=deaths', 'deaths', []],
    ['view=nope', '', [{ why: 'choice', value: 'nope' }]],
    ['view=deaths&view=nope', 'deaths', [{ why: 'choice', value: 'nope' }]],
    ['view=nope&view=deaths', 'deaths', [{ why: 'choice', value: 'nope' }]],
    ['view=deaths&view=cases', 'deaths', [{ why: 'second', value: 'cases' }]],
  ])('of which one can be made: %s', (text, value, refused) => {
    expect(readChoice(query(text), 'view', (one) => one === 'deaths' || one === 'cases')).toEqual({ value, refused });
  });
});

describe('anchors', () => {
  test.each([
    ['#round-spring', 'round-spring'],
    ['', ''],
    ['#caf%C3%A9', 'café'],
    ['#round-%', 'round-%'],
    ['#round-50%-off', 'round-50%-off'],
    ['#round-%E0%A4%A', 'round-%E0%A4%A'],
  ])('%s names %s', (hash, id) => {
    expect(readAnchor(hash)).toBe(id);
  });
  test('no address throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof readAnchor(`#${text}`)).toBe('string');
      }),
    );
  });
});

test('each reason is told in words that name what was left out', () => {
  const t = translatorOf('asked');
  expect(refusalText(t, [])).toBe('');
  expect(refusalText(t, [{ why: 'day', value: '2021-02-30' }])).toContain('2021-02-30');
  expect(refusalText(t, [{ why: 'turned', from: '2021-03-05', to: '2021-03-01' }])).toMatch(/2021-03-05.*2021-03-01/);
  expect(
    refusalText(t, [
      { why: 'choice', value: 'nope' },
      { why: 'choice', value: 'none' },
    ]),
  ).toMatch(/nope.*none/);
  expect(refusalText(t, [{ why: 'second', value: 'cases' }])).toContain('cases');
  const [from, to] = [readDay(query('from=nope'), 'from'), readDay(query('to=nope'), 'to')];
  expect(refusalText(t, [...from.refused, ...to.refused]), 'the same sentence once').toBe(refusalText(t, from.refused));
  expect(refusalText(t, [{ why: 'anchor', value: 'x'.repeat(500) }]).length).toBeLessThan(200);
});
