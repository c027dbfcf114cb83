import { TABLES } from '../../collections/tables/index.ts';
import { problemWithDate, readDate } from '../../core/date.ts';
import type { FieldData } from '../../collections/schemas.ts';
import { atField, type Rule, type ReportText } from '../rule.ts';
import { inTable, validRows } from '../table.ts';

const isDay = (text: string): boolean => problemWithDate(text) === undefined && readDate(text).precision === 'day' && /^[\d-]+$/.test(text);

/** What a cell of each type looks like. */
const TYPES: Readonly<Record<FieldData['type'], { readonly fits: (text: string) => boolean; readonly words: string }>> = {
  string: { fits: () => true, words: 'text' },
  integer: { fits: (text) => /^-?\d+$/.test(text), words: 'a whole number such as 12, without commas or a unit' },
  number: { fits: (text) => /^-?\d+(?:\.\d+)?$/.test(text), words: 'a number such as 12.5, without commas or a unit' },
  boolean: { fits: (text) => text === 'true' || text === 'false', words: '"true" or "false"' },
  date: { fits: isDay, words: 'a day of the calendar such as 2021-02-28' },
  edtf: { fits: (text) => problemWithDate(text) === undefined, words: 'a date such as 2021-02-28, 2021-02 or 2021-02-01/2021-02-28' },
};

/** A pattern that must match the whole cell; `undefined` when it cannot be read. */
function wholePattern(pattern: string): RegExp | undefined {
  try {
    return new RegExp(`^(?:${pattern})$`, 'u');
  } catch {
    return undefined;
  }
}

/** What is wrong with a cell of a column, if anything: the first thing only, because the rest follows from it. */
function problemWithCell(text: string, { name, type, constraints = {} }: FieldData): ReportText | undefined {
  if (text === '') return constraints.required ? { message: `"${name}" is empty`, hint: 'Every row needs a value here.' } : undefined;
  const { fits, words } = TYPES[type];
  if (!fits(text)) return { message: `"${text}" does not fit the column "${name}"`, hint: `Write ${words}.` };
  if (constraints.enum && !constraints.enum.includes(text)) {
    return { message: `"${text}" is not one of the values of "${name}"`, hint: `Write one of: ${constraints.enum.join(', ')}.` };
  }
  const { minimum, maximum, pattern } = constraints;
  if (minimum !== undefined && Number(text) < minimum)
    return { message: `${text} is under the smallest value of "${name}"`, hint: `Write ${String(minimum)} or more.` };
  if (maximum !== undefined && Number(text) > maximum)
    return { message: `${text} is over the largest value of "${name}"`, hint: `Write ${String(maximum)} or less.` };
  if (pattern !== undefined && wholePattern(pattern)?.test(text) === false)
    return { message: `"${text}" does not have the form of "${name}"`, hint: `It must match ${pattern}.` };
  return undefined;
}

export const tableCell: Rule = {
  code: 'table-cell',
  asks: 'Every cell of a table fits the type and the constraints of its column.',
  *check({ entries }) {
    for (const table of entries(TABLES)) {
      for (const [index, { constraints }] of table.data.fields.entries()) {
        if (constraints?.pattern === undefined || wholePattern(constraints.pattern)) continue;
        yield atField(table.raw, ['fields', index, 'constraints', 'pattern'], {
          message: 'this pattern is not a regular expression',
          hint: 'Correct it, or use "enum" to list the values.',
        });
      }
      for (const { cells } of validRows(table)) {
        for (const { text, column, place } of cells) {
          const report = problemWithCell(text, column);
          if (report) yield inTable(table, place, report);
        }
      }
    }
  },
};
