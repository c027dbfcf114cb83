/** What the papers of the project say is so: README.md, CITATION.cff, CHANGELOG.md, CONTRIBUTING.md and docs/. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { isFlagship } from '../../flagship/is-flagship.ts';

const readme = readFileSync('README.md', 'utf8');
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  version: string;
  engines: Record<string, string>;
  scripts: Record<string, string>;
};

/** Paths that a paper names and that are not there. Those within a record are those of the flagship: a fork has its own. */
const missing = (paths: readonly string[]): string[] =>
  paths.filter((path) => !existsSync(path) && (isFlagship('src/content') || !path.startsWith('src/content/')));

/** Names of the variables of the environment that a text of code reads. */
const variablesIn = (text: string): string[] =>
  [...text.matchAll(/process\.env(?:\['(\w+)'\]|\.([A-Z]\w*))|\benv\('(\w+)'\)/g)].map(([, ...names]) => names.find(Boolean) ?? '');

const code = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(ts|mjs|astro)$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));

test('every command in README.md is there', () => {
  const named = [...readme.matchAll(/npm (?:run )?(start|test|(?<=run )[\w:]+)/g)].map(([, name = '']) => name);
  expect(named).toContain('check');
  for (const name of named) expect(manifest.scripts).toHaveProperty([name]);
});

test('every variable in README.md is read by the code, and every one for users is in README.md', () => {
  const documented = [...readme.matchAll(/^\| `([A-Z_]+)` \|/gm)].map(([, name = '']) => name);
  const tests = ['tests/browser/setup.ts', 'tests/browser/site.ts', 'playwright.config.ts'].map((file) => readFileSync(file, 'utf8'));
  const read = new Set([...code('src'), ...code('tools'), readFileSync('astro.config.mjs', 'utf8'), ...tests].flatMap(variablesIn));
  expect(documented.filter((name) => !read.has(name))).toEqual([]);
  // Set by the tools for one another, or by the machine: not for users.
  const inner = [
    'AWS_EXECUTION_ENV',
    'ASTRO_TELEMETRY_DISABLED',
    'CACHE_KEY',
    'CI',
    'NODE_ENV',
    'PATH',
    'PEAKS',
    'PICTURE_CACHE',
    'TEST_SITE',
    'TEST_WORKER_INDEX',
  ];
  expect([...read].filter((name) => !documented.includes(name) && !inner.includes(name))).toEqual([]);
});

test('every file and folder that README.md links or lists is there', () => {
  const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
  const listed = [...readme.matchAll(/`((?:src|tests|docs|tools|\.github)(?:\/[\w.-]+)*)`/g)].map(([, path = '']) => path);
  expect(missing([...links, ...listed])).toEqual([]);
});

test.each([
  'CONTRIBUTING.md',
  'SECURITY.md',
  ...readdirSync('docs')
    .filter((name) => name.endsWith('.md'))
    .map((name) => `docs/${name}`),
])('every link, file and command in %s is there', (paper) => {
  const text = readFileSync(paper, 'utf8');
  const links = [...text.matchAll(/\]\((?!https?:|#)([^)#\s]+)[^)]*\)/g)].map(([, path = '']) => join(dirname(paper), path));
  const listed = [...text.matchAll(/`((?:src|tests|docs|tools|bench|\.github|\.vscode)(?:\/[\w.@-]+)+)`/g)].map(([, path = '']) => path);
  expect(missing([...links, ...listed])).toEqual([]);
  const commands = [...text.matchAll(/npm run ([\w:]+)/g)].map(([, name = '']) => name);
  expect(commands.filter((name) => !(name in manifest.scripts))).toEqual([]);
});

test('every test that docs/chartability.md quotes is in the file of its short name', () => {
  const text = readFileSync('docs/chartability.md', 'utf8');
  const files = new Map(
    [...text.matchAll(/\*([\w ]+)\* is `([^`]+)`/g)].map(([, name = '', file = '']) => [name, readFileSync(file, 'utf8')]),
  );
  const quoted = [...text.matchAll(/\*([\w ]+)\*: ((?:“[^”]+”(?:, )?)+)/g)].flatMap(([, name = '', titles = '']) =>
    [...titles.matchAll(/“([^”]+)”/g)].map(([, title = '']) => ({ name, words: title.split('…').map((part) => part.trim()) })),
  );
  expect(quoted.length).toBeGreaterThan(15);
  expect(quoted.filter(({ name, words }) => !words.every((part) => files.get(name)?.includes(part)))).toEqual([]);
});

test('the newest version in CHANGELOG.md is that of package.json', () => {
  const [newest] = [...readFileSync('CHANGELOG.md', 'utf8').matchAll(/^## (\d+\.\d+\.\d+) - \d{4}-\d{2}-\d{2}$/gm)].map(
    ([, version]) => version,
  );
  expect(newest).toBe(manifest.version);
});

test('README.md names the Node and npm that package.json asks for', () => {
  expect(manifest.engines).toEqual({ node: '>=20.19', npm: '>=10' });
  expect(readme).toContain('Node 20.19 or newer with npm 10 or newer');
});

test('CITATION.cff has what the format asks for, and is of this version', () => {
  const cff = parse(readFileSync('CITATION.cff', 'utf8')) as Record<string, unknown>;
  expect(cff).toMatchObject({ 'cff-version': '1.2.0', version: manifest.version });
  expect(['software', 'dataset']).toContain(cff['type']);
  for (const text of ['message', 'title']) expect(cff[text]).toEqual(expect.stringMatching(/\S/));
  expect(cff['authors']).toEqual([expect.objectContaining({ name: expect.stringMatching(/\S/) as string })]);
  expect(cff['date-released']).toEqual(expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/));
  expect(cff['license']).toEqual(['MIT', 'CC-BY-4.0']);
});
