/**
 * The addresses of a record's site: the one module that knows them. Every address here is within the site and
 * without the base path, which `address.ts` adds.
 */
import type { DisputeRecord } from '../model.ts';

/** Pages that every site has, whatever its record holds, by name. */
const SECTIONS = {
  home: '/',
  timeline: '/timeline/',
  issues: '/issues/',
  parties: '/parties/',
  glossary: '/glossary/',
  sources: '/sources/',
  data: '/data/',
  search: '/search/',
  about: '/about/',
  corrections: '/corrections/',
  exports: '/exports/',
  'index-a-z': '/index-a-z/',
  asof: '/asof/',
  weeks: '/weeks/',
  balance: '/balance/',
} as const;

/** The addresses of the pages that every site has. */
export const FIXED_ROUTES: readonly string[] = /* @__PURE__ */ Object.values(SECTIONS);

/** Folders that hold no page of that name, but are filled by the site. */
const FOLDERS = ['rounds', 'teach', 's', 'embed', 'oembed', 'og', 'pagefind', '404'] as const;

const reservedPages = (): ReadonlySet<string> =>
  new Set<string>([...Object.keys(SECTIONS).filter((name) => name !== 'home' && name !== 'about'), ...FOLDERS]);

/** First folders that the site fills itself, so that no page of the record may be called so. The words of "about" are the record's. */
export const RESERVED_PAGES: ReadonlySet<string> = /* @__PURE__ */ reservedPages();

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

/** A page of the site that is no entry of the record: `sectionHref('timeline')` is `/timeline/`. The page of all lessons exists only where there are lessons. */
export function sectionHref(section: keyof typeof SECTIONS | 'teach'): string {
  return section === 'teach' ? '/teach/' : SECTIONS[section];
}

/** An address with a fragment: `withAnchor('/glossary/', 'berth')` is `/glossary/#berth`. */
export const withAnchor = (href: string, anchor: string): string => `${href}#${anchor}`;

/** The timeline with a choice of its filter: `timelineHref({ issue: 'tolls' })` is `/timeline/?issue=tolls`. */
export const timelineHref = (choice: Readonly<Record<string, string>>): string =>
  `${SECTIONS.timeline}?${new URLSearchParams(choice).toString()}`;

/** The anchor of a round in the ledger of an issue. */
export const roundAnchor = (round: string): string => `round-${round}`;

/** The anchor of a source in the list of sources of a page. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** What happened to an issue in a round: its place in the ledger on the issue's page. */
export const issueRoundHref = (issue: string, round: string): string => withAnchor(HREFS.issue(issue), roundAnchor(round));

/** An address within the site under a base path, for scripts: a page states its base path as `data-base`. */
export const withBase = (base: string, href: string): string => base + href.slice(1);

/** A page as it was known on a day: `asOfHref('2014-03-09', '/issues/tolls/')`; without a page, the first page of that day. */
export const asOfHref = (day: string, href = '/'): string => `/asof/${day}${href}`;

/** Whether a page exists as it was known on a day too: those of issues, rounds and charts do. */
export const hasSnapshots = (href: string): boolean => /^\/(?:issues|rounds|data)\/[^/]+\/$/.test(href);

/** The page of a week, by its ISO name (`2021-W03`). */
export const weekHref = (week: string): string => `/weeks/${week.toLowerCase()}/`;

/** The rows of a table, or those that a chart draws, as CSV. */
export const csvHref = (id: string): string => `/data/${id}.csv`;

/** A file of the whole record, by its name: `exportHref('events.rss')`. */
export const exportHref = (file: string): string => `/exports/${file}`;

/** The preview picture of a page, by its name: `events/2014-03-09-vote`. */
export const previewHref = (picture: string): string => `/og/${picture}.png`;

/** What the filter of the timeline reads of every event, for scripts. */
export const EVENT_INDEX_HREF = '/timeline/index.json';

/** The page of an address that does not exist. */
export const NOT_FOUND_HREF = '/404/';

/** Parts of the site that no search engine, sitemap or feed should list. */
const HIDDEN = ['/embed/', '/guide/', '/asof/', '/404'];

/** Whether an address, with or without origin and base path, is for search engines and the sitemap. */
export function isPublic(address: string): boolean {
  return !HIDDEN.some((part) => address.includes(part));
}

/** The timeline with the events of some days only. */
export const timelineBetweenHref = (from: string, to: string): string => timelineHref({ from, to });

/** The ids that get addresses, by what they are. */
export type AddressedIds = Readonly<Record<Addressed, Iterable<string>>>;

/** Every address that a site with these ids has, terms and corrections with their fragments. */
export function allAddresses(ids: AddressedIds): Set<string> {
  const own = Object.entries(HREFS).flatMap(([what, href]) => [...ids[what as Addressed]].map(href));
  // The teaching pages stand only where there are lessons.
  return new Set([...FIXED_ROUTES, ...([...ids.lesson].length > 0 ? [sectionHref('teach')] : []), ...own]);
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

/** The search page with a search: the query of an address, with its `?`. */
export const searchHref = (query: string): string => SECTIONS.search + query;

/** The index of pages that the search box loads. */
export const searchIndexHref = '/search/words.json';

/** A file of the index of the full text. */
export const pagefindHref = (file: string): string => `/pagefind/${file}`;
