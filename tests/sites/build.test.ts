/**
 * Small sites in and out: each folder `tests/sites/<name>/record` is built, and what a reader gets (the words and marks
 * of `<main>` on every page, and the list of files) is compared with `tests/sites/<name>/expected`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { BUILD_MARKER, markBuild } from '../../tools/output-dir.ts';

const SITES = join(import.meta.dirname);
const names = readdirSync(SITES, { withFileTypes: true })
  .filter((entry) => existsSync(join(SITES, entry.name, 'record', 'site.yaml')))
  .map((entry) => entry.name);
const work = mkdtempSync(join(tmpdir(), 'sites-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** The environment of a build of a record into a folder. These builds have a cache of their own, so that no test leans on another's. */
const environment = (record: string, outDir: string): NodeJS.ProcessEnv => ({
  ...process.env,
  RECORD: record,
  OUT_DIR: outDir,
  BASE_PATH: '/small/',
  SITE: 'https://small.example',
  CACHE_KEY: 'sites',
  NODE_ENV: 'production',
  VITEST: '',
});

/** Builds a record into a folder. */
function build(record: string, outDir: string): { status: number | null; output: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
    encoding: 'utf8',
    env: environment(record, outDir),
  });
  return { status, output: stdout + stderr };
}

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

/** The citation style of that name is not the city. */
const STYLE_NAME = /(?:MLA|APA)[^<]{0,40}Chicago|<dt>Chicago<\/dt>|Copy Chicago/g;

/** File names without the hashes that change with every edit of a style or script. */
const settled = (text: string): string => text.replace(/\.[\w-]{8}\.(css|js|woff2)/g, '.HASH.$1');

/** What a reader gets of a page, one tag a line so that a difference can be read. */
function mainOf(html: string): string {
  const main = /<main[\s\S]*<\/main>/.exec(html)?.[0] ?? '';
  return `${settled(main)
    .replace(/\s+/g, ' ')
    .replace(/(<(?:section|article|h[1-6]|p|li|ul|ol|dl|dt|dd|table|tr|figure|svg|details|nav|form)\b)/g, '\n$1')}\n`;
}

/** Pages made by one template have addresses of one shape: the folder of events with any id, and so on. */
const shapeOf = (file: string): string =>
  file
    .replace(/(^|\/)index\.html$/, '')
    .split('/')
    .map((part, index) => (index === 1 || index === 3 ? '*' : part))
    .join('/');

/** What machines are told of a page: title, description, robots, canonical, Open Graph, feeds and JSON-LD, one a line. */
function headOf(html: string): string {
  const head = /<head>([\s\S]*)<\/head>/.exec(html)?.[1] ?? '';
  return [
    ...head.matchAll(
      /<title>[^<]*<\/title>|<meta (?:name|property|http-equiv="refresh")[^>]*>|<link [^>]*rel="(?:canonical|alternate)"[^>]*>|<script type="application\/ld\+json">[^<]*<\/script>/g,
    ),
  ]
    .map(([tag]) => tag)
    .join('\n');
}

describe.each(names)('%s', (name) => {
  const outDir = join(work, name);
  test('builds, and its pages are as they were', { timeout: 240_000 }, async () => {
    const { status, output } = build(join(SITES, name, 'record'), outDir);
    expect(output).not.toContain('error');
    expect(status).toBe(0);
    const built = files(outDir).filter((file) => !file.startsWith('pagefind/'));
    await expect(settled(built.filter((file) => !file.startsWith('_astro/')).join('\n'))).toMatchFileSnapshot(
      join(SITES, name, 'expected', 'files.txt'),
    );
    for (const file of built.filter((one) => one.endsWith('.html')))
      await expect(mainOf(readFileSync(join(outDir, file), 'utf8'))).toMatchFileSnapshot(join(SITES, name, 'expected', file));
  });

  test('tells machines about a page of every template what it told them', async () => {
    const pages = files(outDir).filter((file) => file.endsWith('.html'));
    const ofShape = new Map(pages.toReversed().map((file) => [shapeOf(file), file]));
    const heads = [...ofShape.values()].sort().map((file) => `# ${file}\n${headOf(readFileSync(join(outDir, file), 'utf8'))}\n`);
    expect(heads.length).toBeGreaterThan(20);
    await expect(heads.join('\n')).toMatchFileSnapshot(join(SITES, name, 'expected', 'heads.txt'));
  });

  test('holds no word of another dispute', () => {
    const wrong = files(outDir).filter(
      (file) =>
        /\.(html|json|csv|ics|rss|xml|bib|ris)$/.test(file) &&
        /chicago|\bcps\b|\bctu\b|illinois|lightfoot/i.test(readFileSync(join(outDir, file), 'utf8').replace(STYLE_NAME, '')),
    );
    expect(wrong).toEqual([]);
  });
});

describe('a site that was published before', () => {
  const record = join(work, 'published');
  const outDir = join(work, 'republished');
  const empty = '/weeks/2014-w02/';
  test('keeps its addresses: what moved leads on, and a renamed anchor still works', { timeout: 120_000 }, () => {
    cpSync(join(SITES, 'harbor', 'record'), record, { recursive: true });
    writeFileSync(join(record, 'published.txt'), `${empty} main\n/old/ intro\n/timeline/ list rows=list\n`);
    writeFileSync(join(record, 'redirects.yaml'), '/old/: /timeline/\n');
    const { status, output } = build(record, outDir);
    expect(output).not.toContain('error');
    expect(status).toBe(0);
    const old = readFileSync(join(outDir, 'old', 'index.html'), 'utf8');
    expect(headOf(old)).toContain('<meta http-equiv="refresh" content="0; url=/small/timeline/">');
    expect(headOf(old)).toContain('<meta name="robots" content="noindex">');
    expect(headOf(old)).toContain('<link rel="canonical" href="https://small.example/small/timeline/">');
    expect(old).toContain('<a href="/small/timeline/">');
    expect(old).not.toContain('<script');
    expect(readFileSync(join(outDir, ...empty.split('/'), 'index.html'), 'utf8')).toContain('http-equiv="refresh"');
    const sitemap = readFileSync(join(outDir, 'sitemap-0.xml'), 'utf8');
    expect(sitemap).toContain('/small/timeline/<');
    expect(sitemap).not.toContain('/small/old/');
    expect(sitemap).not.toContain(empty);
    expect(readFileSync(join(outDir, 'timeline', 'index.html'), 'utf8')).toContain('<div id="list"><span id="rows"></span>');
  });

  test('is not built anew when it lost one, and says which', { timeout: 120_000 }, () => {
    writeFileSync(join(record, 'published.txt'), '/issues/gone/\n/timeline/ list nowhere\n');
    const { status, output } = build(record, outDir);
    expect(status).toBe(1);
    expect(output).toContain('/issues/gone/ was published and is gone.');
    expect(output).toContain('/timeline/#nowhere was published and is gone.');
    expect(existsSync(join(outDir, 'old', 'index.html'))).toBe(true);
  });
});

describe('a build that cannot be', () => {
  const outDir = join(work, 'kept');
  test('leaves what was published before untouched, prints every problem and exits 1', { timeout: 120_000 }, () => {
    const record = join(work, 'broken');
    cpSync(join(SITES, names[0] ?? '', 'record'), record, { recursive: true });
    mkdirSync(outDir, { recursive: true });
    writeFileSync(join(outDir, 'index.html'), 'published before');
    markBuild(outDir);
    const [event = ''] = readdirSync(join(record, 'events'));
    const at = join(record, 'events', event);
    writeFileSync(
      at,
      readFileSync(at, 'utf8')
        .replace(/^date: .*$/m, 'date: "2019-02-30"')
        .replace(/^kind: .*$/m, 'kind: banquet'),
    );
    const { status, output } = build(record, outDir);
    expect(status).toBe(1);
    expect(output).toMatch(/events\/[^:]+:\d+:\d+ {2}impossible-date/);
    expect(output).toMatch(/events\/[^:]+:\d+:\d+ {2}wrong-value/);
    expect(files(outDir)).toEqual([BUILD_MARKER, 'index.html']);
    expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('published before');
  });

  test(
    'leaves it untouched and no litter when it is interrupted, and clears up after one that was killed',
    { timeout: 240_000 },
    async () => {
      mkdirSync(outDir, { recursive: true });
      writeFileSync(join(outDir, 'index.html'), 'published before');
      markBuild(outDir);
      const half = (pid: number | undefined): string => join('.cache', `build-${String(pid)}`);
      const stop = async (signal: 'SIGINT' | 'SIGKILL'): Promise<{ code: number | null; pid: number | undefined }> => {
        const child = spawn(process.execPath, ['tools/build.ts'], {
          env: environment(join(SITES, names[0] ?? '', 'record'), outDir),
          stdio: 'ignore',
        });
        const ended = new Promise<number | null>((done) => child.once('exit', done));
        // Half-way: the first files are written.
        while (!existsSync(half(child.pid)) && child.exitCode === null) await wait(20);
        child.kill(signal);
        return { code: await ended, pid: child.pid };
      };
      const interrupted = await stop('SIGINT');
      expect(interrupted.code).toBe(130);
      expect(existsSync(half(interrupted.pid))).toBe(false);
      const killed = await stop('SIGKILL');
      expect(existsSync(half(killed.pid))).toBe(true);
      expect(files(outDir)).toEqual([BUILD_MARKER, 'index.html']);
      expect(readFileSync(join(outDir, 'index.html'), 'utf8')).toBe('published before');
      await stop('SIGINT');
      expect(existsSync(half(killed.pid))).toBe(false);
    },
  );

  test('refuses a folder that someone else filled, together with the problems of the record', () => {
    const taken = join(work, 'taken');
    mkdirSync(taken, { recursive: true });
    writeFileSync(join(taken, 'thesis.txt'), 'mine');
    const { status, output } = build(join(work, 'nowhere'), taken);
    expect(status).toBe(1);
    expect(output).toContain('is not an earlier build');
    expect(output).toContain('There is no record at');
    expect(readFileSync(join(taken, 'thesis.txt'), 'utf8')).toBe('mine');
  });

  test('says so when there is no record, or an empty folder', () => {
    const { status, output } = build(join(work, 'nowhere'), outDir);
    expect(status).toBe(1);
    expect(output).toContain('There is no record at');
    const empty = join(work, 'empty');
    mkdirSync(empty, { recursive: true });
    expect(build(empty, outDir).output).toContain('holds no site.yaml');
  });
});
