/** The addresses that a site has, asked of its collections. */
import type { Collection } from './core/collection.ts';
import { FIXED_ROUTES, RESERVED_PAGES, sectionHref } from './core/routes.ts';
import type { DisputeRecord } from './model.ts';

/** Pages of a collection with these ids. */
function addressesIn(collection: Collection, ids: Iterable<string>): string[] {
  const pages = [collection.href, ...(collection.alsoAt ?? [])].filter((href) => href !== undefined);
  return [...(collection.listHref === undefined ? [] : [collection.listHref]), ...[...ids].flatMap((id) => pages.map((href) => href(id)))];
}

/** Every address that a site with these entries has, terms and corrections with their fragments. */
export function allAddresses(collections: readonly Collection[], idsOf: (collection: string) => Iterable<string>): Set<string> {
  // The teaching pages exist only where there are lessons.
  const teach = [...idsOf('lessons')].length > 0 ? [sectionHref('teach')] : [];
  return new Set([...FIXED_ROUTES, ...teach, ...collections.flatMap((collection) => addressesIn(collection, idsOf(collection.name)))]);
}

/** Every address of a record's site that prose may link to. */
export function addressesOf(record: DisputeRecord): Set<string> {
  const ids = new Map(record.collections.map((collection) => [collection.name, record.entries(collection).map(({ id }) => id)]));
  return allAddresses(record.collections, (name) => ids.get(name) ?? []);
}

/** First folders of the site's own pages, which no page of the record may be called. */
export function reservedPages(collections: readonly Collection[]): ReadonlySet<string> {
  const pages = collections.filter(({ name }) => name !== 'pages');
  const folders = pages.flatMap(({ href, listHref }) => [href?.('x'), listHref]).flatMap((address) => address?.split('/')[1] ?? []);
  return new Set([...RESERVED_PAGES, ...folders]);
}
