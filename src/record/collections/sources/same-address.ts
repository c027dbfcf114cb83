/** Parameters that say where a reader came from, not what is shown. */
const TRACKING = /^(?:utm_.*|fbclid|gclid|mc_[ce]id|cmpid|smid|tid|fr|ncid|guccounter|guce_.*|outputType|amp)$/;

/**
 * What makes two web addresses one: the scheme, "www.", a closing slash, the case of the host, the order of parameters
 * and parameters that only track readers do not.
 */
export function addressKey(address: string): string {
  const url = new URL(address);
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name)).map(([name, value]) => `${name}=${value}`);
  const query = parameters.length === 0 ? '' : `?${parameters.sort().join('&')}`;
  return `${url.host.replace(/^www\./, '')}${url.pathname.replace(/\/$/, '')}${query}${url.hash}`;
}
