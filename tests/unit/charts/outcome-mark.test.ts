import { describe, expect, test } from 'vitest';
import { markSize, outcomeMark, type MarkedResult, type MarkedSide } from '../../../src/charts/outcome-mark.ts';

const guild: MarkedSide = { id: 'guild', color: 'brick', shape: 'square' };
const port: MarkedSide = { id: 'port', color: 'blue', shape: 'circle' };
const town: MarkedSide = { id: 'town', color: 'green', shape: 'triangle' };
const drawn = (sides: readonly MarkedSide[], result: MarkedResult) => outcomeMark(sides, result);
const classes = (sides: readonly MarkedSide[], result: MarkedResult): string[] =>
  drawn(sides, result).map((shape) => String(shape.class).replace(/ .*/, ''));
/** Where the star stands; a mark without one has none. */
const star = (sides: readonly MarkedSide[], result: MarkedResult): string | undefined =>
  drawn(sides, result)
    .filter((shape) => shape.class === 'starred')
    .map((shape) => (shape.kind === 'path' ? `${String(shape.x)},${String(shape.y)}` : ''))[0];
const inkOf = (sides: readonly MarkedSide[], nearer: string): string => JSON.stringify(drawn(sides, { nearer }));

describe('the mark of a reading', () => {
  const two = [guild, port];
  test('has a drawing of its own for each of the six readings', () => {
    const all = ['between', 'guild', 'port', 'open', 'not-at-issue', 'unsaid'].map((nearer) => inkOf(two, nearer));
    expect(new Set(all).size).toBe(6);
    expect(all).not.toContain('[]');
  });
  test('has the sides at its ends, and the star in the middle or near a side', () => {
    expect(classes(two, { nearer: 'between' })).toEqual(['rail', 'rail', 'mk', 'mk', 'starred']);
    expect([star(two, { nearer: 'guild' }), star(two, { nearer: 'between' }), star(two, { nearer: 'port' })]).toEqual([
      '22,9',
      '37,9',
      '52,9',
    ]);
  });
  test('is a broken line without a star where the issue was left open', () => {
    const lines = drawn(two, { nearer: 'open' }).flatMap((shape) =>
      shape.kind === 'line' ? [[shape.x1, shape.x2].sort((a, b) => a - b)] : [],
    );
    expect(classes(two, { nearer: 'open' })).toEqual(['rail', 'rail', 'mk', 'mk']);
    expect(lines[0]?.[1]).toBeLessThan(Number(lines[1]?.[0]));
  });
  test('has no ends where the issue was not at issue, or the sources do not say', () => {
    expect(classes(two, { nearer: 'not-at-issue' })).toEqual(['rail']);
    expect(classes(two, { nearer: 'unsaid' })).toEqual(['dot', 'dot', 'dot']);
  });
  test('stays within its size', () => {
    for (const sides of [two, [guild, port, town]]) {
      const { width, height } = markSize(sides.length);
      for (const nearer of ['between', 'guild', 'port', 'open', 'not-at-issue', 'unsaid'])
        for (const shape of drawn(sides, { nearer }))
          for (const [x, y] of shape.kind === 'line'
            ? [
                [shape.x1, shape.y1],
                [shape.x2, shape.y2],
              ]
            : [[shape.x ?? 0, shape.y ?? 0]]) {
            expect(Number(x)).toBeGreaterThanOrEqual(0);
            expect(Number(x)).toBeLessThanOrEqual(width);
            expect(Number(y)).toBeGreaterThanOrEqual(0);
            expect(Number(y)).toBeLessThanOrEqual(height);
          }
    }
  });
});

describe('three sides', () => {
  const three = [guild, port, town];
  const pairs: readonly MarkedResult[] = [
    ['guild', 'port'],
    ['port', 'town'],
    ['guild', 'town'],
  ].map((among) => ({ nearer: 'between', among }));
  const places = [{ nearer: 'between' }, ...three.map(({ id }) => ({ nearer: id })), ...pairs];

  test('give the star seven places, none of which is that of a side', () => {
    const stars = places.map((result) => star(three, result));
    expect(new Set(stars).size).toBe(7);
    const ends = drawn(three, { nearer: 'between' }).flatMap((shape) =>
      shape.kind === 'path' && shape.class !== 'starred' ? [`${String(shape.x)},${String(shape.y)}`] : [],
    );
    expect(ends).toHaveLength(3);
    expect(stars.filter((one) => ends.includes(String(one)))).toEqual([]);
  });
  test('name two of them in any order', () => {
    expect(star(three, { nearer: 'between', among: ['town', 'port'] })).toBe(star(three, { nearer: 'between', among: ['port', 'town'] }));
  });
  test('have three broken spokes where the issue was left open', () => {
    expect(classes(three, { nearer: 'open' })).toEqual(['rail', 'rail', 'rail', 'mk', 'mk', 'mk']);
  });
});

test('more than three sides have no drawing', () => {
  expect(drawn([guild, port, town, { id: 'crane', color: 'soft', shape: 'diamond' }], { nearer: 'guild' })).toEqual([]);
});
