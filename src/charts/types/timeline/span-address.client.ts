/** The span of days in view, in the address of the chart's own page: `?from=2014-03-01&to=2014-04-30`. */
import type { Day } from '../../../record/core/date.ts';

/** The days that the address names; empty texts for those it does not. */
export function spanInAddress(): { readonly from: Day; readonly to: Day } {
  const query = new URLSearchParams(location.search);
  const [from = '', to = ''] = ['from', 'to'].map((name) => /^\d{4}-\d\d-\d\d$/.exec(query.get(name) ?? '')?.[0]);
  return { from, to };
}

/** Writes a span into the address, or takes it out. */
export function keepInAddress(span: { readonly from: Day; readonly to: Day } | undefined): void {
  const address = new URL(location.href);
  for (const name of ['from', 'to'] as const)
    if (span) address.searchParams.set(name, span[name]);
    else address.searchParams.delete(name);
  if (address.href !== location.href) history.replaceState(history.state, '', address);
}
