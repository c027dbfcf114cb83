import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/record/check/index.ts';
import { CODES } from '../../../src/record/check/codes.ts';
import { readFiles, type FileText } from '../../../src/record/files.ts';
import { formatProblems } from '../../../src/record/problem.ts';
import { MANUAL, authoring } from '../../../tools/authoring.ts';

describe("the author's manual", () => {
  const manual = authoring();

  it('is current: run `npm run authoring` after a change to a schema or a rule', () => {
    expect(readFileSync(MANUAL, 'utf8')).toBe(manual);
  });

  it('names every code', () => {
    for (const { code } of CODES) expect(manual).toContain(`\`${code}\``);
  });

  it('gives examples that are sound', () => {
    const root = join(import.meta.dirname, '../../sites/harbor/record');
    const examples = [...manual.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```/gm)].map(([, name = '', text = '']): FileText => ({
      name,
      path: name,
      text,
    }));
    expect(examples.map(({ name }) => name)).toEqual(['events/2014-07-14-engine-keeps-boat-in.mdx', 'sources/added.yaml']);
    expect(formatProblems(checkRecord(root, [...readFiles(root), ...examples]).problems)).toBe('0 errors, 0 warnings');
  });
});
