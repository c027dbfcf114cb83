/** Replaces `d3-transition` and `d3-color` in the browser: D3 animates nothing there, so it neither interrupts nor mixes colors. */
import { selection } from 'd3-selection';

/** Stops the animation of an element: there is none. */
export function interrupt(): void {
  /* Nothing moves by itself. */
}

Object.defineProperty(selection.prototype, 'interrupt', {
  value(this: unknown) {
    return this;
  },
  configurable: true,
  writable: true,
});

const absent = (): never => {
  throw new Error('d3-color is not part of the browser build: see src/integrations/lean-d3.ts');
};
export { absent as color, absent as rgb, absent as hsl, absent as lab, absent as hcl, absent as cubehelix };
