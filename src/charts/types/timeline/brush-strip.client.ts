/** The strip of events a week under the lanes, on which a reader drags to choose days. */
import { brushX, select, type D3BrushEvent } from 'd3';
import { STRIP, stripTop, type LaneData, type Room } from './lanes.ts';

/** The chosen part of the strip in pixels. */
export type Stretch = readonly [left: number, right: number];

/**
 * Adds the strip to a drawing.
 * @param chosen Called with what a reader dragged over, or with nothing when the choice was taken back.
 * @returns Shows a choice that was made elsewhere; it calls nobody back.
 */
export function addStrip(
  svg: SVGSVGElement,
  data: LaneData,
  { left: first, right: last }: Room,
  chosen: (stretch: Stretch | undefined) => void,
): (stretch: Stretch | undefined) => void {
  const strip = select(svg).append('g').attr('class', 'strip').attr('aria-hidden', 'true');
  const brush = brushX<unknown>()
    .extent([
      [first, stripTop(data)],
      [last, stripTop(data) + STRIP],
    ])
    .on('end', ({ selection, sourceEvent }: D3BrushEvent<unknown>) => {
      // Only what a reader did: moving the brush from here must not filter again.
      if (!sourceEvent) return;
      const [left, right] = (selection ?? []) as [number?, number?];
      chosen(left === undefined || right === undefined ? undefined : [left, right]);
    });
  strip.call(brush);
  return (stretch) => {
    strip.call(brush.move, stretch ? [Math.max(first, stretch[0]), Math.min(last, stretch[1])] : null);
  };
}
