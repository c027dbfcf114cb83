/**
 * The mark of a reading, drawn here for every page, chart, picture and print: the sides as their own shapes, a gray line
 * between them, and the six-pointed star where the result lies. No star on a broken line was left open; a short dash was
 * not at issue; three dots are what the sources do not say. Three sides stand at the corners of a triangle, so that none of
 * them is where a compromise stands. More than three sides have no drawing: their words say it.
 */
import { SMALL_MEETING_STAR, markPath, type Shape as MarkShape } from './symbols.ts';
import { px, type Shape } from './scene.ts';

/** A side as it is drawn at the end of a line. */
export interface MarkedSide {
  readonly id: string;
  /** A color of the palette for parties. */
  readonly color: string;
  readonly shape: MarkShape;
}

/** What a mark says. */
export interface MarkedResult {
  /** A side, `between`, `open`, `not-at-issue` or `unsaid`; anything else is drawn as nothing. */
  readonly nearer: string;
  /** Two of three sides, for a result between those. */
  readonly among?: readonly string[] | undefined;
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Area of a side's shape, in square pixels. */
const END_AREA = 90;
const CORNERS: readonly Point[] = [
  { x: 9, y: 51 },
  { x: 42, y: 9 },
  { x: 75, y: 51 },
];

/** How wide a mark of two sides is: as a rule, and where many stand in a row. The star is clear of the sides in both. */
const LENGTHS = { usual: 74, tight: 60 } as const;
export type Length = keyof typeof LENGTHS;
/** How far the middle of a side's shape is from the end. */
const INSETS: Readonly<Record<Length, number>> = { usual: 7, tight: 6 };

/** The room that a mark needs, in pixels. */
export function markSize(sides: number, length: Length = 'usual'): { readonly width: number; readonly height: number } {
  if (sides > 3) return { width: 0, height: 0 };
  return sides === 3 ? { width: 84, height: 60 } : { width: LENGTHS[length], height: 18 };
}

/** The ends of the line of two sides, or the corners of three. */
function endsOf(sides: readonly MarkedSide[], length: Length): readonly Point[] {
  return sides.length === 3
    ? CORNERS
    : [
        { x: INSETS[length], y: 9 },
        { x: LENGTHS[length] - INSETS[length], y: 9 },
      ];
}

const middleOf = (points: readonly Point[]): Point => ({
  x: points.reduce((sum, { x }) => sum + x, 0) / points.length,
  y: points.reduce((sum, { y }) => sum + y, 0) / points.length,
});
const between = (from: Point, to: Point, share: number): Point => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
});

/** How far from the middle to a side the star of a result closer to it stands. */
const TOWARD_A_SIDE: Readonly<Record<Length, number>> = { usual: 0.5, tight: 0.45 };
/** The part of a line, from the middle, that is missing where an issue was left open. */
const GAP = 0.3;

function starOf(sides: readonly MarkedSide[], ends: readonly Point[], { nearer, among }: MarkedResult, toward: number): Point | undefined {
  const middle = middleOf(ends);
  const endOf = (id: string): Point | undefined => ends[sides.findIndex((side) => side.id === id)];
  const near = endOf(nearer);
  if (near) return between(middle, near, toward);
  if (nearer !== 'between') return undefined;
  const two = (among ?? []).map(endOf).filter((end) => end !== undefined);
  return two.length === 2 ? middleOf(two) : middle;
}

const line = (from: Point, to: Point): Shape => ({
  kind: 'line',
  class: 'rail',
  x1: px(from.x),
  y1: px(from.y),
  x2: px(to.x),
  y2: px(to.y),
});

/** A line from the middle to each end, which does not reach the middle where the issue was left open. */
function linesOf(ends: readonly Point[], isOpen: boolean): Shape[] {
  const middle = middleOf(ends);
  return ends.map((end) => line(isOpen ? between(middle, end, GAP) : middle, end));
}

/** The strokes of a mark, in a box of `markSize` that starts at (0, 0). */
function strokes(sides: readonly MarkedSide[], result: MarkedResult, length: Length): Shape[] {
  const { width, height } = markSize(sides.length, length);
  const center = { x: width / 2, y: height / 2 };
  if (sides.length > 3) return [];
  if (result.nearer === 'not-at-issue') return [line({ x: center.x - 7, y: center.y }, { x: center.x + 7, y: center.y })];
  if (result.nearer === 'unsaid')
    return [-10, 0, 10].map((step) => ({ kind: 'path', class: 'dot', d: markPath('circle', 14), x: px(center.x + step), y: px(center.y) }));
  const ends = endsOf(sides, length);
  const star = starOf(sides, ends, result, TOWARD_A_SIDE[sides.length === 3 ? 'usual' : length]);
  if (!star && result.nearer !== 'open') return [];
  return [
    ...linesOf(ends, !star),
    ...sides.map(({ color, shape }, index): Shape => ({
      kind: 'path',
      class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`,
      d: markPath(shape, END_AREA),
      ...(ends[index] ?? center),
    })),
    ...(star ? [{ kind: 'path', class: 'starred', d: SMALL_MEETING_STAR, x: px(star.x), y: px(star.y) } as const] : []),
  ];
}

function moved(shape: Shape, { x, y }: Point): Shape {
  if (shape.kind === 'line') return { ...shape, x1: px(shape.x1 + x), y1: px(shape.y1 + y), x2: px(shape.x2 + x), y2: px(shape.y2 + y) };
  return { ...shape, x: px((shape.x ?? 0) + x), y: px((shape.y ?? 0) + y) };
}

/** The mark of a reading, with its top left corner at a place. */
export function outcomeMark(
  sides: readonly MarkedSide[],
  result: MarkedResult,
  at: Point = { x: 0, y: 0 },
  length: Length = 'usual',
): Shape[] {
  return strokes(sides, result, length).map((shape) => moved(shape, at));
}
