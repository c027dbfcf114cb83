import { describe, expect, test } from 'vitest';
import { WIDTHS, type Scene, type Shape, type Width } from '../../../src/charts/scene.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import { galleryTypes } from '../../../src/charts/gallery.ts';

/** Every fixture of every type. */
const FIXTURES = galleryTypes().flatMap(({ type, fixtures }) => fixtures.map(({ name, chart }) => ({ type, name, chart })));

const shapes = (scene: Scene): Shape[] => [
  ...scene.back,
  ...scene.series.flatMap(({ back = [], items }) => [...back, ...items.flatMap((item) => item.shapes)]),
  ...scene.front,
];

/** Types that break text into lines. The others stay within the edges for the texts of real records only. */
const FITTED = new Set(['bars', 'decision-matrix', 'outcome-matrix', 'votes', 'line']);

/** A chart in every view at every size. */
const drawingsOf = (chart: (typeof FIXTURES)[number]['chart']) => chart.views.flatMap((view) => chart.drawings(view));

describe.each(FIXTURES)('$type: $name', ({ type, chart }) => {
  const drawings = drawingsOf(chart);

  test('draws finite numbers inside the picture, as wide as it is to be', () => {
    for (const { width, scene } of drawings) {
      expect(scene.width).toBe(width);
      expect(Number.isFinite(scene.width) && Number.isFinite(scene.height) && scene.height > 0).toBe(true);
      for (const shape of shapes(scene)) {
        expect(JSON.stringify(shape)).not.toMatch(/NaN|Infinity|null/);
        if (shape.kind === 'rect') {
          expect(shape.x).toBeGreaterThanOrEqual(-0.5);
          expect(shape.x + shape.width).toBeLessThanOrEqual(scene.width + 0.5);
          expect(shape.width).toBeGreaterThanOrEqual(0);
          expect(shape.y + shape.height).toBeLessThanOrEqual(scene.height + 0.5);
        }
      }
    }
  });

  test('names every item once, by a sentence', () => {
    for (const { scene } of drawings) {
      const items = scene.series.flatMap((series) => series.items);
      expect(new Set(items.map(({ key }) => key)).size).toBe(items.length);
      for (const { key, label } of items) {
        expect(key).toMatch(/^[A-Za-z][\w-]*$/);
        expect(label).toMatch(/^[\p{Lu}\d\p{Ll}].{10,}[.!?]$/su);
        expect(label).not.toMatch(/undefined|NaN/);
      }
    }
  });

  test('has a summary whose sentences link to marks', () => {
    for (const view of chart.views) {
      const summary = chart.summary(view);
      expect(summary.length).toBeGreaterThan(0);
      const keysOf = (width: Width): string[] => chart.scene(width, view).series.flatMap(({ items }) => items.map(({ key }) => key));
      for (const size of WIDTHS) {
        // The narrow timeline has a mark a month, so that a sentence is about a mark of the wide one.
        const keys = new Set(type === 'timeline' ? WIDTHS.flatMap(keysOf) : keysOf(size));
        for (const { text, item } of summary) {
          expect(text).toMatch(/[.!?]$/);
          expect(text).not.toMatch(/undefined|NaN/);
          if (item !== undefined) expect(keys).toContain(item);
        }
      }
    }
  });

  test('gives a table whose rows fit its columns', () => {
    for (const view of chart.views) {
      const { caption, columns, rows } = chart.table(view);
      expect(caption).not.toBe('');
      for (const row of rows) expect(row).toHaveLength(columns.length);
      expect(new Set(columns.map(({ key }) => key)).size).toBe(columns.length);
    }
  });
});

/** Types that draw a dashed box where a number is missing. */
const DASHED = new Set(['bars', 'votes', 'line']);

describe('a number that is not known', () => {
  const missing = FIXTURES.filter(({ name }) => name === 'missing');
  test.each(missing)('is never drawn as a zero: $type', ({ type, chart }) => {
    for (const view of chart.views) {
      const all = shapes(chart.scene(1176, view));
      if (DASHED.has(type)) expect(all.some((shape) => shape.class?.includes('d-none'))).toBe(true);
      for (const row of chart.table(view).rows) for (const cell of row) expect(cell).not.toBe('undefined');
    }
    expect(chart.views.length).toBeGreaterThan(0);
  });
});

describe.each(FIXTURES.filter(({ type }) => FITTED.has(type)))('$type: $name', ({ chart }) => {
  const drawings = drawingsOf(chart);

  test('draws no text over the edges', () => {
    for (const { scene } of drawings) {
      for (const shape of shapes(scene)) {
        if (shape.kind !== 'text') continue;
        const room = widthOf(shape.text, 13);
        const left = shape.anchor === 'end' ? shape.x - room : shape.anchor === 'middle' ? shape.x - room / 2 : shape.x;
        expect(left, shape.text).toBeGreaterThanOrEqual(-18);
        expect(left + room, shape.text).toBeLessThanOrEqual(scene.width + 18);
        expect(shape.y, shape.text).toBeLessThanOrEqual(scene.height);
      }
    }
  });
});
