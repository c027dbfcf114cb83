import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { removeDir } from '../../../tools/remove-dir.ts';

/** Fills a folder as fast as it can for 300 milliseconds; parents that are gone are made again. */
const WRITER = `
  const { mkdirSync, writeFileSync } = require('node:fs');
  const end = Date.now() + 300;
  for (let n = 0; Date.now() < end; n++)
    try {
      mkdirSync(process.argv[1] + '/' + (n % 50), { recursive: true });
      writeFileSync(process.argv[1] + '/' + (n % 50) + '/' + n, '');
    } catch {}
`;

test('removes a directory while another process writes to it', { timeout: 30_000 }, async () => {
  const home = mkdtempSync(join(tmpdir(), 'remove-'));
  const folder = join(home, 'half');
  const writer = spawn(process.execPath, ['-e', WRITER, folder], { stdio: 'ignore' });
  const ended = new Promise((done) => writer.once('exit', done));
  while (!existsSync(join(folder, '9'))) await wait(5);
  // Longer than the writer runs, so that it cannot come back on a slow machine.
  removeDir(folder, 500);
  await ended;
  expect(existsSync(folder)).toBe(false);
  rmdirSync(home);
});

test('accepts a directory that does not exist', () => {
  expect(() => {
    removeDir(join(tmpdir(), 'remove-that-never-was'));
  }).not.toThrow();
});
