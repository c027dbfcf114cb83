/**
 * `npm run build`: builds apart from the published folder and swaps it in when all is well, so that a build that fails or
 * is interrupted leaves the old `dist/` whole. `OUT_DIR` names another folder, `VERBOSE=1` prints what Astro does.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { siteOrigin } from '../src/address.ts';
import { forgetPictures, PICTURES } from '../src/exports/og-image/og-cache.ts';
import { NoRecordError } from '../src/record/core/read-folder.ts';
import { getChecked, recordRoot } from '../src/dispute.ts';
import { formatDiagnostics, hasErrors } from '../src/record/core/diagnostic.ts';
import { removeDir } from './remove-dir.ts';
import { assertReplaceable, markBuild, OutputDirError, outputDir } from './output-dir.ts';

const CACHE = resolve('.cache');
const target = outputDir();
const fresh = join(CACHE, `build-${String(process.pid)}`);

/** Ends without a build. What cannot be removed now is removed by the next build. */
function refuse(message: string, code = 1): never {
  console.error(message);
  try {
    removeDir(fresh);
  } finally {
    process.exit(code);
  }
}

/** Puts one folder in the place of another; across disks it is copied to the same folder first, because only a rename is atomic. */
function swapIn(from: string, to: string): void {
  const sibling = (name: string): string => join(dirname(to), `.${basename(to)}-${name}-${String(process.pid)}`);
  const [next, old] = [sibling('next'), sibling('old')];
  mkdirSync(dirname(to), { recursive: true });
  try {
    renameSync(from, next);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    cpSync(from, next, { recursive: true });
    removeDir(from);
  }
  if (existsSync(to)) renameSync(to, old);
  renameSync(next, to);
  removeDir(old);
}

/** Folders of builds that were killed: their process is gone. */
function abandonedBuilds(): string[] {
  const lives = (pid: number): boolean => {
    try {
      return process.kill(pid, 0);
    } catch (error) {
      return (error as NodeJS.ErrnoException).code === 'EPERM';
    }
  };
  return readdirSync(CACHE).filter((name) => {
    const pid = /^build-(\d+)$/.exec(name)?.[1];
    return pid !== undefined && !lives(Number(pid));
  });
}

/** Everything that keeps this build from starting, reported at once. */
const obstacles: string[] = [];
const attempt = (step: () => void, expected: (error: unknown) => boolean): void => {
  try {
    step();
  } catch (error) {
    if (!(error instanceof Error) || !expected(error)) throw error;
    obstacles.push(error.message);
  }
};
attempt(siteOrigin, () => true);
attempt(
  () => {
    assertReplaceable(target, { checkout: '.', record: recordRoot() });
  },
  (error) => error instanceof OutputDirError,
);
attempt(
  () => {
    const { diagnostics } = getChecked();
    if (hasErrors(diagnostics)) obstacles.push(formatDiagnostics(diagnostics));
    else if (diagnostics.length > 0) console.warn(formatDiagnostics(diagnostics));
  },
  (error) => error instanceof NoRecordError,
);
if (obstacles.length > 0) refuse(`${obstacles.join('\n')}\nBuild stopped: fix these errors first.`);

for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => refuse('Interrupted; what was published before is untouched.', code));

process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
mkdirSync(CACHE, { recursive: true });
for (const name of abandonedBuilds()) removeDir(join(CACHE, name));
const { build } = await import('astro');
try {
  // In this process, so that the record that was just read and checked is the one that is built.
  await build({ outDir: fresh, force: true, logLevel: process.env['VERBOSE'] ? 'info' : 'silent' });
} catch (error) {
  console.error(error);
  refuse('The build failed; what was published before is untouched.');
}
markBuild(fresh);
swapIn(fresh, target);
forgetPictures(PICTURES, 30);
console.log(`Built ${target}`);
