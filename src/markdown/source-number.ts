import { realpathSync } from 'node:fs';
import { memo } from '../record/core/memo.ts';
import { citedBy, type DisputeRecord, type Entry } from '../record/index.ts';

/** The numbers that sources have on a page, from 1, in the order in which a reader meets them. */
export type Numbering = ReadonlyMap<string, number>;

/** Numbers sources in the order given; a source named twice keeps its first number. */
export function numberSources(ids: Iterable<string>): Numbering {
  return new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
}

/** The numbering of the page of one entry: what its page and the words of its body share. */
export function numberingOf(entry: Entry<unknown>): Numbering {
  return numberSources(citedBy(entry));
}

/** Entries whose body Astro renders, by the file it is in. */
const entriesByFile = memo((record: DisputeRecord): ReadonlyMap<string, Entry<unknown>> => {
  const rendered = record.collections.filter(({ isRendered }) => isRendered);
  const entries: readonly Entry<unknown>[] = rendered.flatMap((collection) => [...record.entries(collection)]);
  return new Map(entries.map((entry) => [realpathSync(entry.path), entry]));
});

/** The entry whose body is in a file: bodies are rendered far from their pages. Links to folders are followed, as Vite does. */
export function entryAt(record: DisputeRecord, path: string): Entry<unknown> | undefined {
  return entriesByFile(record).get(realpathSync(path));
}
