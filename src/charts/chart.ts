import type { Chart, DisputeRecord } from '../record/index.ts';
import type { ChartTable, Choice, KeyEntry, Scene, Sentence, Size, Tune } from './scene.ts';

/** A chosen option for each choice, by its key. */
export type View = Readonly<Record<string, string>>;

/**
 * What a chart's folder exports as `chart`: pure functions from the record to data, and from data to pictures, rows and
 * words. `Data` is the chart's own shape; nothing outside its folder looks into it.
 */
export interface ChartKind<Data> {
  /** The folder's name, and the id of the words in `charts/` of the record. */
  readonly id: string;
  /** The numbers, taken from the record. @throws never: an empty record gives empty data. */
  readonly data: (record: DisputeRecord, words: Chart) => Data;
  /** What a reader can choose; none by default. */
  readonly choices?: (data: Data) => readonly Choice[];
  readonly key: (data: Data, view: View) => readonly KeyEntry[];
  readonly scene: (data: Data, size: Size, view: View) => Scene;
  readonly table: (data: Data, view: View) => ChartTable;
  /** Extent, extremes, trend, gaps, in sentences made from the numbers. */
  readonly summary: (data: Data, view: View) => readonly Sentence[];
  /** Series over time that can be heard; none by default. */
  readonly sound?: (data: Data, view: View) => readonly Tune[];
  /** What the chart's own script in the browser (`live.client.ts` in its folder) needs, as plain JSON; none by default. */
  readonly live?: (data: Data) => unknown;
}

/** A chart whose data type is closed over: what pages and exports use. */
export interface ReadyChart {
  readonly id: string;
  readonly words: Chart;
  readonly choices: readonly Choice[];
  /** Every combination of choices, the default first. */
  readonly views: readonly View[];
  readonly key: (view: View) => readonly KeyEntry[];
  readonly scene: (size: Size, view: View) => Scene;
  readonly table: (view: View) => ChartTable;
  readonly summary: (view: View) => readonly Sentence[];
  readonly sound: (view: View) => readonly Tune[];
  /** Whether the chart has a script of its own, and what that script reads. */
  readonly live?: () => unknown;
}

/** A view in an address: its options joined by dots (`students.by-week`). Options are ids, so no dot stands in them. */
export const viewKey = (view: View): string => Object.values(view).join('.');

/** Every combination of the options of some choices. */
export function combinations(choices: readonly Choice[]): View[] {
  return choices.reduce<View[]>(
    (views, choice) => views.flatMap((view) => choice.options.map(({ value }) => ({ ...view, [choice.key]: value }))),
    [{}],
  );
}

/** Binds a kind of chart to a record. */
export function ready<Data>(kind: ChartKind<Data>, record: DisputeRecord, words: Chart): ReadyChart {
  return bound(kind, kind.data(record, words), words);
}

/** Binds a kind of chart to data at hand: what {@link ready} does with a record, and the gallery with cases. */
export function bound<Data>(kind: ChartKind<Data>, data: Data, words: Chart): ReadyChart {
  const { live } = kind;
  const choices = kind.choices?.(data) ?? [];
  return {
    id: kind.id,
    words,
    choices,
    views: combinations(choices),
    key: (view) => kind.key(data, view),
    scene: (size, view) => kind.scene(data, size, view),
    table: (view) => kind.table(data, view),
    summary: (view) => kind.summary(data, view),
    sound: (view) => kind.sound?.(data, view) ?? [],
    ...(live && { live: () => live(data) }),
  };
}
