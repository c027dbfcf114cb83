import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { dropFolder } from '../../../tools/remove-dir.ts';

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

test('a folder goes though another is still writing into it', { timeout: 30_000 }, async () => {
  const home = mkdtempSync(join(tmpdir(), 'drop-'));
  const folder = join(home, 'half');
  const writer = spawn(process.execPath, ['-e', WRITER, folder], { stdio: 'ignore' });
  const ended = new Promise((done) => writer.once('exit', done));
  while (!existsSync(join(folder, '9'))) await wait(5);
  // Longer away than the writer lives, lest it come back when the machine lets it wait.
  dropFolder(folder, 500);
  await ended;
  expect(existsSync(folder)).toBe(false);
  rmdirSync(home);
});

test('a folder that is not there is no error', () => {
  expect(() => {
    dropFolder(join(tmpdir(), 'drop-that-never-was'));
  }).not.toThrow();
});
