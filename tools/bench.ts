/**
 * `npm run bench`: what building and reading cost, measured and written down as measured. Nothing here decides a test.
 * Parts: `npm run bench -- build search charts lighthouse` runs only those named; all by default.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { measureBuilds, showBuilds } from './bench-build.ts';
import { machine, writePart } from './bench-results.ts';

const parts = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);

if (wanted('build')) writePart('build', `## Building\n\n${machine}. ${showBuilds(measureBuilds([1000, 5000]))}`);

if (wanted('search') && existsSync('tools/search-bench.ts')) {
  const env = { ...process.env, OUT_DIR: resolve('.cache/bench-search'), BASE_PATH: '/', CACHE_KEY: 'bench' };
  spawnSync(process.execPath, ['tools/build.ts'], { stdio: 'inherit', env });
  const { status } = spawnSync(process.execPath, ['tools/search-bench.ts'], { stdio: 'inherit', env });
  rmSync('.cache/bench-search', { recursive: true, force: true });
  if (status !== 0) process.exitCode = 1;
}

if (wanted('charts') && existsSync('tools/chart-bench.ts')) {
  const { status } = spawnSync(process.execPath, ['tools/chart-bench.ts'], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}

if (wanted('lighthouse')) {
  const { chromium } = await import('@playwright/test');
  const { default: lighthouse } = await import('lighthouse');
  const { chromiumLaunch } = await import('./browser.ts');
  const { listen, siteServer } = await import('./serve.ts');
  const folder = resolve('.cache/bench-lighthouse');
  spawnSync(process.execPath, ['tools/build.ts'], {
    stdio: 'inherit',
    env: { ...process.env, OUT_DIR: folder, BASE_PATH: '/', CACHE_KEY: 'bench', SITE: 'http://127.0.0.1:4950' },
  });
  const server = siteServer(folder, '/');
  const port = await listen(server, 4950);
  const launch = await chromiumLaunch();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--remote-debugging-port=9337'] });
  const firstIn = (name: string): string[] =>
    existsSync(join(folder, name))
      ? readdirSync(join(folder, name), { withFileTypes: true })
          .filter((entry) => entry.isDirectory())
          .slice(0, 1)
          .map((entry) => `${name}/${entry.name}/`)
      : [];
  const rows: string[] = [];
  for (const path of [
    '',
    'timeline/',
    'issues/',
    'search/',
    'sources/',
    'data/',
    ...firstIn('timeline'),
    ...firstIn('issues'),
    ...firstIn('rounds'),
    ...firstIn('parties'),
    ...firstIn('data'),
    ...firstIn('teach'),
  ]) {
    const result = await lighthouse(`http://127.0.0.1:${String(port)}/${path}`, {
      port: 9337,
      output: 'json',
      logLevel: 'error',
      onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
    });
    if (!result) throw new Error(`Lighthouse gave no result for /${path}`);
    const { categories, audits } = result.lhr;
    const score = (id: string): string => String(Math.round((categories[id]?.score ?? 0) * 100));
    rows.push(
      `| /${path} | ${score('performance')} | ${score('accessibility')} | ${score('best-practices')} | ${score('seo')} | ${audits['largest-contentful-paint']?.displayValue ?? ''} | ${audits['total-blocking-time']?.displayValue ?? ''} | ${audits['cumulative-layout-shift']?.displayValue ?? ''} |`,
    );
  }
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
  writePart(
    'lighthouse',
    `## Lighthouse\n\n${machine}. One run a page, simulated phone.\n\n| page | performance | accessibility | best practices | SEO | LCP | TBT | CLS |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`,
  );
}
