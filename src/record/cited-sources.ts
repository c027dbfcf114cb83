/** Which sources an entry names. */
import { findCitations } from './core/parse-markdown.ts';
import type { Entry, Table } from './model.ts';

/** Ids of the sources a table's cells name. */
export function sourcesInRows(table: Table): string[] {
  const columns = table.data.fields.filter((field) => field.references === 'sources').map((field) => field.name);
  const cells = table.rows.flatMap((row) => columns.map((column) => String(row[column] ?? '')));
  const ids = cells.flatMap((cell) => cell.split(';').map((id) => id.trim()));
  return [...new Set(ids.filter(Boolean))];
}

function sourcesOf(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return key === 'source' || key === 'agreement' ? [value] : findCitations(value).map(({ id }) => id);
  if (Array.isArray(value)) return key === 'sources' ? (value as string[]) : value.flatMap((item) => sourcesOf(item));
  if (typeof value === 'object' && value !== null) return Object.entries(value).flatMap(([name, inner]) => sourcesOf(inner, name));
  return [];
}

/**
 * Every source an entry names, once each, in the order in which its page shows them: the body of an event comes before
 * its fields, elsewhere fields and ledger come before the body; the list of sources of the whole entry comes last.
 */
export function citedBy(entry: Entry<unknown>): string[] {
  const { sources = [], ...fields } = entry.data as { sources?: string[] };
  const rest = 'ledger' in entry ? sourcesOf(entry.ledger) : 'rows' in entry ? sourcesInRows(entry as Table) : [];
  const inBody = findCitations(entry.body).map(({ id }) => id);
  const inFields = [...sourcesOf(fields), ...rest];
  return [...new Set([...('kind' in fields ? [...inBody, ...inFields] : [...inFields, ...inBody]), ...sources])];
}
