import { csvParseRows } from 'd3-dsv';
import type { Place } from './diagnostic.ts';

/** A row of a CSV with the place of each of its cells. */
export interface CsvRow {
  readonly cells: readonly string[];
  /** The line on which the row starts, 1-based. */
  readonly line: number;
  /** Where each cell starts. */
  readonly places: readonly Place[];
}

/** Reads a CSV (RFC 4180): the header first. A byte order mark, which spreadsheets write, is skipped. */
export function readCsvRows(file: string): CsvRow[] {
  const text = file.replace(/^\uFEFF/, '');
  let offset = 0;
  let line = 1;
  let lineStart = 0;
  return csvParseRows(text).map((cells): CsvRow => {
    const first = line;
    const places = cells.map((cell): Place => {
      const place = { line, column: offset - lineStart + 1 };
      // The reader gives values only: how long a cell is in the file follows from whether it is quoted there.
      const length = text[offset] === '"' ? cell.replaceAll('"', '""').length + 2 : cell.length;
      for (let at = offset; at < offset + length; at += 1) {
        if (text[at] === '\n') [line, lineStart] = [line + 1, at + 1];
      }
      offset += length + 1;
      return place;
    });
    // The mark after the last cell is the end of the row, which Windows writes as two characters.
    if (text[offset - 1] === '\r' && text[offset] === '\n') offset += 1;
    [line, lineStart] = [line + 1, offset];
    return { cells, line: first, places };
  });
}
