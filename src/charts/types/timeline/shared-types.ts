/** Interfaces between the parts of the timeline's script. */
import type { Day } from '../../../record/core/date.ts';

/** The list below the lanes. */
export interface List {
  readonly element: HTMLElement;
  /** Limits the list to some days; without days it shows all. */
  readonly choose: (from?: Day, to?: Day) => void;
}

/** The lanes, once they can be moved. */
export interface Movable {
  /** The events of a mark of a drawing across; unknown while the screen has not shown it. */
  readonly holds: (item: SVGElement) => readonly string[] | undefined;
  /** Shows the days that the list was limited to; without days all of them. */
  readonly follow: (from: Day, to: Day) => void;
}
