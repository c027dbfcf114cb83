import { TABLES } from '../../collections/tables/index.ts';
import type { Rule } from '../rule.ts';
import { bodyRows, headerFits, inTable } from '../table.ts';

export const raggedRow: Rule = {
  code: 'ragged-row',
  asks: 'Every row of a CSV has as many cells as the header.',
  *check({ entries }) {
    for (const table of entries(TABLES)) {
      if (!headerFits(table)) continue;
      const columns = table.data.fields.length;
      for (const { line, cells } of bodyRows(table)) {
        if (cells.length === columns) continue;
        const isEmpty = cells.length === 1 && cells[0] === '';
        yield inTable(
          table,
          { line, column: 1 },
          {
            message: isEmpty ? 'this row is empty' : `this row has ${String(cells.length)} cells, the header has ${String(columns)}`,
            hint: isEmpty ? 'Take the empty line out.' : 'Put cells that hold a comma in double quotes; leave an empty cell as two commas.',
          },
        );
      }
    }
  },
};
