/**
 * The composition root: the only file that knows every module. It hands the collections and the rules of all modules to the record's checks,
 * and caches the loaded record. Nothing below it (record, markdown, charts, search …) imports it.
 */
import { resolve } from 'node:path';
import { CHART_RULES } from './charts/check.ts';
import { TRANSLATION_RULES } from './classroom/check-translation.ts';
import { CLASSROOM_RULES } from './classroom/check.ts';
import { env } from './env.ts';
import { COLLECTIONS } from './record/collections/index.ts';
import { checkRecord, type Checked } from './record/check/index.ts';
import { codesOf, type CodeDescription } from './record/check/codes.ts';
import type { Rule } from './record/check/rule.ts';
import { RECORD_RULES } from './record/check/rules/index.ts';
import { formatDiagnostics, hasErrors } from './record/core/diagnostic.ts';
import { readFiles, type FileText } from './record/core/read-folder.ts';
import { createRegistry, type Registry } from './record/core/registry.ts';
import type { DisputeRecord } from './record/index.ts';

/** Every collection, in the order of the author's manual. */
export const REGISTRY: Registry = createRegistry(COLLECTIONS);

/** Every rule, in the order of the author's manual. */
export const RULES: readonly Rule[] = [...RECORD_RULES, ...CHART_RULES, ...CLASSROOM_RULES, ...TRANSLATION_RULES];

/** Every code that a diagnostic can have. */
export const CODES: readonly CodeDescription[] = codesOf(RULES);

/** Checks the files of a record with the collections and rules of every module. Pure. */
export function checkFiles(root: string, files: readonly FileText[]): Checked {
  return checkRecord(root, files, REGISTRY, RULES);
}

/** The record's folder: `RECORD` from the environment, else `src/content`. */
export function recordRoot(): string {
  return resolve(env('RECORD') ?? 'src/content');
}

/**
 * Reads the record's files again and checks them.
 * @throws NoRecordError when there is no record to read.
 */
export function readRecord(root = recordRoot()): Checked {
  return checkFiles(root, readFiles(root));
}

/**
 * Process-wide cache of the loaded record. The commands, Astro's configuration and the built pages each load this module
 * again in one process; `globalThis` is what they share, so the files are read and checked once.
 */
const CACHE = Symbol.for('at-the-table.record');
const shared = globalThis as { [CACHE]?: { readonly root: string; readonly checked: Checked } | undefined };

/**
 * Every diagnostic of the record, and the record itself when its `site.yaml` is valid. Files are read once a process.
 * @throws NoRecordError when there is no record to read.
 */
export function getChecked(): Checked {
  const root = recordRoot();
  if (shared[CACHE]?.root !== root) shared[CACHE] = { root, checked: readRecord(root) };
  return shared[CACHE].checked;
}

/**
 * The record, loaded once for a build. In development it is loaded again after a change (see {@link forgetRecord}).
 * @throws when the record has errors: the message lists them all.
 */
export function getRecord(): DisputeRecord {
  const { diagnostics, record } = getChecked();
  if (!record || hasErrors(diagnostics)) throw new Error(`The record has errors:\n${formatDiagnostics(diagnostics)}`);
  return record;
}

/** Empties the cache of {@link getChecked}, so that the next call reads the files again. */
export function forgetRecord(): void {
  shared[CACHE] = undefined;
}
