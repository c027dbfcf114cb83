import { readDate } from '../../../../record/core/date.ts';
import type { Chart, DisputeRecord } from '../../../../record/index.ts';
import { labelIn, numberIn, textIn, valuesIn } from '../../../table-cells.ts';

/** One figure for a day: the first that was given, or a later one. */
export interface Figure {
  readonly version: string;
  readonly share?: number;
  readonly expected?: number;
  readonly came?: number;
  readonly bound: string;
  readonly note: string;
}
/** A day with its figures for one group. */
export interface Day {
  readonly key: string;
  readonly date: string;
  readonly band: string;
  readonly figures: readonly Figure[];
}
/** People of one kind. */
export interface Group {
  readonly id: string;
  readonly label: string;
  readonly days: readonly Day[];
}
/** What the chart draws: `versions` names the kinds of figures, the first given first. */
export interface Data {
  readonly groups: readonly Group[];
  readonly versions: readonly string[];
}

/** Reads who came by the names of the columns: date, band, group, expected, reported, pct, version and bound. */
export function dataOf(record: DisputeRecord, { data: words }: Chart): Data {
  const table = words.table === undefined ? undefined : record.table(words.table);
  const rows = table?.rows ?? [];
  const order = valuesIn(table, 'version');
  const groups = valuesIn(table, 'group')
    .map((id, number): Group => {
      const own = rows.filter((row) => textIn(row, 'group') === id);
      const slots = [...new Set(own.map((row) => `${textIn(row, 'date')}|${textIn(row, 'band')}`))];
      return {
        id: `g-${String(number)}`,
        label: labelIn(table, 'group', id),
        days: slots
          .map((slot, index): Day => {
            const [date = '', band = ''] = slot.split('|');
            const figures = own
              .filter((row) => textIn(row, 'date') === date && textIn(row, 'band') === band)
              .sort((a, b) => order.indexOf(textIn(a, 'version')) - order.indexOf(textIn(b, 'version')))
              .map((row): Figure => {
                const [share, expected, came] = ['pct', 'expected', 'reported'].map((column) => numberIn(row, column));
                return {
                  version: labelIn(table, 'version', textIn(row, 'version')),
                  bound: textIn(row, 'bound'),
                  note: textIn(row, 'note'),
                  ...(share !== undefined && { share }),
                  ...(expected !== undefined && { expected }),
                  ...(came !== undefined && { came }),
                };
              });
            return { key: `b-${String(number)}-${String(index)}`, date, band, figures };
          })
          .sort((a, b) => (readDate(a.date).from < readDate(b.date).from ? -1 : 1)),
      };
    })
    .filter(({ days }) => days.length > 0);
  return { groups, versions: order.map((version) => labelIn(table, 'version', version)) };
}
