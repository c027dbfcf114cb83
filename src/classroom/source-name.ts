import type { DisputeRecord } from '../record/index.ts';
import { dateIn } from './messages.ts';

/** Who published a source, without what stands in parentheses behind the name. */
export function publisherName(record: DisputeRecord, id: string): string {
  const { data } = record.source(id);
  return (data['container-title'] ?? data.publisher).replace(/\s*\([^)]*\)\s*/g, ' ').trim();
}

/** A source as it fits on paper: who published it and when. */
export function sourceName(record: DisputeRecord, id: string): string {
  const { issued } = record.source(id).data;
  const where = publisherName(record, id);
  return issued === undefined ? where : `${where}, ${dateIn(record, issued, 'short')}`;
}
