/**
 * `npm test`: every level, two at a time where they do not use both cores themselves. A step that runs next to another is
 * printed whole when it ends. After a failed step no new stage begins. `npm test -- lint unit` runs only those named.
 */
import { spawn } from 'node:child_process';
import { testSiteEnv } from './test-site.ts';

interface Step {
  readonly name: string;
  /** A file under `node_modules` or `tools` and its arguments: run by this Node, on every system. */
  readonly command: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}
/** Steps one after the other. */
type Lane = readonly Step[];
/** Lanes next to each other. */
type Stage = readonly Lane[];

const vitest = (...projects: string[]): readonly string[] => [
  'node_modules/vitest/vitest.mjs',
  'run',
  ...projects.flatMap((project) => ['--project', project]),
];

const BUILD: Step = { name: 'build', command: ['tools/build.ts'], env: testSiteEnv() };
const STAGES: readonly Stage[] = [
  [
    [BUILD, { name: 'sites', command: vitest('sites') }],
    [
      { name: 'lint', command: ['node_modules/eslint/bin/eslint.js', '.'] },
      { name: 'lint', command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
      { name: 'lint', command: ['node_modules/knip/bin/knip.js'] },
      { name: 'types', command: ['node_modules/astro/bin/astro.mjs', 'check', '--minimumFailingSeverity', 'warning'] },
      { name: 'unit', command: vitest('unit', 'flagship*') },
    ],
  ],
  [[{ name: 'browser', command: ['node_modules/@playwright/test/cli.js', 'test'], env: { ...process.env, REUSE_SITE: '1' } }]],
];

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(0)} s`;

/** Runs a step. @param live Whether its output goes straight to the terminal. @returns whether it passed. */
async function run({ name, command, env = process.env }: Step, live: boolean): Promise<boolean> {
  const start = performance.now();
  const title = `${name}: ${command.join(' ').replace(/^node_modules\//, '')}`;
  if (live) console.log(`\n── ${title}`);
  const child = spawn(process.execPath, command, { env, stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'] });
  const output: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => output.push(part));
  const code = await new Promise<number | null>((done) => child.once('close', done));
  if (!live) console.log(`\n── ${title}\n${Buffer.concat(output).toString()}`.trimEnd());
  console.log(code === 0 ? `── ${name} passed in ${seconds(start)}` : `── ${name} FAILED in ${seconds(start)}`);
  return code === 0;
}

const wanted = new Set(process.argv.slice(2));
const names = new Set(STAGES.flat(2).map(({ name }) => name));
const unknown = [...wanted].filter((name) => !names.has(name));
if (unknown.length > 0) {
  console.error(`There is no level "${unknown.join('", "')}". Levels: ${[...names].join(', ')}.`);
  process.exit(1);
}
/** A level that is asked for; the browser tests ask for the site they look at. */
const isWanted = ({ name }: Step): boolean =>
  wanted.size === 0 || wanted.has(name) || (name === BUILD.name && wanted.has('browser') && !process.env['REUSE_SITE']);

const start = performance.now();
const failed: string[] = [];
for (const stage of STAGES) {
  const lanes = stage.map((lane) => lane.filter(isWanted)).filter((lane) => lane.length > 0);
  await Promise.all(
    lanes.map(async (lane) => {
      for (const step of lane) if (!(await run(step, lanes.length === 1))) failed.push(step.name);
    }),
  );
  if (failed.length > 0) break;
}
console.log(
  failed.length === 0 ? `\nAll levels passed in ${seconds(start)}.` : `\nFailed: ${[...new Set(failed)].join(', ')} (${seconds(start)}).`,
);
process.exitCode = failed.length === 0 ? 0 : 1;
