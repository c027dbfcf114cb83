/** What is drawn of few and uneven numbers: panels of rows, each with a label and one or two lanes of bars. */

/** A stroke along the axis, in units of the data. */
export interface Stroke {
  readonly from: number;
  readonly to: number;
  readonly class: string;
  /** On which side of its end the true number lies, where that is not known: the end is drawn open. */
  readonly open?: 'before' | 'after' | 'both';
}

/** One line of bars, or what is written where nothing is known. */
export interface Lane {
  readonly strokes: readonly Stroke[];
  /** What is printed after the bars, and the same where that has no room. */
  readonly text: string;
  readonly short: string;
  readonly isMissing: boolean;
}

/** A row: what is counted, its bars, and the sentence that says all of it. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** A second, quieter text. */
  readonly detail: string;
  /** What is not there before this row, as a line of its own. */
  readonly gap: string;
  readonly lanes: readonly Lane[];
  readonly sentence: string;
  readonly href?: string;
}

/** Rows of the same kind. */
export interface BarPanel {
  readonly key: string;
  readonly heading: string;
  /** What the shares are of. */
  readonly note: string;
  readonly rows: readonly BarRow[];
  /** Panels with the same name share a scale. */
  readonly scale: string;
  /** The end of its scale, and the values that are marked on it above zero. */
  readonly most: number;
  readonly ticks: readonly { readonly value: number; readonly label: string }[];
}
