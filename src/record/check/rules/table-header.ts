import { TABLES } from '../../collections/tables/index.ts';
import { nearest } from '../../core/nearest.ts';
import { atField, type Rule } from '../rule.ts';
import { inTable } from '../table.ts';

export const tableHeader: Rule = {
  code: 'table-header',
  asks: 'The first row of a CSV names the columns of its schema, in order, each once.',
  *check({ entries }) {
    for (const table of entries(TABLES)) {
      const { raw, data } = table;
      const names = data.fields.map(({ name }) => name);
      for (const [index, name] of names.entries()) {
        if (names.indexOf(name) < index)
          yield atField(raw, ['fields', index, 'name'], {
            message: `two columns are called "${name}"`,
            hint: 'Give one of them another name, here and in the CSV.',
          });
      }
      const header = raw.csv?.rows[0];
      const found = header?.cells ?? [];
      const report = { hint: `The first row must be: ${names.join(',')}` };
      for (const [index, name] of names.entries()) {
        const cell = found[index];
        if (cell === name) continue;
        const place = header?.places[index] ?? { line: 1, column: 1 };
        const meant = cell === undefined ? undefined : nearest(cell, names);
        const message = cell === undefined ? `the column "${name}" is missing` : `this column should be "${name}" and is called "${cell}"`;
        yield inTable(table, place, {
          message,
          ...(meant !== undefined && meant !== name ? { hint: `${report.hint} ("${meant}" comes elsewhere)` } : report),
        });
      }
      for (const [index, cell] of found.entries()) {
        const place = header?.places[index];
        if (index >= names.length && place)
          yield inTable(table, place, {
            message: `the schema has no column "${cell}"`,
            hint: `Take the column out, or describe it under "fields" in ${raw.path}.`,
          });
      }
    }
  },
};
