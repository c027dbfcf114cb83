/** Every file under `/exports/`: its name, what it is, and the pure function that writes it. `src/pages/exports/` serves this list. */
import type { DisputeRecord } from '../record/index.ts';
import { bibliographyBibtex, bibliographyCsl, bibliographyRis } from './bibliography.ts';
import { calendar, calendarEvents } from './calendar.ts';
import { dataPackage } from './datapackage.ts';
import { eventsSchema } from './events-schema.ts';
import { eventsCsv, eventsJson } from './events.ts';
import { correctionsFeed, eventsFeed } from './feeds.ts';
import { positionsCsv } from './positions.ts';
import { timelineJson } from './timeline.ts';

/** One file to download. */
export interface Export {
  readonly file: string;
  readonly group: 'Events' | 'Positions and tables' | 'Bibliography' | 'Feeds';
  /** The format's name. */
  readonly format: string;
  readonly type: string;
  /** What it holds and what opens it, in a sentence or two. */
  readonly about: (record: DisputeRecord) => string;
  readonly write: (record: DisputeRecord) => string | Promise<string>;
}

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv; charset=utf-8';
const RSS_TYPE = 'application/rss+xml';

/** In the order of the page of downloads. */
export const EXPORTS: readonly Export[] = [
  {
    file: 'events.csv',
    group: 'Events',
    format: 'CSV',
    type: CSV_TYPE,
    about: () => 'One row for each event: date, kind, title, summary, round, parties, issues, sources, address. Opens in any spreadsheet.',
    write: eventsCsv,
  },
  {
    file: 'events.json',
    group: 'Events',
    format: 'JSON',
    type: JSON_TYPE,
    about: () => 'The same events with the dates they announced, the points on which sources differ and short quotations. For programs.',
    write: eventsJson,
  },
  {
    file: 'events.schema.json',
    group: 'Events',
    format: 'JSON Schema 2020-12',
    type: JSON_TYPE,
    about: () => 'What each field of events.json means and which values it can have.',
    write: eventsSchema,
  },
  {
    file: 'timeline.json',
    group: 'Events',
    format: 'TimelineJS',
    type: JSON_TYPE,
    about: () => 'A timeline for your own page: give its address to TimelineJS, the free tool of the Knight Lab.',
    write: timelineJson,
  },
  {
    file: 'events.ics',
    group: 'Events',
    format: 'iCalendar',
    type: 'text/calendar; charset=utf-8',
    write: calendar,
    about: (record) =>
      `All-day entries for a calendar: the ${String(calendarEvents(record).length)} of ${String(record.events.length)} events whose date is known to the day.`,
  },
  {
    file: 'positions.csv',
    group: 'Positions and tables',
    format: 'CSV',
    type: CSV_TYPE,
    about: () =>
      'One row for each thing that a party asked, offered, declined, accepted or said: issue, round, date, party, terms, sources.',
    write: positionsCsv,
  },
  {
    file: 'datapackage.json',
    group: 'Positions and tables',
    format: 'Frictionless Data Package',
    type: JSON_TYPE,
    about: () =>
      'Describes every column of every table of this site, with sources, method and cautions. Frictionless tools load all the tables from it.',
    write: dataPackage,
  },
  {
    file: 'bibliography.bib',
    group: 'Bibliography',
    format: 'BibTeX',
    type: 'application/x-bibtex; charset=utf-8',
    about: () => 'Every source, for LaTeX and most managers of references.',
    write: bibliographyBibtex,
  },
  {
    file: 'bibliography.ris',
    group: 'Bibliography',
    format: 'RIS',
    type: 'application/x-research-info-systems; charset=utf-8',
    about: () => 'Every source, for EndNote, Mendeley, RefWorks and Zotero.',
    write: bibliographyRis,
  },
  {
    file: 'bibliography.csl.json',
    group: 'Bibliography',
    format: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    about: () => 'Every source, for Zotero, Pandoc and programs.',
    write: bibliographyCsl,
  },
  {
    file: 'events.rss',
    group: 'Feeds',
    format: 'RSS 2.0',
    type: RSS_TYPE,
    about: () => 'Every event, the newest first.',
    write: eventsFeed,
  },
  {
    file: 'corrections.rss',
    group: 'Feeds',
    format: 'RSS 2.0',
    type: RSS_TYPE,
    about: () => 'Every correction of an error of fact, the newest first. Follow it to hear of changes.',
    write: correctionsFeed,
  },
];

/** An export by its file name. */
function exportNamed(file: string): Export {
  const found = EXPORTS.find((one) => one.file === file);
  if (!found) throw new Error(`There is no export called "${file}"`);
  return found;
}

const written = new WeakMap<DisputeRecord, Map<string, Promise<string>>>();

/** The text of an export, written once a record: the page of downloads tells the size of what is served. */
export function textOf(record: DisputeRecord, file: string): Promise<string> {
  const texts = written.get(record) ?? new Map<string, Promise<string>>();
  written.set(record, texts);
  const text = texts.get(file) ?? Promise.resolve(exportNamed(file).write(record));
  texts.set(file, text);
  return text;
}
