/**
 * The one door to the record: pages, charts, classroom, exports and search ask {@link getRecord} and nothing else.
 */
import { resolve } from 'node:path';
import { readFiles } from './files.ts';
import { checkRecord, type Checked } from './check/index.ts';
import { formatProblems } from './problem.ts';
import type { DisputeRecord } from './record.ts';

export type * from './record.ts';
export { citedBy, outcomeOf, sourcesInRows } from './record.ts';
export { recordAsOf, stopsOf } from './as-of.ts';
export type * from './schema/index.ts';

/** The record's folder: `RECORD` from the environment, else `src/content`. */
export function recordRoot(): string {
  return resolve(process.env['RECORD'] ?? 'src/content');
}

/**
 * Reads the record's files afresh and checks them.
 * @throws NoRecordError when there is no record to read.
 */
export function readRecord(root = recordRoot()): Checked {
  return checkRecord(root, readFiles(root));
}

let kept: { root: string; record: DisputeRecord } | undefined;

/**
 * The record, read once for a build. In development it is read afresh after a change (see `forgetRecord`).
 * @throws when the record has errors: the message lists them all.
 */
export function getRecord(): DisputeRecord {
  const root = recordRoot();
  if (kept?.root === root) return kept.record;
  const { problems, record } = readRecord(root);
  if (!record || problems.some(({ severity }) => severity === 'error'))
    throw new Error(`The record has errors:\n${formatProblems(problems)}`);
  kept = { root, record };
  return record;
}

/** Drops the record that {@link getRecord} keeps, so that the next call reads the files again. */
export function forgetRecord(): void {
  kept = undefined;
}
