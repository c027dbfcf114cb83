import { describe, expect, test } from 'vitest';
import { WIDTHS, type Scene, type Shape } from '../../../src/charts/scene.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import type { Data } from '../../../src/charts/types/line/data.ts';
import { fixtures } from '../../../src/charts/types/line/fixtures.ts';
import { drawScene } from '../../../src/charts/types/line/scene.ts';

type Text = Extract<Shape, { kind: 'text' }>;
const shapesOf = (scene: Scene): Shape[] => [...scene.back, ...scene.series.flatMap(({ back = [] }) => back), ...scene.front];
const textsOf = (scene: Scene): Text[] => scene.front.filter((shape): shape is Text => shape.kind === 'text');
const few = fixtures['few'] ?? fixtures.empty;
const counts = fixtures['counts'] ?? fixtures.empty;
const path = (scene: Scene, name: string): string =>
  shapesOf(scene)
    .flatMap((shape) => (shape.kind === 'path' && shape.class === name ? shape.d : []))
    .join('');

/** From where to where a text reaches, with a little less height than its line. */
function boxOf({ text, x, y, anchor }: Text): readonly [number, number, number, number] {
  const room = widthOf(text, 13) * 0.95;
  const left = anchor === 'end' ? x - room : anchor === 'middle' ? x - room / 2 : x;
  return [left, left + room, y - 11, y + 2];
}

describe.each(WIDTHS)('at %d pixels', (width) => {
  test.each<[string, Data]>([
    ['a line', fixtures.typical],
    ['points', few],
    ['bars', counts],
    ['long labels', fixtures['long-labels']],
  ])('no label of %s is over another', (_, data) => {
    const boxes = textsOf(drawScene(data, width, {})).map(boxOf);
    for (const [index, [left, right, top, bottom]] of boxes.entries())
      for (const [l, r, t, b] of boxes.slice(index + 1)) expect(left < r && l < right && top < b && t < bottom).toBe(false);
  });

  test('numbers keep the words that say how exact they are', () => {
    const said = textsOf(drawScene(few, width, {})).map(({ text }) => text);
    expect(said).toEqual(expect.arrayContaining(['about 940', '4,000–4,200', '5,368', 'over 8,700', 'nearly 800', '9,100']));
  });

  test('several accounts of the same days share a label with their share', () => {
    expect(textsOf(drawScene(counts, width, {})).map(({ text }) => text)).toContain('700–707 (70%)');
  });
});

test('a blank breaks the line and is never a zero', () => {
  const scene = drawScene(fixtures.missing, 1176, {});
  expect(path(scene, 'd-line').match(/M/g)).toHaveLength(3);
  const foot = Math.max(...scene.back.flatMap((shape) => (shape.kind === 'rect' ? shape.y + shape.height : [])));
  for (const { at, label } of scene.series[0]?.items ?? [])
    if (label.includes('no figure')) expect(at.y).toBe(foot - 6);
    else expect(at.y).toBeLessThan(foot);
});

test('a line is dashed over a long time without a number, and joins nothing across a new way of counting', () => {
  const scene = drawScene(few, 1176, {});
  expect(path(scene, 'd-line d-gap').match(/M/g)).toHaveLength(1);
  expect(path(scene, 'd-line').match(/M/g)).toHaveLength(2);
});

test('a pointer finds the nearest mark across, and no shape is there for it alone', () => {
  for (const data of [fixtures.typical, few, counts]) {
    const scene = drawScene(data, 704, {});
    expect(scene.pick).toBe('across');
    expect(JSON.stringify(scene)).not.toContain('d-hit');
  }
});

test('a rule spans its days and leads to its event', () => {
  const rules = drawScene(fixtures.typical, 1176, {}).series.find(({ key }) => key === 'rules');
  expect(rules?.items[0]).toMatchObject({
    label: 'February 1 to April 30, 2031: Port: at 40, close a berth.',
    href: expect.stringContaining('offer') as string,
  });
});
