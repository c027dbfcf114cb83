import { csvParseRows } from 'd3';
import { LineCounter, isMap, isScalar, isSeq, parseDocument, type Document } from 'yaml';
import type { Collection } from './schema/index.ts';
import type { FileText } from './files.ts';
import type { Place, Problem } from './problem.ts';

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
  /** Where a field stands in the file; the nearest parent when it is missing. With `key`, where its key stands. */
  readonly place: (field: readonly PropertyKey[], key?: boolean) => Place;
  /** Rows of a table's CSV, the header first, each with its line. */
  readonly csv?: { readonly path: string; readonly rows: readonly { readonly cells: readonly string[]; readonly line: number }[] };
}

/** What reading gives: drafts of all that could be read, and the problems of the rest. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly problems: readonly Problem[];
}

const FRONT_MATTER = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

/** Where each kind of file lives. The first group is the id. */
const HOMES: readonly (readonly [RegExp, Kind])[] = [
  [/^site\.yaml$/, 'site'],
  [/^issues\/([^/]+)\/index\.mdx?$/, 'issues'],
  [/^issues\/([^/]+)\/ledger\.yaml$/, 'ledgers'],
  [/^sources\/([^/]+)\.yaml$/, 'sources'],
  [/^data\/([^/]+)\.yaml$/, 'tables'],
  [/^(?:events|rounds|parties|terms|pages|corrections)\/([^/]+)\.mdx?$/, 'events'],
  [/^lessons\/([^/]+)\/index\.mdx$/, 'lessons'],
];

function yaml(file: FileText, text: string, lineOffset: number): { document: Document.Parsed; problems: Problem[]; place: Draft['place'] } {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const at = (offset: number): Place => {
    const { line, col } = counter.linePos(offset);
    return { line: line + lineOffset, column: col };
  };
  const problems = document.errors.map((error): Problem => ({
    path: file.path,
    ...at(error.pos[0]),
    code: 'unreadable',
    message: `this YAML cannot be read: ${error.message.split('\n')[0] ?? ''}`,
    hint: 'Check quotes, colons and indentation on this line and the one before.',
    severity: 'error',
  }));
  const place: Draft['place'] = (field, key = false) => {
    let node: unknown = document.contents;
    let range: number | undefined;
    let keyRange: number | undefined;
    for (const step of field) {
      if (isMap(node)) {
        const pair = node.items.find((item) => isScalar(item.key) && item.key.value === step);
        if (!pair) break;
        keyRange = isScalar(pair.key) ? pair.key.range?.[0] : undefined;
        node = pair.value;
      } else if (isSeq(node) && typeof step === 'number') {
        node = node.items[step];
        keyRange = undefined;
      } else break;
      range = (isMap(node) || isSeq(node) || isScalar(node) ? node.range?.[0] : undefined) ?? keyRange ?? range;
    }
    return at((key ? keyRange : undefined) ?? range ?? 0);
  };
  return { document, problems, place };
}

function readCsv(file: FileText): NonNullable<Draft['csv']> {
  let line = 1;
  const rows = csvParseRows(file.text.replace(/^\uFEFF/, '')).map((cells) => {
    const row = { cells, line };
    line += 1 + cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
    return row;
  });
  return { path: file.path, rows };
}

/** Reads the files of a record into drafts. Pure: gives every problem instead of stopping at the first. */
export function readDrafts(files: readonly FileText[]): Reading {
  const drafts: Draft[] = [];
  const problems: Problem[] = [];
  const byName = new Map(files.map((file) => [file.name, file]));
  const whole = (file: FileText, code: string, message: string, hint: string): void => {
    problems.push({ path: file.path, line: 1, column: 1, code, message, hint, severity: 'error' });
  };
  for (const file of files) {
    if (/^data\/[^/]+\.csv$/.test(file.name)) {
      const schema = file.name.replace(/\.csv$/, '.yaml');
      if (!byName.has(schema)) whole(file, 'table-without-schema', 'this table has no schema', `Write ${schema} beside it, with its columns and where it comes from.`);
      continue;
    }
    const home = HOMES.map(([pattern, kind]) => ({ match: pattern.exec(file.name), kind })).find(({ match }) => match);
    if (!home?.match) {
      // Handouts and guides of a lesson are read by the classroom, which knows their shapes.
      if (file.name.startsWith('lessons/')) continue;
      whole(file, 'stray-file', 'this file is in no folder of the record', 'Move it out of the record, or into the folder of its collection (see docs/authoring.md).');
      continue;
    }
    const folder = file.name.split('/')[0] ?? '';
    const kind: Kind = home.kind === 'events' ? (folder as Kind) : home.kind;
    const id = home.match[1] ?? 'site';
    if (/\.mdx?$/.test(file.name)) {
      const front = FRONT_MATTER.exec(file.text);
      if (!front) {
        whole(file, 'unreadable', 'this file has no front matter', 'Start it with a line "---", the fields, and another line "---".');
        continue;
      }
      const { document, problems: broken, place } = yaml(file, front[1] ?? '', 1);
      problems.push(...broken);
      if (broken.length > 0) continue;
      drafts.push({
        kind, id, path: file.path, raw: document.toJS() ?? {}, place,
        body: file.text.slice(front[0].length),
        isMdx: file.name.endsWith('.mdx'),
        bodyLine: front[0].split('\n').length,
      });
      continue;
    }
    const { document, problems: broken, place } = yaml(file, file.text, 0);
    problems.push(...broken);
    if (broken.length > 0) continue;
    const raw: unknown = document.toJS();
    const base = { path: file.path, body: '', isMdx: false, bodyLine: 1 };
    if (kind === 'sources') {
      if (!Array.isArray(raw)) {
        if (raw !== null) whole(file, 'wrong-type', 'a file of sources is a list', 'Start each source with "- id:".');
        continue;
      }
      raw.forEach((item: unknown, index) => {
        const named = typeof item === 'object' && item !== null && 'id' in item && typeof item.id === 'string' ? item.id : `item ${String(index + 1)}`;
        drafts.push({ ...base, kind, id: named, raw: item, place: (field, key) => place([index, ...field], key) });
      });
      continue;
    }
    if (kind === 'tables') {
      const csv = byName.get(file.name.replace(/\.yaml$/, '.csv'));
      if (!csv) {
        whole(file, 'table-without-rows', 'this table schema has no table', `Put ${file.name.replace(/\.yaml$/, '.csv')} beside it.`);
        continue;
      }
      drafts.push({ ...base, kind, id, raw, place, csv: readCsv(csv) });
      continue;
    }
    drafts.push({ ...base, kind, id, raw, place });
  }
  return { drafts, problems };
}
