import { Ajv } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { csvParse } from 'd3';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { dataPackage } from '../../../src/exports/datapackage.ts';
import { eventsSchema } from '../../../src/exports/events-schema.ts';
import { eventsCsv, eventsJson } from '../../../src/exports/events.ts';
import { forSpreadsheets } from '../../../src/text/spreadsheet.ts';
import { positionsCsv } from '../../../src/exports/positions.ts';
import { record } from './record.ts';

interface Limits {
  readonly required?: boolean;
  readonly enum?: readonly string[];
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Field {
  readonly name: string;
  readonly type: string;
  readonly constraints?: Limits;
}
interface Resource {
  readonly name: string;
  readonly path: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey?: readonly string[];
    readonly foreignKeys?: readonly {
      readonly fields: string;
      readonly reference: { readonly resource: string; readonly fields: string };
    }[];
  };
}

/** What the table schema standard asks of a cell of each type. */
const TYPES: Readonly<Record<string, RegExp>> = {
  string: /^[^]*$/,
  integer: /^[+-]?\d+$/,
  number: /^[+-]?\d+(\.\d+)?$/,
  boolean: /^(true|false)$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
};

function fits(cell: string, { type, constraints: { required, enum: values, pattern, minimum, maximum } = {} }: Field): boolean {
  if (cell === '') return required !== true;
  return [
    TYPES[type]?.test(cell) === true,
    values?.includes(cell) ?? true,
    pattern === undefined || new RegExp(`^(?:${pattern})$`).test(cell),
    minimum === undefined || Number(cell) >= minimum,
    maximum === undefined || Number(cell) <= maximum,
  ].every(Boolean);
}

const descriptor = JSON.parse(dataPackage(record)) as { readonly resources: readonly Resource[] };
/** A file as it is published. */
const publishedCsv = ({ name }: Pick<Resource, 'name'>): string =>
  name === 'events'
    ? eventsCsv(record)
    : name === 'positions'
      ? positionsCsv(record)
      : forSpreadsheets(readFileSync(record.table(name).csv, 'utf8'));
/** The same, as a program reads it. */
const csvOf = (resource: Resource): string => new TextDecoder().decode(new TextEncoder().encode(publishedCsv(resource)));

describe('events.json', () => {
  const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(JSON.parse(eventsSchema()) as object);
  const events = (): { events: Record<string, unknown>[] } => JSON.parse(eventsJson(record)) as { events: Record<string, unknown>[] };

  it('validates against its JSON Schema with Ajv', () => {
    const isValid = validate(events());
    expect(validate.errors).toBeNull();
    expect(isValid).toBe(true);
  });

  it.each([
    [
      'an unknown key',
      (event: Record<string, unknown>) => {
        event['colour'] = 'red';
      },
    ],
    [
      'a missing key',
      (event: Record<string, unknown>) => {
        delete event['summary'];
      },
    ],
    [
      'no sources',
      (event: Record<string, unknown>) => {
        event['sources'] = [];
      },
    ],
    [
      'an unknown kind',
      (event: Record<string, unknown>) => {
        event['kind'] = 'quarrel';
      },
    ],
    [
      'a day that is no day',
      (event: Record<string, unknown>) => {
        (event['date'] as Record<string, unknown>)['firstDay'] = 'May 1';
      },
    ],
  ])('would not pass with %s', (_, spoil) => {
    const spoilt = events();
    const [first] = spoilt.events;
    if (first) spoil(first);
    expect(validate(spoilt)).toBe(false);
  });

  it('holds every event in the order of the record', () => {
    expect(events().events.map(({ id }) => id)).toEqual(record.events.map(({ id }) => id));
  });
});

describe('datapackage.json', () => {
  // The profile is of draft 4, whose words that this one uses later drafts keep; the name of the draft is all that differs.
  const { $schema, ...profile } = JSON.parse(
    readFileSync(new URL('profiles/tabular-data-package.json', import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
  const validate = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(profile);

  it('fits the published profile of Frictionless', () => {
    expect($schema).toContain('draft-04');
    validate(descriptor);
    expect(validate.errors).toBeNull();
  });

  it('would not fit it without the path of a table', () => {
    const [{ path, ...first }, ...others] = descriptor.resources as [Resource, ...Resource[]];
    expect(path).toMatch(/^https?:/);
    expect(validate({ ...descriptor, resources: [first, ...others] })).toBe(false);
  });

  it('covers the events, the positions and every table', () => {
    expect(descriptor.resources.map(({ name }) => name).sort()).toEqual(
      ['events', 'positions', ...record.tables.map(({ id }) => id)].sort(),
    );
  });

  it.each(descriptor.resources)('gives $name a byte order mark where a spreadsheet needs one', (resource) => {
    const file = publishedCsv(resource);
    expect(file.startsWith('\uFEFF')).toBe(/[^\0-\x7F]/.test(file));
  });

  it.each(descriptor.resources)('describes $name as it is: columns, types, limits, keys', (resource) => {
    const rows = csvParse(csvOf(resource));
    const { fields, primaryKey = [], foreignKeys = [] } = resource.schema;
    expect(rows.columns).toEqual(fields.map(({ name }) => name));
    expect(rows.length).toBeGreaterThan(0);
    expect(
      rows.flatMap((row, line) =>
        fields
          .filter((field) => !fits(row[field.name] ?? '', field))
          .map(({ name }) => `row ${String(line + 1)}, ${name}: "${row[name] ?? ''}"`),
      ),
    ).toEqual([]);
    if (primaryKey.length > 0) expect(new Set(rows.map((row) => primaryKey.map((name) => row[name]).join('\n'))).size).toBe(rows.length);
    for (const { fields: name, reference } of foreignKeys) {
      const target = descriptor.resources.find((other) => other.name === reference.resource);
      const known = new Set(target ? csvParse(csvOf(target)).map((row) => row[reference.fields]) : []);
      expect(rows.map((row) => row[name] ?? '').filter((id) => id !== '' && !known.has(id))).toEqual([]);
    }
  });
});

describe('events.csv and positions.csv', () => {
  it('give back every title and term, commas, quotation marks and line ends included', () => {
    expect(csvParse(eventsCsv(record)).map(({ title }) => title)).toEqual(record.events.map(({ data }) => data.title));
    const positions = csvParse(positionsCsv(record));
    expect(positions).toHaveLength(record.positions.length);
    expect(positions.filter(({ terms = '' }) => terms === '' || /\[@/.test(terms))).toEqual([]);
  });
});
