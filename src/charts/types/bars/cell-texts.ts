import { showDate } from '../../../record/core/date.ts';
import type { Row, Table } from '../../../record/index.ts';
import { labelIn } from '../../table-cells.ts';
import { shown } from '../../text.ts';
import type { TemplateValues } from '../../template.ts';

/** The cells of a row as readers see them, by column: dates written out, numbers with their commas, values by their labels. */
export function cellTexts(table: Table, row: Row): TemplateValues {
  return Object.fromEntries(
    table.data.fields.map(({ name, type }): [string, string | undefined] => {
      const cell = row[name];
      if (cell === undefined || cell === '') return [name, undefined];
      // A number below zero has the sign of print, not a hyphen.
      if (typeof cell === 'number') return [name, shown(cell).replace(/^-/, '−')];
      return [name, type === 'date' || type === 'edtf' ? showDate(String(cell)) : labelIn(table, name, String(cell))];
    }),
  );
}
