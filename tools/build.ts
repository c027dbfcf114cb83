/**
 * `npm run build`: builds beside the published folder and swaps it in when all is well, so that a build that fails or
 * is interrupted leaves the old `dist/` whole. `OUT_DIR` names another folder.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { NoRecordError } from '../src/record/files.ts';
import { readRecord } from '../src/record/index.ts';
import { formatProblems } from '../src/record/problem.ts';

const target = resolve(process.env['OUT_DIR'] ?? 'dist');
const fresh = resolve('.cache', `build-${String(process.pid)}`);
const old = `${fresh}-old`;

function refuse(message: string): never {
  console.error(message);
  process.exit(1);
}

try {
  const { problems } = readRecord();
  if (problems.some(({ severity }) => severity === 'error')) refuse(`${formatProblems(problems)}\nNothing was built: mend these first.`);
} catch (error) {
  if (error instanceof NoRecordError) refuse(error.message);
  throw error;
}

mkdirSync(fresh, { recursive: true });
const { status } = spawnSync(
  process.execPath,
  ['node_modules/astro/bin/astro.mjs', 'build', '--force', ...(process.env['VERBOSE'] ? [] : ['--silent'])],
  {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: fresh, ASTRO_TELEMETRY_DISABLED: '1' },
  },
);
if (status !== 0) {
  rmSync(fresh, { recursive: true, force: true });
  refuse('The build failed; what was published before is untouched.');
}
if (existsSync(target)) renameSync(target, old);
renameSync(fresh, target);
rmSync(old, { recursive: true, force: true });
console.log(`Built ${target}`);
