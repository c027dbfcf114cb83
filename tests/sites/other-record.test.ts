/**
 * A fork that puts its own record into `src/content` can test and publish it: in a copy of the checkout with a small record
 * in that place, or one outside that RECORD names, the tests of the code pass and those of the flagship are not run. To keep
 * it quick, only the unit tests run that name the record's folder or read a record; the workflow runs all of them, and the
 * browser tests, with a small record.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NOT_RUN } from '../flagship/is-flagship.ts';
import { BASE } from './base.ts';

const folder = mkdtempSync(join(tmpdir(), 'other-record-'));
const copy = join(folder, 'checkout');
const outside = join(folder, 'record');
const files = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard'], { encoding: 'utf8' })
  .trim()
  .split('\n')
  .filter((file) => existsSync(file));

/** Unit tests that a record in `src/content` could touch. */
const READS_RECORD = files.filter(
  (file) =>
    /^tests\/unit\/.*\.test\.ts$/.test(file) &&
    /src\/content|\b(?:get|read)Record\b|\/record\.ts'|\bRECORD\b/.test(readFileSync(file, 'utf8')),
);

beforeAll(() => {
  for (const file of files.filter((one) => !one.startsWith('src/content/'))) cpSync(file, join(copy, file), { recursive: true });
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
  for (const [name, text] of Object.entries(BASE)) {
    mkdirSync(dirname(join(outside, name)), { recursive: true });
    writeFileSync(join(outside, name), text);
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function runTests(record?: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--project', 'unit', '--project', 'flagship*', '--reporter', 'dot', ...READS_RECORD],
    { cwd: copy, encoding: 'utf8', env: { ...process.env, VITEST: '', NO_COLOR: '1', ...(record !== undefined && { RECORD: record }) } },
  );
  return { status, output: `${stdout}${stderr}` };
}

const put = (record: string): void => {
  rmSync(join(copy, 'src/content'), { recursive: true, force: true });
  cpSync(record, join(copy, 'src/content'), { recursive: true });
};

test('there are unit tests that read a record', () => {
  expect(READS_RECORD.length).toBeGreaterThan(5);
});

test.each([
  ['the harbor in src/content', 'tests/sites/harbor/record', undefined],
  ['the valley in src/content', 'tests/sites/valley/record', undefined],
  ['a record outside the checkout', 'tests/sites/harbor/record', outside],
] as const)('the tests of the code pass with %s, and those of the flagship are not run', { timeout: 600_000 }, (_, inside, record) => {
  put(inside);
  const { status, output } = runTests(record);
  expect(output).toContain(NOT_RUN);
  expect(output).not.toMatch(/tests\/flagship\/(?!is)/);
  expect(status, output).toBe(0);
});
