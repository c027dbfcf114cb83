/** What building costs: our site at several sizes, and Starlight's with as many pages in the same run. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { generate } from './bench-record.ts';
import { starlightSite } from './bench-starlight.ts';

/** What a build cost. */
export interface Cost {
  /** Wall time. */
  readonly seconds: number;
  /** Processor time of the build and of all it started, in seconds. */
  readonly cpu: number;
  /** Peak of the largest Node process, in MiB. */
  readonly memory: number;
}

const FOLDER = resolve('.cache/bench');
const PICTURES = join(FOLDER, 'pictures');

/** Shorter pages are lists and stubs: they cost little and would flatter the number of pages a second. */
const COUNTED_WORDS = 150;

/** Runs in every Node process of a build: at its end it notes its own peak of memory, in KiB. */
const WATCH =
  "import { appendFileSync } from 'node:fs'; process.on('exit', () => appendFileSync(process.env.PEAKS, process.resourceUsage().maxRSS + '\\n'));";

const seconds = (time: string): number => {
  const [, minutes = '0', rest = '0'] = /(\d+)m([\d.]+)s/.exec(time) ?? [];
  return Number(minutes) * 60 + Number(rest);
};

/** Runs a script by Node in a folder. @throws when it fails, with the end of what it said. */
function measure(script: readonly string[], cwd: string, env: Readonly<Record<string, string>>): Cost {
  const peaks = join(FOLDER, 'peaks.txt');
  rmSync(peaks, { force: true });
  const started = performance.now();
  // The shell knows the processor time of all that ran in it, the search indexer included, which is no Node process.
  const { status, output } = spawnSync('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', process.execPath, ...script], {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: '1',
      PEAKS: peaks,
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(WATCH)}`,
      ...env,
    },
  });
  const wall = (performance.now() - started) / 1000;
  if (status !== 0) throw new Error(`${script.join(' ')} failed:\n${output.join('\n').slice(-2000)}`);
  const [user = '', system = ''] = output[3]?.trim().split('\n')[1]?.split(' ') ?? [];
  const memory = Math.max(...readFileSync(peaks, 'utf8').split('\n').map(Number)) / 1024;
  return { seconds: wall, cpu: seconds(user) + seconds(system), memory };
}

/** Builds a record with our generator. Cold: no picture and no cache of Astro is there. */
function buildOurs(record: string, outDir: string, cold: boolean): Cost {
  if (cold) {
    rmSync(PICTURES, { recursive: true, force: true });
    for (const name of existsSync('node_modules/.astro') ? readdirSync('node_modules/.astro') : [])
      if (name.startsWith('bench-build')) rmSync(join('node_modules/.astro', name), { recursive: true });
  }
  rmSync(outDir, { recursive: true, force: true });
  return measure(['tools/build.ts'], '.', { RECORD: record, OUT_DIR: outDir, CACHE_KEY: 'bench-build', PICTURE_CACHE: PICTURES });
}

function buildStarlight(folder: string, cold: boolean): Cost {
  for (const name of cold ? ['dist', '.astro', 'node_modules/.astro'] : ['dist'])
    rmSync(join(folder, name), { recursive: true, force: true });
  return measure(['node_modules/astro/bin/astro.mjs', 'build'], folder, {});
}

/** The pages of a built site that are long enough to count, with their mean length. */
export interface Pages {
  readonly count: number;
  readonly words: number;
}

/** Counts the pages of a built site by the words in their `<main>`. */
export function countPages(site: string): Pages {
  const lengths = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => {
      const main = /<main[\s>][\s\S]*<\/main>/.exec(readFileSync(join(site, name), 'utf8'))?.[0] ?? '';
      const text = main.replace(/<(script|style|svg)[\s>][\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ');
      return text.split(/\s+/).filter(Boolean).length;
    })
    .filter((words) => words >= COUNTED_WORDS);
  const sum = lengths.reduce((total, words) => total + words, 0);
  return { count: lengths.length, words: sum / Math.max(1, lengths.length) };
}

/** A build in the table of results. */
export interface Row {
  readonly name: string;
  readonly cold: boolean;
  readonly pages: Pages;
  readonly cost: Cost;
}

/** Everything that was measured, in the order in which it ran. */
export interface BuildResults {
  readonly rows: readonly Row[];
  /** Turns of both sites, one after the other. */
  readonly turns: readonly { readonly cold: boolean; readonly ours: Row; readonly starlight: Row }[];
}

const ROUNDS = 2;
const COMPARED_EVENTS = 2000;

/** Builds everything, one build at a time. `sizes` are numbers of events. */
export function measureBuilds(sizes: readonly number[], compared = COMPARED_EVENTS): BuildResults {
  mkdirSync(FOLDER, { recursive: true });
  const outDir = join(FOLDER, 'site');
  const ours = (name: string, record: string, cold: boolean): Row => {
    const cost = buildOurs(record, outDir, cold);
    return { name, cold, cost, pages: countPages(outDir) };
  };
  const recordOf = (events: number): string => {
    const folder = join(FOLDER, `record-${String(events)}`);
    generate(folder, events);
    return folder;
  };
  const rows: Row[] = [];
  for (const cold of [true, false]) rows.push(ours('the record in `src/content`', resolve('src/content'), cold));
  for (const events of sizes) for (const cold of [true, false]) rows.push(ours(`${String(events)} events`, recordOf(events), cold));

  const record = recordOf(compared);
  const name = `${String(compared)} events`;
  // The first build also says how many pages of which length Starlight must have.
  const first = ours(name, record, true);
  const starlight = starlightSite(first.pages.count, first.pages.words);
  const turns: { cold: boolean; ours: Row; starlight: Row }[] = [];
  if (starlight === undefined) rows.push(first);
  else
    for (let round = 0; round < ROUNDS; round += 1)
      for (const cold of [true, false]) {
        const other: Row = { name: 'Starlight', cold, cost: buildStarlight(starlight, cold), pages: countPages(join(starlight, 'dist')) };
        turns.push({ cold, ours: round === 0 && cold ? first : ours(name, record, cold), starlight: other });
      }
  rmSync(FOLDER, { recursive: true, force: true });
  return { rows, turns };
}

const cells = ({ name, cold, pages, cost }: Row): string =>
  `| ${name} | ${cold ? 'cold' : 'warm'} | ${String(pages.count)} | ${pages.words.toFixed(0)} | ${cost.seconds.toFixed(1)} | ${cost.cpu.toFixed(1)} | ${cost.memory.toFixed(0)} | ${(pages.count / cost.seconds).toFixed(0)} | ${(pages.count / cost.cpu).toFixed(0)} |`;

/** How many times as many pages a second we make as Starlight, by wall and by processor time, over all turns of a kind. */
function ratio(turns: BuildResults['turns'], cold: boolean): string {
  const own = turns.filter((turn) => turn.cold === cold);
  const rate = (of: 'ours' | 'starlight', by: 'seconds' | 'cpu'): number =>
    own.reduce((sum, turn) => sum + turn[of].pages.count, 0) / own.reduce((sum, turn) => sum + turn[of].cost[by], 0);
  return `${(rate('ours', 'seconds') / rate('starlight', 'seconds')).toFixed(2)} (by processor time ${(rate('ours', 'cpu') / rate('starlight', 'cpu')).toFixed(2)})`;
}

function growth(rows: readonly Row[], cold: boolean): string {
  const cpu = (name: string): number => rows.find((row) => row.name === name && row.cold === cold)?.cost.cpu ?? NaN;
  return (cpu('5000 events') / cpu('1000 events')).toFixed(1);
}

/** The results as Markdown, with the targets beside them. */
export function showBuilds({ rows, turns }: BuildResults): string {
  const largest = rows.filter(({ name }) => name === '5000 events');
  const peak = Math.max(...largest.map(({ cost }) => cost.memory));
  const own = rows.find(({ name, cold }) => cold && name.includes('src/content'));
  return [
    `Wall and processor time of the whole command, checks and search index included; memory is the peak of the largest Node process. Only pages with at least ${String(COUNTED_WORDS)} words in \`<main>\` are counted. Cold: no preview picture and no cache is there. Starlight has as many pages of the same mean length, search and site map on, and a side bar of one line. Both build one after the other, twice.`,
    '',
    ...(turns.length > 0
      ? [
          `- Pages a second against Starlight, warm: ${ratio(turns, false)}; target 1, hoped for 1.5.`,
          `- The same, cold: ${ratio(turns, true)}; target 0.6, hoped for 0.8.`,
        ]
      : ['- Starlight could not be installed, so nothing was compared.']),
    `- Processor time from 1,000 to 5,000 events, warm: ${growth(rows, false)} times, cold: ${growth(rows, true)} times; target 5.2.`,
    `- Peak of memory at 5,000 events: ${peak.toFixed(0)} MiB; target 1,229.`,
    `- The record in \`src/content\`, cold: ${own?.cost.cpu.toFixed(1) ?? '?'} s of processor time; target 25.`,
    '',
    '| site | caches | pages | words a page | seconds | CPU seconds | MiB | pages a second | pages a CPU second |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: |',
    ...rows.map(cells),
    ...turns.flatMap(({ ours, starlight }) => [cells(ours), cells(starlight)]),
  ].join('\n');
}
