import { readDate } from '../../../../record/core/date.ts';
import type { Chart, DisputeRecord } from '../../../../record/index.ts';
import { labelIn, numberIn, textIn, valuesIn } from '../../../table-cells.ts';

/** A share with its day and group; `undefined` where only a count is known. */
export interface Share {
  readonly key: string;
  readonly date: string;
  readonly group: string;
  readonly share?: number;
  readonly high?: number;
  readonly count?: number;
  readonly bound: string;
  readonly note: string;
}
/** One way of counting, with its own style. */
export interface Definition {
  readonly id: string;
  readonly label: string;
  readonly style: string;
  readonly shares: readonly Share[];
}
/** People of one kind. */
export interface People {
  readonly id: string;
  readonly label: string;
  readonly definitions: readonly Definition[];
}
/** What the chart draws. */
export interface Data {
  readonly people: readonly People[];
}

/** Reads shares by the names of the columns: date, population, group, definition, pct, pct_high, count and bound. */
export function dataOf(record: DisputeRecord, { data: words }: Chart): Data {
  const table = words.table === undefined ? undefined : record.table(words.table);
  const rows = (table?.rows ?? []).map((row, index) => ({ row, key: `s-${String(index)}` }));
  const people = valuesIn(table, 'population')
    .map((id): People => ({
      id,
      label: labelIn(table, 'population', id),
      definitions: valuesIn(table, 'definition')
        .map((definition): Definition => {
          const category = words.categories.find(({ value }) => value === definition);
          return {
            id: definition,
            label: category?.label ?? labelIn(table, 'definition', definition),
            style: category?.style ?? 'strong',
            shares: rows
              .filter(({ row }) => textIn(row, 'population') === id && textIn(row, 'definition') === definition)
              .map(({ row, key }): Share => {
                const [share, high, count] = ['pct', 'pct_high', 'count'].map((column) => numberIn(row, column));
                return {
                  key,
                  date: textIn(row, 'date'),
                  group: textIn(row, 'group'),
                  bound: textIn(row, 'bound'),
                  note: textIn(row, 'note'),
                  ...(share !== undefined && { share }),
                  ...(high !== undefined && { high }),
                  ...(count !== undefined && { count }),
                };
              })
              .sort((a, b) => (readDate(a.date).from < readDate(b.date).from ? -1 : 1)),
          };
        })
        .filter(({ shares }) => shares.length > 0),
    }))
    .filter(({ definitions }) => definitions.length > 0);
  return { people };
}

/** The people of a view; the first when the view names none. */
export function peopleOf({ people }: Data, view: Readonly<Record<string, string>>): People | undefined {
  return people.find(({ id }) => id === view['who']) ?? people[0];
}
