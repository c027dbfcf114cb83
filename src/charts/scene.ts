/**
 * What a picture is made of before it is drawn: plain data that D3 computes from the record, that `svg.ts` prints at
 * build time and that the tests compare. A scene knows no record and no DOM.
 */

/** One stroke of a picture. Numbers are pixels of the scene. */
export type Shape = { readonly class?: string } & (
  | { readonly kind: 'rect'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }
  | { readonly kind: 'path'; readonly d: string; readonly x?: number; readonly y?: number }
  | { readonly kind: 'line'; readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly anchor?: 'start' | 'middle' | 'end';
      /** Read from below. */ readonly isUpright?: boolean;
    }
);

/** Something that can take focus: a bar, a point, a run of days. */
export interface Mark {
  /** Its own within the chart; the summary and the table point at it. */
  readonly key: string;
  /** A full sentence that says all of it: the name for assistive technology and the read-out. */
  readonly label: string;
  readonly shapes: readonly Shape[];
  /** Where keyboard and pointer find it. */
  readonly at: { readonly x: number; readonly y: number };
  /** Moves its shapes, which are then drawn around (0, 0): a picture that is panned moves its marks and redraws none. */
  readonly shift?: { readonly x: number; readonly y: number };
  /** The page that Enter opens, as an address within the site. */
  readonly href?: string;
  /** Whether the mark is a link to that page, also for a click and without script, rather than a mark to read first. */
  readonly isLink?: boolean;
}

/** A row of marks that Left and Right move along. */
export interface Series {
  readonly key: string;
  readonly label: string;
  readonly class?: string;
  /** Strokes under the items: a line or an area. */
  readonly back?: readonly Shape[];
  readonly items: readonly Mark[];
}

/** A picture of one size. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** Time runs down rather than across: a step to another row leads to the mark at the same height. */
  readonly isUpright?: boolean;
  /** What a pointer over the plot means: the mark nearest in all directions, or that nearest across, as of a line over time. */
  readonly pick?: 'near' | 'across';
  /** Axes, bands and labels under the series. */
  readonly back: readonly Shape[];
  readonly series: readonly Series[];
  /** Labels over the series. */
  readonly front: readonly Shape[];
}

/**
 * The widths that drawings are made for, in CSS pixels: each is shown in its own pixels where there is room for it, and none
 * is scaled.
 */
export const WIDTHS = [1176, 944, 704, 544, 358, 288] as const;
export type Width = (typeof WIDTHS)[number];

/** A numbered remark about a picture, for the drawings that have room for its number alone. */
export interface NumberedNote {
  readonly number: string;
  readonly heading: string;
  readonly text: string;
  /** The page it leads to, as an address within the site. */
  readonly href?: string;
}

/** A cell of a chart's table. */
export type TableCell = string | number | undefined;

/** The same numbers as rows. */
export interface ChartTable {
  readonly caption: string;
  readonly columns: readonly { readonly key: string; readonly title: string; readonly numeric?: boolean }[];
  readonly rows: readonly (readonly TableCell[])[];
  /** A column whose cells lead somewhere: its key, and an address within the site for each row. */
  readonly links?: { readonly column: string; readonly hrefs: readonly string[] };
}

/** A sentence about the data, and the item it is about. */
export interface Sentence {
  readonly text: string;
  readonly item?: string;
}

/** A choice a reader has: which measure, which group. The first option is what the page shows at first. */
export interface Choice {
  readonly key: string;
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/** An entry of the key: a label with the class that its marks have. */
export interface KeyEntry {
  readonly label: string;
  /** Classes of its marks: choosing the entry highlights the marks that have all of them. */
  readonly class: string;
  /** Outline of its mark around (0, 0), about 13 pixels high; a plain patch by default. */
  readonly path?: string;
  /** Highlights a whole series by its key, rather than marks by their class. */
  readonly series?: string;
}

/** A series as sound: one tone a value, higher for more, in the order of time. */
export interface Tune {
  /** What is heard, as a phrase: "Events a month". */
  readonly label: string;
  /** The values; `undefined` is a silence. */
  readonly values: readonly (number | undefined)[];
  /** The marks they belong to, highlighted while they sound. */
  readonly items?: readonly string[];
}

/** Rounds a pixel value to tenths, so that files stay small and goldens stay stable. */
export const px = (value: number): number => Math.round(value * 10) / 10;
