/** Links valid entries into one record: each collection in its order, issues with their ledgers, tables with their rows. */
import { citingPages } from './backlinks.ts';
import { CARDS } from './collections/cards/index.ts';
import { CHARTS } from './collections/charts/index.ts';
import { CORRECTIONS } from './collections/corrections/index.ts';
import { EVENTS } from './collections/events/index.ts';
import { GUIDES } from './collections/guides/index.ts';
import { HANDOUTS } from './collections/handouts/index.ts';
import { ISSUES } from './collections/issues/index.ts';
import { LANGUAGES } from './collections/languages/index.ts';
import { LEDGERS } from './collections/ledgers/index.ts';
import { LESSONS } from './collections/lessons/index.ts';
import { PAGES } from './collections/pages/index.ts';
import { PAPERS } from './collections/papers/index.ts';
import { PARTIES } from './collections/parties/index.ts';
import { ROUNDS } from './collections/rounds/index.ts';
import type { FieldData, SiteData, TableData } from './collections/schemas.ts';
import { SITE } from './collections/site/index.ts';
import { SOURCES } from './collections/sources/index.ts';
import { ANSWERS } from './collections/answers/index.ts';
import { STORIES } from './collections/stories/index.ts';
import { STANDARDS } from './collections/standards/index.ts';
import { TABLES } from './collections/tables/index.ts';
import { TERMS } from './collections/terms/index.ts';
import { TRANSLATED_PAPERS } from './collections/translated-papers/index.ts';
import { TRANSLATIONS } from './collections/translations/index.ts';
import { UNITS } from './collections/units/index.ts';
import { shareBody } from './core/body-tree.ts';
import type { Collection, DataOf, Entry } from './core/collection.ts';
import { NOTHING_PUBLISHED } from './core/published.ts';
import type { ValidEntry } from './core/raw-entry.ts';
import { byPlaceIn } from './core/sort.ts';
import type { ValidEntries } from './core/valid-entries.ts';
import { orderPositions, placesOf, positionsIn, type EventPlaces } from './ledger.ts';
import { entriesIn, finder } from './lookup.ts';
import type { Cell, DisputeRecord, Issue, Table } from './model.ts';

function parseCell(text: string, field: FieldData): Cell {
  if (text === '') return undefined;
  if (field.type === 'integer' || field.type === 'number') return Number(text);
  if (field.type === 'boolean') return text === 'true';
  return text;
}

function toEntry<Data>({ raw, data }: ValidEntry<Data>): Entry<Data> {
  return shareBody(raw, { id: raw.id, data, body: raw.body, path: raw.path });
}

function toTable(valid: ValidEntry<TableData>): Table {
  const { fields } = valid.data;
  const [, ...rows] = valid.raw.csv?.rows ?? [];
  return {
    ...toEntry(valid),
    rows: rows.map(({ cells }) => Object.fromEntries(fields.map((field, index) => [field.name, parseCell(cells[index] ?? '', field)]))),
    csv: valid.raw.csv?.path ?? '',
  };
}

/** The entries of a collection in its order. */
function sortEntries<E extends Entry<unknown>>(collection: Collection, entries: readonly E[], site: SiteData): E[] {
  if (collection.arrange) return collection.arrange(entries as readonly (E & Entry<DataOf<Collection>>)[]);
  return [...entries].sort((a, b) => collection.compare?.(a as Entry<DataOf<Collection>>, b as Entry<DataOf<Collection>>, site) ?? 0);
}

/** The issues, each with the rounds of its ledger in the order of the site, and the positions of a round in order of time. */
function linkIssues(valid: ValidEntries, site: SiteData, places: EventPlaces): Issue[] {
  const ledgers = new Map(
    valid
      .of(LEDGERS)
      .map(({ raw, data }) => [raw.id, data.rounds.map((round) => ({ ...round, positions: orderPositions(round.positions, places) }))]),
  );
  const issues = valid.of(ISSUES).map((issue): Issue => {
    const ledger = [...(ledgers.get(issue.raw.id) ?? [])].sort((a, b) => byPlaceIn(site.rounds, a.round, b.round));
    return shareBody(issue.raw, { ...toEntry(issue), ledger });
  });
  return sortEntries(ISSUES, issues, site);
}

/** The lists of a record that hold the entries of one collection as they are. */
function listsOf(entries: DisputeRecord['entries']) {
  return {
    events: entries(EVENTS),
    rounds: entries(ROUNDS),
    stories: entries(STORIES),
    answers: entries(ANSWERS),
    parties: entries(PARTIES),
    terms: entries(TERMS),
    sources: entries(SOURCES),
    pages: entries(PAGES),
    charts: entries(CHARTS),
    corrections: entries(CORRECTIONS),
    lessons: entries(LESSONS),
    handouts: entries(HANDOUTS),
    guides: entries(GUIDES),
    papers: entries(PAPERS),
    languages: entries(LANGUAGES),
    cards: entries(CARDS),
    translations: entries(TRANSLATIONS),
    translatedPapers: entries(TRANSLATED_PAPERS),
    unit: entries(UNITS)[0]?.data,
    standards: entries(STANDARDS)[0]?.data,
  };
}

type FoundById = 'events' | 'rounds' | 'stories' | 'issues' | 'parties' | 'sources' | 'terms' | 'tables' | 'pages' | 'charts';

/** The functions that find one entry by its id. */
function findersOf({ events, rounds, stories, issues, parties, sources, terms, tables, pages, charts }: Pick<DisputeRecord, FoundById>) {
  return {
    event: finder('event', events),
    round: finder('round', rounds),
    story: finder('story', stories),
    issue: finder('issue', issues),
    party: finder('party', parties),
    source: finder('source', sources),
    term: finder('term', terms),
    table: finder('table', tables),
    page: finder('page', pages),
    chart: finder('chart', charts),
  };
}

/**
 * Links valid entries into one record. References without an entry are for the checks to report.
 * @throws when `site.yaml` is not among them.
 */
export function linkRecord(root: string, valid: ValidEntries, collections: readonly Collection[]): DisputeRecord {
  const site = valid.of(SITE)[0]?.data;
  if (!site) throw new Error('A record needs a valid site.yaml');
  const tables = sortEntries(TABLES, valid.of(TABLES).map(toTable), site);
  const byName = new Map<string, readonly Entry<unknown>[]>(
    collections.map((collection) => [collection.name, sortEntries(collection, valid.of(collection).map(toEntry), site)]),
  );
  const places = placesOf(byName.get(EVENTS.name) ?? []);
  const issues = linkIssues(valid, site, places);
  const entries = entriesIn(byName.set(ISSUES.name, issues).set(TABLES.name, tables));
  const lists = { ...listsOf(entries), issues, tables };
  return {
    root,
    site,
    collections,
    entries,
    ...lists,
    ...findersOf(lists),
    positions: positionsIn(issues, places),
    published: NOTHING_PUBLISHED,
    citing: citingPages(collections, entries, site),
  };
}
