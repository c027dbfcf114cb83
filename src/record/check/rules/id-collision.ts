import type { RawEntry } from '../../core/raw-entry.ts';
import { reservedPages } from '../../addresses.ts';
import { SITE_LISTS } from '../../core/registry.ts';
import { atField, atFile, type Report, type Rule } from '../rule.ts';

/** An id with the place where it is written. */
interface PlacedId {
  readonly id: string;
  readonly raw: RawEntry;
  /** Where the id is written; nowhere when it is the file's name. */
  readonly field?: readonly PropertyKey[];
}

/** Two ids that differ only in case are one address on many machines. */
function* collisions(what: string, all: readonly PlacedId[]): Iterable<Report> {
  const first = new Map<string, PlacedId>();
  for (const named of all) {
    const key = named.id.toLowerCase();
    const other = first.get(key);
    if (!other) {
      first.set(key, named);
      continue;
    }
    const at = other.raw.place(other.field ?? []);
    const where = other.field ? `${other.raw.path}:${String(at.line)}` : other.raw.path;
    const report = {
      message:
        other.id === named.id ? `two ${what} have the id "${named.id}"` : `the ids "${named.id}" and "${other.id}" differ only in case`,
      hint: `The other is ${where}: give one of them another id, or merge them.`,
    };
    yield named.field ? atField(named.raw, named.field, report) : atFile(named.raw, report);
  }
}

/** The items of a list in a raw's fields that are named by one of their keys. */
function namedIn(raw: RawEntry, list: string, key: string): PlacedId[] {
  const items: unknown = typeof raw.value === 'object' && raw.value !== null ? (raw.value as Record<string, unknown>)[list] : undefined;
  if (!Array.isArray(items)) return [];
  return items.flatMap((item: unknown, index): PlacedId[] => {
    const id: unknown = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
    return typeof id === 'string' ? [{ id, raw, field: [list, index, key] }] : [];
  });
}

/** Pages of the record whose address a page of the site's own has. */
function* reservedNames(rawEntries: readonly RawEntry[], reserved: ReadonlySet<string>): Iterable<Report> {
  for (const raw of rawEntries) {
    if (raw.collection.name !== 'pages' || !reserved.has(raw.id)) continue;
    yield atFile(raw, {
      message: `the address /${raw.id}/ belongs to a page that the site makes itself`,
      hint: 'Rename the file: its name is its address.',
    });
  }
}

export const idCollision: Rule = {
  code: 'id-collision',
  asks: 'No two entries of a kind have the same id, not even in another case; no page has the name of a list of the site.',
  *check({ registry, rawEntries }) {
    for (const raw of rawEntries.filter(({ collection }) => collection.name === 'site'))
      for (const list of Object.keys(SITE_LISTS)) yield* collisions(list, namedIn(raw, list, 'id'));
    for (const raw of rawEntries.filter(({ collection }) => collection.name === 'ledgers'))
      yield* collisions('entries of this ledger', namedIn(raw, 'rounds', 'round'));
    for (const [collection, group] of Map.groupBy(rawEntries, (raw) => raw.collection)) {
      if (collection.borrowsIds) continue;
      yield* collisions(
        registry.nouns(collection.name),
        group.map((raw) => ({ id: raw.id, raw, ...(collection.isList && { field: ['id'] }) })),
      );
    }
    yield* reservedNames(rawEntries, reservedPages(registry.collections));
  },
};
