import { describe, expect, test } from 'vitest';
import { calendarOf, datesOf } from '../../../src/charts/types/day-strip/calendar.ts';
import type { Data } from '../../../src/charts/types/day-strip/data.ts';
import { fixtures } from '../../../src/charts/types/day-strip/fixtures.ts';
import { placeLabels } from '../../../src/charts/types/day-strip/place-labels.ts';
import { summary } from '../../../src/charts/types/day-strip/texts.ts';
import { scene } from '../../../src/charts/types/day-strip/scene.ts';
import { addDays } from '../../../src/record/core/date.ts';
import { WIDTHS, type Shape, type Width } from '../../../src/charts/scene.ts';

/** A band with a school day on every weekday for some weeks. */
function weeks(count: number): Data {
  const days = Array.from({ length: count * 7 }, (_, index) => addDays('2031-02-03', index)).filter((_, index) => index % 7 < 5);
  const run = { category: 0, days: days.map((date) => ({ date, category: 0, sure: true, note: '' })) };
  return { ...fixtures.empty, bands: [{ id: 'a', name: 'A', short: 'A', runs: [run] }] };
}

describe('a strip of days', () => {
  test('gives each day two pixels and each week a gap of one, where about a hundred weeks are in 1,176', () => {
    expect(calendarOf(datesOf(weeks(98).bands), { left: 54, right: 1176, cut: 22 })).toMatchObject({ day: 2, week: 11 });
  });

  test('draws a week as one block of whole pixels where a day would be thinner than two', () => {
    expect(calendarOf(datesOf(weeks(98).bands), { left: 54, right: 704, cut: 22 })).toMatchObject({ day: 0, week: 6 });
    expect(calendarOf(datesOf(weeks(98).bands), { left: 48, right: 358, cut: 8 })).toMatchObject({ day: 0, week: 3 });
  });

  test.each(Object.entries(fixtures))('stands on whole pixels in every size: %s', (_, data) => {
    for (const size of WIDTHS) {
      const { series, width } = scene(data, size);
      const shapes: Shape[] = series.flatMap(({ items }) => items.flatMap((item) => item.shapes));
      for (const shape of shapes) {
        if (shape.kind !== 'path') throw new Error('a day is a path');
        // The line around a day of the dispute is one pixel: its middle is on a half.
        const step = shape.class?.includes('m-alert') ? 0.5 : 0;
        for (const [, x = ''] of shape.d.matchAll(/M(-?[\d.]+) /g)) expect(Math.abs(Number(x) % 1)).toBe(step);
        for (const [, wide = ''] of shape.d.matchAll(/h(\d[\d.]*)/g)) expect(Number(wide) % 1).toBe(0);
      }
      expect(Number.isInteger(width)).toBe(true);
    }
  });

  test('has no text under 13 pixels, as its classes say, and no word twice', () => {
    const texts = scene(fixtures.typical, 1176).front.filter((shape) => shape.kind === 'text');
    expect(texts.map(({ class: name }) => name).every((name) => ['day-text', 'day-note', 'day-year'].includes(name ?? ''))).toBe(true);
    expect(new Set(texts.map(({ text }) => text)).size).toBe(texts.length);
  });
});

test('the days of categories of one name are counted together, in the order of the categories', () => {
  const [open, part, ...others] = fixtures.typical.categories;
  if (!open || !part) throw new Error('the fixture has two categories');
  const [said] = summary({ ...fixtures.typical, categories: [open, { ...part, label: open.label }, ...others] });
  expect(said?.text).toBe('North dock, in school days: open 50; closed in the dispute 5.');
});

describe('labels over a strip', () => {
  const at = (x: number, width: number) => ({ x, width });

  test('stand in one lane where they fit', () => {
    expect(placeLabels([at(10, 40), at(200, 40)], { right: 400 })).toEqual([
      { lane: 'lower', side: 'right' },
      { lane: 'lower', side: 'right' },
    ]);
  });

  test('go to the upper lane or to the left where their text would meet another', () => {
    const placed = placeLabels([at(100, 90), at(130, 60)], { right: 400 });
    expect(new Set(placed.map((place) => `${place?.lane ?? ''} ${place?.side ?? ''}`)).size).toBe(2);
  });

  test('are left out where there is no room at all', () => {
    expect(placeLabels([at(10, 300)], { right: 60 })).toEqual([undefined]);
  });

  test('leave what stands in the lower lane free, with their lines too', () => {
    const taken = [[95, 105]] as const;
    expect(placeLabels([at(80, 40)], { right: 400, taken })).toEqual([{ lane: 'upper', side: 'right' }]);
    expect(placeLabels([at(100, 40)], { right: 400, taken })).toEqual([undefined]);
  });

  test('that are many are placed one after the other, and none meets another', () => {
    const labels = Array.from({ length: 100 }, (_, index) => at(index * 11, 30));
    const placed = placeLabels(labels, { right: 1176 });
    expect(placed.filter(Boolean).length).toBeGreaterThan(30);
    const lower = placed.flatMap((place, index) => (place?.lane === 'lower' && place.side === 'right' ? [index * 11] : []));
    for (const [index, x] of lower.entries()) if (index > 0) expect(x - (lower[index - 1] ?? 0)).toBeGreaterThanOrEqual(36);
  });
});

/** The texts over a strip. */
const textsOver = (data: Data, width: Width): string[] =>
  scene(data, width).front.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));

test.each(Object.entries(fixtures))('every label of a round has its number in every width: %s', (_, data) => {
  for (const width of WIDTHS) {
    const texts = textsOver(data, width);
    for (const { number } of data.labels) {
      if (number !== undefined)
        expect(
          texts.some((text) => text === number || text.startsWith(`${number} `)),
          `${number} at ${String(width)}`,
        ).toBe(true);
    }
  }
});

test('many weeks share a pixel where they have no room of their own', () => {
  for (const width of WIDTHS) {
    const days = weeks(3000);
    const { end, day } = calendarOf(datesOf(days.bands), { left: 54, right: width, cut: 22 });
    expect(end).toBeLessThanOrEqual(width);
    expect(end).toBeGreaterThan(width / 2);
    expect(day).toBe(0);
    expect(scene(days, width).width).toBe(width);
  }
});

test('a gap that is cut takes the pixels that whole weeks leave over', () => {
  const { cuts, end } = calendarOf(['2031-02-03', '2031-06-02', '2031-06-09'], { left: 0, right: 300, cut: 22 });
  expect(cuts).toEqual([{ x: 61, width: 62 }]);
  expect(end).toBe(61 + 62 + 122);
});
