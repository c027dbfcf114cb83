/** Every file under `/exports/`: its name, what it is, and the pure function that writes it. `src/pages/exports/` serves this list. */
import { t } from '../i18n/index.ts';
import { memoByText } from '../record/core/memo.ts';
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
  /** Its place on the page of downloads, and the name of its title in the catalog. */
  readonly group: 'events' | 'positions-and-tables' | 'bibliography' | 'feeds';
  /** The format's name. */
  readonly format: string;
  readonly type: string;
  readonly write: (record: DisputeRecord) => string | Promise<string>;
}

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv; charset=utf-8';
const RSS_TYPE = 'application/rss+xml';

/** In the order of the page of downloads. */
export const EXPORTS: readonly Export[] = [
  {
    file: 'events.csv',
    group: 'events',
    format: 'CSV',
    type: CSV_TYPE,
    write: eventsCsv,
  },
  {
    file: 'events.json',
    group: 'events',
    format: 'JSON',
    type: JSON_TYPE,
    write: eventsJson,
  },
  {
    file: 'events.schema.json',
    group: 'events',
    format: 'JSON Schema 2020-12',
    type: JSON_TYPE,
    write: eventsSchema,
  },
  {
    file: 'timeline.json',
    group: 'events',
    format: 'TimelineJS',
    type: JSON_TYPE,
    write: timelineJson,
  },
  {
    file: 'events.ics',
    group: 'events',
    format: 'iCalendar',
    type: 'text/calendar; charset=utf-8',
    write: calendar,
  },
  {
    file: 'positions.csv',
    group: 'positions-and-tables',
    format: 'CSV',
    type: CSV_TYPE,
    write: positionsCsv,
  },
  {
    file: 'datapackage.json',
    group: 'positions-and-tables',
    format: 'Frictionless Data Package',
    type: JSON_TYPE,
    write: dataPackage,
  },
  {
    file: 'bibliography.bib',
    group: 'bibliography',
    format: 'BibTeX',
    type: 'application/x-bibtex; charset=utf-8',
    write: bibliographyBibtex,
  },
  {
    file: 'bibliography.ris',
    group: 'bibliography',
    format: 'RIS',
    type: 'application/x-research-info-systems; charset=utf-8',
    write: bibliographyRis,
  },
  {
    file: 'bibliography.csl.json',
    group: 'bibliography',
    format: 'CSL-JSON',
    type: 'application/vnd.citationstyles.csl+json',
    write: bibliographyCsl,
  },
  {
    file: 'events.rss',
    group: 'feeds',
    format: 'RSS 2.0',
    type: RSS_TYPE,
    write: eventsFeed,
  },
  {
    file: 'corrections.rss',
    group: 'feeds',
    format: 'RSS 2.0',
    type: RSS_TYPE,
    write: correctionsFeed,
  },
];

/** What a file holds and what opens it, in a sentence or two. */
export function aboutExport({ file }: Export, record: DisputeRecord): string {
  return t(`exports.about.${file.replaceAll('.', '-')}`, {
    dated: String(calendarEvents(record).length),
    events: String(record.events.length),
  });
}

/** An export by its file name. */
function exportNamed(file: string): Export {
  const found = EXPORTS.find((one) => one.file === file);
  if (!found) throw new Error(`There is no export called "${file}"`);
  return found;
}

/** The text of an export, written once a record: the page of downloads gives the size of what is served. */
export const textOf = memoByText((record: DisputeRecord, file: string): Promise<string> =>
  Promise.resolve(exportNamed(file).write(record)),
);
