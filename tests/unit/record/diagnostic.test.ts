import { describe, expect, it } from 'vitest';
import { formatDiagnostics, type Diagnostic } from '../../../src/record/core/diagnostic.ts';

const diagnostic = (some: Partial<Diagnostic>): Diagnostic => ({
  path: 'record/site.yaml',
  line: 1,
  column: 1,
  code: 'unknown-key',
  message: 'wrong',
  hint: 'Fix it.',
  severity: 'error',
  ...some,
});

describe('formatDiagnostics', () => {
  it('prints all by file and line, with a hint each and a count', () => {
    expect(
      formatDiagnostics([
        diagnostic({ line: 12 }),
        diagnostic({ line: 2, column: 3, severity: 'warning', code: 'unused-source' }),
        diagnostic({ path: 'record/events/a.mdx' }),
      ]),
    ).toBe(`record/events/a.mdx:1:1  unknown-key  wrong
    Fix it.
record/site.yaml:2:3  unused-source (warning)  wrong
    Fix it.
record/site.yaml:12:1  unknown-key  wrong
    Fix it.
2 errors, 1 warning`);
  });

  it('counts nothing as nothing', () => {
    expect(formatDiagnostics([])).toBe('0 errors, 0 warnings');
  });
});
