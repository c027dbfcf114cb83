/** The A to Z: every entry of the record by its first letter. */
import type { DisputeRecord } from '../record/index.ts';
import { typeset } from '../markdown/typeset.ts';

/** A line of the A to Z. */
export interface AzEntry {
  readonly title: string;
  readonly path: string;
  /** What it is, or when it was. */ readonly note: string;
}

/** Pages that every site has. */
const ALWAYS: readonly (readonly [string, string])[] = [
  ['Timeline', '/timeline/'],
  ['Issues', '/issues/'],
  ['Who’s who', '/parties/'],
  ['Glossary', '/glossary/'],
  ['Sources', '/sources/'],
  ['Data', '/data/'],
  ['Downloads', '/exports/'],
  ['Corrections', '/corrections/'],
];

/** The entries of every collection that is listed in the A to Z. Of two with the same page, the later collection names it. */
export function entriesOf(record: DisputeRecord): AzEntry[] {
  const byPath = new Map(ALWAYS.map(([title, path]): [string, AzEntry] => [path, { title, path, note: 'Page' }]));
  for (const collection of record.collections) {
    const { href, title, azNote } = collection;
    if (!href || !title || !azNote) continue;
    for (const entry of record.entries(collection)) {
      const path = href(entry.id);
      byPath.set(path, { title: typeset(title(entry.data)), path, note: azNote(entry) });
    }
  }
  return [...byPath.values()];
}

/** What a title is sorted by: without a leading article and marks. */
export function sortTitle(title: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(/^(?:the|an?)\s+/i, '');
}

/** Entries by first letter, `#` for numbers first, each list in order. */
export function byLetter(entries: readonly AzEntry[], language: string): ReadonlyMap<string, readonly AzEntry[]> {
  const order = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const sorted = [...entries].sort((a, b) => order.compare(sortTitle(a.title), sortTitle(b.title)) || (a.path < b.path ? -1 : 1));
  const letters = new Map<string, AzEntry[]>();
  for (const entry of sorted) {
    const first = sortTitle(entry.title).normalize('NFD').charAt(0).toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return letters;
}
