/**
 * `npm run bench -- charts`: what the timeline costs a reader at 1,000 events on a slow computer, beside TimelineJS 3 with
 * the same events in the same run. Measured and written down as measured.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test';
import { max, median, min, quantile } from 'd3';
import { generate, plainEvent } from './bench-record.ts';
import { machine, pace, writePart } from './bench-results.ts';
import { chromiumLaunch } from './browser.ts';
import { listen, siteServer } from './serve.ts';

const [EVENTS, SLOWDOWN, LOADS] = [1000, 4, 5];
const FOLDER = resolve('.cache/bench-charts');
const [RECORD, SITE, OTHER] = ['record', 'site', 'timelinejs'].map((name) => join(FOLDER, name)) as [string, string, string];
const VIEW = { width: 1280, height: 900 };

/** Builds our site and lays out theirs: the same events, the text of the list as text of the slides. */
function prepare(): void {
  rmSync(FOLDER, { recursive: true, force: true });
  generate(RECORD, EVENTS);
  // The span that the events fill, so that the first view shows all of them.
  writeFileSync(join(RECORD, 'site.yaml'), readFileSync(join(RECORD, 'site.yaml'), 'utf8').replace('"2000/2030"', '"2000/2005"'));
  mkdirSync(join(RECORD, 'charts'), { recursive: true });
  writeFileSync(
    join(RECORD, 'charts/timeline.yaml'),
    'type: timeline\ntitle: A thousand events that were made up\nsubtitle: Every event of the made-up record, by the party that acted first\nhow: Each row is a party, each mark one event or several.\nnotes: []\nsources: []\n',
  );
  const { status, stderr } = spawnSync(process.execPath, ['tools/build.ts'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: { ...process.env, RECORD, OUT_DIR: SITE, BASE_PATH: '/', CACHE_KEY: 'bench-charts' },
  });
  if (status !== 0) throw new Error(`The site to measure could not be built:\n${stderr.slice(-2000)}`);
  const dist = resolve('node_modules/@knight-lab/timelinejs/dist');
  for (const part of ['js/timeline.js', 'css']) cpSync(join(dist, part), join(OTHER, part), { recursive: true });
  const events = readdirSync(join(RECORD, 'events'))
    .sort()
    .map((name) => plainEvent(readFileSync(join(RECORD, 'events', name), 'utf8')));
  if (events.length !== EVENTS) throw new Error(`Expected ${String(EVENTS)} events, found ${String(events.length)}`);
  writeFileSync(
    join(OTHER, 'events.json'),
    JSON.stringify({
      events: events.map(({ title, date, summary, group }) => {
        const [year = '', month = '', day = ''] = date.split('-');
        return { start_date: { year, month, day }, group, text: { headline: title, text: summary } };
      }),
    }),
  );
  writeFileSync(
    join(OTHER, 'index.html'),
    '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>TimelineJS</title><link rel="icon" href="data:,"><link rel="stylesheet" href="css/timeline.css"><style>html,body{height:100%;margin:0}#timeline-embed{height:100%}</style></head><body><div id="timeline-embed"></div><script src="js/timeline.js"></script><script>window.timeline = new TL.Timeline("timeline-embed", new URL("events.json", location.href).href);</script></body></html>',
  );
}

/** A page that is measured: where it is, when it is ready, and what a reader does there. */
interface Subject {
  readonly name: string;
  readonly address: string;
  /** What stands in the page, and how often, once its script has done what it does at first. */
  readonly ready: readonly [selector: string, count: number];
  readonly tasks: readonly Task[];
}
interface Task {
  readonly name: string;
  readonly times: number;
  /** The event in the page from which time runs. */
  readonly event: 'keydown' | 'keyup' | 'click';
  /** Milliseconds between one time and the next: what moves has come to rest. */
  readonly rest: number;
  readonly before?: (page: Page) => Promise<void>;
  readonly act: (page: Page, turn: number) => Promise<void>;
  /** What must be different after each time, lest nothing be timed. */
  readonly changes: () => string;
}

const focusOn = (): string => document.activeElement?.getAttribute('aria-label') ?? '';
const axis = (): string => document.querySelector('.from-1176 .behind')?.innerHTML ?? '';
const listed = (): string => document.querySelector('event-filter output')?.textContent ?? '';
const slide = (): string => document.querySelector('.tl-timemarker-active')?.id ?? '';
const lastMarker = (): string => [...document.querySelectorAll<HTMLElement>('.tl-timemarker')].at(-1)?.style.left ?? '';

const focusMark = async (page: Page): Promise<void> => {
  await page.locator('.from-1176').focus();
  await page.keyboard.press('ArrowRight');
};
const arrow: Task = {
  name: 'Arrow key: next mark',
  times: 40,
  event: 'keydown',
  rest: 60,
  before: focusMark,
  act: (page, turn) => page.keyboard.press(turn % 20 < 10 ? 'ArrowRight' : 'ArrowLeft'),
  changes: focusOn,
};
const zoomKey: Task = {
  name: 'Zoom one step',
  times: 20,
  event: 'keydown',
  rest: 250,
  before: focusMark,
  act: (page, turn) => page.keyboard.press(turn % 10 < 5 ? '+' : '-'),
  changes: axis,
};
const glide: Task = {
  name: 'Zoom that glides',
  times: 10,
  event: 'click',
  rest: 700,
  act: (page, turn) => page.getByRole('button', { name: turn % 2 === 0 ? 'Round 1: ' : 'Whole span' }).click(),
  changes: axis,
};
const filter: Task = {
  name: 'Filter on or off',
  times: 20,
  event: 'keyup',
  rest: 200,
  before: (page) => page.locator('input[name=party][value=reds]').focus(),
  act: (page) => page.keyboard.press('Space'),
  changes: listed,
};
const ready = ['.live-tools button', 4] as const;

const subjectsOf = (ours: string, theirs: string): readonly Subject[] => [
  { name: 'Ours: timeline with list and filters', address: `${ours}/timeline/`, ready, tasks: [arrow, zoomKey, glide, filter] },
  { name: 'Ours: the chart’s own page', address: `${ours}/data/timeline/`, ready, tasks: [arrow, zoomKey, glide] },
  {
    name: 'TimelineJS 3',
    address: `${theirs}/`,
    ready: ['.tl-timemarker', EVENTS],
    tasks: [
      {
        name: 'Arrow key: next event',
        times: 20,
        event: 'keydown',
        rest: 1600,
        before: (page) => page.locator('.tl-timeline').click({ position: { x: 500, y: 30 } }),
        act: (page) => page.keyboard.press('ArrowRight'),
        changes: slide,
      },
      {
        name: 'Zoom that glides',
        times: 10,
        event: 'click',
        rest: 1600,
        act: (page, turn) =>
          page
            .locator('.tl-menubar-button')
            .nth(turn % 2)
            .click({ force: true }),
        changes: lastMarker,
      },
    ],
  },
];

/** Runs in the page before its own scripts: long tasks, time from an input to the frame that follows it, gaps between frames. */
function watch(): void {
  const state = { quietSince: 0, answered: 0, gap: 0 };
  new PerformanceObserver((list) => {
    for (const task of list.getEntries()) state.quietSince = Math.max(state.quietSince, task.startTime + task.duration);
  }).observe({ type: 'longtask', buffered: true });
  Object.assign(window, {
    benchState: state,
    benchArm: (type: string, during: number) => {
      Object.assign(state, { answered: 0, gap: 0 });
      addEventListener(
        type,
        (event) => {
          requestAnimationFrame((first) => {
            // After the frame: a message posted in it comes when its style, layout and paint are done.
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => {
              state.answered = performance.now() - event.timeStamp;
            };
            port2.postMessage(0);
            let last = first;
            const next = (now: number): void => {
              state.gap = Math.max(state.gap, now - last);
              last = now;
              if (now - first < during) requestAnimationFrame(next);
            };
            requestAnimationFrame(next);
          });
        },
        { capture: true, once: true },
      );
    },
  });
}

interface Load {
  readonly bytes: number;
  readonly script: number;
  readonly requests: number;
  readonly failed: readonly string[];
  readonly task: number;
  readonly running: number;
  readonly layout: number;
  readonly nodes: number;
  readonly quiet: number;
}
interface State {
  quietSince: number;
  answered: number;
  gap: number;
}
const state = (page: Page): Promise<State> => page.evaluate(() => (window as unknown as { benchState: State }).benchState);

/** Opens a page at the slowdown and waits until it is ready and no task has been long for a second. */
async function open(context: BrowserContext, subject: Subject): Promise<{ page: Page; load: Load }> {
  const page = await context.newPage();
  const failed: string[] = [];
  const bodies: Promise<readonly [url: string, size: number]>[] = [];
  page.on('requestfailed', (request) => {
    failed.push(request.url());
  });
  page.on('response', (response) => {
    if (response.url().startsWith('data:')) return;
    bodies.push(
      response.body().then(
        (body) =>
          [
            response.url(),
            /\.(woff2?|png|jpg)$/.test(new URL(response.url()).pathname) ? body.length : gzipSync(body, { level: 9 }).length,
          ] as const,
        () => [response.url(), 0] as const,
      ),
    );
  });
  await page.addInitScript(watch);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
  await session.send('Performance.enable');
  await page.goto(subject.address, { timeout: 120_000 });
  await page.waitForFunction(([selector, count]) => document.querySelectorAll(selector).length >= count, subject.ready, {
    timeout: 120_000,
  });
  await page.waitForFunction(
    () => performance.now() - (window as unknown as { benchState: State }).benchState.quietSince > 1500,
    undefined,
    { timeout: 120_000 },
  );
  const { metrics } = await session.send('Performance.getMetrics');
  const metric = (name: string): number => (metrics.find((one) => one.name === name)?.value ?? 0) * 1000;
  const sizes = await Promise.all(bodies);
  const nodes = await page.evaluate(() => document.querySelectorAll('*').length);
  return {
    page,
    load: {
      bytes: sizes.reduce((sum, [, size]) => sum + size, 0),
      script: sizes.filter(([url]) => /\.js($|\?)/.test(url)).reduce((sum, [, size]) => sum + size, 0),
      requests: sizes.length,
      failed,
      task: metric('TaskDuration'),
      running: metric('ScriptDuration'),
      layout: metric('LayoutDuration') + metric('RecalcStyleDuration'),
      nodes,
      quiet: (await state(page)).quietSince,
    },
  };
}

interface Answers {
  readonly task: string;
  readonly answers: readonly number[];
  readonly gaps: readonly number[];
}

async function perform(page: Page, task: Task): Promise<Answers> {
  const [answers, gaps]: [number[], number[]] = [[], []];
  await task.before?.(page);
  await page.waitForTimeout(task.rest);
  for (let turn = 0; turn < task.times; turn += 1) {
    await page.evaluate(
      ([type, during]) => {
        (window as unknown as { benchArm: (type: string, during: number) => void }).benchArm(type, during);
      },
      [task.event, Math.max(50, task.rest - 200)] as const,
    );
    const before = await page.evaluate(task.changes);
    await task.act(page, turn);
    await page.waitForFunction(() => (window as unknown as { benchState: State }).benchState.answered > 0, undefined, { timeout: 60_000 });
    await page.waitForTimeout(task.rest);
    const { answered, gap } = await state(page);
    if ((await page.evaluate(task.changes)) === before)
      throw new Error(`“${task.name}” changed nothing the ${String(turn + 1)}th time on ${page.url()}`);
    answers.push(answered);
    gaps.push(gap);
  }
  return { task: task.name, answers, gaps };
}

async function measure(browser: Browser, subject: Subject): Promise<{ loads: Load[]; answers: Answers[] }> {
  const loads: Load[] = [];
  const answers: Answers[] = [];
  for (let turn = 0; turn < LOADS; turn += 1) {
    const context = await browser.newContext({ viewport: VIEW });
    const { page, load } = await open(context, subject);
    loads.push(load);
    if (turn === LOADS - 1) for (const task of subject.tasks) answers.push(await perform(page, task));
    await context.close();
  }
  return { loads, answers };
}

const whole = (value: number | undefined): string => (value === undefined ? '–' : Math.round(value).toLocaleString('en-US'));
const spread = (values: readonly number[]): string => `${whole(median(values))} (${whole(min(values))}–${whole(max(values))})`;
const kb = (values: readonly number[]): string => ((median(values) ?? 0) / 1024).toFixed(0);

prepare();
const servers = [siteServer(SITE, '/'), siteServer(OTHER, '/')] as const;
const [ours, theirs] = [await listen(servers[0], 4960), await listen(servers[1], 4970)].map(
  (port) => `http://127.0.0.1:${String(port)}`,
) as [string, string];
const browser = await chromium.launch(await chromiumLaunch());
const subjects = subjectsOf(ours, theirs);
const results: { subject: Subject; loads: Load[]; answers: Answers[] }[] = [];
for (const subject of subjects) results.push({ subject, ...(await measure(browser, subject)) });
const version = browser.version();
const index = await pace(browser);
await browser.close();
for (const server of servers) server.close();
rmSync(FOLDER, { recursive: true, force: true });

const rows = results.map(({ subject, loads }) => {
  const all = (pick: (load: Load) => number): number[] => loads.map(pick);
  return `| ${subject.name} | ${kb(all(({ bytes }) => bytes))} | ${kb(all(({ script }) => script))} | ${whole(median(all(({ requests }) => requests)))} | ${spread(all(({ task }) => task))} | ${spread(all(({ running }) => running))} | ${spread(all(({ layout }) => layout))} | ${spread(all(({ quiet }) => quiet))} | ${whole(median(all(({ nodes }) => nodes)))} |`;
});
const tasks = results.flatMap(({ subject, answers }) =>
  answers.map(
    ({ task, answers: times, gaps }) =>
      `| ${subject.name} | ${task} | ${String(times.length)} | ${whole(median(times))} | ${whole(quantile(times, 0.95))} | ${whole(max(times))} | ${whole(median(gaps))} | ${whole(max(gaps))} |`,
  ),
);
const slowest = results
  .filter(({ subject }) => subject.name.startsWith('Ours'))
  .flatMap(({ answers }) => answers.map(({ task, answers: times }) => ({ task, time: quantile(times, 0.95) ?? 0 })))
  .sort((a, b) => b.time - a.time)[0];
const failed = [...new Set(results.flatMap(({ loads }) => loads.flatMap((load) => load.failed)))];
writePart(
  'charts',
  `## Charts: the timeline at ${EVENTS.toLocaleString('en-US')} events

${machine}; Chromium ${version}, ${String(VIEW.width)} by ${String(VIEW.height)}, ${String(SLOWDOWN)}x CPU slowdown, BenchmarkIndex without it ${String(index)}. A made-up record of ${EVENTS.toLocaleString('en-US')} events in two lanes over six years; TimelineJS 3.9.11 from npm shows the same events (title, date, summary, the lane as group) from a JSON file beside it.

- ${slowest && slowest.time <= 100 ? 'Met' : '**Not met**'}: our interactions answer within 100 ms, 95th percentile of each (the slowest, “${slowest?.task ?? ''}”: ${whole(slowest?.time)} ms)

Loading: median of ${String(LOADS)} first visits, least and most in brackets. Times are milliseconds of the slowed main thread until no task has been long for a second and a half; “quiet” is when the last task over 50 ms ended.

| Page | KB, gzip | of it script | requests | main thread | script | style and layout | quiet | DOM elements |
| --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}

Answering: milliseconds from the input to the end of the next frame (its paint included), on one loaded page. The longest gap between two frames after that shows what moves by itself.

| Page | Task | n | median | 95th | most | longest gap, median | most |
| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: |
${tasks.join('\n')}

What keeps the comparison from being even: our pages are drawn when the site is built, so their cost lies in HTML rather than script, and the full text of an event is on a page of its own; TimelineJS draws in the browser and holds the summary of every event in slides. Our first page also carries a list of all events with filters and the second a table of them; TimelineJS has neither, and no filter to time. A tick of the filter hides and shows 500 of the events. TimelineJS glides from event to event for a second by design: its answer is the first frame of that. Both are served from this machine, so no network wait is in any number; bytes are gzipped here as a host would, fonts as they are.${
    failed.length > 0
      ? ` What TimelineJS asks of other servers was not to be had and is not counted: ${failed
          .map((address) => new URL(address).hostname)
          .filter((host, place, hosts) => hosts.indexOf(host) === place)
          .join(', ')}.`
      : ''
  }`,
);
