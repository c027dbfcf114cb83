/** The id that a fragment (`#round-spring`) names. One that cannot be decoded, as `#50%`, is taken as it is written. */
export function readAnchor(hash: string): string {
  const anchor = hash.replace(/^#/, '');
  try {
    return decodeURIComponent(anchor);
  } catch {
    return anchor;
  }
}
