import { checkFiles } from '../../../src/dispute.ts';
import { formatDiagnostics } from '../../../src/record/core/diagnostic.ts';
import type { DisputeRecord } from '../../../src/record/index.ts';
import { BASE } from '../../sites/base.ts';

/** The minimal valid record of the tests (one event, on May 1, 2014) with more files. Sources that nothing cites are allowed. */
export function small(more: Readonly<Record<string, string>> = {}): DisputeRecord {
  const { record, diagnostics } = checkFiles(
    'record',
    Object.entries({ ...BASE, ...more }).map(([name, text]) => ({ name, path: `record/${name}`, text })),
  );
  const wrong = diagnostics.filter(({ severity, code }) => severity === 'error' && code !== 'unused-source');
  if (!record || wrong.length > 0) throw new Error(formatDiagnostics(wrong));
  return record;
}
