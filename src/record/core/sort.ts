/** Orders for `Array.sort`. */

/** By place in a list of ids; those it does not name come last. */
export function byPlaceIn(ids: readonly string[], a: string, b: string): number {
  const place = (id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  return place(a) - place(b);
}

/** By the letters of a text, in English. */
export function byText(a: string, b: string): number {
  return a.localeCompare(b, 'en');
}
