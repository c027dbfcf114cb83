import { describe, expect, test } from 'vitest';
import { bindChart } from '../../../src/charts/chart.ts';
import { madeUpChart } from '../../../src/charts/gallery.ts';
import { WIDTHS, type Scene, type Shape } from '../../../src/charts/scene.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import { fixtures } from '../../../src/charts/types/bars/fixtures.ts';
import { fitLines } from '../../../src/charts/fit-lines.ts';
import { chartType } from '../../../src/charts/types/bars/type.ts';

type Text = Extract<Shape, { kind: 'text' }>;
const SIZES: Readonly<Record<string, number>> = { lab: 15, softn: 13.5, 'd-num': 14.5, ax: 14, head: 15.5 };

const shapesOf = (scene: Scene): Shape[] => [...scene.back, ...scene.series.flatMap(({ items }) => items.flatMap(({ shapes }) => shapes))];
const textsOf = (scene: Scene): Text[] => shapesOf(scene).filter((shape) => shape.kind === 'text');
const drawings = Object.entries(fixtures).flatMap(([name, data]) => {
  const chart = bindChart(chartType, data, madeUpChart('bars'));
  return chart.views.flatMap((view) => chart.drawings(view).map(({ width, scene }) => ({ name, width, scene })));
});
const listed = (width: (typeof WIDTHS)[number]): Scene => chartType.scene(fixtures['listed'] ?? fixtures.empty, width, {});

/** Where a text stands, in pixels. */
function boxOf({ x, y, text, anchor, class: name = '' }: Text): { left: number; right: number; top: number; bottom: number } {
  const size = SIZES[name] ?? 14;
  const width = widthOf(text, size);
  const left = anchor === 'middle' ? x - width / 2 : x;
  return { left, right: left + width, top: y - size * 0.7, bottom: y + 2 };
}

/** The upright lines of a path. */
const uprights = (d: string): { x: number; from: number; to: number }[] =>
  [...d.matchAll(/M([\d.]+) ([\d.]+)V([\d.]+)/g)].map(([, x, from, to]) => ({ x: Number(x), from: Number(from), to: Number(to) }));

describe.each(drawings)('bars: $name, $width', ({ name, scene, width }) => {
  test('no words over words, nor over the edge', () => {
    // A thousand rows are as ten.
    const texts = textsOf(scene)
      .slice(0, 200)
      .map((text) => ({ text: text.text, ...boxOf(text) }));
    for (const [place, one] of texts.entries()) {
      expect(one.right, one.text).toBeLessThanOrEqual(width + 1);
      for (const other of texts.slice(place + 1)) {
        const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(across > 1 && down > 1, `${name}: ${one.text} and ${other.text}`).toBe(false);
      }
    }
  });

  test('no line through words', () => {
    const lines = scene.back.flatMap((shape) => (shape.kind === 'path' && shape.class === 'grid' ? uprights(shape.d) : [])).slice(0, 100);
    for (const text of textsOf(scene).slice(0, 200)) {
      const { left, right, top, bottom } = boxOf(text);
      for (const { x, from, to } of lines)
        expect(x > left && x < right && Math.min(to, bottom) - Math.max(from, top) > 1, `${name}: ${text.text}`).toBe(false);
    }
  });
});

describe('a number', () => {
  test.each(WIDTHS)('keeps its word at %s pixels', (width) => {
    const numbers = textsOf(listed(width)).filter(({ class: name }) => name === 'd-num');
    for (const words of ['over 97%', 'under 8%', 'about 44%', 'nearly 12%'])
      expect(numbers.map(({ text }) => text)).toContainEqual(expect.stringContaining(words));
  });

  test('that is only a limit has an open end, and an exact one has none', () => {
    const [panel] = listed(1176).series;
    const open = panel?.items.map(({ shapes }) => shapes.some((shape) => shape.class === 'd-unsure'));
    expect(open).toEqual([true, true, false]);
  });

  test('that is missing is a box with words, and no bar', () => {
    const missing = listed(358).series[0]?.items[2]?.shapes.filter(({ kind }) => kind !== 'text');
    expect(missing?.map(({ class: name }) => name)).toEqual(['d-none']);
  });

  test('of another kind has a scale of its own', () => {
    const scene = chartType.scene(fixtures['together'] ?? fixtures.empty, 1176, {});
    const widest = scene.series.map(({ items }) =>
      Math.max(...items.flatMap(({ shapes }) => shapes.map((shape) => (shape.kind === 'rect' ? shape.width : 0)))),
    );
    expect(Math.min(...widest)).toBeGreaterThan(300);
  });
});

test('words break by their width, and a word wider than a line is cut', () => {
  expect(fitLines('Crane drivers of the harbor', 100, 15)).toEqual(['Crane drivers', 'of the harbor']);
  for (const line of fitLines('Donaudampfschifffahrtsgesellschaft', 80, 15)) expect(widthOf(line, 15)).toBeLessThanOrEqual(80);
  expect(fitLines('', 100, 15)).toEqual([]);
});
