/**
 * The addresses of a record's site: the one module that makes them. Every address here is within the site and
 * without the base path, which `address.ts` adds.
 */

/** Pages that every site has, whatever its record holds. */
export const FIXED_ROUTES = [
  '/',
  '/timeline/',
  '/issues/',
  '/parties/',
  '/glossary/',
  '/sources/',
  '/data/',
  '/search/',
  '/about/',
  '/corrections/',
  '/exports/',
  '/index-a-z/',
  '/asof/',
  '/weeks/',
  '/balance/',
] as const;

/** First folders that the site fills itself, so that no page of the record may be called so. The words of "about" are the record's. */
export const RESERVED_PAGES: ReadonlySet<string> = new Set([
  ...FIXED_ROUTES.map((route) => route.split('/')[1] ?? '').filter((folder) => folder !== '' && folder !== 'about'),
  'rounds',
  'teach',
  's',
  'embed',
  'oembed',
  'og',
  'pagefind',
  '404',
]);

/** The pages of a folder, one an entry: `entryHref('rounds')('spring')` is `/rounds/spring/`. */
export function entryHref(folder: string): (id: string) => string {
  return (id) => `/${folder}/${id}/`;
}

/** Entries on one page, each under its own id: `anchorHref('glossary')('strike')` is `/glossary/#strike`. */
export function anchorHref(page: string): (id: string) => string {
  return (id) => `/${page}/#${id}`;
}

/** The page of an event. */
export const eventHref = entryHref('timeline');
/** The page of a round. */
export const roundHref = entryHref('rounds');
/** The page of an issue. */
export const issueHref = entryHref('issues');
/** The page of a party. */
export const partyHref = entryHref('parties');
/** The page of a source: what cites it. */
export const sourceHref = entryHref('sources');
/** A term of the glossary, on the page of all terms. */
export const termHref = anchorHref('glossary');
/** The page of a table. */
export const tableHref = entryHref('data');
/** The page of a chart. */
export const chartHref = entryHref('data');
/** A page of the record's own. */
export const pageHref = (id: string): string => `/${id}/`;
/** A correction, on the page of all corrections. */
export const correctionHref = anchorHref('corrections');
/** The page of a lesson. */
export const lessonHref = entryHref('teach');
/** The teacher's guide of a lesson. */
export const guideHref = (lesson: string): string => `/teach/${lesson}/guide/`;
/** What students of a lesson are given. */
export const sheetsHref = entryHref('s');
/** A paper beside the lessons. */
export const paperHref = entryHref('teach/papers');
