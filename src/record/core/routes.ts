/**
 * The addresses of a record's site: the one module that knows them. Every address here is within the site and
 * without the base path, which `address.ts` adds.
 */
/** Pages that every site has, whatever its record holds, by name. */
const SECTIONS = [
  'home',
  'rounds',
  'timeline',
  'issues',
  'parties',
  'glossary',
  'sources',
  'data',
  'search',
  'about',
  'corrections',
  'exports',
  'index-a-z',
  'asof',
  'weeks',
  'balance',
] as const;

/** A page of the site that is no entry of the record: `sectionHref('timeline')` is `/timeline/`. The page of all lessons exists only where there are lessons. */
export const sectionHref = (section: (typeof SECTIONS)[number] | 'teach'): string => (section === 'home' ? '/' : `/${section}/`);

/** The addresses of the pages that every site has. */
export const FIXED_ROUTES: readonly string[] = /* @__PURE__ */ SECTIONS.map(sectionHref);

/** Folders that hold no page of that name, but are filled by the site. */
const FOLDERS = ['story', 'teach', 's', 'embed', 'oembed', 'og', 'pagefind', '404'] as const;

const reservedPages = (): ReadonlySet<string> =>
  new Set<string>([...SECTIONS.filter((name) => name !== 'home' && name !== 'about'), ...FOLDERS]);

/** First folders that the site fills itself, so that no page of the record may be called so. The words of "about" are the record's. */
export const RESERVED_PAGES: ReadonlySet<string> = /* @__PURE__ */ reservedPages();

/**
 * The pages of a folder, one an entry: `entryHref('rounds')('spring')` is `/rounds/spring/`.
 * @public A collection of one's own calls it: see docs/add-a-collection.md.
 */
export function entryHref(folder: string): (id: string) => string {
  return (id) => `/${folder}/${id}/`;
}

/**
 * Entries on one page, each under its own id: `anchorHref('glossary')('strike')` is `/glossary/#strike`.
 * @public A collection of one's own calls it.
 */
export function anchorHref(page: string): (id: string) => string {
  return (id) => `/${page}/#${id}`;
}

export const eventHref = /* @__PURE__ */ entryHref('timeline');
export const roundHref = /* @__PURE__ */ entryHref('rounds');
/** A round told in five minutes. */
export const storyHref = /* @__PURE__ */ entryHref('story');
export const issueHref = /* @__PURE__ */ entryHref('issues');
export const partyHref = /* @__PURE__ */ entryHref('parties');
/** The page of a source: what cites it. */
export const sourceHref = /* @__PURE__ */ entryHref('sources');
/** A term of the glossary, on the page of all terms. */
export const termHref = /* @__PURE__ */ anchorHref('glossary');
export const tableHref = /* @__PURE__ */ entryHref('data');
export const chartHref = /* @__PURE__ */ entryHref('data');
/** A page of the record's own. */
export const pageHref = (id: string): string => `/${id}/`;
/** The short answers in another language, by its code. */
export const languageHref = (code: string): string => `/${code}/`;
/** A correction, on the page of all corrections. */
export const correctionHref = /* @__PURE__ */ anchorHref('corrections');
export const lessonHref = /* @__PURE__ */ entryHref('teach');
/** The teacher's guide of a lesson. */
export const guideHref = (lesson: string): string => `/teach/${lesson}/guide/`;
/** What students of a lesson are given. */
export const sheetsHref = /* @__PURE__ */ entryHref('s');
/** A paper for teachers, families or the office; in another language where one is given. */
export const paperHref = (paper: string, language?: string): string =>
  `/teach/papers/${paper}/${language === undefined ? '' : `${language}/`}`;

/** An address with a fragment: `withAnchor('/glossary/', 'berth')` is `/glossary/#berth`. */
export const withAnchor = (href: string, anchor: string): string => `${href}#${anchor}`;

/** The timeline with a choice of its filter: `timelineHref({ issue: 'tolls' })` is `/timeline/?issue=tolls`. */
export const timelineHref = (choice: Readonly<Record<string, string>>): string =>
  `${sectionHref('timeline')}?${new URLSearchParams(choice).toString()}`;

/** The anchor of a round in the ledger of an issue. */
export const roundAnchor = (round: string): string => `round-${round}`;

/** The anchor of a round among all positions of an issue, which are folded under its table. */
export const foldedRoundAnchor = (round: string): string => `all-${round}`;

/** The anchor of a source in the list of sources of a page. */
export const sourceAnchor = (source: string): string => `source-${source}`;

/** What happened to an issue in a round: its place in the ledger on the issue's page. */
export const issueRoundHref = (issue: string, round: string): string => withAnchor(issueHref(issue), roundAnchor(round));

/** An address within the site under a base path, for scripts: a page states its base path as `data-base`. */
export const withBase = (base: string, href: string): string => base + href.slice(1);

/** A page as it was known on a day: `asOfHref('2014-03-09', '/issues/tolls/')`; without a page, the first page of that day. */
export const asOfHref = (day: string, href = '/'): string => `/asof/${day}${href}`;

/** Whether a page exists as it was known on a day too: those of issues, rounds and charts do. */
export const hasSnapshots = (href: string): boolean => /^\/(?:issues|rounds|data)\/[^/]+\/$/.test(href);

/** The page of a week, by its ISO name (`2021-W03`). */
export const weekHref = (week: string): string => `/weeks/${week.toLowerCase()}/`;

/** A chart in one of its views, by the view's name in the address; with none, as it is shown at first. */
export const chartViewHref = (id: string, view: string): string => `${chartHref(id)}${view === '' ? '' : `?view=${view}`}`;

/** A view of a chart as a picture, by its file name. */
export const svgHref = (file: string): string => `/data/${file}.svg`;

/** The pieces of a view that a figure fetches when a reader chooses it. */
export const chartPiecesHref = (id: string, view: string): string => `${chartHref(id)}view/${view}.json`;

/** What the script of a chart reads. */
export const chartDataHref = (id: string): string => `${chartHref(id)}live.json`;

/** A chart alone, for a frame on another site. */
export const embedHref = /* @__PURE__ */ entryHref('embed');

/** What oEmbed readers ask for. */
export const oembedHref = (id: string): string => `/oembed/${id}.json`;

/** The rows of a table, or those that a chart draws, as CSV. */
export const csvHref = (id: string): string => `/data/${id}.csv`;

/** A file of the whole record, by its name: `exportHref('events.rss')`. */
export const exportHref = (file: string): string => `/exports/${file}`;

/** The preview picture of a page, by its name: `events/2014-03-09-vote`. */
export const previewHref = (picture: string): string => `/og/${picture}.png`;

/** What the filter of the timeline reads of every event, for scripts. */
export const EVENT_INDEX_HREF = '/timeline/index.json';
/** The days of the stops, as a list. */
export const STOPS_HREF = '/asof/stops.json';

/** The page of an address that does not exist. */
export const NOT_FOUND_HREF = '/404/';

/** Parts of the site that no search engine, sitemap or feed should list. */
const HIDDEN = ['/embed/', '/guide/', '/asof/', '/404'];

/** Whether an address, with or without origin and base path, is for search engines and the sitemap. */
export function isPublic(address: string): boolean {
  return !HIDDEN.some((part) => address.includes(part));
}

const TEACH = '/teach/';
/** The unit on one page. */
export const BLUEPRINT_HREF = `${TEACH}blueprint/`;
/** Which standards the lessons meet. */
export const STANDARDS_HREF = `${TEACH}standards/`;
/** Everything of the unit in one archive. */
export const UNIT_PACK_HREF = `${TEACH}unit.zip`;
/** A lesson for the projector. */
export const screenHref = (lesson: string): string => `${lessonHref(lesson)}screen/`;
/** A page for a substitute, and its Word file. */
export const substituteHref = (lesson: string): string => `${lessonHref(lesson)}substitute/`;
export const substituteDocxHref = (lesson: string): string => `${lessonHref(lesson)}substitute.docx`;
/** The Word file of the guide of a lesson. */
export const guideDocxHref = (lesson: string): string => `${guideHref(lesson)}guide.docx`;
/** The sheets of a lesson in one archive. */
export const packHref = (lesson: string): string => `${TEACH}${lesson}.zip`;
/** Where student sheets are. */
export const STUDENT_ROOT = '/s/';
/** The rubric of the unit, and its Word file. */
export const RUBRIC_HREF = `${STUDENT_ROOT}rubric/`;
export const RUBRIC_DOCX_HREF = `${STUDENT_ROOT}rubric.docx`;
/** A sheet in an edition: `standard`, another reading version, or the code of a language. */
export const sheetHref = (lesson: string, sheet: string, edition: string): string =>
  `${sheetsHref(lesson)}${sheet}/${edition === 'standard' ? '' : `${edition}/`}`;
/** The name of a sheet's files, without their ending. */
export const sheetFile = (sheet: string, edition: string): string => `${sheet}${edition === 'standard' ? '' : `-${edition}`}`;
/** The Word file of a sheet. */
export const sheetDocxHref = (lesson: string, sheet: string, edition: string): string =>
  `${sheetsHref(lesson)}${sheetFile(sheet, edition)}.docx`;

/** The search page with a search: the query of an address, with its `?`. */
export const searchHref = (query: string): string => sectionHref('search') + query;

/** The index of pages that the search box loads. */
export const searchIndexHref = '/search/words.json';

/** A file of the index of the full text. */
export const pagefindHref = (file: string): string => `/pagefind/${file}`;
