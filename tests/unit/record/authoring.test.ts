import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES, checkFiles } from '../../../src/dispute.ts';
import { readFiles, type FileText } from '../../../src/record/core/read-folder.ts';
import { formatDiagnostics } from '../../../src/record/core/diagnostic.ts';
import { MANUAL, authoring } from '../../../tools/authoring.ts';

describe("the author's manual", () => {
  const manual = authoring();

  it('is current: run `npm run authoring` after a change to a schema or a rule', () => {
    expect(readFileSync(MANUAL, 'utf8')).toBe(manual);
  });

  it('names every code', () => {
    for (const { code } of CODES) expect(manual).toContain(`\`${code}\``);
  });

  const examples = [...manual.matchAll(/^```\w+ (\S+)\n([\s\S]*?)^```/gm)].map(([, name = '', text = '']): FileText => ({
    name,
    path: name,
    text,
  }));
  const [first, added] = [true, false].map((own) => examples.filter(({ name }) => name.startsWith('my-record/') === own));

  it('gives examples that are sound', () => {
    const root = join(import.meta.dirname, '../../sites/harbor/record');
    expect(added?.map(({ name }) => name)).toEqual(['events/2014-07-14-engine-keeps-boat-in.mdx', 'sources/added.yaml']);
    expect(formatDiagnostics(checkFiles(root, [...readFiles(root), ...(added ?? [])]).diagnostics)).toBe('0 errors, 0 warnings');
  });

  it('gives a first record that is sound as it stands', () => {
    const files = (first ?? []).map((file) => ({ ...file, name: file.name.replace('my-record/', '') }));
    const { diagnostics, record } = checkFiles('my-record', files);
    expect(formatDiagnostics(diagnostics)).toBe('0 errors, 0 warnings');
    expect([record?.parties.length, record?.rounds.length, record?.events.length, record?.sources.length]).toEqual([2, 1, 1, 1]);
  });
});
