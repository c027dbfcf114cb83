import { memo } from '../record/core/memo.ts';
import type { DisputeRecord } from '../record/index.ts';

/** The titles of the pages of the record's entries, by their address. */
const titlesByAddress = memo(
  (record: DisputeRecord): ReadonlyMap<string, string> =>
    new Map(
      record.collections.flatMap((collection) =>
        record.entries(collection).flatMap(({ id, data }) => {
          const href = collection.href?.(id);
          const title = collection.title?.(data);
          return href === undefined || title === undefined ? [] : [[href, title] as const];
        }),
      ),
    ),
);

/** What a link to a page says: the title of its entry, or else its address. */
export const pageTitle = (record: DisputeRecord, address: string): string => titlesByAddress(record).get(address) ?? address;
