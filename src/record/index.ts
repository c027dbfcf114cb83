/**
 * The one door to the record: pages, charts, classroom, exports and search ask {@link getRecord} and nothing else.
 */
import { resolve } from 'node:path';
import { env } from '../env.ts';
import { readFiles } from './core/read-folder.ts';
import { checkRecord, type Checked } from './check/index.ts';
import { formatProblems, hasErrors } from './core/diagnostic.ts';
import type { DisputeRecord } from './model.ts';

export type * from './model.ts';
export { citedBy, outcomeOf, sourcesInRows } from './model.ts';
export { recordAsOf, stopsOf } from './snapshot.ts';
export type * from './collections/schemas.ts';

/** The record's folder: `RECORD` from the environment, else `src/content`. */
export function recordRoot(): string {
  return resolve(env('RECORD') ?? 'src/content');
}

/**
 * Reads the record's files afresh and checks them.
 * @throws NoRecordError when there is no record to read.
 */
export function readRecord(root = recordRoot()): Checked {
  return checkRecord(root, readFiles(root));
}

/**
 * Where the record is kept. The commands, Astro's configuration and the built pages each load this module anew, all in
 * one process: on `globalThis` they find the same record, so that its files are read and checked once.
 */
const KEPT = Symbol.for('at-the-table.record');
const shared = globalThis as { [KEPT]?: { readonly root: string; readonly checked: Checked } | undefined };

/**
 * Every problem of the record, and the record itself when its `site.yaml` is sound. Its files are read once a process.
 * @throws NoRecordError when there is no record to read.
 */
export function getChecked(): Checked {
  const root = recordRoot();
  if (shared[KEPT]?.root !== root) shared[KEPT] = { root, checked: readRecord(root) };
  return shared[KEPT].checked;
}

/**
 * The record, read once for a build. In development it is read afresh after a change (see {@link forgetRecord}).
 * @throws when the record has errors: the message lists them all.
 */
export function getRecord(): DisputeRecord {
  const { problems, record } = getChecked();
  if (!record || hasErrors(problems)) throw new Error(`The record has errors:\n${formatProblems(problems)}`);
  return record;
}

/** Drops what {@link getChecked} keeps, so that the next call reads the files again. */
export function forgetRecord(): void {
  shared[KEPT] = undefined;
}
