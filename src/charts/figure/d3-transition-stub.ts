/** Stands in for `d3-transition` and `d3-color` in the browser: D3 animates nothing there, so it neither interrupts nor mixes colours. */
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
  throw new Error('No colours are mixed in the browser: see lean-d3.ts');
};
export { absent as color, absent as rgb, absent as hsl, absent as lab, absent as hcl, absent as cubehelix };
