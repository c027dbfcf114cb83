import type { DisputeRecord } from '../record/index.ts';
import type { SheetContext } from './context.ts';

/** Who published a source, without what follows the name in parentheses. */
export function publisherName(record: DisputeRecord, id: string): string {
  return record
    .source(id)
    .data.publisher.replace(/\s*\([^)]*\)\s*/g, ' ')
    .trim();
}

/** A source as it fits on paper: who published it and when. */
export function sourceName({ record, date }: SheetContext, id: string): string {
  const { issued } = record.source(id).data;
  const where = publisherName(record, id);
  return issued === undefined ? where : `${where}, ${date(issued, 'short')}`;
}

/** Several sources in one line. */
export const sourceNames = (context: SheetContext, ids: readonly string[]): string => ids.map((id) => sourceName(context, id)).join('; ');
