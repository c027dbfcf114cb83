/** The span of days in view, in the address of the chart's own page: `?from=2014-03-01&to=2014-04-30`. */
import { writeParts } from '../../../browser/address-bar.client.ts';
import { tell } from '../../../browser/tell.client.ts';
import { tellRefused } from '../../../browser/tell-refused.client.ts';
import type { Span } from '../../../record/core/asked.ts';

/** Writes a span that a reader moved to into the address, or takes it out. What else the address asks for stays. */
export function keepInAddress(span: Span | undefined): void {
  writeParts({ from: span?.from, to: span?.to });
  tellRefused([], 'span');
  tell('', 'nothing-then');
}
