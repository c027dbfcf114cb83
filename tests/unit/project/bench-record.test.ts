import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readRecord } from '../../../src/dispute.ts';
import { formatDiagnostics } from '../../../src/record/core/diagnostic.ts';
import { generate } from '../../../tools/bench-record.ts';

it('the record that the bench builds passes the check', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bench-record-'));
  try {
    // Enough events for more than nine rounds.
    generate(folder, 2600);
    const { record, diagnostics } = readRecord(folder);
    expect(formatDiagnostics(diagnostics)).toBe('0 errors, 0 warnings');
    expect(record?.events).toHaveLength(2600);
    expect(record?.charts).toHaveLength(3);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
