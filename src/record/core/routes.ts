/**
 * The addresses of a record's site: the one module that knows them. Every address here is within the site and
 * without the base path, which `address.ts` adds.
 */
import type { DisputeRecord } from '../model.ts';

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

/** What has an address of its own; `sheets` are what students of a lesson are given. */
export type Addressed =
  | 'event'
  | 'round'
  | 'issue'
  | 'party'
  | 'source'
  | 'term'
  | 'table'
  | 'chart'
  | 'page'
  | 'correction'
  | 'lesson'
  | 'guide'
  | 'sheets'
  | 'paper';

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
  correction: (id) => `/corrections/#${id}`,
  lesson: (id) => `/teach/${id}/`,
  guide: (id) => `/teach/${id}/guide/`,
  sheets: (id) => `/s/${id}/`,
  paper: (id) => `/teach/papers/${id}/`,
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

/** The timeline with the events of some days only. */
export const timelineBetweenHref = (from: string, to: string): string => `/timeline/?from=${from}&to=${to}`;

/** The ids that get addresses, by what they are. */
export type AddressedIds = Readonly<Record<Addressed, Iterable<string>>>;

/** Every address that a site with these ids has, terms and corrections with their fragments. */
export function allAddresses(ids: AddressedIds): Set<string> {
  const own = Object.entries(HREFS).flatMap(([what, href]) => [...ids[what as Addressed]].map(href));
  // The teaching pages stand only where there are lessons.
  return new Set([...FIXED_ROUTES, ...([...ids.lesson].length > 0 ? ['/teach/'] : []), ...own]);
}

/** Every address of a record's site that words may lead to. */
export function addressesOf(record: DisputeRecord): Set<string> {
  const ids = (entries: readonly { readonly id: string }[]): string[] => entries.map(({ id }) => id);
  const lessons = ids(record.lessons);
  return allAddresses({
    event: ids(record.events),
    round: ids(record.rounds),
    issue: ids(record.issues),
    party: ids(record.parties),
    source: ids(record.sources),
    term: ids(record.terms),
    table: ids(record.tables),
    chart: ids(record.charts),
    page: ids(record.pages),
    correction: ids(record.corrections),
    lesson: lessons,
    guide: lessons,
    sheets: lessons,
    paper: ids(record.papers),
  });
}
