/** The JSON Schemas for editors, against what is written in real records. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, matchesGlob } from 'node:path';
import { Ajv, type ValidateFunction } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { REGISTRY } from '../../../src/dispute.ts';
import { parseFiles } from '../../../src/record/core/parse-files.ts';
import { PUBLISHED_FILES } from '../../../src/record/core/published.ts';
import { readFiles, type FileText } from '../../../src/record/core/read-folder.ts';
import { SCHEMA_FOLDER, jsonSchemas } from '../../../tools/authoring/json-schema.ts';
import { LESSONS, TRANSLATED } from '../../sites/base-lessons.ts';
import { BASE } from '../../sites/base.ts';
import { anyDate } from './arbitrary.ts';

const ROOT = join(import.meta.dirname, '../../..');

// Strict: a keyword that JSON Schema does not know is an error.
const ajv = new Ajv({ allErrors: true, allowUnionTypes: true, strictTypes: true });
ajv.addKeyword('patternErrorMessage');
ajv.addFormat('uri', (text: string) => URL.canParse(text));
ajv.addFormat('email', (text: string) => /^\S+@\S+$/.test(text));

const validators = new Map(
  [...jsonSchemas()].map(([name, text]): [string, ValidateFunction] => [
    name.replace('.json', ''),
    ajv.compile(JSON.parse(text) as Record<string, unknown>),
  ]),
);

/** What an editor says of a value: the place and the message of each error. */
function errorsOf(kind: string, value: unknown): string[] {
  const validate = validators.get(kind);
  if (!validate) throw new Error(`no JSON Schema for ${kind}`);
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message = '', params }) =>
    `${instancePath} ${message} ${Object.values(params as Record<string, unknown>)
      .map(String)
      .join(' ')}`.trim(),
  );
}

/** The YAML of a file: its front matter, or all of it. */
const yamlOf = ({ name, text }: FileText): unknown =>
  parse(name.endsWith('.yaml') ? text : (/^---\r?\n([\s\S]*?)\r?\n---/.exec(text)?.[1] ?? ''));

/** A file of a record, with its kind and what its YAML says. */
interface Known {
  readonly name: string;
  readonly path: string;
  readonly kind: string | undefined;
  readonly value: unknown;
}

/** The files of a record that a schema is for: all but the rows of tables and what was published. */
function knownFiles(files: readonly FileText[]): Known[] {
  const kinds = new Map(parseFiles(files, REGISTRY).rawEntries.map(({ path, collection }) => [path, collection.name]));
  return files
    .filter(({ name }) => !name.endsWith('.csv') && !PUBLISHED_FILES.has(name))
    .map((file) => ({ name: file.name, path: file.path, kind: kinds.get(file.path), value: yamlOf(file) }));
}

const inMemory = (files: Readonly<Record<string, string>>): FileText[] =>
  Object.entries(files).map(([name, text]) => ({ name, path: name, text }));

const RECORDS = Object.entries({
  harbor: readFiles(join(ROOT, 'tests/sites/harbor/record')),
  valley: readFiles(join(ROOT, 'tests/sites/valley/record')),
  'the smallest record with lessons in two languages': inMemory({ ...BASE, ...LESSONS, ...TRANSLATED }),
  'src/content': readFiles(join(ROOT, 'src/content')),
}).map(([name, files]): [string, readonly Known[]] => [name, knownFiles(files)]);

describe('the files in .vscode/schemas', () => {
  it('are current: run `npm run docs:schema` after a change to a schema', () => {
    const files = readdirSync(SCHEMA_FOLDER).map((name): [string, string] => [name, readFileSync(join(SCHEMA_FOLDER, name), 'utf8')]);
    expect(new Map(files.sort())).toEqual(new Map([...jsonSchemas()].sort()));
  });

  it.each(RECORDS)('accept every file of %s', (_, files) => {
    const refused = files.map(({ path, kind = 'no kind', value }) => ({ path, errors: errorsOf(kind, value) }));
    expect(refused.filter(({ errors }) => errors.length > 0)).toEqual([]);
  });

  it('are all used by the small records', () => {
    const used = new Set(RECORDS.filter(([name]) => name !== 'src/content').flatMap(([, files]) => files.map(({ kind }) => kind)));
    const unused = [...validators.keys()].filter((kind) => !used.has(kind));
    expect(unused, 'No file of the small records has these schemas. Add an example of each to tests/sites/harbor/record.').toEqual([]);
  });

  const front = {
    title: 'The crews vote',
    date: '2014-03-03',
    kind: 'vote',
    parties: ['crews'],
    summary: 'The crews voted.',
    sources: ['gazette'],
  };
  const position = { party: 'crews', date: '2014-03-03', does: 'asks', terms: 'that nobody sails alone', sources: ['gazette'] };
  const ledger = (change: object) => ({ rounds: [{ round: 'spring', positions: [{ ...position, ...change }] }] });

  const options = { x: { from: 'week' }, y: [{ column: 'cases' }] };
  const chart = (change: object) => ({ type: 'line', title: 'A', subtitle: 'B', how: 'C', table: 'weeks', options, ...change });

  it('accept what the following cases start from', () => {
    expect(errorsOf('charts', chart({}))).toEqual([]);
    expect([errorsOf('events', front), errorsOf('ledgers', ledger({})), errorsOf('events', { ...front, date: 2014 })]).toEqual([
      [],
      [],
      [],
    ]);
  });

  it.each([
    ['a misspelt key in front matter', 'events', { ...front, sumary: 'x' }, 'must NOT have additional properties sumary'],
    ['a misspelt key deep in YAML', 'ledgers', ledger({ valeu: 3 }), 'must NOT have additional properties valeu'],
    [
      'a value outside a closed list in front matter',
      'events',
      { ...front, kind: 'votes' },
      '/kind must be equal to one of the allowed values',
    ],
    ['a value outside a closed list in YAML', 'ledgers', ledger({ does: 'asked' }), '/rounds/0/positions/0/does must be equal'],
    ['a missing field', 'events', { ...front, summary: undefined }, "must have required property 'summary'"],
    ['a date of another shape', 'events', { ...front, date: 'March 3, 2014' }, '/date must match pattern'],
    ['a month that no calendar has', 'events', { ...front, date: '2014-13-03' }, '/date must match pattern'],
    ['a text on two lines', 'events', { ...front, title: 'The crews\nvote' }, '/title must match pattern'],
    ['a chart type that does not exist', 'charts', chart({ type: 'pie' }), '/type must be equal to one of the allowed values'],
    [
      'an option that the chart type does not have',
      'charts',
      chart({ options: { z: 1 } }),
      '/options must NOT have additional properties z',
    ],
    ['an option of the wrong type', 'charts', chart({ options: { x: { from: 'week' }, y: 3 } }), '/options/y must be array'],
    ['an address that is none', 'sources', [{ id: 'gazette', URL: 'gazette' }], '/0/URL must match format "uri"'],
  ])('refuse %s', (_, kind, value, message) => {
    expect(errorsOf(kind, value).join('\n')).toContain(message);
  });

  it('accept every date that the record accepts', () => {
    fc.assert(fc.property(anyDate, (date) => errorsOf('events', { ...front, date }).length === 0));
  });

  it('say of an id what it points at', () => {
    const events = JSON.parse(jsonSchemas().get('events.json') ?? '') as {
      properties: Record<string, { description: string; items?: object }>;
    };
    expect(events.properties['round']?.description).toMatch(/^The round it belongs to.* Id of a round\.$/);
    expect(events.properties['parties']?.items).toMatchObject({ description: 'Id of a party.' });
  });
});

describe('.vscode/settings.json', () => {
  const { 'yaml.schemas': mapped } = JSON.parse(readFileSync(join(ROOT, '.vscode/settings.json'), 'utf8')) as {
    'yaml.schemas': Record<string, string>;
  };

  // The YAML extension puts "**/" before a pattern, so the record may lie anywhere in the workspace.
  const schemasFor = (path: string): string[] =>
    Object.entries(mapped).flatMap(([schema, glob]) => (matchesGlob(path, `**/${glob}`) ? [schema] : []));

  it('maps the YAML files of every collection', () => {
    const collections = REGISTRY.collections.filter(({ files }) => files.endsWith('.yaml'));
    expect(mapped).toEqual(
      Object.fromEntries(collections.map(({ name, files }) => [`./.vscode/schemas/${name}.json`, files.replace(/:\w+/g, '*')])),
    );
  });

  it('names schemas that exist', () => {
    expect(Object.keys(mapped).filter((schema) => !existsSync(join(ROOT, schema)))).toEqual([]);
  });

  it.each(RECORDS)('gives every YAML file of %s the schema of its kind, and no other', (_, files) => {
    const yaml = files.filter(({ name }) => name.endsWith('.yaml'));
    const wrong = yaml.filter(
      ({ name, kind }) => schemasFor(`/somewhere/else/${name}`).join() !== `./.vscode/schemas/${String(kind)}.json`,
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });
});
