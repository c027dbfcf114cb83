/** The A to Z: every entry of the record by its first letter. */
import { t } from '../i18n/index.ts';
import { typeset } from '../markdown/typeset.ts';
import { sectionHref } from '../record/core/routes.ts';
import type { DisputeRecord } from '../record/index.ts';
import { knownOf, LEADING_ARTICLES } from './languages/index.ts';

/** A line of the A to Z. */
export interface AzEntry {
  readonly title: string;
  readonly path: string;
  /** What it is, or when it was. */
  readonly note: string;
}

/** Pages that every site has. */
const SECTIONS = ['timeline', 'issues', 'parties', 'glossary', 'sources', 'data', 'exports', 'corrections'] as const;

/** The entries of every collection that is listed in the A to Z. Of two with the same page, the later collection names it. */
export function azEntries(record: DisputeRecord): AzEntry[] {
  const byPath = new Map(
    SECTIONS.map((name): [string, AzEntry] => {
      const path = sectionHref(name);
      return [path, { title: t(`pages.aToZ.${name}`), path, note: t('search.kinds.Page', { count: 1 }) }];
    }),
  );
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

/** What a title is sorted by: without a leading article of its language and without marks. */
export function sortTitle(title: string, language: string): string {
  return title.replace(/^[^\p{L}\p{N}]+/u, '').replace(knownOf(LEADING_ARTICLES, language) ?? '', '');
}

/** Entries by first letter, `#` for numbers first, each list in order. */
export function byLetter(entries: readonly AzEntry[], language: string): ReadonlyMap<string, readonly AzEntry[]> {
  const order = new Intl.Collator(language, { numeric: true, sensitivity: 'base' });
  const keyed = entries.map((entry) => ({ entry, key: sortTitle(entry.title, language) }));
  keyed.sort((a, b) => order.compare(a.key, b.key) || (a.entry.path < b.entry.path ? -1 : 1));
  const groups = Map.groupBy(keyed, ({ key }) => {
    const first = key.normalize('NFD').charAt(0).toUpperCase();
    return /\p{L}/u.test(first) ? first : '#';
  });
  return new Map([...groups].map(([letter, some]) => [letter, some.map(({ entry }) => entry)]));
}
