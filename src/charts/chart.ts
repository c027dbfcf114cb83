import type { Chart, DisputeRecord } from '../record/index.ts';
import { WIDTHS } from './scene.ts';
import type { ChartTable, Choice, KeyEntry, NumberedNote, Scene, Sentence, Tune, Width } from './scene.ts';

/** A chosen option for each choice, by its key. */
export type View = Readonly<Record<string, string>>;

/**
 * What a type's folder exports as `chartType`: pure functions from the record to data, and from data to pictures, rows and
 * sentences. `Data` is the type's own shape; nothing outside its folder looks into it.
 */
export interface ChartType<Data> {
  /** The folder's name, and the `type` in the files of `charts/`. */
  readonly type: string;
  /** The numbers, taken from the record by the options of the chart. @throws never: an empty record gives empty data. */
  readonly data: (record: DisputeRecord, chart: Chart) => Data;
  /** What a reader can choose; none by default. */
  readonly choices?: (data: Data) => readonly Choice[];
  readonly key: (data: Data, view: View) => readonly KeyEntry[];
  /** The picture in one of its widths: as wide as that, in whole pixels, with no letter under 13 pixels. */
  readonly scene: (data: Data, width: Width, view: View) => Scene;
  /** The widths it is drawn in, from the widest; all of them by default. */
  readonly widths?: readonly [Width, ...Width[]];
  /** What the picture says of its numbers where they stand alone; none by default. */
  readonly notes?: (data: Data) => readonly NumberedNote[];
  readonly table: (data: Data, view: View) => ChartTable;
  /** Extent, extremes, trend, gaps, in sentences made from the numbers. */
  readonly summary: (data: Data, view: View) => readonly Sentence[];
  /** Series over time that can be heard; none by default. */
  readonly sound?: (data: Data, view: View) => readonly Tune[];
  /** What the type's own script in the browser (`interactive.client.ts` in its folder) needs, as plain JSON; none by default. */
  readonly live?: (data: Data) => unknown;
  /** Whether its texts have no day of their own: such a chart cannot be drawn as of a day. `false` by default. */
  readonly undated?: boolean;
}

/** A picture with the width it was drawn for. */
export interface Drawing {
  readonly width: Width;
  readonly scene: Scene;
}

/** A chart bound to its data, whose type is hidden: what pages and exports use. */
export interface ReadyChart {
  readonly id: string;
  readonly type: string;
  /** The chart as the record has it: title, subtitle, notes. */
  readonly meta: Chart;
  readonly choices: readonly Choice[];
  /** Every combination of choices, the default first. */
  readonly views: readonly View[];
  readonly key: (view: View) => readonly KeyEntry[];
  readonly scene: (width: Width, view: View) => Scene;
  /** Every drawing, from the widest. */
  readonly drawings: (view: View) => readonly Drawing[];
  readonly notes: readonly NumberedNote[];
  readonly table: (view: View) => ChartTable;
  readonly summary: (view: View) => readonly Sentence[];
  readonly sound: (view: View) => readonly Tune[];
  /** Whether the chart has a script of its own, and what that script reads. */
  readonly live?: () => unknown;
  readonly undated: boolean;
}

/** A view in an address: its options joined by dots (`students.by-week`). Options are ids and contain no dots. */
export const viewKey = (view: View): string => Object.values(view).join('.');

/** Every combination of the options of some choices. */
export function combinations(choices: readonly Choice[]): View[] {
  return choices.reduce<View[]>(
    (views, choice) => views.flatMap((view) => choice.options.map(({ value }) => ({ ...view, [choice.key]: value }))),
    [{}],
  );
}

/** Binds a chart to its type and to a record. */
export function chartOfRecord<Data>(type: ChartType<Data>, record: DisputeRecord, chart: Chart): ReadyChart {
  return bindChart(type, type.data(record, chart), chart);
}

/** Binds a chart to given data: what {@link chartOfRecord} does with a record, and the gallery with fixtures. */
export function bindChart<Data>(type: ChartType<Data>, data: Data, chart: Chart): ReadyChart {
  const { live, widths = WIDTHS } = type;
  const choices = type.choices?.(data) ?? [];
  return {
    id: chart.id,
    type: type.type,
    meta: chart,
    choices,
    views: combinations(choices),
    key: (view) => type.key(data, view),
    scene: (width, view) => type.scene(data, width, view),
    drawings: (view) => widths.map((width) => ({ width, scene: type.scene(data, width, view) })),
    notes: type.notes?.(data) ?? [],
    table: (view) => type.table(data, view),
    summary: (view) => type.summary(data, view),
    sound: (view) => type.sound?.(data, view) ?? [],
    ...(live && { live: () => live(data) }),
    undated: type.undated ?? false,
  };
}
