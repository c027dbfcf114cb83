/** A label to be placed beside a line at a place of the axis. */
export interface ToPlace {
  readonly x: number;
  /** From the line to the end of its text. */
  readonly width: number;
}
/** Where a label stands: in the lower lane or the one over it, to the right of its line or to the left. */
export interface Placed {
  readonly lane: 'upper' | 'lower';
  readonly side: 'right' | 'left';
}
/** From where to where something reaches. */
export type Reach = readonly [from: number, to: number];

/** The room for labels. */
export interface LabelRoom {
  /** Where the first pixel is; 0 by default. */
  readonly left?: number;
  readonly right: number;
  /** What stands in the lower lane already. */
  readonly taken?: readonly Reach[];
}

/** Between two texts. */
const APART = 6;
/** So many labels are tried in every way; more are placed one after the other. */
const MOST = 10;

const ORDER: readonly Placed[] = [
  { lane: 'lower', side: 'right' },
  { lane: 'upper', side: 'right' },
  { lane: 'upper', side: 'left' },
  { lane: 'lower', side: 'left' },
];

type Choice = Placed | undefined;

/** From where to where the text of a label reaches. */
const reach = ({ x, width }: ToPlace, side: Placed['side']): Reach => (side === 'right' ? [x, x + width] : [x - width, x]);

const meet = ([fromA, toA]: Reach, [fromB, toB]: Reach): boolean => fromA < toB + APART && fromB < toA + APART;
const crosses = (line: number, [from, to]: Reach): boolean => line > from && line < to;

/** Whether two labels can stand as chosen: their texts apart, and neither text over the line of the other. */
function fit(a: ToPlace, placeA: Placed, b: ToPlace, placeB: Placed): boolean {
  const [ownA, ownB] = [reach(a, placeA.side), reach(b, placeB.side)];
  if (placeA.lane === placeB.lane) return !meet(ownA, ownB);
  // The line of a label of the upper lane goes through the lower one.
  return placeA.lane === 'upper' ? !crosses(a.x, ownB) : !crosses(b.x, ownA);
}

/** Whether a label can stand as chosen beside what stands there already. */
const isFree = (label: ToPlace, place: Placed, taken: readonly Reach[]): boolean =>
  taken.every((own) => (place.lane === 'lower' ? !meet(reach(label, place.side), own) : !crosses(label.x, own)));

/** The ways in which a label can stand beside those that were placed before it. */
function waysOf(labels: readonly ToPlace[], chosen: readonly Choice[], { left = 0, right, taken = [] }: LabelRoom): Placed[] {
  const label = labels[chosen.length];
  if (!label) return [];
  return ORDER.filter((place) => {
    const [from, to] = reach(label, place.side);
    if (from < left || to > right || !isFree(label, place, taken)) return false;
    return chosen.every((other, index) => {
      const before = labels[index];
      return !other || !before || fit(before, other, label, place);
    });
  });
}

/** The first way to place the labels from one on, with at most so many left out. */
function search(labels: readonly ToPlace[], room: LabelRoom, chosen: readonly Choice[], spare: number): readonly Choice[] | undefined {
  if (chosen.length === labels.length) return chosen;
  for (const place of waysOf(labels, chosen, room)) {
    const rest = search(labels, room, [...chosen, place], spare);
    if (rest) return rest;
  }
  return spare > 0 ? search(labels, room, [...chosen, undefined], spare - 1) : undefined;
}

/** Places labels in two lanes over a picture, as many as fit; `undefined` for one that does not. */
export function placeLabels(labels: readonly ToPlace[], room: LabelRoom): readonly Choice[] {
  if (labels.length > MOST) return labels.reduce<readonly Choice[]>((chosen) => [...chosen, waysOf(labels, chosen, room)[0]], []);
  for (let spare = 0; spare <= labels.length; spare += 1) {
    const found = search(labels, room, [], spare);
    if (found) return found;
  }
  return labels.map(() => undefined);
}
