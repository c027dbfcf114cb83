/** How long bars are, so that the words after each of them have room. */
import { widthOf } from '../../text-width.ts';
import type { BarPanel, Lane } from './rows.ts';
import { SIZE } from './sizes.ts';

/** The room between a bar and its words. */
export const TEXT_GAP = 8;
/** Bars keep at least this much of their room, however long the words after them are. */
const LEAST = 0.34;
/** Words are shortened where they leave bars less than this. */
const ENOUGH = 0.5;

/** Where the bars of a lane end, in units of the data. */
export const endOf = ({ strokes }: Lane): number => strokes.reduce((end, { to }) => Math.max(end, to), 0);

/** Pixels and words of the bars of panels on one scale. */
export interface Scale {
  readonly x: (value: number) => number;
  readonly textOf: (lane: Lane) => string;
}

/** The longest scale on which the words after each bar have room. */
function lengthOf(panels: readonly BarPanel[], room: number, textOf: (lane: Lane) => string): number {
  const [first] = panels;
  // The last mark of an axis is centered on its end.
  const end = first && first.ticks.length > 0 ? room - 20 : room - 2;
  return panels
    .flatMap(({ rows }) => rows.flatMap(({ lanes }) => lanes))
    .filter((lane) => !lane.isMissing && endOf(lane) > 0)
    .reduce((length, lane) => {
      const free = room - TEXT_GAP - LOOSE_END - Math.ceil(widthOf(textOf(lane), SIZE.number));
      return Math.min(length, (free * (first?.most ?? 1)) / endOf(lane));
    }, end);
}

/** How far the open end of a bar of about, over or under a number reaches, in pixels: to both sides, beyond it or before it. */
export const LOOSE_END = 6;

/** The scale of panels that share one. */
export function scaleOf(panels: readonly BarPanel[], { room }: { readonly room: number }): Scale {
  const most = panels[0]?.most ?? 1;
  const long = lengthOf(panels, room, ({ text }) => text);
  const isShort = long < room * ENOUGH;
  const length = isShort ? lengthOf(panels, room, ({ short }) => short) : long;
  const used = Math.floor(Math.max(length, room * LEAST));
  return {
    x: (value) => Math.round((value / most) * used),
    textOf: (lane) => {
      if (!lane.isMissing) return isShort ? lane.short : lane.text;
      return widthOf(lane.text, SIZE.detail) + 2 * TEXT_GAP <= room ? lane.text : lane.short;
    },
  };
}

/** The scale of each panel: one for all, unless they count different things. */
export function scalesOf(panels: readonly BarPanel[], grid: { readonly room: number }): Map<BarPanel, Scale> {
  return new Map(
    [...Map.groupBy(panels, ({ scale }) => scale).values()].flatMap((own) => {
      const scale = scaleOf(own, grid);
      return own.map((panel): [BarPanel, Scale] => [panel, scale]);
    }),
  );
}
