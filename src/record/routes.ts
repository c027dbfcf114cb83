/**
 * The addresses of a record's site: the one module that knows them. Every address here is within the site and
 * without the base path, which `address.ts` adds.
 */
import type { DisputeRecord } from './record.ts';

/** Pages that every site has, whatever its record holds. */
export const FIXED_ROUTES = [
  '/', '/timeline/', '/issues/', '/parties/', '/glossary/', '/sources/', '/data/', '/search/', '/about/', '/corrections/', '/teach/', '/exports/', '/index-a-z/',
] as const;

/** First folders that lists of entries stand in, so that no page of the record may be called so. */
export const RESERVED_PAGES: ReadonlySet<string> = new Set(['timeline', 'rounds', 'issues', 'parties', 'glossary', 'sources', 'data', 'search', 'exports', 'index-a-z']);

/** What has an address of its own. */
export type Addressed = 'event' | 'round' | 'issue' | 'party' | 'source' | 'term' | 'table' | 'chart' | 'page' | 'lesson' | 'correction';

const HREFS: Readonly<Record<Addressed, (id: string) => string>> = {
  event: (id) => `/timeline/${id}/`,
  round: (id) => `/rounds/${id}/`,
  issue: (id) => `/issues/${id}/`,
  party: (id) => `/parties/${id}/`,
  source: (id) => `/sources/${id}/`,
  term: (id) => `/glossary/#${id}`,
  table: (id) => `/data/${id}/`,
  chart: (id) => `/data/${id}/`,
  page: (id) => `/${id}/`,
  lesson: (id) => `/teach/${id}/`,
  correction: (id) => `/corrections/#${id}`,
};

/** The address within the site of an entry: `hrefOf('event', '2014-03-09-vote')` is `/timeline/2014-03-09-vote/`. */
export function hrefOf(what: Addressed, id: string): string {
  return HREFS[what](id);
}

/** The page of an event. */
export const eventHref = HREFS.event;
/** The page of a round. */
export const roundHref = HREFS.round;
/** The page of an issue. */
export const issueHref = HREFS.issue;
/** The page of a party. */
export const partyHref = HREFS.party;
/** The page of a source: what cites it. */
export const sourceHref = HREFS.source;
/** A word of the glossary, on the page of all words. */
export const termHref = HREFS.term;
/** The page of a table. */
export const tableHref = HREFS.table;
/** The page of a chart. */
export const chartHref = HREFS.chart;
/** A page of the record's own. */
export const pageHref = HREFS.page;
/** The page of a lesson. */
export const lessonHref = HREFS.lesson;
/** A correction, on the page of all corrections. */
export const correctionHref = HREFS.correction;

/** The ids that get addresses, by what they are. */
export type AddressedIds = Readonly<Record<Addressed, Iterable<string>>>;

/** Every address that a site with these ids has, terms and corrections with their fragments. */
export function allAddresses(ids: AddressedIds): Set<string> {
  const own = Object.entries(HREFS).flatMap(([what, href]) => [...ids[what as Addressed]].map(href));
  return new Set([...FIXED_ROUTES, ...own]);
}

/** Every address of a record's site; the ids of its lessons are passed in, because the classroom keeps them. */
export function addressesOf(record: DisputeRecord, lessons: Iterable<string> = []): Set<string> {
  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);
  return allAddresses({
    event: ids(record.events), round: ids(record.rounds), issue: ids(record.issues), party: ids(record.parties), source: ids(record.sources), term: ids(record.terms),
    table: ids(record.tables), chart: ids(record.charts), page: ids(record.pages), lesson: lessons, correction: ids(record.corrections),
  });
}
