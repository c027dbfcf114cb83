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
import { digest, templateOf, wholePage, withoutHashes } from './golden.ts';

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

describe.each(names)('%s', (name) => {
  const outDir = join(work, name);
  const expected = (file: string): string => join(SITES, name, 'expected', file);
  const page = (file: string): string => readFileSync(join(outDir, file), 'utf8');
  const pages = (): string[] => files(outDir).filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'));

  test('builds the files of its list', { timeout: 240_000 }, async () => {
    const { status, output } = build(join(SITES, name, 'record'), outDir);
    expect(output).not.toContain('error');
    expect(status).toBe(0);
    const listed = files(outDir).filter((file) => !/^(?:pagefind|_astro)\//.test(file));
    await expect(withoutHashes(listed.join('\n'))).toMatchFileSnapshot(expected('files.txt'));
  });

  test('matches the golden page of each template, head included', async () => {
    for (const [template, built] of Map.groupBy(pages(), templateOf)) {
      // The golden that is there says which page is held; of a new template it is the longest page.
      const [longest = ''] = [...built].sort((a, b) => page(b).length - page(a).length);
      const held = built.filter((file) => existsSync(expected(file)));
      expect(held.length, `${template} has one golden page`).toBeLessThanOrEqual(1);
      await expect(wholePage(page(held[0] ?? longest))).toMatchFileSnapshot(expected(held[0] ?? longest));
    }
  });

  test('has no golden of a page that is not built', () => {
    const built = new Set([...pages(), 'files.txt', 'pages.txt']);
    expect(files(join(SITES, name, 'expected')).filter((file) => !built.has(file))).toEqual([]);
  });

  test('matches the golden title, headings, links and text of every page', async () => {
    const digests = pages().map((file) => `=== ${file}\n${digest(page(file))}\n`);
    await expect(withoutHashes(digests.join('\n'))).toMatchFileSnapshot(expected('pages.txt'));
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
    expect(old).toContain('<meta http-equiv="refresh" content="0; url=/small/timeline/">');
    expect(old).toContain('<meta name="robots" content="noindex">');
    expect(old).toContain('<link rel="canonical" href="https://small.example/small/timeline/">');
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

/**
 * Events of one day are in the order that the record gives wherever they are listed, and here that is not the order of
 * their ids. It is decided in one place (src/record/collections/events/day-order.ts); a page or an export that sorts again
 * would show here.
 */
describe('two events of one day', () => {
  const site = join(work, 'valley');
  const [first, second] = ['2008-05-05-lake-at-51-percent', '2008-05-05-growers-answer-the-board'] as const;
  const read = (file: string): string => readFileSync(join(site, file), 'utf8');
  /** The ids of both in the order in which a file names them first. */
  const orderIn = (file: string, mark: (id: string) => string): string[] => {
    const text = read(file);
    return [first, second]
      .map((id) => ({ id, at: text.indexOf(mark(id)) }))
      .filter(({ at }) => at >= 0)
      .sort((a, b) => a.at - b.at)
      .map(({ id }) => id);
  };

  test.each([
    ['timeline/index.html', (id: string) => `href="/small/timeline/${id}/"`],
    ['weeks/2008-w19/index.html', (id: string) => `href="/small/timeline/${id}/"`],
    ['exports/events.csv', (id: string) => `\n${id},`],
    ['exports/events.json', (id: string) => `"id": "${id}"`],
    ['exports/events.ics', (id: string) => `UID:${id}@`],
    ['exports/timeline.json', (id: string) => `"unique_id": "${id}"`],
  ])('are in the order of the record in %s', (file, mark) => {
    expect(orderIn(file, mark)).toEqual([first, second]);
  });

  test('are in the feed with the newest first', () => {
    expect(orderIn('exports/events.rss', (id) => `<link>https://small.example/small/timeline/${id}/</link>`)).toEqual([second, first]);
  });

  test('lead from the first to the second and back', () => {
    const neighbor = (id: string, rel: 'prev' | 'next'): string | undefined =>
      new RegExp(`<a[^>]*href="/small/timeline/([^/"]*)/"[^>]*rel="${rel}"|<a[^>]*rel="${rel}"[^>]*href="/small/timeline/([^/"]*)/"`)
        .exec(read(`timeline/${id}/index.html`))
        ?.slice(1)
        .find(Boolean);
    expect(neighbor(first, 'next')).toBe(second);
    expect(neighbor(second, 'prev')).toBe(first);
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
