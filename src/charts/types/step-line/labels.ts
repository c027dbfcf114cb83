/** Keeps the labels of a panel off its marks, its lines and each other. Pixels. */
import { widthOf } from '../../text-width.ts';

/** A box that nothing else may touch. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}
/** Where a label may stand: its baseline and the end that is there. */
export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}
/** A label with the texts it may have, from the fullest, and the spots, from the best. */
export interface Wanted {
  readonly texts: readonly string[];
  readonly spots: readonly Spot[];
  readonly class: string;
}
/** A label in its place. */
export interface PlacedLabel extends Spot {
  readonly text: string;
  readonly class: string;
}

export const LABEL_SIZE = 14;
const ABOVE_BASELINE = 12;
const BELOW_BASELINE = 4;

const boxOf = (text: string, { x, y, anchor }: Spot): Box => {
  const width = widthOf(text, LABEL_SIZE);
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2;
  return { x: left, y: y - ABOVE_BASELINE, width, height: ABOVE_BASELINE + BELOW_BASELINE };
};
const touch = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
const within = (a: Box, b: Box): boolean => a.x >= b.x && a.x + a.width <= b.x + b.width && a.y >= b.y && a.y + a.height <= b.y + b.height;

/** Places labels one after the other inside a room. */
export class LabelPlacer {
  private readonly room: Box;
  private readonly taken: Box[];

  constructor(room: Box, taken: readonly Box[]) {
    this.room = room;
    this.taken = [...taken];
  }

  /** The label in its best free spot, or `undefined` where none is free. */
  place({ texts, spots, class: name }: Wanted): PlacedLabel | undefined {
    for (const text of texts) {
      for (const spot of spots) {
        const box = boxOf(text, spot);
        if (!within(box, this.room) || this.taken.some((other) => touch(box, other))) continue;
        this.taken.push(box);
        return { ...spot, text, class: name };
      }
    }
    return undefined;
  }
}
