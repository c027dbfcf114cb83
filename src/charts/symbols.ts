import { path, symbol, symbolCircle, symbolCross, symbolDiamond, symbolSquare, symbolTriangle, type SymbolType } from 'd3';
import type { SHAPES } from '../record/collections/schemas.ts';

/** The shape of a party's mark. */
export type Shape = (typeof SHAPES)[number];

/** Polygons in a box of 100 by 100, each as `x y x y`; `filled` is the part of the box that they fill, so that every shape has the same area. */
const polygons = (filled: number, ...outlines: readonly (readonly number[])[]): SymbolType => ({
  draw(context, size) {
    const scale = Math.sqrt(size / filled) / 100;
    for (const numbers of outlines) {
      for (let at = 0; at < numbers.length; at += 2) {
        const [x, y] = [((numbers[at] ?? 0) - 50) * scale, ((numbers[at + 1] ?? 0) - 50) * scale];
        if (at === 0) context.moveTo(x, y);
        else context.lineTo(x, y);
      }
      context.closePath();
    }
  },
});

/** The lower half of a disc. */
const half: SymbolType = {
  draw(context, size) {
    const r = Math.sqrt((2 * size) / Math.PI);
    context.moveTo(-r, -r / 2);
    context.lineTo(r, -r / 2);
    context.arc(0, -r / 2, r, 0, Math.PI);
    context.closePath();
  },
};

const SYMBOLS: Readonly<Record<Shape, SymbolType>> = {
  square: symbolSquare,
  circle: symbolCircle,
  ring: symbolCircle,
  triangle: symbolTriangle,
  diamond: symbolDiamond,
  cross: symbolCross,
  half,
  hexagon: polygons(0.45, [25, 20, 75, 20, 100, 50, 75, 80, 25, 80, 0, 50]),
  house: polygons(0.79, [50, 0, 100, 42, 100, 100, 0, 100, 0, 42]),
  chevron: polygons(0.45, [50, 0, 100, 55, 100, 100, 50, 45, 0, 100, 0, 55]),
  bar: polygons(0.4, [0, 30, 100, 30, 100, 70, 0, 70]),
  drop: polygons(0.43, [50, 0, 85, 55, 70, 95, 30, 95, 15, 55]),
  hourglass: polygons(0.5, [0, 0, 100, 0, 0, 100, 100, 100]),
  saltire: polygons(0.5, [20, 0, 50, 30, 80, 0, 100, 20, 70, 50, 100, 80, 80, 100, 50, 70, 20, 100, 0, 80, 30, 50, 0, 20]),
  flag: polygons(0.45, [0, 0, 100, 30, 24, 60, 24, 100, 0, 100]),
  wedge: polygons(0.5, [0, 0, 100, 0, 50, 100]),
  tee: polygons(0.56, [0, 0, 100, 0, 100, 34, 67, 34, 67, 100, 33, 100, 33, 34, 0, 34]),
  ell: polygons(0.6, [0, 0, 38, 0, 38, 62, 100, 62, 100, 100, 0, 100]),
  pair: polygons(0.7, [0, 0, 35, 0, 35, 100, 0, 100], [65, 0, 100, 0, 100, 100, 65, 100]),
  steps: polygons(0.67, [0, 67, 33, 67, 33, 33, 67, 33, 67, 0, 100, 0, 100, 100, 0, 100]),
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
