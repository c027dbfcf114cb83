import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Runs a file of ours as a Node of another version would: what it can read is not faked, only the number it gives. */
function runAs(version: string, ...command: readonly string[]): { status: number | null; output: string } {
  const pretend = `data:text/javascript,${encodeURIComponent(`Object.defineProperty(process.versions,'node',{value:'${version}'})`)}`;
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--import', pretend, ...command], {
    encoding: 'utf8',
    env: { ...process.env, VITEST: '' },
  });
  return { status, output: `${stdout}${stderr}` };
}

describe('a Node that is too old', () => {
  test.each([
    ['check', ['tools/run.mjs', 'check']],
    ['build', ['tools/run.mjs', 'build']],
    ['start', ['tools/run.mjs', 'start']],
    ['test', ['tools/run.mjs', 'test', 'lint']],
    ['vitest, as an editor starts it', ['node_modules/vitest/vitest.mjs', 'run', 'tests/unit/project/node-version.test.ts']],
    ['playwright, as an editor starts it', ['node_modules/@playwright/test/cli.js', 'test', '--list']],
  ])('is refused with one line that says what to do: %s', (_, command) => {
    const { status, output } = runAs('20.20.2', ...command);
    expect(status).toBe(1);
    expect(output.trim()).toMatch(/^Node 20\.20\.2 is too old for this command, which needs 22\.18\. Run it by "npm run" or "npx": .+\.$/);
  });

  test.each(['18.0.0', '20.19.0', '22.17.1'])('%s is refused', (version) => {
    expect(runAs(version, 'tools/node-version.mjs').status).toBe(1);
  });

  test.each(['22.18.0', '23.0.0', '24.10.0', '26.10.0'])('%s is not', (version) => {
    expect(runAs(version, 'tools/node-version.mjs')).toEqual({ status: 0, output: '' });
  });
});

test('every command of ours starts by the check, and so do the configurations that an editor reads', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const script of Object.values(scripts).filter((one) => one.includes('node '))) expect(script).toMatch(/^node tools\/run\.mjs \w/);
  for (const file of ['vitest.config.ts', 'playwright.config.ts'])
    expect(readFileSync(file, 'utf8')).toMatch(/^import '\.\/tools\/node-version\.mjs';/);
});

test('the check is written so that an old Node can read it', () => {
  expect(readFileSync('tools/node-version.mjs', 'utf8').replace(/\/\*[\s\S]*?\*\//g, '')).not.toMatch(/\?\.|\?\?|`|import|await/);
});
