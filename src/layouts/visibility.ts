/** Parts of the site that no search engine, sitemap or feed should list. */
const HIDDEN = ['/embed/', '/guide/', '/asof/', '/404'];

/** Whether an address is for search engines and the sitemap. */
export function isPublic(address: string): boolean {
  return !HIDDEN.some((part) => address.includes(part));
}
