/** Pairs of events of one day whose order the sources prove, and that the order of their ids would turn round. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Two events of a day by their ids: the first came before the other. */
export interface DayPair {
  readonly date: string;
  readonly first: string;
  readonly then: string;
}

export const DAY_PAIRS = JSON.parse(readFileSync(join(import.meta.dirname, 'day-pairs.json'), 'utf8')) as readonly DayPair[];

/** The pairs that a text or a list names in the wrong order; those of which it does not name both are left out. */
export function turnedRound(placeOf: (event: string) => number): DayPair[] {
  return DAY_PAIRS.filter(({ first, then }) => placeOf(first) >= 0 && placeOf(then) >= 0 && placeOf(first) > placeOf(then));
}
