/** The record, linked: what pages, charts, exports and search ask for. */
import { t } from '../i18n/index.ts';
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
import type {
  CardsData,
  ChartData,
  CorrectionData,
  EventData,
  FieldData,
  GuideData,
  HandoutData,
  IssueData,
  LanguageData,
  LedgerRound,
  LessonData,
  Outcome,
  PageData,
  PaperData,
  PartyData,
  Position,
  RoundData,
  SiteData,
  SourceData,
  StandardsData,
  TableData,
  TermData,
  TranslatedPaperData,
  TranslationData,
  UnitData,
} from './collections/schemas.ts';
import { SITE } from './collections/site/index.ts';
import { SOURCES } from './collections/sources/index.ts';
import { STANDARDS } from './collections/standards/index.ts';
import { TABLES } from './collections/tables/index.ts';
import { TERMS } from './collections/terms/index.ts';
import { TRANSLATED_PAPERS } from './collections/translated-papers/index.ts';
import { TRANSLATIONS } from './collections/translations/index.ts';
import { UNITS } from './collections/units/index.ts';
import { shareBody } from './core/body-tree.ts';
import type { Collection, DataOf, Entry } from './core/collection.ts';
import { compareDates } from './core/date.ts';
import { NOTHING_PUBLISHED, type Published } from './core/published.ts';
import { findCitations } from './core/parse-markdown.ts';
import type { ValidEntry } from './core/raw-entry.ts';
import { sectionHref } from './core/routes.ts';
import { byPlaceIn } from './core/sort.ts';
import type { ValidEntries } from './core/valid-entries.ts';

export type { Entry } from './core/collection.ts';
export type Event = Entry<EventData>;
export type Round = Entry<RoundData>;
export type Party = Entry<PartyData>;
export type Source = Entry<SourceData>;
export type Term = Entry<TermData>;
export type Page = Entry<PageData>;
export type Correction = Entry<CorrectionData>;
export type Chart = Entry<ChartData>;
export type Lesson = Entry<LessonData>;
export type Handout = Entry<HandoutData>;
export type Guide = Entry<GuideData>;
export type Paper = Entry<PaperData>;
export type Language = Entry<LanguageData>;
export type Cards = Entry<CardsData>;
export type Translation = Entry<TranslationData>;
export type TranslatedPaper = Entry<TranslatedPaperData>;
/** An issue with its ledger. */
export type Issue = Entry<IssueData> & { readonly ledger: readonly LedgerRound[] };

/** A cell of a table: `undefined` where the CSV has none. */
export type Cell = string | number | boolean | undefined;
/** A row of a table by column name. */
export type Row = Readonly<Record<string, Cell>>;
/** A table with its typed rows, and the path of its CSV file. */
export type Table = Entry<TableData> & { readonly rows: readonly Row[]; readonly csv: string };

/** A position with the issue and round it was taken in. */
export interface PlacedPosition extends Position {
  readonly issue: string;
  readonly round: string;
}

/** A page that cites a source: its address within the site and its title. */
export interface Backlink {
  /** What readers call such a page: "Event". */
  readonly label: () => string;
  readonly id: string;
  readonly title: string;
  readonly href: string;
}

/** The whole record, linked. */
export interface DisputeRecord {
  /** The folder it was read from. */
  readonly root: string;
  readonly site: SiteData;
  readonly collections: readonly Collection[];
  /** The entries of any collection, in its order. */
  readonly entries: <C extends Collection>(collection: C) => readonly Entry<DataOf<C>>[];
  /** By date. */
  readonly events: readonly Event[];
  /** In the order of `site.rounds`. */
  readonly rounds: readonly Round[];
  /** In the order of `site.groups`, then by title. */
  readonly issues: readonly Issue[];
  /** The sides first, then by name. */
  readonly parties: readonly Party[];
  /** By title. */
  readonly terms: readonly Term[];
  /** By date, newest last; undated first. */
  readonly sources: readonly Source[];
  readonly tables: readonly Table[];
  readonly pages: readonly Page[];
  /** In the order of `site.charts`. */
  readonly charts: readonly Chart[];
  /** Newest first. */
  readonly corrections: readonly Correction[];
  /** By number; empty where the record is not taught. */
  readonly lessons: readonly Lesson[];
  readonly handouts: readonly Handout[];
  readonly guides: readonly Guide[];
  /** In their own order. */
  readonly papers: readonly Paper[];
  /** The unit that the lessons make. */
  readonly unit: UnitData | undefined;
  /** Languages in which sheets are given besides the record's own. */
  readonly languages: readonly Language[];
  readonly cards: readonly Cards[];
  readonly translations: readonly Translation[];
  readonly translatedPapers: readonly TranslatedPaper[];
  /** The record in its own language, where this one is a translation of it. */
  readonly original?: DisputeRecord;
  /** The closed list of standards. */
  readonly standards: StandardsData | undefined;
  readonly event: (id: string) => Event;
  readonly round: (id: string) => Round;
  readonly issue: (id: string) => Issue;
  readonly party: (id: string) => Party;
  readonly source: (id: string) => Source;
  readonly term: (id: string) => Term;
  readonly table: (id: string) => Table;
  readonly page: (id: string) => Page;
  readonly chart: (id: string) => Chart;
  /** Every position of every ledger, by date. */
  readonly positions: readonly PlacedPosition[];
  /** Addresses and anchors published before, and where some of them went. */
  readonly published: Published;
  /** The pages that cite a source. */
  readonly citing: (source: string) => readonly Backlink[];
}

/** Entries by the name of their collection. */
export type EntriesByName = ReadonlyMap<string, readonly Entry<unknown>[]>;

/** Looks up the entries of a collection. The map holds what the collection's own schema gave, so the type is right. */
export function entriesIn(byName: EntriesByName): DisputeRecord['entries'] {
  return <C extends Collection>(collection: C) => (byName.get(collection.name) ?? []) as readonly Entry<DataOf<C>>[];
}

/** Looks an entry up by id. @throws when there is none: the checks make sure that a valid record never asks for one. */
export function finder<E extends { id: string }>(noun: string, entries: readonly E[]): (id: string) => E {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`The record has no ${noun} "${id}"`);
    return entry;
  };
}

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

/** Ids of the sources a table's cells name. */
export function sourcesInRows(table: Table): string[] {
  const columns = table.data.fields.filter((field) => field.references === 'sources').map((field) => field.name);
  const cells = table.rows.flatMap((row) => columns.map((column) => String(row[column] ?? '')));
  const ids = cells.flatMap((cell) => cell.split(';').map((id) => id.trim()));
  return [...new Set(ids.filter(Boolean))];
}

function sourcesOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'source' || key === 'agreement' ? [value] : findCitations(value).map(({ id }) => id);
  if (Array.isArray(value)) return key === 'sources' ? (value as string[]) : value.flatMap((item) => sourcesOf(item));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => sourcesOf(inner, name));
  return [];
}

/**
 * Every source an entry names, once each, in the order in which its page shows them: the body of an event comes before
 * its fields, elsewhere fields and ledger come before the body; the list of sources of the whole entry comes last.
 */
export function citedBy(entry: Entry<unknown>): string[] {
  const { sources = [], ...fields } = entry.data as { sources?: string[] };
  const rest = 'ledger' in entry ? sourcesOf(entry.ledger) : 'rows' in entry ? sourcesInRows(entry as Table) : [];
  const inBody = findCitations(entry.body).map(({ id }) => id);
  const inFields = [...sourcesOf(fields), ...rest];
  return [...new Set([...('kind' in fields ? [...inBody, ...inFields] : [...inFields, ...inBody]), ...sources])];
}

/** The valid entries of every collection, each in its order; issues get their ledgers and tables their rows. */
function linkEntries(valid: ValidEntries, collections: readonly Collection[], site: SiteData) {
  const inOrder = <E extends Entry<unknown>>(collection: Collection, entries: E[]): E[] =>
    entries.sort((a, b) => collection.compare?.(a as Entry<DataOf<Collection>>, b as Entry<DataOf<Collection>>, site) ?? 0);
  const ledgers = new Map(valid.of(LEDGERS).map(({ raw, data }) => [raw.id, data.rounds]));
  const issues = inOrder(
    ISSUES,
    valid.of(ISSUES).map((issue): Issue => {
      const ledger = [...(ledgers.get(issue.raw.id) ?? [])].sort((a, b) => byPlaceIn(site.rounds, a.round, b.round));
      return shareBody(issue.raw, { ...toEntry(issue), ledger });
    }),
  );
  const tables = inOrder(TABLES, valid.of(TABLES).map(toTable));
  const byName = new Map<string, readonly Entry<unknown>[]>(
    collections.map((collection) => [collection.name, inOrder(collection, valid.of(collection).map(toEntry))]),
  );
  byName.set(ISSUES.name, issues).set(TABLES.name, tables);
  return { issues, tables, byName };
}

/** Every position of every ledger, by date. */
function positionsIn(issues: readonly Issue[]): PlacedPosition[] {
  return issues
    .flatMap((issue) =>
      issue.ledger.flatMap(({ round, positions }) =>
        positions.map((position): PlacedPosition => ({ ...position, issue: issue.id, round })),
      ),
    )
    .sort((a, b) => compareDates(a.date, b.date));
}

/** A citing entry, and the sources it names. */
interface Citing {
  readonly backlink: Backlink;
  readonly sources: readonly string[];
}

function citingEntries(collections: readonly Collection[], entries: DisputeRecord['entries']): Citing[] {
  return collections
    .filter(({ backlinkRank }) => backlinkRank !== undefined)
    .sort((a, b) => (a.backlinkRank ?? 0) - (b.backlinkRank ?? 0))
    .flatMap((collection) =>
      entries(collection).map((entry) => ({
        sources: citedBy(entry),
        backlink: {
          label: collection.label ?? (() => collection.noun),
          id: entry.id,
          title: collection.title?.(entry.data) ?? entry.id,
          href: collection.href?.(entry.id) ?? sectionHref('home'),
        },
      })),
    );
}

/** The home page shows the answers of `site.yaml`, which cite too. */
function citingHome(site: SiteData): Citing {
  return {
    sources: citedBy({ id: 'home', data: site, body: '', path: '' }),
    backlink: { label: () => t('record.collections.home'), id: 'home', title: site.title, href: sectionHref('home') },
  };
}

/** Pages by the source they cite. */
function indexBacklinks(citing: readonly Citing[]): ReadonlyMap<string, readonly Backlink[]> {
  const bySource = new Map<string, Backlink[]>();
  for (const { backlink, sources } of citing) {
    for (const source of sources) {
      const backlinks = bySource.get(source);
      if (backlinks) backlinks.push(backlink);
      else bySource.set(source, [backlink]);
    }
  }
  return bySource;
}

/**
 * Links valid entries into one record. References without an entry are for the checks to report.
 * @throws when `site.yaml` is not among them.
 */
export function linkRecord(root: string, valid: ValidEntries, collections: readonly Collection[]): DisputeRecord {
  const site = valid.of(SITE)[0]?.data;
  if (!site) throw new Error('A record needs a valid site.yaml');
  const { issues, tables, byName } = linkEntries(valid, collections, site);
  const entries = entriesIn(byName);
  const [events, rounds, parties, pages] = [entries(EVENTS), entries(ROUNDS), entries(PARTIES), entries(PAGES)];
  const [terms, sources, charts] = [entries(TERMS), entries(SOURCES), entries(CHARTS)];
  const backlinks = indexBacklinks([...citingEntries(collections, entries), citingHome(site)]);
  return {
    root,
    site,
    collections,
    entries,
    events,
    rounds,
    issues,
    parties,
    terms,
    sources,
    tables,
    pages,
    charts,
    corrections: entries(CORRECTIONS),
    lessons: entries(LESSONS),
    handouts: entries(HANDOUTS),
    guides: entries(GUIDES),
    papers: entries(PAPERS),
    unit: entries(UNITS)[0]?.data,
    languages: entries(LANGUAGES),
    cards: entries(CARDS),
    translations: entries(TRANSLATIONS),
    translatedPapers: entries(TRANSLATED_PAPERS),
    standards: entries(STANDARDS)[0]?.data,
    event: finder('event', events),
    round: finder('round', rounds),
    issue: finder('issue', issues),
    party: finder('party', parties),
    source: finder('source', sources),
    term: finder('term', terms),
    table: finder('table', tables),
    page: finder('page', pages),
    chart: finder('chart', charts),
    positions: positionsIn(issues),
    published: NOTHING_PUBLISHED,
    citing: (source) => backlinks.get(source) ?? [],
  };
}

/** The outcome of an issue in a round, if it was on the table then. */
export function outcomeOf(issue: Issue, round: string): Outcome | undefined {
  return issue.ledger.find((entry) => entry.round === round)?.outcome;
}
