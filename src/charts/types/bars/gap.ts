import { DAY_MS, readDate, toUtc, type Day } from '../../../record/core/date.ts';
import type { Data, Row } from './data.ts';

/** The days between a row and the one before it, when there are so many that the summary mentions them. */
export function gapBefore({ options }: Data, row: Row, before: Row | undefined): { readonly from: Day; readonly to: Day } | undefined {
  if (options.gapDays === undefined || !before || before.date === '' || row.date === '') return undefined;
  const [from, to] = [readDate(before.date).to, readDate(row.date).from];
  return (toUtc(to).getTime() - toUtc(from).getTime()) / DAY_MS > options.gapDays ? { from, to } : undefined;
}
