import { TABLES } from '../../collections/tables/index.ts';
import { nearest } from '../../core/nearest.ts';
import type { Rule } from '../rule.ts';
import { idsInCell, inTable, validRows } from '../table.ts';

export const tableReference: Rule = {
  code: 'table-reference',
  asks: 'Every id in a column with `references` names an entry that exists.',
  *check({ registry, entries, ids }) {
    for (const table of entries(TABLES)) {
      for (const { cells } of validRows(table)) {
        for (const { text, column, place } of cells) {
          const target = column.references;
          const known = target && ids(target);
          if (!target || !known) continue;
          for (const id of idsInCell(text)) {
            if (known.has(id)) continue;
            const meant = nearest(id, known);
            yield inTable(table, place, {
              message: `no ${registry.noun(target)} has the id "${id}"`,
              hint: meant ? `Did you mean "${meant}"?` : 'Correct the id; several in a cell are joined by ";".',
            });
          }
        }
      }
    }
  },
};
