import { widthOf } from '../../text-width.ts';

/** A part of a bar between two of its edges or lines. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  /** Whether it is of the part of yes, whose letters are light. */
  readonly isYes: boolean;
}

/** A text in its place. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly isOnYes: boolean;
}

/** Size of the letters in a bar. */
const BAR_TEXT = 14;
/** Pixels between a letter and an edge. */
const PAD = 8;
/** The same before a line. */
const END_PAD = 4;

/** The parts of a bar, from its left. @param cuts Where lines go through it. @param yes Where the part of yes ends. */
export function stretchesOf(width: number, yes: number, cuts: readonly number[]): Stretch[] {
  const edges = [...new Set([0, yes, ...cuts, width])].filter((at) => at >= 0 && at <= width).sort((a, b) => a - b);
  return edges.slice(1).map((to, index) => ({ from: edges[index] ?? 0, to, isYes: to <= yes }));
}

/** The fullest text that has room: in the part of yes if any text does, else after it. No line goes through it. */
export function placeIn(stretches: readonly Stretch[], texts: readonly string[]): Placed | undefined {
  for (const isYes of [true, false]) {
    for (const text of texts) {
      const room = widthOf(text, BAR_TEXT) + PAD + END_PAD;
      const stretch = stretches.find((one) => one.isYes === isYes && one.to - one.from >= room);
      if (stretch) return { text, x: stretch.from + PAD, isOnYes: isYes };
    }
  }
  return undefined;
}

/** A text at the end of a part of no, where it has room there beside what is placed before it. */
export function placeAtEnd(part: { readonly from: number; readonly to: number }, text: string, before?: Placed): number | undefined {
  const free = before && !before.isOnYes ? before.x + widthOf(before.text, BAR_TEXT) : part.from;
  return part.to - free >= widthOf(text, BAR_TEXT) + 2 * PAD ? part.to - PAD : undefined;
}
