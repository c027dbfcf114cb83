import type { Collection } from './collection.ts';
import { idInName } from './file-pattern.ts';

/** Lists of `site.yaml` whose items have ids that other entries refer to, with the noun of one item. */
export const SITE_LISTS: Readonly<Record<string, string>> = { bands: 'band', decisions: 'decision', groups: 'group' };

/** A file's place in the record. */
export interface FileMatch {
  readonly collection: Collection;
  readonly id: string;
}

/** The collections of a record, and what can be asked of all of them. */
export interface Registry {
  readonly collections: readonly Collection[];
  /** The collection a file belongs to: the first whose pattern its name fits. */
  readonly match: (name: string) => FileMatch | undefined;
  /** The noun of what a schema refers to: "event", "band in site.yaml". */
  readonly noun: (target: string) => string;
  /** The same for several: "events", "bands in site.yaml". */
  readonly nouns: (target: string) => string;
}

/**
 * Puts collections together.
 * @throws when two have the same name.
 */
export function createRegistry(collections: readonly Collection[]): Registry {
  const byName = new Map(collections.map((collection) => [collection.name, collection]));
  if (byName.size < collections.length) throw new Error('Two collections have the same name');
  const named = (target: string): Collection => {
    const collection = byName.get(target);
    if (!collection) throw new Error(`A schema refers to "${target}", which is no collection and no list of site.yaml`);
    return collection;
  };
  return {
    collections,
    match: (name) => {
      for (const collection of collections) {
        const id = idInName(collection.files, name);
        if (id !== undefined) return { collection, id: id === '' ? collection.name : id };
      }
      return undefined;
    },
    noun: (target) => {
      const item = SITE_LISTS[target];
      return item === undefined ? named(target).noun : `${item} in site.yaml`;
    },
    nouns: (target) => {
      const item = SITE_LISTS[target];
      if (item !== undefined) return `${item}s in site.yaml`;
      const { noun, nouns } = named(target);
      return nouns ?? `${noun}s`;
    },
  };
}
