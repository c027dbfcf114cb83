import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../src/record/check/index.ts';
import { CODES } from '../../../src/record/check/codes.ts';
import { readFiles, type FileText } from '../../../src/record/core/read-folder.ts';
import { formatProblems } from '../../../src/record/core/diagnostic.ts';
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
    expect(formatProblems(checkRecord(root, [...readFiles(root), ...(added ?? [])]).problems)).toBe('0 errors, 0 warnings');
  });

  it('gives a first record that is sound as it stands', () => {
    const files = (first ?? []).map((file) => ({ ...file, name: file.name.replace('my-record/', '') }));
    const { problems, record } = checkRecord('my-record', files);
    expect(formatProblems(problems)).toBe('0 errors, 0 warnings');
    expect([record?.parties.length, record?.rounds.length, record?.events.length, record?.sources.length]).toEqual([2, 1, 1, 1]);
  });
});
