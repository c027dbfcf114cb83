import { appendFileSync, copyFileSync, cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RenderMarkdownOptions } from 'astro/loaders';
import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { storeBodies, type BodyStore } from '../../../src/integrations/record-loader.ts';
import { EVENTS } from '../../../src/record/collections/events/index.ts';
import { forgetRecord } from '../../../src/dispute.ts';

const folder = mkdtempSync(join(tmpdir(), 'loader-'));
const file = (name: string): string => join(folder, name);
afterAll(() => {
  rmSync(folder, { recursive: true });
});

type StoredEntry = Parameters<BodyStore['store']['set']>[0];
const stored = new Map<string, StoredEntry>();
const renderMarkdown = vi.fn((_: string, options?: RenderMarkdownOptions) =>
  Promise.resolve({ html: `<p>${options?.fileURL?.pathname ?? ''}</p>` }),
);
const bodies: BodyStore = {
  root: process.cwd(),
  store: {
    get: (id: string) => stored.get(id),
    set: (entry: StoredEntry) => Boolean(stored.set(entry.id, entry)),
    keys: () => [...stored.keys()],
    delete: (id: string) => void stored.delete(id),
  },
  renderMarkdown,
  generateDigest: (data) => JSON.stringify(data),
};

const OFFER = '2014-04-02-line-offers-four';

async function load(): Promise<void> {
  forgetRecord();
  renderMarkdown.mockClear();
  await storeBodies(EVENTS, bodies);
}

beforeEach(async () => {
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/sites/harbor/record', folder, { recursive: true });
  vi.stubEnv('RECORD', folder);
  stored.clear();
  await load();
});

it('renders bodies as Markdown and leaves those with components to MDX', async () => {
  expect(stored.get(OFFER)).toMatchObject({ rendered: { html: expect.stringContaining('<p>') as string } });
  appendFileSync(file(`events/${OFFER}.mdx`), '\n\n<Note>\n\nCareful.\n\n</Note>\n');
  await load();
  expect(stored.get(OFFER)).toMatchObject({ deferredRender: true });
  expect(stored.get(OFFER)?.rendered).toBeUndefined();
});

it('renders again only what changed', async () => {
  await load();
  expect(renderMarkdown).not.toHaveBeenCalled();
  appendFileSync(file(`events/${OFFER}.mdx`), '\n\nOne line more.\n');
  await load();
  expect(renderMarkdown.mock.calls.map(([, options]) => options?.fileURL?.pathname)).toEqual([file(`events/${OFFER}.mdx`)]);
});

it('renders again every body when a term of the glossary changes', async () => {
  const term = file(`terms/${readdirSync(file('terms'))[0] ?? ''}`);
  writeFileSync(term, readFileSync(term, 'utf8').replace(/^title: .*/m, 'title: Something else'));
  await load();
  expect(renderMarkdown).toHaveBeenCalledTimes(stored.size);
});

it('adds and drops the entries of files that come and go', async () => {
  copyFileSync(file(`events/${OFFER}.mdx`), file('events/2014-04-02-second-offer.mdx'));
  await load();
  expect(stored.has('2014-04-02-second-offer')).toBe(true);
  rmSync(file('events/2014-04-02-second-offer.mdx'));
  await load();
  expect(stored.has('2014-04-02-second-offer')).toBe(false);
});

it('keeps what it has while the record has errors', async () => {
  const before = new Map(stored);
  appendFileSync(file(`events/${OFFER}.mdx`), '\n\nSource?[@nobody]\n');
  await load();
  expect(stored).toEqual(before);
});
