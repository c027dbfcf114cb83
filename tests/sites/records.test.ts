import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../src/record/core/read-folder.ts';
import { readRecord } from '../../src/dispute.ts';
import { formatDiagnostics } from '../../src/record/core/diagnostic.ts';

/** Complete small records of other disputes, all invented: the code must serve them unchanged. */
const RECORDS = readdirSync(import.meta.dirname, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== 'invalid')
  .map(({ name }) => name);

/** Words of the flagship record, which no other record and no code may need. */
const FLAGSHIP = /chicago|\bcps\b|\bctu\b|illinois|school|teacher|student|pupil|covid|lockout/i;

it('there are two or more, one with three sides at the table', () => {
  expect(RECORDS.length).toBeGreaterThanOrEqual(2);
  expect(RECORDS.map((name) => readRecord(join(import.meta.dirname, name, 'record')).record?.site.sides.length)).toContain(3);
});

it('the code names no place, body or person of the flagship; the citation style called Chicago is not the city', () => {
  const STYLES = ['citation/styles/chicago.ts', 'citation/styles/index.ts'];
  const code = ['src', 'tools'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((name) => ({ folder, name: name.replaceAll('\\', '/') }))
      .filter(
        ({ folder: at, name }) =>
          /\.(ts|astro|css|mjs)$/.test(name) && !(at === 'src' && (name.startsWith('content/') || STYLES.includes(name))),
      ),
  );
  expect(code.length).toBeGreaterThan(200);
  const named = code.filter(({ folder, name }) =>
    /chicago|illinois|\bcps\b|\bctu\b|lightfoot|pritzker/i.test(readFileSync(join(folder, name), 'utf8')),
  );
  expect(named).toEqual([]);
});

describe.each(RECORDS)('%s', (name) => {
  const root = join(import.meta.dirname, name, 'record');
  const { diagnostics, record } = readRecord(root);

  it('is sound, without a warning', () => {
    expect(formatDiagnostics(diagnostics)).toBe('0 errors, 0 warnings');
  });

  it('is marked as invented, and says so in words', () => {
    expect(record?.site.invented).toBe(true);
    expect(record?.site.summary).toMatch(/invented/);
    expect(record?.page('about').body).toMatch(/Nothing here happened/);
    const hosts = record?.sources.map(({ data }) => (data.URL === undefined ? 'example.org' : new URL(data.URL).host));
    expect(new Set(hosts)).toEqual(new Set(['example.org']));
  });

  it('holds no word of the flagship', () => {
    const found = readFiles(root).filter(({ text, name: file }) => FLAGSHIP.test(text) || FLAGSHIP.test(file));
    expect(found.map(({ path }) => relative(root, path))).toEqual([]);
  });

  it('has one of everything that a page shows', () => {
    expect(record).toBeDefined();
    if (!record) return;
    const { rounds, issues, events, parties, terms, sources, tables, pages, charts } = record;
    for (const list of [events, parties, terms, sources, tables, pages, charts]) expect(list.length).toBeGreaterThan(0);
    expect(rounds.length).toBeGreaterThanOrEqual(2);
    expect(issues.length).toBeGreaterThanOrEqual(3);
    expect(events.some(({ data }) => data.disputed)).toBe(true);
    expect(events.some(({ data }) => data.quotes)).toBe(true);
    expect(issues.some(({ data }) => data.measure && data.measure.unit !== 'date')).toBe(true);
  });
});
