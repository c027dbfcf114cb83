import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { memo } from '../record/core/memo.ts';
import { sourceAnchor } from '../record/core/routes.ts';
import { citedBy, type DisputeRecord, type Entry } from '../record/index.ts';

/** The numbers that sources have on a page, from 1, in the order of their first citation. */
export interface Numbering extends ReadonlyMap<string, number> {
  /** Sources that are counted but not named: on a page as of a day, even an id would reveal what came later. */
  readonly unnamed?: ReadonlySet<string>;
}

/** Numbers sources in the order given; a source named twice keeps its first number. */
export function numberSources(ids: Iterable<string>, unnamed?: ReadonlySet<string>): Numbering {
  const numbers = new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
  return unnamed === undefined ? numbers : Object.assign(numbers, { unnamed });
}

/** Thrown for a citation whose source is not in the list of sources of its page: it would lead nowhere. */
export class UnnumberedSourceError extends Error {
  constructor(source: string, page: string) {
    super(`The page ${page} cites "${source}", which is not in its list of sources: number it there (see citedBy).`);
    this.name = 'UnnumberedSourceError';
  }
}

/**
 * The number of a source on a page.
 * @param page its address or the file of its body, for the error.
 * @throws {@link UnnumberedSourceError} when the page does not number the source.
 */
export function sourceNumber(numbering: Numbering, source: string, page: string): number {
  const number = numbering.get(source);
  if (number === undefined) throw new UnnumberedSourceError(source, page);
  return number;
}

/** The anchor of a source in the list of sources of a page: its id, or a digest of it where the page must not name it. */
export function sourceAnchorIn(numbering: Numbering, id: string): string {
  return sourceAnchor(numbering.unnamed?.has(id) ? createHash('sha256').update(id).digest('hex').slice(0, 8) : id);
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
