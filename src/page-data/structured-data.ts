/** What search engines are told of a chart or table: its file, its terms, what it covers. */
import { absolute } from '../address.ts';
import { proseToText } from '../markdown/inline.ts';
import { typeset } from '../markdown/typeset.ts';
import { readDate } from '../record/core/date.ts';
import { csvHref } from '../record/core/routes.ts';
import { DATE_TYPES } from '../record/collections/tables/schema.ts';
import type { DisputeRecord, Table } from '../record/index.ts';
import type { DataPage } from './data-pages.ts';

const NUMBERS: ReadonlySet<string> = new Set(['integer', 'number']);

/**
 * The days that the rows of a table speak of, from the first to the last; `undefined` without a column of dates. A
 * column in the key says what a row is about, others may say when it was counted.
 */
function coverage({ data, rows }: Table): string | undefined {
  const dated = data.fields.filter(({ type }) => DATE_TYPES.has(type)).map(({ name }) => name);
  const keys = dated.filter((name) => data.primaryKey.includes(name));
  const columns = keys.length > 0 ? keys : dated;
  const dates = rows.flatMap((row) => columns.map((name) => String(row[name] ?? ''))).filter((cell) => cell !== '');
  if (dates.length === 0) return undefined;
  const read = dates.map((date) => readDate(date));
  const from = read.map((date) => date.from).reduce((a, b) => (a < b ? a : b));
  const to = read.map((date) => date.to).reduce((a, b) => (a > b ? a : b));
  return `${from}/${to}`;
}

function variables({ data }: Table): object[] {
  return data.fields
    .filter(({ type }) => NUMBERS.has(type))
    .map(({ title, unit, description }) => ({
      '@type': 'PropertyValue',
      name: title,
      ...(unit !== undefined && { unitText: unit }),
      ...(description !== undefined && { description }),
    }));
}

/** The terms of a table are its own: an address where there is one, else the words. A chart without a table has the site's. */
function license({ data }: Table): object {
  return { license: data.licenseUrl ?? { '@type': 'CreativeWork', name: data.license } };
}

/** JSON-LD of a page under /data/: a data set, with the file that readers download there. */
export function structuredData(
  { site }: Pick<DisputeRecord, 'site'>,
  id: string,
  { chart, table }: DataPage,
): { readonly '@type': 'Dataset'; readonly [property: string]: unknown } {
  const title = typeset(chart ? chart.meta.data.title : (table?.data.title ?? id));
  const about = chart ? typeset(chart.meta.data.subtitle) : '';
  const description = [about, table && proseToText(table.data.description)].filter(Boolean).join(' ');
  const span = readDate(site.date);
  return {
    '@type': 'Dataset',
    name: title,
    description: description.length < 50 ? `${title}. ${description}` : description,
    creator: { '@type': 'Organization', name: site.publisher },
    isAccessibleForFree: true,
    ...(table && license(table)),
    distribution: [{ '@type': 'DataDownload', contentUrl: absolute(csvHref(id)), encodingFormat: 'text/csv' }],
    temporalCoverage: (table && coverage(table)) ?? `${span.from}/${span.to}`,
    ...(site.location !== undefined && { spatialCoverage: { '@type': 'Place', name: site.location } }),
    ...(table && { variableMeasured: variables(table) }),
  };
}
