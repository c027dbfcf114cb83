import { compareDates } from '../record/core/date.ts';
import type { Position } from '../record/index.ts';

/** Of positions in order of time: the last ask, offer or answer up to a day; without one, the last statement. */
export function lastPosition<P extends Position>(positions: readonly P[], asOf: string): P | undefined {
  const all = positions.filter(({ date }) => compareDates(date, asOf) <= 0);
  return all.filter(({ does }) => does !== 'says').at(-1) ?? all.at(-1);
}
