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

/** A star with six points: the sign of the site, and the mark of a result; 24 pixels high. */
export const MEETING_STAR = 'M0-12 3.46-6H10.4L6.93 0 10.4 6H3.46L0 12-3.46 6H-10.4L-6.93 0-10.4-6H-3.46Z';
/** The same at seven tenths, for keys and narrow drawings. */
export const SMALL_MEETING_STAR = 'M0-8.4 2.42-4.2H7.28L4.85 0 7.28 4.2H2.42L0 8.4-2.42 4.2H-7.28L-4.85 0-7.28-4.2H-2.42Z';

/** The five-pointed star of a turning point. @param area In square pixels. */
export const turningPointStar = (area: number): string => symbol(symbolStar, area).digits(1)() ?? '';
