/** The span of days in view, in the address of the chart's own page: `?from=2014-03-01&to=2014-04-30`. */
import { queryNow, writeQuery } from '../../../browser/address-bar.client.ts';
import { tell } from '../../../browser/tell.client.ts';
import { tellRefused } from '../../../browser/tell-refused.client.ts';
import type { Span } from '../../../record/core/asked.ts';

/** Writes a span that a reader moved to into the address, or takes it out. What else the address asks for stays. */
export function keepInAddress(span: Span | undefined): void {
  const before = queryNow();
  const query = new URLSearchParams(before);
  for (const name of ['from', 'to'] as const)
    if (span) query.set(name, span[name]);
    else query.delete(name);
  const after = query.size === 0 ? '' : `?${query.toString()}`;
  if (after !== before) writeQuery(after);
  tellRefused([], 'span');
  tell('', 'nothing-then');
}
