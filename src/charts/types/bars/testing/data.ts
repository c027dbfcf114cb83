import { readDate, toUtc, type Day } from '../../../../record/core/date.ts';
import type { Chart, DisputeRecord } from '../../../../record/index.ts';
import { labelIn, numberIn, textIn } from '../../../table-cells.ts';

/** A number with its day and how exactly it is known. */
export interface Point {
  readonly key: string;
  readonly date: string;
  readonly what: string;
  readonly value: number;
  /** The lowest and highest account, where accounts differ. */
  readonly low?: number;
  readonly high?: number;
  /** What it is a part of. */
  readonly whole?: number;
  readonly bound: string;
  readonly note: string;
}
/** A column to choose, with its points by date. */
export interface Count {
  readonly id: string;
  readonly label: string;
  readonly title: string;
  readonly unit: string;
  readonly part: boolean;
  readonly points: readonly Point[];
}
/** What the chart draws. */
export interface Data {
  readonly counts: readonly Count[];
}

/**
 * Counts of few days: the categories of the words name the columns to choose from; `within` names the column of which
 * one is a part; columns with `_low` and `_high` hold accounts that differ.
 */
export function dataOf(record: DisputeRecord, { data: words }: Chart): Data {
  const table = words.table === undefined ? undefined : record.table(words.table);
  const counts = words.categories.flatMap(({ value: id, label, within }): Count[] => {
    const field = table?.data.fields.find(({ name }) => name === id);
    if (!table || !field) return [];
    const points = table.rows
      .flatMap((row, index): Point[] => {
        const value = numberIn(row, id);
        if (value === undefined) return [];
        const [low, high, whole] = [`${id}_low`, `${id}_high`, within ?? ''].map((column) => numberIn(row, column));
        return [
          {
            key: `p-${id}-${String(index)}`,
            date: textIn(row, 'date'),
            what: labelIn(table, 'measure', textIn(row, 'measure')),
            value,
            bound: textIn(row, 'bound'),
            note: textIn(row, 'note'),
            ...(low !== undefined && { low }),
            ...(high !== undefined && { high }),
            ...(whole !== undefined && { whole }),
          },
        ];
      })
      .sort((a, b) => (readDate(a.date).from < readDate(b.date).from ? -1 : 1));
    return [{ id, label, title: field.title, unit: field.unit ?? '', part: within !== undefined, points }];
  });
  return { counts };
}

/** The column of a view; the first when the view names none. */
export function countOf({ counts }: Data, view: Readonly<Record<string, string>>): Count | undefined {
  return counts.find(({ id }) => id === view['measure']) ?? counts[0];
}

const LONG = 56;

/** The days between two points, when they are so many that the lack of numbers is worth saying. */
export function gapBetween(before: Point | undefined, after: Point): { readonly from: Day; readonly to: Day } | undefined {
  if (!before) return undefined;
  const [from, to] = [readDate(before.date).to, readDate(after.date).from];
  return (toUtc(to).getTime() - toUtc(from).getTime()) / 86_400_000 > LONG ? { from, to } : undefined;
}
