import type { TableData } from '../collections/schemas.ts';
import type { ValidEntry } from '../core/raw-entry.ts';
import type { CsvRow } from '../core/csv.ts';
import type { Place } from '../core/diagnostic.ts';
import type { FieldData } from '../collections/schemas.ts';
import type { Report, ReportText } from './rule.ts';

/** A cell of a table with its column. */
export interface PlacedCell {
  readonly text: string;
  readonly column: FieldData;
  readonly place: Place;
}

/** Whether a table's header names its columns, in order. Where it does not, no cell can be checked. */
export function headerFits({ raw, data }: ValidEntry<TableData>): boolean {
  const header = raw.csv?.rows[0]?.cells ?? [];
  return header.length === data.fields.length && data.fields.every(({ name }, index) => header[index] === name);
}

/** The rows under the header. */
export function bodyRows({ raw }: ValidEntry<TableData>): readonly CsvRow[] {
  return raw.csv?.rows.slice(1) ?? [];
}

/** Rows whose cells can be valid: those of a fitting header that are not ragged. */
export function* validRows(table: ValidEntry<TableData>): Iterable<{ readonly row: CsvRow; readonly cells: readonly PlacedCell[] }> {
  if (!headerFits(table)) return;
  const { fields } = table.data;
  for (const row of bodyRows(table)) {
    if (row.cells.length !== fields.length) continue;
    yield {
      row,
      cells: fields.map((column, index) => ({
        column,
        text: row.cells[index] ?? '',
        place: row.places[index] ?? { line: row.line, column: 1 },
      })),
    };
  }
}

/** A report about a table's CSV. */
export function inTable({ raw }: ValidEntry<TableData>, { line, column }: Place, report: ReportText): Report {
  return { path: raw.csv?.path ?? raw.path, line, column, ...report };
}

/** The ids in a cell that may hold several: "one;two". */
export function idsInCell(text: string): string[] {
  return text
    .split(';')
    .map((id) => id.trim())
    .filter((id) => id !== '');
}
