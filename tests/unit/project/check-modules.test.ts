import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'check-modules-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** A module to import first: it prints the address of every module that is loaded after it. */
const HOOK = join(folder, 'hook.mjs');
writeFileSync(
  HOOK,
  `import { registerHooks } from 'node:module';
registerHooks({ load(url, context, next) { console.error('loaded ' + url); return next(url, context); } });`,
);

/** Addresses of the modules that a script loads. */
function modulesOf(script: string): string[] {
  const { stderr, status } = spawnSync(process.execPath, ['--import', pathToFileURL(HOOK).href, script], {
    encoding: 'utf8',
    env: { ...process.env, RECORD: 'tests/sites/harbor/record' },
  });
  expect(status, stderr).toBe(0);
  return [...stderr.matchAll(/^loaded (\S+)$/gm)].map(([, url = '']) => url);
}

/** D3, and all of a chart type except its options: too heavy for a command that draws nothing. The CSV parser is a package of its own. */
const HEAVY = /\/node_modules\/d3(?:-(?!dsv\/)[\w-]+)?\/|\/src\/charts\/types\/[^/]+\/(?!options\.ts$)/;

test('the command `check` loads no D3 and no drawing of a chart', () => {
  const modules = modulesOf('tools/check.ts');
  expect(modules.some((url) => url.endsWith('/src/dispute.ts'))).toBe(true);
  expect(modules.filter((url) => HEAVY.test(url))).toEqual([]);
});

test('sees D3 and drawings where they are loaded', () => {
  const script = join(folder, 'draw.ts');
  writeFileSync(script, `import ${JSON.stringify(pathToFileURL(join(process.cwd(), 'src/charts/index.ts')).href)};`);
  const heavy = modulesOf(script).filter((url) => HEAVY.test(url));
  expect(heavy.some((url) => url.includes('/node_modules/d3/'))).toBe(true);
  expect(heavy.some((url) => url.endsWith('/src/charts/types/timeline/type.ts'))).toBe(true);
});
