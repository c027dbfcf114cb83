import { createHash } from 'node:crypto';
import { realpathSync } from 'node:fs';
import { sourceAnchor } from '../record/core/routes.ts';
import { citedBy, type DisputeRecord, type Entry } from '../record/index.ts';

/** The numbers that sources have on a page, from 1, in the order in which a reader meets them. */
export interface Numbering extends ReadonlyMap<string, number> {
  /** Sources that are counted but not named: on a page that knows nothing later, even an id would tell. */
  readonly unnamed?: ReadonlySet<string>;
}

/** Numbers sources in the order given; a source named twice keeps its first number. */
export function numberSources(ids: Iterable<string>, unnamed?: ReadonlySet<string>): Numbering {
  const numbers = new Map([...new Set(ids)].map((id, index) => [id, index + 1]));
  return unnamed === undefined ? numbers : Object.assign(numbers, { unnamed });
}

/** The anchor of a source in the list of sources of a page: its id, or a digest of it where the page must not name it. */
export function sourceAnchorIn(numbering: Numbering, id: string): string {
  return sourceAnchor(numbering.unnamed?.has(id) ? createHash('sha256').update(id).digest('hex').slice(0, 8) : id);
}

/** The numbering of the page of one entry: what its page and the words of its body share. */
export function numberingOf(entry: Entry<unknown>): Numbering {
  return numberSources(citedBy(entry));
}

const byFile = new WeakMap<DisputeRecord, ReadonlyMap<string, Entry<unknown>>>();

/** The entry whose body stands in a file, for words that are rendered far from their page. Links to folders are followed, as Vite does. */
export function entryAt(record: DisputeRecord, path: string): Entry<unknown> | undefined {
  let files = byFile.get(record);
  if (!files) {
    const { events, rounds, issues, parties, terms, pages, corrections } = record;
    const all: readonly Entry<unknown>[] = [events, rounds, issues, parties, terms, pages, corrections].flat();
    files = new Map(all.map((entry) => [realpathSync(entry.path), entry]));
    byFile.set(record, files);
  }
  return files.get(realpathSync(path));
}
