import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CODES, checkFiles } from '../../src/dispute.ts';
import { readFiles } from '../../src/record/core/read-folder.ts';
import { formatDiagnostics } from '../../src/record/core/diagnostic.ts';
import { LESSONS, TRANSLATED } from './base-lessons.ts';
import { BASE } from './base.ts';

/**
 * One folder a case: `record/` holds the files that differ from the base, `without.txt` names those it lacks, and
 * `expected.txt` is all that checking says. The folder is called after the code it must give, then `--` and a word
 * when there are several cases of one code. Cases that touch lessons start from a base with a classroom,
 * and those that touch a translation from one in two languages.
 */
const ROOT = join(import.meta.dirname, 'invalid');
const CASES = readdirSync(ROOT).sort();
const codeOf = (name: string): string => name.split('--')[0] ?? name;

function filesUnder(folder: string): Record<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    names.map((entry) => {
      const path = join(entry.parentPath, entry.name);
      return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')];
    }),
  );
}

function check(name: string): ReturnType<typeof checkFiles> {
  const folder = filesUnder(join(ROOT, name));
  const changed = Object.entries(folder).flatMap(([path, text]): [string, string][] =>
    path.startsWith('record/') ? [[path.slice('record/'.length), text]] : [],
  );
  const without = (folder['without.txt'] ?? '').split('\n');
  const hasLessons = [...without, ...changed.map(([path]) => path)].some((path) => path in LESSONS || path in TRANSLATED);
  const isTranslated = [...without, ...changed.map(([path]) => path)].some((path) => path in TRANSLATED);
  const files = Object.entries({ ...BASE, ...(hasLessons && LESSONS), ...(isTranslated && TRANSLATED), ...Object.fromEntries(changed) })
    .filter(([path]) => !without.includes(path))
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return checkFiles(
    'record',
    files.map(([path, text]) => ({ name: path, path: `record/${path}`, text })),
  );
}

it.each([
  ['alone', BASE],
  ['with its classroom', { ...BASE, ...LESSONS }],
  ['in another language', { ...BASE, ...LESSONS, ...TRANSLATED }],
])('the base is sound %s', (_, files) => {
  const { diagnostics, record } = checkFiles(
    'record',
    Object.entries(files).map(([name, text]) => ({ name, path: `record/${name}`, text })),
  );
  expect(formatDiagnostics(diagnostics)).toBe('0 errors, 0 warnings');
  expect(record?.events).toHaveLength(1);
});

describe.each(CASES)('%s', (name) => {
  const { diagnostics } = check(name);

  it('gives its code and no other', () => {
    expect([...new Set(diagnostics.map(({ code }) => code))]).toEqual([codeOf(name)]);
  });

  it('says what is wrong, where, and what to do', async () => {
    await expect(`${formatDiagnostics(diagnostics)}\n`).toMatchFileSnapshot(join(ROOT, name, 'expected.txt'));
  });
});

it('every code has a case, and every case is of a code', () => {
  expect([...new Set(CASES.map(codeOf))].sort()).toEqual(CODES.map(({ code }) => code).sort());
});

it('says what to do when there is no record', () => {
  expect(() => readFiles(join(import.meta.dirname, 'nowhere'))).toThrow(
    'There is no record at "tests/sites/nowhere": set RECORD to the folder that holds site.yaml',
  );
  expect(() => readFiles(ROOT)).toThrow('"tests/sites/invalid" holds no site.yaml: a record starts there (see docs/authoring.md)');
});
