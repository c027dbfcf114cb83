import { group } from 'd3';
import { describe, expect, test } from 'vitest';
import type { View } from '../../../src/charts/chart.ts';
import { WIDTHS, type Scene, type Shape, type Width } from '../../../src/charts/scene.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import { dataOf, type Data } from '../../../src/charts/types/planned-dates/data.ts';
import { fixtures } from '../../../src/charts/types/planned-dates/fixtures.ts';
import { rowsOf, viewsOf } from '../../../src/charts/types/planned-dates/rows.ts';
import { chartType } from '../../../src/charts/types/planned-dates/type.ts';
import { given } from './record.ts';

const marked = (scene: Scene): Shape[] => scene.series.flatMap(({ items }) => items.flatMap(({ shapes }) => shapes));
const texts = (scene: Scene) => marked(scene).flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
const viewsIn = (data: Data): View[] => viewsOf(data).map(({ id }) => ({ view: id }));
const overDays = fixtures['over-days'] ?? fixtures.empty;

/** A text as a box. */
function boxOf(shape: ReturnType<typeof texts>[number]) {
  const width = widthOf(shape.text, 14) * (shape.class?.includes('d-kept') ? 1 : 0.95);
  const left = shape.anchor === 'end' ? shape.x - width : shape.x;
  return { text: shape.text, left, right: left + width, y: shape.y };
}

describe.each(Object.entries(fixtures))('announced dates: %s', (_, data) => {
  const drawn = (width: Width) => viewsIn(data).map((view) => chartType.scene(data, width, view));

  test('no two dates meet, and none leaves the picture', () => {
    for (const width of WIDTHS) {
      for (const scene of drawn(width)) {
        const boxes = texts(scene).map(boxOf);
        expect(boxes.filter(({ left, right }) => left < 0 || right > width)).toEqual([]);
        const lines = [...group(boxes, ({ y }) => y).values()].map((line) => line.sort((a, b) => a.left - b.left));
        expect(lines.flatMap((line) => line.filter(({ left }, index) => left < (line[index - 1]?.right ?? 0)))).toEqual([]);
        const heights = lines.map(([first]) => first?.y ?? 0).sort((a, b) => a - b);
        expect(heights.filter((y, index) => index > 0 && y - (heights[index - 1] ?? 0) < 14)).toEqual([]);
      }
    }
  });

  test('every date of a list is printed, and a date that was replaced is struck out whatever the width', () => {
    for (const width of WIDTHS) {
      for (const view of viewsIn(data)) {
        const entries = rowsOf(data, view).flatMap((row) => row.entries);
        const scene = chartType.scene(data, width, view);
        if (width < 704) expect(texts(scene)).toHaveLength(entries.length);
        const looks = new Map(entries.map(({ key, look }) => [key, look]));
        const wrong = scene.series
          .flatMap(({ items }) => items)
          .filter(({ key, shapes }) =>
            shapes.some((shape) => shape.kind === 'text' && shape.class?.includes('d-struck') !== (looks.get(key) === 'replaced')),
          );
        expect(wrong).toEqual([]);
      }
    }
  });

  test('stands on whole pixels', () => {
    for (const width of WIDTHS) {
      const boxes = drawn(width).flatMap((scene) => marked(scene).filter((shape) => shape.class === 'came day'));
      expect(boxes.filter((shape) => shape.kind !== 'rect' || ![shape.x, shape.y, shape.width].every(Number.isInteger))).toEqual([]);
    }
  });
});

test('a date that was only possible has a question mark and is not struck out, and its sentence says it in words', () => {
  const scene = chartType.scene(overDays, 1176, { view: 'spring' });
  const possible = texts(scene).find(({ text }) => text === 'March?');
  expect(possible?.class).not.toContain('d-struck');
  const label = scene.series.flatMap(({ items }) => items).find(({ shapes }) => possible && shapes.includes(possible))?.label;
  expect(label).toBe(
    'All docks, students, March 1999: named only as possible on January 20, 1999; replaced by another date. The port sets a date.',
  );
});

test('a day of the dispute is outlined under the dates, and the day of return is marked on the strip', () => {
  for (const width of WIDTHS) {
    const { series, front } = chartType.scene(overDays, width, { view: 'spring' });
    expect(front.filter((shape) => shape.class === 'day-line')).toHaveLength(3);
    for (const { back = [] } of series) expect(back.some((shape) => shape.class?.includes('m-alert'))).toBe(true);
    const [students] = series;
    expect(students?.items.at(-1)?.shapes.filter((shape) => shape.kind === 'rect' && shape.class === 'came day')).toHaveLength(2);
  }
});

describe('rows of a view', () => {
  test('join groups that have the same dates and days, and keep others apart', () => {
    const rows = rowsOf(overDays, { view: 'spring' });
    expect(rows.map(({ name, people, count }) => [name, people, count])).toEqual([
      ['All docks', 'Students', 2],
      ['Dock one', 'Staff', 1],
      ['Dock two', 'Staff', 1],
    ]);
  });

  test('count every group that they stand for', () => {
    const [extent] = chartType.summary(overDays, { view: 'spring' });
    expect(extent?.text).toMatch(
      /^12 return dates .*: 8 were replaced by another date, 2 were kept, and for 2 the record shows no return\.$/,
    );
  });

  test('hold only the people and the days that the view asks for', () => {
    const [row, ...others] = rowsOf(overDays, { view: 'april' });
    expect(others).toEqual([]);
    expect(row?.entries.map(({ text }) => text)).toEqual(['April 5']);
    expect(row?.people).toBeUndefined();
  });

  test('are none where nothing was announced for the span', () => {
    expect(rowsOf(overDays, { view: 'summer' })).toEqual([]);
    expect(chartType.summary(overDays, { view: 'summer' })).toHaveLength(1);
  });

  test('without views there is one for each kind of people', () => {
    expect(viewsOf(fixtures.typical).map(({ id }) => id)).toEqual(['students', 'staff']);
    expect(chartType.choices?.(fixtures.typical)[0]?.options).toHaveLength(2);
    expect(chartType.choices?.(fixtures.single)).toEqual([]);
  });
});

describe('the dates of a record', () => {
  const site = { bands: [{ id: 'north', name: 'North dock' }] };
  const event = (id: string, kind: string, more: object) => ({
    kind: 'events' as const,
    id,
    data: { title: id, date: id.slice(0, 10), kind, parties: [], issues: [], sources: [], ...more },
  });
  const announcing = (kind: string, date: string, replaces?: string) =>
    event(`2031-02-0${String((kind.length % 8) + 1)}-${kind}`, kind, {
      announced: [{ bands: ['north'], who: 'staff', date, ...(replaces !== undefined && { replaces }) }],
    });

  test('say how each was given, and the kept one when they came', () => {
    const { record, chart } = given({
      site,
      entries: [
        announcing('offer', '2031-03-01'),
        announcing('vote', '2031-03-08'),
        announcing('agreement', '2031-03-15'),
        announcing('statement', '2031-03?'),
        event('2031-03-15-back', 'reopening', { returned: [{ bands: ['north'], who: 'staff' }] }),
      ],
    });
    const [own] = dataOf(record, chart).groups;
    expect(Object.fromEntries(own?.planned.map(({ date, how }) => [date, how]) ?? [])).toEqual({
      '2031-03-01': 'proposed',
      '2031-03-08': 'voted',
      '2031-03-15': 'agreed',
      '2031-03?': 'possible',
    });
    expect(own?.planned.find(({ date }) => date === '2031-03-15')).toMatchObject({ fate: 'kept', back: { day: '2031-03-15' } });
  });

  test('stand over a plain line where the chart names no strip of days, or one that is not there', () => {
    for (const options of [undefined, { days: 'no-such-chart' }]) {
      const { record, chart } = given({ site, entries: [announcing('offer', '2031-03-01')], ...(options && { options }) });
      const data = dataOf(record, chart);
      expect(data.days).toBeUndefined();
      const [series] = chartType.scene(data, 1176, {}).series;
      expect(series?.back).toMatchObject([{ kind: 'line', class: 'rail' }]);
    }
  });
});
