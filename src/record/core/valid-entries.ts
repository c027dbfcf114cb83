import type { Collection, DataOf } from './collection.ts';
import type { ValidEntry } from './raw-entry.ts';

/** Valid entries by collection; the type of an entry's data follows from its collection. */
export class ValidEntries {
  readonly #byCollection = new Map<string, ValidEntry<unknown>[]>();

  /** Adds an entry to the collection that its raw entry names: its data must be what that collection's schema gave. */
  add(entry: ValidEntry<unknown>): void {
    const { name } = entry.raw.collection;
    const entries = this.#byCollection.get(name);
    if (entries) entries.push(entry);
    else this.#byCollection.set(name, [entry]);
  }

  /** The entries of a collection, in the order of the files. */
  of<C extends Collection>(collection: C): readonly ValidEntry<DataOf<C>>[] {
    return (this.#byCollection.get(collection.name) ?? []) as readonly ValidEntry<DataOf<C>>[];
  }
}
