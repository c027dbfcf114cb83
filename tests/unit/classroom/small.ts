import { checkFiles } from '../../../src/dispute.ts';
import type { DisputeRecord } from '../../../src/record/index.ts';
import { formatDiagnostics } from '../../../src/record/core/diagnostic.ts';
import { BASE } from '../../sites/base.ts';
import { LESSONS } from '../../sites/base-lessons.ts';

/** The minimal invented record; with its classroom, or without. Files may be put in or replaced. */
export function smallRecord(taught: boolean, changes: Readonly<Record<string, string>> = {}): DisputeRecord {
  const files = Object.entries({ ...BASE, ...(taught ? LESSONS : {}), ...changes }).map(([name, text]) => ({
    name,
    path: `record/${name}`,
    text,
  }));
  const { diagnostics, record } = checkFiles('record', files);
  if (!record || diagnostics.some(({ severity }) => severity === 'error')) throw new Error(formatDiagnostics(diagnostics));
  return record;
}
