/**
 * The record as it was known on a day: the same shape with everything later left out, so that pages and charts made
 * from it cannot show what nobody knew yet.
 */
import { problemWithDate, readDate, type Day } from './core/date.ts';
import type { LedgerRound } from './collections/schemas.ts';
import type { DisputeRecord, Issue, Table } from './model.ts';

const begun = (date: string, day: Day): boolean => readDate(date).from <= day;

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

/** A round of a ledger so far. Its outcome counts from its own date, or from the end of the round when it has none. */
function ledgerAsOf(entry: LedgerRound, roundEnd: Day, day: Day): LedgerRound {
  const { outcome, ...rest } = entry;
  const settled = outcome && (outcome.date === undefined ? roundEnd <= day : begun(outcome.date, day));
  return { ...rest, positions: entry.positions.filter((position) => begun(position.date, day)), ...(settled && { outcome }) };
}

const kept = new WeakMap<DisputeRecord, Map<Day, DisputeRecord>>();

/** The record as it was known at the end of a day. The same object is given for the same record and day. */
export function recordAsOf(record: DisputeRecord, day: Day): DisputeRecord {
  const days = kept.get(record) ?? new Map<Day, DisputeRecord>();
  kept.set(record, days);
  const found = days.get(day);
  if (found) return found;
  const rounds = record.rounds.filter(({ data }) => begun(data.date, day));
  const issues = record.issues.map((issue): Issue => ({
    ...issue,
    ledger: issue.ledger
      .filter((entry) => rounds.some(({ id }) => id === entry.round))
      .map((entry) => ledgerAsOf(entry, readDate(record.round(entry.round).data.date).to, day))
      .filter((entry) => entry.positions.length > 0 || entry.outcome !== undefined),
  }));
  const made: DisputeRecord = {
    ...record,
    rounds,
    issues,
    events: record.events.filter(({ data }) => begun(data.date, day)),
    tables: record.tables.map((table) => tableAsOf(table, day)),
    positions: record.positions.filter((position) => begun(position.date, day)),
    corrections: [],
    issue: (id) => issues.find((issue) => issue.id === id) ?? record.issue(id),
    table: (id) => tableAsOf(record.table(id), day),
  };
  days.set(day, made);
  return made;
}

/** The days on which a reader can stop: the turning points, in order, once each. */
export function stopsOf(record: DisputeRecord): { readonly day: Day; readonly label: string }[] {
  const points = record.events.flatMap(({ data }) =>
    data.turningPoint === undefined ? [] : [{ day: readDate(data.date).from, label: data.turningPoint }],
  );
  return points.filter(({ day }, index) => points.findIndex((point) => point.day === day) === index);
}
