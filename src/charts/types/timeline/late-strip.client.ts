/** The strip under the lanes, whose script (D3's brush) is fetched when a reader may want it. */
import type { addStrip, Stretch } from './brush-strip.client.ts';

/**
 * Adds the strip when the pointer first comes over the drawing, or when there is a choice to show on it.
 * It takes and returns what {@link addStrip} does.
 */
export function lateStrip(...[svg, data, room, chosen]: Parameters<typeof addStrip>): (stretch: Stretch | undefined) => void {
  let strip: Promise<ReturnType<typeof addStrip>> | undefined;
  const fetched = (): NonNullable<typeof strip> =>
    (strip ??= import('./brush-strip.client.ts').then((it) => it.addStrip(svg, data, room, chosen)));
  svg.addEventListener('pointerenter', () => void fetched(), { once: true });
  return (stretch) => {
    if (stretch || strip)
      void fetched().then((show) => {
        show(stretch);
      });
  };
}
