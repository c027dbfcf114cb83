/** Finds entries by their collection and by their id. */
import type { Collection, DataOf, Entry } from './core/collection.ts';
import type { DisputeRecord } from './model.ts';

/** Entries by the name of their collection. */
export type EntriesByName = ReadonlyMap<string, readonly Entry<unknown>[]>;

/** Looks up the entries of a collection. The map holds what the collection's own schema gave, so the type is right. */
export function entriesIn(byName: EntriesByName): DisputeRecord['entries'] {
  return <C extends Collection>(collection: C) => (byName.get(collection.name) ?? []) as readonly Entry<DataOf<C>>[];
}

/** Looks an entry up by id. @throws when there is none: the checks make sure that a valid record never asks for one. */
export function finder<E extends { id: string }>(noun: string, entries: readonly E[]): (id: string) => E {
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (id) => {
    const entry = byId.get(id);
    if (!entry) throw new Error(`The record has no ${noun} "${id}"`);
    return entry;
  };
}
