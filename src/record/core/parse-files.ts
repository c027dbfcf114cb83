import type { Collection } from '../collections/schemas.ts';
import { readCsvRows, type CsvRow } from './csv.ts';
import type { FileText } from './read-folder.ts';
import type { Problem } from './diagnostic.ts';
import { PUBLISHED_FILES } from './published.ts';
import { readYaml, type Yaml } from './yaml.ts';

/** What a file or a list item of the record is meant to be. */
export type Kind = Collection | 'ledgers' | 'site';

/** An entry as read, before any schema has seen it. */
export interface Draft {
  readonly kind: Kind;
  readonly id: string;
  readonly path: string;
  /** The front matter or YAML value. */
  readonly raw: unknown;
  /** The words under the front matter; empty where there are none. */
  readonly body: string;
  readonly isMdx: boolean;
  /** The line of the file on which the body starts, 1-based. */
  readonly bodyLine: number;
  readonly place: Yaml['place'];
  /** Rows of a table's CSV, the header first. */
  readonly csv?: { readonly path: string; readonly rows: readonly CsvRow[] };
}

/** What reading gives: drafts of all that could be read, and the problems of the rest. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
  /** Entries whose file could not be read: they exist, so nothing that names them is wrong for that. */
  readonly lost: readonly Pick<Draft, 'kind' | 'id'>[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Where each kind of file lives. The groups, joined by a slash, are the id. */
const HOMES: readonly (readonly [RegExp, Kind])[] = [
  [/^site\.yaml$/, 'site'],
  [/^issues\/([^/]+)\/index\.mdx?$/, 'issues'],
  [/^issues\/([^/]+)\/ledger\.yaml$/, 'ledgers'],
  [/^sources\/([^/]+)\.yaml$/, 'sources'],
  [/^data\/([^/]+)\.yaml$/, 'tables'],
  [/^charts\/([^/]+)\.yaml$/, 'charts'],
  [/^(?:events|rounds|parties|terms|pages|corrections)\/([^/]+)\.mdx?$/, 'events'],
  [/^standards\.yaml$/, 'standards'],
  [/^lessons\/unit\.yaml$/, 'units'],
  [/^lessons\/papers\/([^/]+)\.mdx$/, 'papers'],
  [/^lessons\/words\.([^/.]+)\.yaml$/, 'languages'],
  [/^lessons\/cards\.([^/.]+)\.yaml$/, 'cards'],
  [/^lessons\/papers\/([^/]+)\/([^/]+)\.mdx$/, 'translatedPapers'],
  [/^lessons\/[^/]+\/([^/]+)\/([^/]+)\.yaml$/, 'translations'],
  [/^lessons\/([^/]+)\/index\.mdx$/, 'lessons'],
  [/^lessons\/([^/]+)\/guide\.mdx$/, 'guides'],
  [/^lessons\/[^/]+\/([^/]+)\.yaml$/, 'handouts'],
];

/** Reads the files of a record into drafts. Pure: gives every problem instead of stopping at the first. */
export function readDrafts(files: readonly FileText[]): Reading {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const lost: Pick<Draft, 'kind' | 'id'>[] = [];
  const byName = new Map(files.map((file) => [file.name, file]));
  const whole = (file: FileText, code: string, message: string, hint: string): void => {
    problems.push({ path: file.path, line: 1, column: 1, code, message, hint, severity: 'error' });
  };
  for (const file of files.filter(({ name }) => !PUBLISHED_FILES.has(name))) {
    const garbled = file.text.indexOf('\uFFFD');
    if (garbled >= 0) {
      const lines = file.text.slice(0, garbled).split('\n');
      problems.push({
        path: file.path,
        line: lines.length,
        column: (lines.at(-1)?.length ?? 0) + 1,
        code: 'unreadable',
        message: 'this letter cannot be read: the file is not written in UTF-8',
        hint: 'Save the file again with the encoding UTF-8 (in a spreadsheet: "CSV UTF-8").',
        severity: 'error',
      });
    }
    if (/^data\/[^/]+\.csv$/.test(file.name)) {
      const schema = file.name.replace(/\.csv$/, '.yaml');
      if (!byName.has(schema))
        whole(
          file,
          'table-without-schema',
          'this table has no schema',
          `Write ${schema} beside it, with its columns and where it comes from.`,
        );
      continue;
    }
    const home = HOMES.map(([pattern, kind]) => ({ match: pattern.exec(file.name), kind })).find(({ match }) => match);
    if (!home?.match) {
      whole(
        file,
        'stray-file',
        'this file is in no folder of the record',
        'Move it out of the record, or into the folder of its collection (see docs/authoring.md).',
      );
      continue;
    }
    const folder = file.name.split('/')[0] ?? '';
    const kind: Kind = home.kind === 'events' ? (folder as Kind) : home.kind;
    const id = home.match.slice(1).join('/') || 'site';
    if (/\.mdx?$/.test(file.name)) {
      const front = FRONT_MATTER.exec(file.text);
      if (!front) {
        whole(file, 'unreadable', 'this file has no front matter', 'Start it with a line "---", the fields, and another line "---".');
        lost.push({ kind, id });
        continue;
      }
      const { value, problems: broken, place } = readYaml(file.path, front[1] ?? '', 1);
      if (broken.length > 0) {
        problems.push(...broken);
        lost.push({ kind, id });
        continue;
      }
      drafts.push({
        kind,
        id,
        path: file.path,
        raw: value ?? {},
        place,
        body: file.text.slice(front[0].length),
        isMdx: file.name.endsWith('.mdx'),
        bodyLine: front[0].split('\n').length,
      });
      continue;
    }
    const { value: raw, problems: broken, place } = readYaml(file.path, file.text, 0);
    if (broken.length > 0) {
      problems.push(...broken);
      lost.push({ kind, id });
      continue;
    }
    const base = { path: file.path, body: '', isMdx: false, bodyLine: 1 };
    if (kind === 'sources') {
      if (!Array.isArray(raw)) {
        if (raw === null) continue;
        whole(file, 'wrong-type', 'a file of sources is a list', 'Start each source with "- id:".');
        lost.push({ kind, id });
        continue;
      }
      raw.forEach((item: unknown, index) => {
        const named =
          typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : `item ${String(index + 1)}`;
        drafts.push({ ...base, kind, id: named, raw: item, place: (field, key) => place([index, ...field], key) });
      });
      continue;
    }
    if (kind === 'tables') {
      const csv = byName.get(file.name.replace(/\.yaml$/, '.csv'));
      if (!csv) {
        whole(file, 'table-without-rows', 'this table schema has no table', `Put ${file.name.replace(/\.yaml$/, '.csv')} beside it.`);
        lost.push({ kind, id });
        continue;
      }
      drafts.push({ ...base, kind, id, raw, place, csv: { path: csv.path, rows: readCsvRows(csv.text) } });
      continue;
    }
    drafts.push({ ...base, kind, id, raw, place });
  }
  return { drafts, problems, lost };
}
