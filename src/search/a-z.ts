/** The A to Z: every entry of the record by its first letter. */
import { roundName } from '../record/labels.ts';
import type { DisputeRecord } from '../record/index.ts';
import { showDate } from '../record/core/date.ts';
import { hrefOf } from '../record/core/routes.ts';
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

/** Every event, issue, round, party, term, chart, table and page. */
export function entriesOf(record: DisputeRecord): AzEntry[] {
  const own = new Set(record.pages.map(({ id }) => `/${id}/`));
  const charts = new Set(record.charts.map(({ id }) => id));
  return [
    ...record.events.map(({ id, data }) => ({ title: typeset(data.title), path: hrefOf('event', id), note: showDate(data.date, 'short') })),
    ...record.rounds.map((round) => ({
      title: typeset(round.data.title),
      path: hrefOf('round', round.id),
      note: `Round ${roundName(round)}`,
    })),
    ...record.issues.map(({ id, data }) => ({ title: typeset(data.title), path: hrefOf('issue', id), note: 'Issue' })),
    ...record.parties.map(({ id, data }) => ({ title: typeset(data.name), path: hrefOf('party', id), note: 'Party' })),
    ...record.terms.map(({ id, data }) => ({ title: typeset(data.title), path: hrefOf('term', id), note: 'Term' })),
    ...record.charts.map(({ id, data }) => ({ title: typeset(data.title), path: hrefOf('chart', id), note: 'Chart' })),
    ...record.tables
      .filter(({ id }) => !charts.has(id))
      .map(({ id, data }) => ({ title: typeset(data.title), path: hrefOf('table', id), note: 'Table' })),
    ...record.pages.map(({ id, data }) => ({ title: typeset(data.title), path: hrefOf('page', id), note: 'Page' })),
    ...ALWAYS.filter(([, path]) => !own.has(path)).map(([title, path]) => ({ title, path, note: 'Page' })),
  ];
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
