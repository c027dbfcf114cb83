/** Reduces the export of all events to some of them. Loaded when a reader clicks a download. */
import { csvFormatRows, csvParseRows } from 'd3';
import { forSpreadsheets } from '../text/spreadsheet.ts';

/** Rows of a CSV whose first cell is one of the ids, with the header. */
function cutCsv(text: string, ids: ReadonlySet<string>): string {
  // A browser takes the byte order mark away when it fetches a text.
  const rows = csvParseRows(text.replace(/^\uFEFF/, ''));
  return forSpreadsheets(`${csvFormatRows(rows.filter(([id = ''], index) => index === 0 || ids.has(id)))}\n`);
}

/** A calendar with only the events whose UID or address names one of the ids. */
function cutCalendar(text: string, ids: ReadonlySet<string>): string {
  return text.replace(/BEGIN:VEVENT[\s\S]*?END:VEVENT\r?\n/g, (event) => {
    const unfolded = event.replace(/\r?\n[ \t]/g, '');
    const id = /\/timeline\/([^/]+)\//.exec(unfolded)?.[1] ?? '';
    return ids.has(id) ? event : '';
  });
}

/** The part of an export that a reader's filter shows. */
export function cut(text: string, format: string, ids: ReadonlySet<string>): string {
  return format === 'csv' ? cutCsv(text, ids) : cutCalendar(text, ids);
}

/** How many events a calendar holds: one dated to a month or a year is in none. */
export const entriesOf = (calendar: string): number => calendar.match(/^BEGIN:VEVENT\r?$/gm)?.length ?? 0;
