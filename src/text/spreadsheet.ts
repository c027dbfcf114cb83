/**
 * CSV that a spreadsheet opens as it is meant. A program that reads CSV without a byte order mark takes the code page of its
 * country, and a cell that starts like a formula is computed.
 */
import { csvFormatRows, csvParseRows } from 'd3-dsv';

const MARK = '\uFEFF';
/** What a formula can start with; a tab or line end before it is skipped by spreadsheets. */
const FORMULA = /^[\t\r\n]*[=+\-@]|^[\t\r]/;
/** A number, also a negative one, with its thousands and decimals, as a percentage, or with an exponent. */
const NUMBER = /^[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d+)?(?:e[+-]?\d+)?%?$/i;

const isFormula = (cell: string): boolean => FORMULA.test(cell) && !(NUMBER.test(cell) && /\d/.test(cell));

/** A cell that stays text: an apostrophe before a formula says so to a spreadsheet. */
const asText = (cell: string): string => (isFormula(cell) ? `'${cell}` : cell);

/**
 * A CSV file (RFC 4180) for every program: with a byte order mark where it has more than ASCII, and without formulas.
 * @param csv With or without a mark. It is written anew only where a cell has to change.
 */
export function forSpreadsheets(csv: string): string {
  const text = csv.startsWith(MARK) ? csv.slice(1) : csv;
  const rows = csvParseRows(text);
  const safe = rows.some((row) => row.some(isFormula)) ? `${csvFormatRows(rows.map((row) => row.map(asText)))}\n` : text;
  return /[^\0-\x7F]/.test(safe) ? MARK + safe : safe;
}
