import { widthOf } from '../../text-width.ts';

/** A label to be placed: two lines of text at a place of the axis. */
export interface ToPlace {
  readonly x: number;
  readonly text: string;
  readonly note: string;
}
/** Where a label stands: in the lower lane or the one over it, to the right of its line or to the left. */
export interface Placed {
  readonly lane: 'upper' | 'lower';
  readonly side: 'right' | 'left';
}

export const TEXT_SIZE = 14;
const NOTE_SIZE = 13;
/** Letters of the note are not bold. */
const REGULAR = 0.95;
/** From the line to the text, and between two texts. */
const APART = 6;

const ORDER: readonly Placed[] = [
  { lane: 'lower', side: 'right' },
  { lane: 'upper', side: 'right' },
  { lane: 'upper', side: 'left' },
  { lane: 'lower', side: 'left' },
];

type Choice = Placed | undefined;

/** From where to where the text of a label reaches. */
function reach({ x, text, note }: ToPlace, side: Placed['side']): readonly [number, number] {
  const width = Math.max(widthOf(text, TEXT_SIZE), widthOf(note, NOTE_SIZE) * REGULAR) + APART;
  return side === 'right' ? [x, x + width] : [x - width, x];
}

/** Whether two labels can stand as chosen: their texts apart, and neither text over the line of the other. */
function fit(a: ToPlace, placeA: Placed, b: ToPlace, placeB: Placed): boolean {
  const [fromA, toA] = reach(a, placeA.side);
  const [fromB, toB] = reach(b, placeB.side);
  if (placeA.lane === placeB.lane && fromA < toB + APART && fromB < toA + APART) return false;
  // The line of a label of the upper lane goes through the lower one.
  const crosses = (line: number, from: number, to: number): boolean => line > from && line < to;
  if (placeA.lane === 'upper' && placeB.lane === 'lower') return !crosses(a.x, fromB, toB);
  if (placeB.lane === 'upper' && placeA.lane === 'lower') return !crosses(b.x, fromA, toA);
  return true;
}

/** The first way to place the labels from one on, with at most so many left out. */
function search(labels: readonly ToPlace[], width: number, chosen: readonly Choice[], spare: number): readonly Choice[] | undefined {
  const label = labels[chosen.length];
  if (!label) return chosen;
  for (const place of ORDER) {
    const [from, to] = reach(label, place.side);
    if (from < 0 || to > width) continue;
    const isFree = chosen.every((other, index) => {
      const before = labels[index];
      return !other || !before || fit(before, other, label, place);
    });
    const rest = isFree ? search(labels, width, [...chosen, place], spare) : undefined;
    if (rest) return rest;
  }
  return spare > 0 ? search(labels, width, [...chosen, undefined], spare - 1) : undefined;
}

/** Places labels in two lanes over a picture, as many as fit; `undefined` for one that does not. */
export function placeLabels(labels: readonly ToPlace[], width: number): readonly Choice[] {
  for (let spare = 0; spare <= labels.length; spare += 1) {
    const found = search(labels, width, [], spare);
    if (found) return found;
  }
  return labels.map(() => undefined);
}
