import { csvHref, exportHref } from '../record/core/routes.ts';
import { absolute } from '../address.ts';
import { citedBy, type DisputeRecord, type FieldData, type Table } from '../record/index.ts';
import { proseToText } from '../markdown/inline.ts';
import { titleOf } from '../markdown/reference.ts';
import { toFields } from './columns.ts';
import { EVENT_COLUMNS } from './events.ts';
import { POSITION_COLUMNS } from './positions.ts';

const LICENSE = { name: 'CC-BY-4.0', title: 'Creative Commons Attribution 4.0', path: 'https://creativecommons.org/licenses/by/4.0/' };
const CSV = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv', encoding: 'utf-8' };

/** A column of the record as a Frictionless field: EDTF dates are text there, because the standard has no such type. */
function toField({ name, title, type, unit, description, references, constraints, labels }: FieldData): object {
  const notes = [
    description,
    unit === undefined ? undefined : `Unit: ${unit}.`,
    type === 'edtf' ? 'A date in a subset of EDTF (ISO 8601-2).' : undefined,
    references === undefined ? undefined : `Ids of ${references}; several are joined by ";".`,
    labels === undefined
      ? undefined
      : Object.entries(labels)
          .map(([value, label]) => `${value}: ${label}`)
          .join('; '),
  ].filter((note) => note !== undefined);
  return {
    name,
    title,
    type: type === 'edtf' ? 'string' : type,
    ...(notes.length > 0 && { description: notes.join(' ') }),
    ...(constraints && { constraints }),
  };
}

/** The terms of a table are its own. The standard asks for a name or an address, and has no field for words but the title. */
function licenseOf({ data }: Table): object {
  const title = data.license;
  if (data.licenseUrl === undefined) return { name: 'notspecified', title };
  return data.licenseUrl === LICENSE.path ? { ...LICENSE, title } : { path: data.licenseUrl, title };
}

function toResource(record: DisputeRecord, table: Table): object {
  const { data } = table;
  const sources = citedBy(table).map((id) => record.source(id).data);
  const description = [data.description, data.method, ...data.caveats, data.notice]
    .filter((text) => text !== undefined)
    .map(proseToText)
    .join('\n\n');
  return {
    ...CSV,
    name: table.id,
    title: data.title,
    description,
    path: absolute(csvHref(table.id)),
    licenses: [licenseOf(table)],
    ...(sources.length > 0 && {
      sources: sources.map((source) => ({ title: titleOf(source), ...(source.URL !== undefined && { path: source.URL }) })),
    }),
    schema: { fields: data.fields.map(toField), primaryKey: data.primaryKey, missingValues: [''] },
  };
}

/** A Frictionless Data Package (version 1) of every table of the record, its events and its positions. */
export function dataPackage(record: DisputeRecord): string {
  const { site } = record;
  return `${JSON.stringify(
    {
      profile: 'tabular-data-package',
      name: site.title.toLowerCase().replace(/[^a-z0-9]+/g, '-'),
      title: site.title,
      description: site.summary,
      homepage: absolute('/'),
      version: site.revised,
      licenses: [LICENSE],
      contributors: [{ title: site.publisher, role: 'publisher' }],
      resources: [
        {
          ...CSV,
          name: 'events',
          title: 'Events',
          description: 'Every event of the record.',
          path: absolute(exportHref('events.csv')),
          schema: { fields: toFields(EVENT_COLUMNS), primaryKey: ['id'], missingValues: [''] },
        },
        {
          ...CSV,
          name: 'positions',
          title: 'Positions',
          description: 'What every party asked, offered, declined, accepted or said on every issue.',
          path: absolute(exportHref('positions.csv')),
          schema: {
            fields: toFields(POSITION_COLUMNS),
            foreignKeys: [{ fields: 'event', reference: { resource: 'events', fields: 'id' } }],
            missingValues: [''],
          },
        },
        ...record.tables.map((table) => toResource(record, table)),
      ],
    },
    null,
    1,
  )}\n`;
}
