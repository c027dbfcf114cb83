import { countWords, blankQuotations } from '../core/quotations.ts';
import type { SourceData } from '../collections/sources/schema.ts';
import type { LedgerRound, Outcome } from '../collections/ledgers/schema.ts';
import type { DisputeRecord, Issue, Party } from '../model.ts';
import { countCharged, type ChargedCount } from './charged.ts';
import { publicProse } from './prose.ts';
import { escaped } from '../core/word-pattern.ts';

/** What the record gives to one side. */
export interface SideBalance {
  readonly id: string;
  /** Positions in the ledgers. */
  readonly positions: number;
  /** Words of ours in the terms of those positions. */
  readonly words: number;
  /** Quotations in events whose speaker belongs to the side, and their words. */
  readonly quotations: number;
  readonly quotedWords: number;
  /** Different sources behind its positions, by what they are evidence of. */
  readonly sources: Readonly<Record<SourceData['kind'], number>>;
  /** Different sources published by the side itself, in the whole record. */
  readonly own: number;
  /** Events in which it is named first, of those that name more than one side. */
  readonly firstInEvents: number;
  /** Entries of ledgers that start with it, of those in which more than one side has a position. */
  readonly firstInLedgers: number;
  /** Outcomes read as closer to it. */
  readonly nearer: number;
}

/** An outlet, with the number of its sources that support the positions of each side. */
export interface Outlet {
  readonly name: string;
  readonly sources: number;
  readonly bySide: readonly number[];
}

/** The whole balance of a record. */
export interface Balance {
  readonly sides: readonly SideBalance[];
  readonly outlets: readonly Outlet[];
  readonly charged: ChargedCount;
  /** Outcomes that are closer to no side: compromises, and those left open. */
  readonly between: number;
  readonly open: number;
  /** By issue, the words and positions of each side in the order of the sides. */
  readonly issues: readonly { readonly id: string; readonly positions: readonly number[]; readonly words: readonly number[] }[];
}

const KINDS = ['primary', 'news', 'legal', 'data', 'analysis'] as const satisfies readonly SourceData['kind'][];

const names = (text: string, words: readonly string[]): boolean =>
  words.some((word) => new RegExp(String.raw`(?<![\p{L}\p{N}])${escaped(word)}(?![\p{L}\p{N}])`, 'iu').test(text));

/**
 * Whether a speaker, as a quotation names them, belongs to a party: when the words name the party, its short name, its
 * id, its role ("union president") or one of its leaders. The words after "about" name whom the quotation is about.
 */
export function speaksFor(speaker: string, { id, data }: Party): boolean {
  const [who = ''] = speaker.split(/,? about /);
  const role = data.role === 'other' ? [] : [data.role];
  return names(who, [data.name, data.short, id, ...role, ...data.leaders.map(({ name }) => name)]);
}

/** The words of ours in a text: no citations, nothing between quotation marks. */
export const ourWords = (text: string): number => countWords(blankQuotations(text));

const distinct = (ids: readonly string[]): string[] => [...new Set(ids)];

/** How far apart numbers are: the difference of the largest and the smallest as a share of the largest. 0 for equals. */
export function spread(numbers: readonly number[]): number {
  const most = Math.max(...numbers);
  return most <= 0 ? 0 : (most - Math.min(...numbers)) / most;
}

/** The sources behind the positions of each side. */
type SourcesBySide = ReadonlyMap<string, readonly string[]>;

function sourcesBySide({ site, positions }: DisputeRecord): SourcesBySide {
  const sourcesOf = (side: string): string[] => positions.filter(({ party }) => party === side).flatMap(({ sources }) => sources);
  return new Map(site.sides.map((side) => [side, distinct(sourcesOf(side))]));
}

/** The outlets of all sources that something cites, those with the most sources first. */
function outletsOf(record: DisputeRecord, cited: SourcesBySide): Outlet[] {
  const used = record.sources.filter(({ id }) => record.citing(id).length > 0);
  return [...Map.groupBy(used, ({ data }) => data.publisher)]
    .map(([name, sources]): Outlet => ({
      name,
      sources: sources.length,
      bySide: record.site.sides.map((side) => sources.filter(({ id }) => cited.get(side)?.includes(id)).length),
    }))
    .sort((a, b) => b.sources - a.sources || a.name.localeCompare(b.name, 'en'));
}

/** How many lists of parties start with a side, of those that name more than one side. */
function firstIn(lists: readonly (readonly string[])[], side: string, sides: readonly string[]): number {
  return lists.map((list) => list.filter((party) => sides.includes(party))).filter((found) => new Set(found).size > 1 && found[0] === side)
    .length;
}

const ledgersOf = ({ issues }: DisputeRecord): LedgerRound[] => issues.flatMap(({ ledger }) => ledger);
const outcomesOf = (record: DisputeRecord): Outcome[] => ledgersOf(record).flatMap(({ outcome }) => outcome ?? []);

const countOutcomes = (record: DisputeRecord, nearer: string): number =>
  outcomesOf(record).filter((outcome) => outcome.nearer === nearer).length;

const wordsIn = (positions: readonly { readonly terms: string }[]): number =>
  positions.reduce((sum, { terms }) => sum + ourWords(terms), 0);

function sideBalance(record: DisputeRecord, id: string, cited: readonly string[]): SideBalance {
  const { sides } = record.site;
  const party = record.party(id);
  const positions = record.positions.filter((position) => position.party === id);
  const spoken = record.events.flatMap(({ data }) => data.quotes ?? []).filter(({ speaker }) => speaksFor(speaker, party));
  const openings = ledgersOf(record).map((entry) => entry.positions.map((position) => position.party));
  return {
    id,
    positions: positions.length,
    words: wordsIn(positions),
    quotations: spoken.length,
    quotedWords: spoken.reduce((sum, { text }) => sum + countWords(text), 0),
    sources: Object.fromEntries(
      KINDS.map((kind) => [kind, cited.filter((source) => record.source(source).data.kind === kind).length]),
    ) as SideBalance['sources'],
    own: record.sources.filter(({ data }) => names(data.publisher, [party.data.name, party.data.short, id])).length,
    firstInEvents: firstIn(
      record.events.map(({ data }) => data.parties),
      id,
      sides,
    ),
    firstInLedgers: firstIn(openings, id, sides),
    nearer: countOutcomes(record, id),
  };
}

/** The positions of each side on an issue, and their words. */
function issueBalance({ id, ledger }: Issue, sides: readonly string[]): Balance['issues'][number] {
  const own = sides.map((side) => ledger.flatMap(({ positions }) => positions).filter(({ party }) => party === side));
  return { id, positions: own.map((list) => list.length), words: own.map(wordsIn) };
}

/** All text of the record in its own voice in which charged words are counted. */
function textsOf(record: DisputeRecord): string[] {
  return [
    ...publicProse(record).flatMap(({ blocks }) => blocks),
    ...record.events.map(({ data }) => data.title),
    ...record.positions.map(({ terms }) => terms),
    ...outcomesOf(record).flatMap(({ terms, why }) => [terms, why]),
  ];
}

/** Computes the balance of a record. */
export function balanceOf(record: DisputeRecord): Balance {
  const { sides, chargedWords } = record.site;
  const cited = sourcesBySide(record);
  return {
    sides: sides.map((side) => sideBalance(record, side, cited.get(side) ?? [])),
    outlets: outletsOf(record, cited),
    charged: countCharged(textsOf(record), chargedWords),
    between: countOutcomes(record, 'between'),
    open: countOutcomes(record, 'open'),
    issues: record.issues.map((issue) => issueBalance(issue, sides)),
  };
}
