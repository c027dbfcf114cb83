import { path, symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolStar, symbolTriangle, type SymbolType } from 'd3';
import type { SHAPES } from '../record/collections/schemas.ts';

/** The shape of a party's mark. */
export type Shape = (typeof SHAPES)[number];

/** A polygon given by corners on the unit circle's square, scaled to an area. */
const polygon = (corners: readonly (readonly [number, number])[], filled = 0.6): SymbolType => ({
  draw(context, size) {
    const r = Math.sqrt(size / filled) / 2;
    corners.forEach(([x, y], index) => {
      if (index === 0) context.moveTo(x * r, y * r);
      else context.lineTo(x * r, y * r);
    });
    context.closePath();
  },
});

const SYMBOLS: Readonly<Record<Shape, SymbolType>> = {
  square: symbolSquare,
  circle: symbolCircle,
  ring: symbolCircle,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  star: symbolStar,
  hexagon: polygon([
    [-1, 0],
    [-0.5, -0.87],
    [0.5, -0.87],
    [1, 0],
    [0.5, 0.87],
    [-0.5, 0.87],
  ]),
  pentagon: polygon([
    [0, -1],
    [0.95, -0.31],
    [0.59, 0.81],
    [-0.59, 0.81],
    [-0.95, -0.31],
  ]),
  bar: polygon([
    [-1.1, -0.42],
    [1.1, -0.42],
    [1.1, 0.42],
    [-1.1, 0.42],
  ]),
  chevron: polygon([
    [0, -1],
    [1, 0.2],
    [1, 1],
    [0, -0.1],
    [-1, 1],
    [-1, 0.2],
  ]),
  drop: polygon([
    [0, -1.2],
    [0.75, 0.3],
    [0.4, 1],
    [-0.4, 1],
    [-0.75, 0.3],
  ]),
};

/** The outline of a mark around (0, 0), as SVG path data rounded to hundredths. `area` is in square pixels. */
export function markPath(shape: Shape, area: number): string {
  return (
    symbol(SYMBOLS[shape], area)()?.replace(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 100) / 100)) ?? path().toString()
  );
}
