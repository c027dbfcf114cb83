import { Resvg } from '@resvg/resvg-js';
import { describe, expect, it } from 'vitest';
import { markPath, type Shape } from '../../../src/charts/symbols.ts';
import { SHAPES } from '../../../src/record/collections/schemas.ts';

const PIXELS = 12;

/** How much of each pixel a shape covers, from 0 to 1, as large as its neighbors in a list. */
function silhouette(shape: Shape): number[] {
  const look = shape === 'ring' ? 'fill="none" stroke="#000" stroke-width="3"' : 'fill="#000"';
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${String(PIXELS)}" height="${String(PIXELS)}" viewBox="-6 -6 12 12"><path d="${markPath(shape, 60)}" ${look}/></svg>`;
  const { pixels } = new Resvg(svg).render();
  return [...pixels].filter((_, at) => at % 4 === 3).map((alpha) => alpha / 255);
}
/** The part of their common area that two shapes do not share. */
function apart(a: readonly number[], b: readonly number[]): number {
  const [differ, all] = a.reduce(([sum, area], one, at) => [sum + Math.abs(one - (b[at] ?? 0)), area + Math.max(one, b[at] ?? 0)], [0, 0]);
  return differ / all;
}

describe('the shapes of marks', () => {
  it('can be told apart at 12 pixels', () => {
    const drawn = SHAPES.map((shape) => ({ shape, pixels: silhouette(shape) }));
    const alike = drawn.flatMap((a, place) =>
      drawn
        .slice(place + 1)
        .filter((b) => apart(a.pixels, b.pixels) < 0.15)
        .map((b) => `${a.shape} and ${b.shape}: ${apart(a.pixels, b.pixels).toFixed(2)}`),
    );
    expect(alike).toEqual([]);
  });
});
