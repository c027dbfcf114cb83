import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix, relative, sep } from 'node:path';

/** A text file of the record. */
export interface FileText {
  /** Path under the record's folder, with `/`. */
  readonly name: string;
  /** Path for messages: relative to the working folder, or absolute for a record outside it. */
  readonly path: string;
  readonly text: string;
}

/** Thrown when there is no record to read. */
export class NoRecordError extends Error {}

/**
 * Reads every file under the record's folder, sorted by name. Hidden files are passed over.
 * @throws {@link NoRecordError} when the folder is missing, is not a folder, or holds no `site.yaml`.
 */
export function readFiles(root: string): FileText[] {
  const inner = relative(process.cwd(), root);
  // A record elsewhere on the disk is named by its absolute path: a row of "../" can neither be read nor clicked.
  const shown = (inner.startsWith('..') ? root : inner).split(sep).join('/') || '.';
  let isFolder = false;
  try {
    isFolder = statSync(root).isDirectory();
  } catch {
    isFolder = false;
  }
  if (!isFolder) throw new NoRecordError(`There is no record at "${shown}": set RECORD to the folder that holds site.yaml`);
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((name) => name.split(sep).join('/'))
    .filter((name) => !name.split('/').some((part) => part.startsWith('.')) && statSync(join(root, name)).isFile())
    .sort();
  if (!names.includes('site.yaml')) throw new NoRecordError(`"${shown}" holds no site.yaml: a record starts there (see docs/authoring.md)`);
  return names.map((name) => ({
    name,
    path: posix.join(shown, name),
    text: readFileSync(join(root, name), 'utf8').replace(/^\uFEFF/, ''),
  }));
}
