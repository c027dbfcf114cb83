/**
 * The record as it was known on a day: the same shape with everything later left out, so that pages and charts made
 * from it cannot show what nobody knew yet.
 */
import { CORRECTIONS } from './collections/corrections/index.ts';
import { EVENTS } from './collections/events/index.ts';
import { ISSUES } from './collections/issues/index.ts';
import type { LedgerRound } from './collections/ledgers/schema.ts';
import { ROUNDS } from './collections/rounds/index.ts';
import { TABLES } from './collections/tables/index.ts';
import type { Collection, Entry } from './core/collection.ts';
import { problemWithDate, readDate, type Day } from './core/date.ts';
import { memo, memoByText } from './core/memo.ts';
import { entriesIn, finder } from './lookup.ts';
import type { DisputeRecord, Issue, Table } from './model.ts';

const begun = (date: string, day: Day): boolean => readDate(date).from <= day;

/** Whether all of a date was over by the end of a day: what happened in a week tells of its last day too. */
const isOver = (date: string, day: Day): boolean => readDate(date).to <= day;

/** The column of a table that says when a row was true: the last of its date columns, so that a week counts at its end. */
function timeColumn(table: Table): string | undefined {
  return table.data.fields.filter((field) => field.type === 'date' || field.type === 'edtf').at(-1)?.name;
}

function tableAsOf(table: Table, day: Day): Table {
  const column = timeColumn(table);
  if (column === undefined) return { ...table, rows: [] };
  return {
    ...table,
    rows: table.rows.filter((row) => {
      const value = String(row[column] ?? '');
      return problemWithDate(value) === undefined && readDate(value).to <= day;
    }),
  };
}

/** A round of a ledger so far. Its outcome counts from the end of its own date, or from the end of the round when it has none, as does that the sources are silent. */
function ledgerAsOf(entry: LedgerRound, round: string, day: Day): LedgerRound {
  const { outcome, unsaid } = entry;
  const settled = outcome && isOver(outcome.date ?? round, day);
  // Nothing else is taken over: a brief tells how the round ended.
  return {
    round: entry.round,
    ...(entry.silent !== undefined && { silent: entry.silent }),
    positions: entry.positions.filter((position) => isOver(position.date, day)),
    ...(settled && { outcome }),
    ...(unsaid !== undefined && isOver(round, day) && { unsaid }),
  };
}

/** The entries of a collection that existed on a day: rounds that had begun, and of all else with a date what was over and known. */
function entriesAsOf(record: DisputeRecord, collection: Collection, day: Day): readonly Entry<unknown>[] {
  const entries = record.entries(collection);
  const existed = collection.name === ROUNDS.name ? begun : isOver;
  const isKnown = (date: string | undefined): boolean => date === undefined || isOver(date, day);
  return entries.filter(
    ({ data }) => (collection.date === undefined || existed(collection.date(data), day)) && isKnown(collection.knownFrom?.(data)),
  );
}

const isSaid = ({ positions, outcome }: LedgerRound): boolean => positions.length > 0 || outcome !== undefined;

function issueAsOf(record: DisputeRecord, issue: Issue, day: Day): Issue {
  const ledger = issue.ledger
    .filter(({ round }) => begun(record.round(round).data.date, day))
    .map((entry) => ledgerAsOf(entry, record.round(entry.round).data.date, day))
    .filter((entry) => isSaid(entry) || entry.unsaid !== undefined);
  // Of an issue on which nobody had said anything, nothing was known.
  return { ...issue, ledger: ledger.some(isSaid) ? ledger : [] };
}

function makeSnapshot(record: DisputeRecord, day: Day): DisputeRecord {
  const issues = record.issues.map((issue) => issueAsOf(record, issue, day));
  const tables = record.tables.map((table) => tableAsOf(table, day));
  const byName = new Map(record.collections.map((collection) => [collection.name, entriesAsOf(record, collection, day)]));
  // Corrections are of the site as it is now.
  byName.set(ISSUES.name, issues).set(TABLES.name, tables).set(CORRECTIONS.name, []);
  const entries = entriesIn(byName);
  return {
    ...record,
    entries,
    rounds: entries(ROUNDS),
    issues,
    events: entries(EVENTS),
    tables,
    positions: record.positions.filter((position) => isOver(position.date, day)),
    corrections: [],
    issue: finder('issue', issues),
    table: finder('table', tables),
  };
}

/** The record as it was known at the end of a day. The same object is given for the same record and day. */
export const recordAsOf: (record: DisputeRecord, day: Day) => DisputeRecord = memoByText(makeSnapshot);

/** A day on which a reader can stop, with the turning point that names it. */
export interface Milestone {
  readonly day: Day;
  readonly label: string;
}

/** The milestones of a record: the days of its turning points, in order, once each. */
export const milestonesOf = memo((record: DisputeRecord): readonly Milestone[] => {
  const byDay = new Map<Day, Milestone>();
  for (const { data } of record.events) {
    if (data.turningPoint === undefined) continue;
    const { to: day } = readDate(data.date);
    if (!byDay.has(day)) byDay.set(day, { day, label: data.turningPoint });
  }
  return [...byDay.values()];
});

const milestonesByDay = memo((record: DisputeRecord) => new Map(milestonesOf(record).map((milestone) => [milestone.day, milestone])));

/** The milestone of a day, if it is one. */
export function milestoneOn(record: DisputeRecord, day: Day): Milestone | undefined {
  return milestonesByDay(record).get(day);
}
