/** Stands in for `d3-transition` in the browser: nothing is ever animated by D3 here, so there is nothing to interrupt. */
import { selection } from 'd3-selection';

/** Stops the animation of an element: there is none. */
export function interrupt(): void { /* Nothing moves by itself. */ }

Object.defineProperty(selection.prototype, 'interrupt', { value(this: unknown) { return this; }, configurable: true, writable: true });
