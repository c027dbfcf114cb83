/** The A to Z: every entry of the record by its first letter. */
import { t } from '../i18n/index.ts';
import { typeset } from '../markdown/typeset.ts';
import { showDate } from '../record/core/date.ts';
import {
  chartHref,
  eventHref,
  issueHref,
  pageHref,
  partyHref,
  roundHref,
  sectionHref,
  tableHref,
  termHref,
} from '../record/core/routes.ts';
import { roundName } from '../record/labels.ts';
import type { DisputeRecord } from '../record/index.ts';
import { knownOf, LEADING_ARTICLES } from './languages/index.ts';
import type { PageKind } from '../record/core/page-kinds.ts';

/** A line of the A to Z. */
export interface AzEntry {
  readonly title: string;
  readonly path: string;
  /** What it is, or when it was. */
  readonly note: string;
}

/** Pages that every site has. */
const SECTIONS = ['timeline', 'issues', 'parties', 'glossary', 'sources', 'data', 'exports', 'corrections'] as const;

const noteOf = (kind: PageKind): string => t(`search.kinds.${kind}`, { count: 1 });

/** Every event, issue, round, party, term, chart, table and page. */
export function azEntries(record: DisputeRecord): AzEntry[] {
  const line = (path: string, title: string, note: string): AzEntry => ({ path, title: typeset(title), note });
  const ownPages = new Set(record.pages.map(({ id }) => pageHref(id)));
  const charts = new Set(record.charts.map(({ id }) => id));
  return [
    ...record.events.map(({ id, data }) => line(eventHref(id), data.title, showDate(data.date, 'short'))),
    ...record.rounds.map((round) => line(roundHref(round.id), round.data.title, t('pages.aToZ.round', { name: roundName(round) }))),
    ...record.issues.map(({ id, data }) => line(issueHref(id), data.title, noteOf('Issue'))),
    ...record.parties.map(({ id, data }) => line(partyHref(id), data.name, noteOf('Party'))),
    ...record.terms.map(({ id, data }) => line(termHref(id), data.title, noteOf('Term'))),
    ...record.charts.map(({ id, data }) => line(chartHref(id), data.title, noteOf('Chart'))),
    ...record.tables.filter(({ id }) => !charts.has(id)).map(({ id, data }) => line(tableHref(id), data.title, noteOf('Table'))),
    ...record.pages.map(({ id, data }) => line(pageHref(id), data.title, noteOf('Page'))),
    ...SECTIONS.map((name) => ({ title: t(`pages.aToZ.${name}`), path: sectionHref(name), note: noteOf('Page') })).filter(
      ({ path }) => !ownPages.has(path),
    ),
  ];
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
