import { getEntry, render, type CollectionKey } from 'astro:content';

/**
 * The body of an entry, rendered.
 * @param collection the name of a collection whose bodies Astro renders: `events`.
 * @throws when the entry has no file in that collection.
 */
export async function renderBody(collection: CollectionKey, id: string) {
  const entry = await getEntry(collection, id);
  if (!entry) throw new Error(`The collection ${collection} has no file for "${id}"`);
  return render(entry);
}
