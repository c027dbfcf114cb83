import type { Draft } from './core/parse-files.ts';
import type {
  CardsData,
  ChartData,
  CorrectionData,
  EventData,
  FieldData,
  GuideData,
  HandoutData,
  IssueData,
  LedgerData,
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
import { compareDates } from './core/date.ts';
import { NOTHING_PUBLISHED, type Published } from './core/published.ts';
import { findCitations } from './core/parse-markdown.ts';

/** An entry of the record: its id, its typed fields, its words, and the file they stand in. */
export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
  /** Words under the front matter, as written; empty where there are none. */
  readonly body: string;
  /** The file, relative to the working folder. */
  readonly path: string;
}

export type Event = Entry<EventData>;
export type Round = Entry<RoundData>;
export type Party = Entry<PartyData>;
export type Source = Entry<SourceData>;
export type Term = Entry<TermData>;
export type Page = Entry<PageData>;
export type Correction = Entry<CorrectionData>;
/** The words around a chart. */
export type Chart = Entry<ChartData>;
/** A lesson. */
export type Lesson = Entry<LessonData>;
/** A sheet printed for students. */
export type Handout = Entry<HandoutData>;
/** The teacher's guide of the lesson whose id it has. */
export type Guide = Entry<GuideData>;
/** A page for teachers, families or the school office. */
export type Paper = Entry<PaperData>;
/** A language in which sheets are given too; its id is its code. */
export type Language = Entry<LanguageData>;
/** The words of the record that sheets show, in the language whose code it has as id. */
export type Cards = Entry<CardsData>;
/** A sheet in another language: its id is the language and the sheet, `es/sorting-mat`. */
export type Translation = Entry<TranslationData>;
/** A paper in another language: its id is the language and the paper. */
export type TranslatedPaper = Entry<TranslatedPaperData>;
/** An issue with its ledger. */
export type Issue = Entry<IssueData> & { readonly ledger: readonly LedgerRound[] };

/** A cell of a table: `undefined` where the CSV has none. */
export type Cell = string | number | boolean | undefined;
/** A row of a table by column name. */
export type Row = Readonly<Record<string, Cell>>;
/** A table with its typed rows. */
export type Table = Entry<TableData> & { readonly rows: readonly Row[]; readonly csv: string };

/** A position with the issue and round it was taken in. */
export interface PlacedPosition extends Position {
  readonly issue: string;
  readonly round: string;
}

/** What cites a source, or is about a party: an address within the site with its title. */
export interface Mention {
  readonly kind: 'event' | 'round' | 'issue' | 'party' | 'table' | 'chart' | 'page' | 'term' | 'correction' | 'answer';
  readonly id: string;
  readonly title: string;
}

/** The whole record, linked: everything a page, a chart, an export or the search asks for. */
export interface DisputeRecord {
  /** The folder it was read from. */
  readonly root: string;
  readonly site: SiteData;
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
  /** Languages in which sheets are given beside the record's own. */
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
  /** What cites a source. */
  readonly citing: (source: string) => readonly Mention[];
}

/** Typed data of a sound draft. */
export interface Judged {
  readonly draft: Draft;
  readonly data: unknown;
}

function cell(text: string, field: FieldData): Cell {
  if (text === '') return undefined;
  if (field.type === 'integer' || field.type === 'number') return Number(text);
  if (field.type === 'boolean') return text === 'true';
  return text;
}

function toTable({ draft, data }: Judged): Table {
  const schema = data as TableData;
  const rows = (draft.csv?.rows ?? [])
    .slice(1)
    .map(({ cells }): Row => Object.fromEntries(schema.fields.map((field, index) => [field.name, cell(cells[index] ?? '', field)])));
  return { id: draft.id, path: draft.path, body: '', data: schema, rows, csv: draft.csv?.path ?? '' };
}

/** Looks an entry up by id. @throws when there is none: the checks make sure that cannot happen in a sound record. */
function finder<E extends { id: string }>(name: string, entries: readonly E[]): (id: string) => E {
  const map = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = map.get(id);
    if (!entry) throw new Error(`The record has no ${name} "${id}"`);
    return entry;
  };
}

/** Ids of the sources a table's cells name. */
export function sourcesInRows(table: Table): string[] {
  const columns = table.data.fields.filter((field) => field.references === 'sources').map((field) => field.name);
  return [
    ...new Set(
      table.rows.flatMap((row) =>
        columns.flatMap((column) =>
          String(row[column] ?? '')
            .split(';')
            .map((id) => id.trim())
            .filter(Boolean),
        ),
      ),
    ),
  ];
}

function sourcesOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'source' || key === 'agreement' ? [value] : findCitations(value).map(({ id }) => id);
  if (Array.isArray(value)) return key === 'sources' ? (value as string[]) : value.flatMap((item) => sourcesOf(item));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => sourcesOf(inner, name));
  return [];
}

/**
 * Every source an entry names, once each, in the order in which its page shows them: an event's words come before its
 * fields, elsewhere fields and ledger come before the words; the list of sources of the whole entry comes last.
 */
export function citedBy(entry: Entry<unknown>): string[] {
  const { sources = [], ...fields } = entry.data as { sources?: string[] };
  const rest = 'ledger' in entry ? sourcesOf(entry.ledger) : 'rows' in entry ? sourcesInRows(entry as Table) : [];
  const words = findCitations(entry.body).map(({ id }) => id);
  const inFields = [...sourcesOf(fields), ...rest];
  return [...new Set([...('kind' in fields ? [...words, ...inFields] : [...inFields, ...words]), ...sources])];
}

/** Links judged drafts into one record. Missing ends of links are the checks' business, not this function's. */
export function linkRecord(root: string, judged: readonly Judged[]): DisputeRecord {
  const of = <Data>(kind: string): Entry<Data>[] =>
    judged
      .filter(({ draft }) => draft.kind === kind)
      .map(({ draft, data }) => ({ id: draft.id, data: data as Data, body: draft.body, path: draft.path }));
  const site = of<SiteData>('site')[0]?.data;
  if (!site) throw new Error('A record needs a sound site.yaml');
  const order = (ids: readonly string[], id: string): number => (ids.includes(id) ? ids.indexOf(id) : ids.length);
  const ledgers = new Map(of<LedgerData>('ledgers').map((ledger) => [ledger.id, ledger.data.rounds]));
  const byName = (a: string, b: string): number => a.localeCompare(b, 'en');
  const groups = site.groups.map((group) => group.id);

  const events = of<EventData>('events').sort((a, b) => compareDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1));
  const rounds = of<RoundData>('rounds').sort((a, b) => order(site.rounds, a.id) - order(site.rounds, b.id));
  const issues = of<IssueData>('issues')
    .map((issue): Issue => ({
      ...issue,
      ledger: [...(ledgers.get(issue.id) ?? [])].sort((a, b) => order(site.rounds, a.round) - order(site.rounds, b.round)),
    }))
    .sort((a, b) => order(groups, a.data.group) - order(groups, b.data.group) || byName(a.data.title, b.data.title));
  const parties = of<PartyData>('parties').sort(
    (a, b) => order(site.sides, a.id) - order(site.sides, b.id) || byName(a.data.name, b.data.name),
  );
  const terms = of<TermData>('terms').sort((a, b) => byName(a.data.title.toLowerCase(), b.data.title.toLowerCase()));
  const sources = of<SourceData>('sources').sort((a, b) => {
    const [x, y] = [a.data.issued, b.data.issued];
    if (x === undefined || y === undefined) return x === y ? byName(a.id, b.id) : x === undefined ? -1 : 1;
    return compareDates(x, y) || byName(a.id, b.id);
  });
  const tables = judged
    .filter(({ draft }) => draft.kind === 'tables')
    .map(toTable)
    .sort((a, b) => byName(a.data.title, b.data.title));
  const pages = of<PageData>('pages');
  const charts = of<ChartData>('charts').sort((a, b) => order(site.charts, a.id) - order(site.charts, b.id) || byName(a.id, b.id));
  const corrections = of<CorrectionData>('corrections').sort((a, b) => compareDates(b.data.date, a.data.date));

  const lessons = of<LessonData>('lessons').sort((a, b) => a.data.number - b.data.number);
  const papers = of<PaperData>('papers').sort((a, b) => a.data.order - b.data.order);

  const positions = issues
    .flatMap((issue) =>
      issue.ledger.flatMap((entry) =>
        entry.positions.map((position): PlacedPosition => ({ ...position, issue: issue.id, round: entry.round })),
      ),
    )
    .sort((a, b) => compareDates(a.date, b.date));

  const citing = new Map<string, Mention[]>();
  const mention = (kind: Mention['kind'], title: (entry: Entry<unknown>) => string, entries: readonly Entry<unknown>[]): void => {
    for (const entry of entries) {
      const named: Mention = { kind, id: entry.id, title: title(entry) };
      for (const source of citedBy(entry)) {
        const mentions = citing.get(source);
        if (mentions) mentions.push(named);
        else citing.set(source, [named]);
      }
    }
  };
  const titled = (entry: Entry<unknown>): string => (entry.data as { title: string }).title;
  mention('round', titled, rounds);
  mention('issue', titled, issues);
  mention('event', titled, events);
  mention('party', (entry) => (entry.data as PartyData).name, parties);
  mention('table', titled, tables);
  mention('chart', titled, charts);
  mention('term', titled, terms);
  mention('page', titled, pages);
  mention('correction', titled, corrections);
  mention('answer', () => site.title, [{ id: 'home', data: site, body: '', path: '' }]);

  return {
    root,
    site,
    events,
    rounds,
    issues,
    parties,
    terms,
    sources,
    tables,
    pages,
    charts,
    corrections,
    positions,
    lessons,
    papers,
    handouts: of<HandoutData>('handouts'),
    guides: of<GuideData>('guides'),
    languages: of<LanguageData>('languages'),
    cards: of<CardsData>('cards'),
    translations: of<TranslationData>('translations'),
    translatedPapers: of<TranslatedPaperData>('translatedPapers'),
    unit: of<UnitData>('units')[0]?.data,
    standards: of<StandardsData>('standards')[0]?.data,
    event: finder('event', events),
    round: finder('round', rounds),
    issue: finder('issue', issues),
    party: finder('party', parties),
    source: finder('source', sources),
    term: finder('term', terms),
    table: finder('table', tables),
    page: finder('page', pages),
    chart: finder('chart', charts),
    published: NOTHING_PUBLISHED,
    citing: (source) => citing.get(source) ?? [],
  };
}

/** The outcome of an issue in a round, if it was on the table then. */
export function outcomeOf(issue: Issue, round: string): Outcome | undefined {
  return issue.ledger.find((entry) => entry.round === round)?.outcome;
}
