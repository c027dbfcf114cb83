/**
 * `npm run bench`: what building and reading cost, measured and written down as measured. Nothing here decides a test.
 * Parts: `npm run bench -- build search pages lighthouse` runs only those named; all by default.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join, resolve } from 'node:path';
import { addDays } from '../src/record/date.ts';

const RESULTS = 'bench/results.md';
const parts = process.argv.slice(2);
const wanted = (part: string): boolean => parts.length === 0 || parts.includes(part);

/** Replaces one part of the results, between its markers, and keeps the others. */
export function writePart(part: string, text: string): void {
  const start = `<!-- ${part}:start -->`;
  const end = `<!-- ${part}:end -->`;
  const whole = existsSync(RESULTS) ? readFileSync(RESULTS, 'utf8') : '# Measured\n\nWritten by `npm run bench`. Numbers are single runs unless a line says otherwise; trust ratios more than digits.\n';
  const block = `${start}\n${text.trim()}\n${end}`;
  const pattern = new RegExp(`${start}[\\s\\S]*?${end}`);
  mkdirSync('bench', { recursive: true });
  writeFileSync(RESULTS, pattern.test(whole) ? whole.replace(pattern, () => block) : `${whole.trimEnd()}\n\n${block}\n`);
  console.log(`\n${text.trim()}`);
}

const machine = `${String(cpus().length)} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), ${String(Math.round(totalmem() / 2 ** 30))} GiB, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;

/** A made-up record of a given number of events, 120 words each, with two sources, terms and cross references. */
function generate(folder: string, events: number): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (name: string, text: string): void => {
    mkdirSync(join(folder, name, '..'), { recursive: true });
    writeFileSync(join(folder, name), text);
  };
  const words = 'The council met again and both sides gave their view of the plan for the harbor wall before the vote was taken in the old hall by the water'.split(' ');
  const sentence = (seed: number): string => `${Array.from({ length: 15 }, (_, index) => words[(seed * 7 + index * 3) % words.length]).join(' ')}.`;
  const count = Math.ceil(events / 4);
  write('site.yaml', 'title: Bench\nquestion: How long does it take?\nplace: Nowhere\ndate: "2000/2030"\nsummary: Made up.\nlanguage: en-US\npublisher: Bench\nrevised: "2026-01-01"\ninvented: true\nsides: [reds, blues]\nrounds: [one, two]\ngroups: [{ id: all, name: All }]\n');
  for (const [index, id] of ['reds', 'blues', 'court'].entries()) write(`parties/${id}.mdx`, `---\nname: The ${id}\nshort: ${id}\nrole: other\nmark: { color: ${['brick', 'blue', 'green'][index] ?? 'grey'}, shape: ${['square', 'circle', 'diamond'][index] ?? 'star'} }\nsummary: Made up.\nsources: [s-1]\n---\n\nWords.[@s-1]\n`);
  for (const [index, id] of ['one', 'two'].entries()) write(`rounds/${id}.mdx`, `---\ntitle: Round ${id}\nseason: Season ${id}\nnumber: ${String(index + 1)}\nquestion: What now?\ndate: "${index === 0 ? '2000-01-01/2009-12-31' : '2010-01-01/2030-12-31'}"\nsides: [reds, blues]\nsummary: Made up.\ntrigger: Words.[@s-1]\nresult: Words.[@s-1]\nsources: [s-1]\n---\n\nWords.[@s-1]\n`);
  for (let index = 0; index < 10; index += 1) {
    write(`issues/issue-${String(index)}/index.mdx`, `---\ntitle: Issue ${String(index)}\nquestion: What about ${String(index)}?\ngroup: all\nsummary: Made up.\nshortAnswer: Words.[@s-1]\n---\n\n## How it went\n\n${sentence(index)}[@s-1]\n`);
    write(`issues/issue-${String(index)}/ledger.yaml`, 'rounds:\n  - round: one\n    positions:\n      - { party: reds, date: "2001", does: asks, terms: for more, sources: [s-1] }\n      - { party: blues, date: "2001", does: offers, terms: less, sources: [s-1] }\n    outcome: { nearer: between, terms: Half., why: It lies between., sources: [s-1] }\n');
  }
  write('sources/all.yaml', Array.from({ length: count + 1 }, (_, index) => `- { id: s-${String(index)}, type: webpage, title: Source ${String(index)}, publisher: Bench, issued: "2001", URL: "https://example.org/${String(index)}", kind: news, seen: full }`).join('\n'));
  for (let index = 0; index < events; index += 1) {
    const date = addDays('2000-01-01', index * 2);
    const two = [(index % count) + 1, ((index * 3) % count) + 1].map((one) => `s-${String(one)}`);
    const body = Array.from({ length: 8 }, (_, place) => `${sentence(index + place)}[@${two[place % 2] ?? 's-1'}]`);
    write(`events/${date}-event-${String(index)}.mdx`, `---\ntitle: Event ${String(index)} of the made-up record\ndate: "${date}"\nkind: statement\nparties: [${index % 2 ? 'reds' : 'blues'}]\nissues: [issue-${String(index % 10)}]\nsummary: ${sentence(index)}\nsources: [${[...new Set(two)].join(', ')}]\n---\n\n${body.slice(0, 4).join(' ')}\n\n${body.slice(4).join(' ')}\n`);
  }
}

/** Runs in every process of a build: at its end it notes its own peak of memory, in KiB. */
const WATCH = "import { appendFileSync } from 'node:fs'; process.on('exit', () => appendFileSync(process.env.PEAKS, process.resourceUsage().maxRSS + '\\n'));";

if (wanted('build')) {
  const rows: string[] = [];
  let before: { events: number; seconds: number } | undefined;
  for (const events of [100, 1000, 5000]) {
    const record = resolve('.cache/bench', String(events));
    generate(record, events);
    const outDir = resolve('.cache/bench', `${String(events)}-dist`);
    const started = performance.now();
    const peaks = resolve('.cache/bench', 'peaks.txt');
    const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], { encoding: 'utf8', maxBuffer: 1 << 28, env: { ...process.env, RECORD: record, OUT_DIR: outDir, CACHE_KEY: 'bench', PEAKS: peaks, NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(WATCH)}` } });
    const seconds = (performance.now() - started) / 1000;
    const memory = Math.max(0, ...readFileSync(peaks, 'utf8').split('\n').map(Number)) / 1024;
    rmSync(peaks);
    if (status !== 0) throw new Error(`The build of ${String(events)} events failed:\n${stderr.slice(-2000)}`);
    const pages = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('index.html')).length;
    const growth = before ? `${(seconds / before.seconds).toFixed(1)}x for ${(events / before.events).toFixed(0)}x` : '';
    rows.push(`| ${String(events)} | ${String(pages)} | ${seconds.toFixed(1)} | ${memory > 0 ? memory.toFixed(0) : 'not measured'} | ${(pages / seconds).toFixed(0)} | ${growth} |`);
    before = { events, seconds };
    rmSync(outDir, { recursive: true, force: true });
  }
  rmSync('.cache/bench', { recursive: true, force: true });
  const started = performance.now();
  const own = spawnSync(process.execPath, ['tools/build.ts'], { stdio: 'ignore', env: { ...process.env, OUT_DIR: resolve('.cache/bench-own'), CACHE_KEY: 'bench' } });
  const ownSeconds = (performance.now() - started) / 1000;
  rmSync('.cache/bench-own', { recursive: true, force: true });
  writePart('build', `## Building\n\n${machine}. Wall time of the whole command, checks and search index included; memory is the peak of the largest process.\n\n| events | pages | seconds | MiB | pages a second | growth |\n| --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}\n\nThe record in \`src/content\`: ${own.status === 0 ? `${ownSeconds.toFixed(1)} s` : 'did not build'}.`);
}

if (wanted('search') && existsSync('tools/search-bench.ts')) {
  const { status } = spawnSync(process.execPath, ['tools/search-bench.ts'], { stdio: 'inherit' });
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
  spawnSync(process.execPath, ['tools/build.ts'], { stdio: 'inherit', env: { ...process.env, OUT_DIR: folder, BASE_PATH: '/', CACHE_KEY: 'bench', SITE: 'http://127.0.0.1:4950' } });
  const server = siteServer(folder, '/');
  const port = await listen(server, 4950);
  const launch = await chromiumLaunch();
  const browser = await chromium.launch({ ...launch, args: [...launch.args, '--remote-debugging-port=9337'] });
  const firstIn = (name: string): string[] => (existsSync(join(folder, name)) ? readdirSync(join(folder, name), { withFileTypes: true }).filter((entry) => entry.isDirectory()).slice(0, 1).map((entry) => `${name}/${entry.name}/`) : []);
  const rows: string[] = [];
  for (const path of ['', 'timeline/', 'issues/', 'search/', 'sources/', 'data/', ...firstIn('timeline'), ...firstIn('issues'), ...firstIn('rounds'), ...firstIn('parties'), ...firstIn('data'), ...firstIn('teach')]) {
    const result = await lighthouse(`http://127.0.0.1:${String(port)}/${path}`, { port: 9337, output: 'json', logLevel: 'error', onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'] });
    if (!result) throw new Error(`Lighthouse gave no result for /${path}`);
    const { categories, audits } = result.lhr;
    const score = (id: string): string => String(Math.round((categories[id]?.score ?? 0) * 100));
    rows.push(`| /${path} | ${score('performance')} | ${score('accessibility')} | ${score('best-practices')} | ${score('seo')} | ${audits['largest-contentful-paint']?.displayValue ?? ''} | ${audits['total-blocking-time']?.displayValue ?? ''} | ${audits['cumulative-layout-shift']?.displayValue ?? ''} |`);
  }
  await browser.close();
  server.close();
  rmSync(folder, { recursive: true, force: true });
  writePart('lighthouse', `## Lighthouse\n\n${machine}. One run a page, simulated phone.\n\n| page | performance | accessibility | best practices | SEO | LCP | TBT | CLS |\n| --- | --- | --- | --- | --- | --- | --- | --- |\n${rows.join('\n')}`);
}
