/**
 * `npm run bench`: what building and reading cost, measured and written down as measured. Nothing here decides a test.
 * Parts: `npm run bench -- build search charts lighthouse` runs only those named; all by default.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from './bench-record.ts';
import { machine, writePart } from './bench-results.ts';

const parts = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);

/** Runs in every process of a build: at its end it notes its own peak of memory, in KiB. */
const WATCH =
  "import { appendFileSync } from 'node:fs'; process.on('exit', () => appendFileSync(process.env.PEAKS, process.resourceUsage().maxRSS + '\\n'));";

if (wanted('build')) {
  const rows: string[] = [];
  let before: { events: number; seconds: number } | undefined;
  for (const events of [100, 1000, 5000]) {
    const record = resolve('.cache/bench', String(events));
    generate(record, events);
    const outDir = resolve('.cache/bench', `${String(events)}-dist`);
    const started = performance.now();
    const peaks = resolve('.cache/bench', 'peaks.txt');
    const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      env: {
        ...process.env,
        RECORD: record,
        OUT_DIR: outDir,
        CACHE_KEY: 'bench',
        PEAKS: peaks,
        NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(WATCH)}`,
      },
    });
    const seconds = (performance.now() - started) / 1000;
    const memory = Math.max(0, ...readFileSync(peaks, 'utf8').split('\n').map(Number)) / 1024;
    rmSync(peaks);
    if (status !== 0) throw new Error(`The build of ${String(events)} events failed:\n${stderr.slice(-2000)}`);
    const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html')).length;
    const growth = before ? `${(seconds / before.seconds).toFixed(1)}x for ${(events / before.events).toFixed(0)}x` : '';
    rows.push(
      `| ${String(events)} | ${String(pages)} | ${seconds.toFixed(1)} | ${memory > 0 ? memory.toFixed(0) : 'not measured'} | ${(pages / seconds).toFixed(0)} | ${growth} |`,
    );
    before = { events, seconds };
    rmSync(outDir, { recursive: true, force: true });
  }
  rmSync('.cache/bench', { recursive: true, force: true });
  const started = performance.now();
  const own = spawnSync(process.execPath, ['tools/build.ts'], {
    stdio: 'ignore',
    env: { ...process.env, OUT_DIR: resolve('.cache/bench-own'), CACHE_KEY: 'bench' },
  });
  const ownSeconds = (performance.now() - started) / 1000;
  rmSync('.cache/bench-own', { recursive: true, force: true });
  writePart(
    'build',
    `## Building\n\n${machine}. Wall time of the whole command, checks and search index included; memory is the peak of the largest process.\n\n| events | pages | seconds | MiB | pages a second | growth |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\nThe record in \`src/content\`: ${own.status === 0 ? `${ownSeconds.toFixed(1)} s` : 'did not build'}.`,
  );
}

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
