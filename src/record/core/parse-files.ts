import { readCsvRows } from './csv.ts';
import type { Diagnostic } from './diagnostic.ts';
import { PUBLISHED_FILES } from './published.ts';
import type { RawEntry } from './raw-entry.ts';
import type { FileText } from './read-folder.ts';
import type { FileMatch, Registry } from './registry.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** An entry of a file that could not be parsed: it exists, so a reference to it is not wrong. */
export type Unparsed = FileMatch;

/** What parsing gives: all entries that could be parsed, and the diagnostics of the rest. */
export interface ParsedFiles {
  readonly rawEntries: readonly RawEntry[];
  readonly diagnostics: readonly Diagnostic[];
  readonly unparsed: readonly Unparsed[];
}

/** What parsing one file gives. */
type Parsed = { readonly entries: readonly RawEntry[] } | { readonly diagnostics: readonly Diagnostic[]; readonly isUnparsed: boolean };

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;
const TABLE_ROWS = /\.csv$/;

/** A diagnostic about a whole file. */
function atStart(file: FileText, code: string, message: string, hint: string): Diagnostic {
  return { path: file.path, line: 1, column: 1, code, message, hint, severity: 'error' };
}

const unparsedFile = (...diagnostics: readonly Diagnostic[]): Parsed => ({ diagnostics, isUnparsed: true });

/** Reports a character that is not UTF-8, which a reader of text has replaced by U+FFFD. */
function checkEncoding(file: FileText): Diagnostic[] {
  const offset = file.text.indexOf('\uFFFD');
  if (offset < 0) return [];
  const lines = file.text.slice(0, offset).split('\n');
  return [
    {
      path: file.path,
      line: lines.length,
      column: (lines.at(-1)?.length ?? 0) + 1,
      code: 'unreadable',
      message: 'this letter cannot be read: the file is not written in UTF-8',
      hint: 'Save the file again with the encoding UTF-8 (in a spreadsheet: "CSV UTF-8").',
      severity: 'error',
    },
  ];
}

/** A Markdown file: its front matter, and the body below. */
function parseMarkdownFile(file: FileText, match: FileMatch): Parsed {
  const front = FRONT_MATTER.exec(file.text);
  if (!front)
    return unparsedFile(
      atStart(file, 'unreadable', 'this file has no front matter', 'Start it with a line "---", the fields, and another line "---".'),
    );
  const { value, diagnostics, place } = readYaml(file.path, front[1] ?? '', 1);
  if (diagnostics.length > 0) return unparsedFile(...diagnostics);
  const entry = {
    ...match,
    path: file.path,
    value: value ?? {},
    place,
    body: file.text.slice(front[0].length),
    isMdx: file.name.endsWith('.mdx'),
    bodyLine: front[0].split('\n').length,
  };
  return { entries: [entry] };
}

const idIn = (item: unknown): string | undefined =>
  typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : undefined;

/** A file that is a list of entries. */
function parseListFile(file: FileText, { collection }: FileMatch, value: unknown, place: Yaml['place']): Parsed {
  if (value === null) return { entries: [] };
  if (!Array.isArray(value))
    return unparsedFile(
      atStart(
        file,
        'wrong-type',
        `a file of ${collection.nouns ?? `${collection.noun}s`} is a list`,
        `Start each ${collection.noun} with "- id:".`,
      ),
    );
  const entries = value.map((item: unknown, index): RawEntry => ({
    collection,
    id: idIn(item) ?? `item ${String(index + 1)}`,
    path: file.path,
    value: item,
    body: '',
    isMdx: false,
    bodyLine: 1,
    place: (field, key) => place([index, ...field], key),
  }));
  return { entries };
}

/** A YAML file, with the CSV file of the same name where its collection has rows. */
function parseYamlFile(file: FileText, match: FileMatch, byName: ReadonlyMap<string, FileText>): Parsed {
  const { value, diagnostics, place } = readYaml(file.path, file.text, 0);
  if (diagnostics.length > 0) return unparsedFile(...diagnostics);
  if (match.collection.isList) return parseListFile(file, match, value, place);
  const entry = { ...match, path: file.path, value, place, body: '', isMdx: false, bodyLine: 1 };
  if (!match.collection.hasRows) return { entries: [entry] };
  const rows = file.name.replace(/\.yaml$/, '.csv');
  const csv = byName.get(rows);
  if (!csv) return unparsedFile(atStart(file, 'table-without-rows', 'this table schema has no table', `Add ${rows} to the same folder.`));
  return { entries: [{ ...entry, csv: { path: csv.path, rows: readCsvRows(csv.text) } }] };
}

/** A CSV file, whose schema must be there; `undefined` where no collection has rows in this folder. */
function parseRowsFile(file: FileText, registry: Registry, byName: ReadonlyMap<string, FileText>): Parsed | undefined {
  const schema = file.name.replace(TABLE_ROWS, '.yaml');
  if (!TABLE_ROWS.test(file.name) || !registry.match(schema)?.collection.hasRows) return undefined;
  if (byName.has(schema)) return { entries: [] };
  const hint = `Write ${schema} in the same folder, with its columns and where it comes from.`;
  return { diagnostics: [atStart(file, 'table-without-schema', 'this table has no schema', hint)], isUnparsed: false };
}

function parseFile(file: FileText, registry: Registry, byName: ReadonlyMap<string, FileText>): Parsed & { readonly match?: FileMatch } {
  const rows = parseRowsFile(file, registry, byName);
  if (rows) return rows;
  const match = registry.match(file.name);
  if (match) return { match, ...(/\.mdx?$/.test(file.name) ? parseMarkdownFile(file, match) : parseYamlFile(file, match, byName)) };
  const hint = 'Move it out of the record, or into the folder of its collection (see docs/authoring.md).';
  return { diagnostics: [atStart(file, 'stray-file', 'this file is in no folder of the record', hint)], isUnparsed: false };
}

/** Parses the files of a record. Pure: gives every diagnostic instead of stopping at the first. */
export function parseFiles(files: readonly FileText[], registry: Registry): ParsedFiles {
  const byName = new Map(files.map((file) => [file.name, file]));
  const rawEntries: RawEntry[] = [];
  const diagnostics: Diagnostic[] = [];
  const unparsed: Unparsed[] = [];
  for (const file of files.filter(({ name }) => !PUBLISHED_FILES.has(name))) {
    diagnostics.push(...checkEncoding(file));
    const parsed = parseFile(file, registry, byName);
    if ('entries' in parsed) {
      rawEntries.push(...parsed.entries);
      continue;
    }
    diagnostics.push(...parsed.diagnostics);
    if (parsed.isUnparsed && parsed.match) unparsed.push(parsed.match);
  }
  return { rawEntries, diagnostics, unparsed };
}
