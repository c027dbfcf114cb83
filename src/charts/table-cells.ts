/** Reads cells of the record's tables for charts: a blank cell is `undefined`, never a zero. */
import type { Row, Table } from '../record/index.ts';

/** A text cell; empty where the table has none. */
export const textIn = (row: Row, column: string): string => String(row[column] ?? '');

/** A number cell; `undefined` where the table has none. */
export function numberIn(row: Row, column: string): number | undefined {
  const cell = row[column];
  return typeof cell === 'number' ? cell : undefined;
}

/** What a table calls a value of a column: its label, else the value. */
export function labelIn(table: Table | undefined, column: string, value: string): string {
  return table?.data.fields.find(({ name }) => name === column)?.labels?.[value] ?? value;
}

/** The values of a column in the order of its list of values, else in the order of the rows. */
export function valuesIn(table: Table | undefined, column: string): readonly string[] {
  const listed = table?.data.fields.find(({ name }) => name === column)?.constraints?.enum;
  return listed ?? [...new Set((table?.rows ?? []).map((row) => textIn(row, column)).filter(Boolean))];
}
