/** The record, linked: what pages, charts, exports and search ask for. */
import type {
  AnswerData,
  CardsData,
  ChartData,
  CorrectionData,
  EventData,
  GuideData,
  HandoutData,
  IssueData,
  LanguageData,
  LedgerRound,
  LessonData,
  PageData,
  PaperData,
  PartyData,
  Position,
  RoundData,
  SiteData,
  SourceData,
  StandardsData,
  StoryData,
  TableData,
  TermData,
  TranslatedPaperData,
  TranslationData,
  UnitData,
} from './collections/schemas.ts';
import type { Collection, DataOf, Entry } from './core/collection.ts';
import type { Published } from './core/published.ts';

export type { Entry } from './core/collection.ts';
export type Event = Entry<EventData>;
export type Round = Entry<RoundData>;
export type Story = Entry<StoryData>;
export type Answer = Entry<AnswerData>;
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
  /** Rounds told in five minutes, in the order of the rounds; a record may have none. */
  readonly stories: readonly Story[];
  /** Those of the home page first, in its order. */
  readonly answers: readonly Answer[];
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
  /** Further languages in which sheets are given. */
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
  readonly story: (id: string) => Story;
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
