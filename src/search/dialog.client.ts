/** Opens the search over the page. */
export function openSearch(base: string): void {
  location.assign(`${base}search/`);
}
