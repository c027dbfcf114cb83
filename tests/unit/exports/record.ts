import { resolve } from 'node:path';
import { getRecord, readRecord } from '../../../src/dispute.ts';
import type { DisputeRecord } from '../../../src/record/index.ts';

/** A record by its folder, which must be valid. */
export function recordAt(folder: string): DisputeRecord {
  const { record, diagnostics } = readRecord(resolve(folder));
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (!record || errors.length > 0) throw new Error(`${folder} is not a valid record: ${JSON.stringify(errors.slice(0, 3))}`);
  return record;
}

/** The record of the run: a small one among the tests of the code, the flagship among its own (see vitest.config.ts). */
export const record = getRecord();
