/** Finds places for labels: none over another, over a line, or over the stroke that leads to one. */
import { widthOf } from '../../text-width.ts';
import { px, type Shape } from '../../scene.ts';

/** A part of the picture that is taken. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** One line of a label. */
export interface TextLine {
  readonly text: string;
  readonly class: string;
  readonly size: number;
}
/** A way to place a label: where its text stands, and from where to where a stroke leads to what it names. */
export interface Way {
  readonly lines: readonly TextLine[];
  readonly text: Box;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly stroke?: Box;
}
export type Dot = readonly [x: number, y: number];

const LINE = 17;
/** Between two texts, and between a text and a line. */
const APART = 4;
const STEP = 5;
/** How often labels are placed in another order when one has no place. */
const TRIES = 60;

const meet = (a: Box, b: Box, apart: number): boolean =>
  a.left < b.right + apart && b.left < a.right + apart && a.top < b.bottom + apart && b.top < a.bottom + apart;

/** What is taken of a picture so far. */
export class Board {
  readonly texts: Box[] = [];
  private readonly taken: Box[] = [];
  private readonly walls: Box[] = [];

  private readonly edges: Box;
  private readonly lines: readonly (readonly Dot[])[];
  private readonly isFilled: boolean;

  /**
   * @param edges Where texts may stand.
   * @param lines Lines that no text may cross.
   * @param isFilled Whether what is under a line is filled, so that no text may stand there either.
   */
  constructor(edges: Box, lines: readonly (readonly Dot[])[], isFilled: boolean) {
    this.edges = edges;
    this.lines = lines;
    this.isFilled = isFilled;
  }

  /** Takes a place that no text and no stroke may touch. */
  take(...boxes: readonly Box[]): void {
    this.taken.push(...boxes);
  }

  /** Takes a line that no text may touch and no stroke may cross. */
  wall(box: Box): void {
    this.taken.push(box);
    this.walls.push(box);
  }

  private crosses(box: Box): boolean {
    return this.lines.some((dots) =>
      dots.some((dot, index) => {
        const next = dots[index + 1] ?? dot;
        const [left, right] = [Math.max(dot[0], box.left - APART), Math.min(next[0], box.right + APART)];
        if (left > right) return false;
        const at = (x: number): number => (next[0] === dot[0] ? dot[1] : dot[1] + ((next[1] - dot[1]) * (x - dot[0])) / (next[0] - dot[0]));
        const [a, b] = [at(left), at(right)];
        return Math.min(a, b) < box.bottom + APART && (this.isFilled || Math.max(a, b) > box.top - APART);
      }),
    );
  }

  /** Whether a text would stand within the edges and off every line. */
  private fits({ text, stroke }: Way): boolean {
    const { edges, walls } = this;
    if (stroke && walls.some((wall) => meet(wall, stroke, 0))) return false;
    const isInside = text.left >= edges.left && text.right <= edges.right && text.top >= edges.top && text.bottom <= edges.bottom;
    return isInside && !this.crosses(text);
  }

  /** One after the other, each in its first way that is free. */
  private inOrder(labels: readonly (readonly Way[])[], order: readonly number[]): Placed {
    const placed: (Way | undefined)[] = [];
    const [texts, taken]: [Box[], Box[]] = [[], [...this.taken]];
    for (const index of order) {
      const way = labels[index]?.find(
        ({ text, stroke }) =>
          !taken.some((box) => meet(box, text, APART)) && !texts.some((box) => meet(box, text, APART) || (stroke && meet(box, stroke, 2))),
      );
      placed[index] = way;
      if (!way) continue;
      texts.push(way.text);
      if (way.stroke) taken.push(way.stroke);
    }
    return { placed, missing: order.filter((index) => !placed[index]) };
  }

  /**
   * Places labels, as many as can be found room for; the first ones matter most. Those that are left without a place go first in
   * another try.
   * @param labels The ways to place each, the best first.
   */
  place(labels: readonly (readonly Way[])[]): readonly Way[] {
    // What it costs to leave labels out: more for an earlier one.
    const loss = ({ missing }: Placed): number => missing.reduce((sum, index) => sum + labels.length - index, 0);
    const fitting = labels.map((ways) => ways.filter((way) => this.fits(way)));
    let order = labels.map((_, index) => index).filter((index) => (fitting[index] ?? []).length > 0);
    let best = this.inOrder(fitting, order);
    for (let tries = 0; tries < TRIES && best.missing.length > 0; tries += 1) {
      // Each try begins further down other lists.
      const varied = fitting.map((ways, index) => ways.slice(tries < 4 ? 0 : (tries * (index + 3)) % 13));
      const next = this.inOrder(varied, order);
      order = [...next.missing, ...order.filter((index) => !next.missing.includes(index))];
      if (loss(next) < loss(best)) best = next;
    }
    const found = best.placed.filter((way) => way !== undefined);
    this.texts.push(...found.map(({ text }) => text));
    return found;
  }
}

/** Labels in their places, and the numbers of those without one. */
interface Placed {
  readonly placed: readonly (Way | undefined)[];
  readonly missing: readonly number[];
}

/** The size of some lines of text. */
const sizeOfText = (lines: readonly TextLine[]): readonly [width: number, height: number] => [
  Math.max(...lines.map(({ text, size }) => widthOf(text, size))),
  lines.length * LINE,
];
const boxAt = (left: number, top: number, width: number, height: number): Box => ({ left, top, right: left + width, bottom: top + height });

/** Close to a point: over it, to its left or right, under it. @param away From the point to the text. */
export function* beside(
  [x, y]: Dot,
  lines: readonly TextLine[],
  sides: readonly ('over' | 'left' | 'right' | 'under')[],
  away = 9,
): Generator<Way> {
  const [width, height] = sizeOfText(lines);
  for (const side of sides) {
    if (side === 'left' || side === 'right')
      for (const shift of [0, -6, 6, -11])
        yield side === 'right'
          ? { lines, text: boxAt(x + away, y - height / 2 + shift, width, height), anchor: 'start' }
          : { lines, text: boxAt(x - away - width, y - height / 2 + shift, width, height), anchor: 'end' };
    else {
      const top = side === 'over' ? y - away - height : y + away;
      yield { lines, text: boxAt(x - width / 2, top, width, height), anchor: 'middle' };
      yield { lines, text: boxAt(x - 5, top, width, height), anchor: 'start' };
      yield { lines, text: boxAt(x + 5 - width, top, width, height), anchor: 'end' };
    }
  }
}

/** Over or under a point, as near as can be, with a stroke that leads to it. */
export function* led([x, y]: Dot, lines: readonly TextLine[], from: number, to: number, direction: 'up' | 'down' = 'up'): Generator<Way> {
  const [width, height] = sizeOfText(lines);
  for (let away = from; away <= to; away += STEP) {
    const top = direction === 'up' ? y - away - height : y + away;
    const stroke: Box =
      direction === 'up' ? { left: x, right: x, top: top + height + 1, bottom: y - 5 } : { left: x, right: x, top: y + 5, bottom: top - 1 };
    yield { lines, text: boxAt(x - 1, top, width, height), anchor: 'start', stroke };
    yield { lines, text: boxAt(x + 1 - width, top, width, height), anchor: 'end', stroke };
    for (const part of [0.25, 0.5, 0.75]) yield { lines, text: boxAt(x - width * part, top, width, height), anchor: 'start', stroke };
  }
}

/** Beside a line over the whole height of a plot, as high as can be. */
export function* along(x: number, lines: readonly TextLine[], top: number, bottom: number): Generator<Way> {
  const [width, height] = sizeOfText(lines);
  for (let at = top; at + height < bottom; at += STEP) {
    yield { lines, text: boxAt(x + 6, at, width, height), anchor: 'start' };
    yield { lines, text: boxAt(x - 6 - width, at, width, height), anchor: 'end' };
  }
}

/** The texts of a label in its place, on whole pixels. */
export function textsAt({ text: box, anchor, lines }: Way): Shape[] {
  const x = Math.round(anchor === 'start' ? box.left : anchor === 'end' ? box.right : (box.left + box.right) / 2);
  return lines.map(({ text, class: name }, index): Shape => ({
    kind: 'text',
    class: name,
    x,
    y: Math.round(box.top) + 13 + index * LINE,
    text,
    anchor,
  }));
}

/** The strokes of several labels, as one path. */
export function strokesOf(ways: readonly Way[]): string {
  return ways
    .flatMap(({ stroke }) =>
      stroke && stroke.bottom > stroke.top ? [`M${String(half(stroke.left))} ${String(px(stroke.top))}V${String(px(stroke.bottom))}`] : [],
    )
    .join('');
}

/** The middle of a pixel, where a line of one pixel is not blurred. */
const half = (value: number): number => Math.floor(value) + 0.5;
