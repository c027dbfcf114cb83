/** The phases of an answer, with a full text that a test makes slow or breaks. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.client.ts';
import { packed } from './sample-index.ts';

const OPTIONS = { asTyped: false, typing: false };
let folder = '';

/** A site whose Pagefind finds one source for every question, after some milliseconds. */
async function engineWith(script?: string): Promise<SearchEngine> {
  if (script !== undefined) {
    mkdirSync(join(folder, 'pagefind'));
    writeFileSync(join(folder, 'pagefind', 'package.json'), '{ "type": "module" }');
    writeFileSync(join(folder, 'pagefind', 'pagefind.js'), script);
  }
  return SearchEngine.load(`${pathToFileURL(folder).href}/`);
}
const pagefind = (delay: number): string => `
  export const createInstance = () => ({
    init: () => Promise.resolve(),
    search: (words) => new Promise((done) => setTimeout(done, words === '' ? 0 : ${String(delay)}, { results: [{ id: 'en_source', score: 1 }] })),
  });`;

async function phases(engine: SearchEngine, question: string): Promise<string[]> {
  const seen: string[] = [];
  for await (const { phase, hits } of engine.answers(question, OPTIONS)) seen.push(`${phase} ${String(hits.length)}`);
  return seen;
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'engine-'));
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json(packed)));
});
afterEach(() => {
  vi.unstubAllGlobals();
  rmSync(folder, { recursive: true });
});

test('titles first, then the full text; the same question again is answered at once', async () => {
  const engine = await engineWith(pagefind(0));
  expect(await phases(engine, 'storm')).toEqual(['titles 1', 'complete 2']);
  expect(await phases(engine, 'storm')).toEqual(['complete 2']);
});

test('says that it is searching while only the full text may know', async () => {
  expect(await phases(await engineWith(pagefind(0)), 'barnacle')).toEqual(['searching 0', 'complete 1']);
});

test('once the full text is loaded, a quick answer is the only one', async () => {
  const engine = await engineWith(pagefind(0));
  await engine.loadText();
  expect(await phases(engine, 'storm')).toEqual(['complete 2']);
});

test('a slow full text lets titles go first', async () => {
  const engine = await engineWith(pagefind(200));
  await engine.loadText();
  expect(await phases(engine, 'storm')).toEqual(['titles 1', 'complete 2']);
});

test('without the full text an answer stays at titles', async () => {
  expect(await phases(await engineWith(), 'storm')).toEqual(['titles 1', 'titles 1']);
  expect(await phases(await engineWith(), 'barnacle')).toEqual(['searching 0', 'titles 0']);
});

test('words in quotation marks are asked of the full text as such, and shown when it has answered', async () => {
  const script = `
  export const createInstance = () => ({
    init: () => Promise.resolve(),
    search: (words) => Promise.resolve({ results: words === '"high tide"' ? [{ id: 'en_source', score: 1 }] : [] }),
  });`;
  expect(await phases(await engineWith(script), 'storm “high tide”')).toEqual(['searching 0', 'complete 1']);
});

test('without the full text, words in quotation marks are found in titles', async () => {
  expect(await phases(await engineWith(), '"night shifts"')).toEqual(['searching 0', 'titles 3']);
});

test('an index that cannot be fetched is an error', async () => {
  vi.stubGlobal('fetch', () => Promise.resolve(new Response('', { status: 404 })));
  await expect(engineWith()).rejects.toThrow('404');
});
