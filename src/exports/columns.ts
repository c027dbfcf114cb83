import { csvFormatRows } from 'd3';
import { forSpreadsheets } from '../text/spreadsheet.ts';

/** A column of an export: its Frictionless field, and how a row fills it. */
export interface Column<Row> {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly type: 'string' | 'date' | 'boolean';
  /** No cell of it is empty. */
  readonly required?: boolean;
  /** The values it can have. */
  readonly values?: readonly string[];
  readonly cell: (row: Row) => string;
}

/** Rows as CSV (RFC 4180, header first, UTF-8 with a byte order mark where it is not ASCII, a line feed after each row). */
export function toCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return forSpreadsheets(
    `${csvFormatRows([columns.map(({ name }) => name), ...rows.map((row) => columns.map(({ cell }) => cell(row)))])}\n`,
  );
}

/** The columns as fields of a Frictionless table schema. */
export function toFields<Row>(columns: readonly Column<Row>[]): object[] {
  return columns.map(({ name, title, description, type, required, values }) => ({
    name,
    title,
    description,
    type,
    ...((required ?? values) && { constraints: { ...(required && { required }), ...(values && { enum: values }) } }),
  }));
}

/** Several ids in one cell: none of them can hold a semicolon. */
export const joined = (ids: readonly string[]): string => ids.join(';');
