import { TABLES } from '../../collections/tables/index.ts';
import { nearest } from '../../core/nearest.ts';
import { atField, type Rule } from '../rule.ts';
import { inTable, validRows } from '../table.ts';

export const primaryKey: Rule = {
  code: 'primary-key',
  asks: "A table's primary key names columns that it has, and no two rows have the same key.",
  *check({ entries }) {
    for (const table of entries(TABLES)) {
      const { raw, data } = table;
      const columns = data.fields.map(({ name }) => name);
      const unknown = data.primaryKey.filter((name) => !columns.includes(name));
      for (const name of unknown) {
        const meant = nearest(name, columns);
        yield atField(raw, ['primaryKey', data.primaryKey.indexOf(name)], {
          message: `the table has no column "${name}"`,
          hint: meant ? `Did you mean "${meant}"?` : `Columns here: ${columns.join(', ')}.`,
        });
      }
      if (unknown.length > 0) continue;
      const lines = new Map<string, number>();
      for (const { row, cells } of validRows(table)) {
        const key = cells.filter(({ column }) => data.primaryKey.includes(column.name)).map(({ text }) => text);
        const text = JSON.stringify(key);
        const other = lines.get(text);
        if (other === undefined) lines.set(text, row.line);
        else {
          yield inTable(
            table,
            { line: row.line, column: 1 },
            {
              message: `this row has the same ${data.primaryKey.join(' and ')} as line ${String(other)}: ${key.join(', ')}`,
              hint: 'Take one of the two rows out, correct it, or add a column to "primaryKey".',
            },
          );
        }
      }
    }
  },
};
