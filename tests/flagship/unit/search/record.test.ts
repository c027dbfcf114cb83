import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { getRecord } from '../../../../src/dispute.ts';
import { addressesOf } from '../../../../src/record/addresses.ts';
import { openIndex } from '../../../../src/search/page-index.ts';
import { parseQuery } from '../../../../src/search/parse-query.ts';
import { monthNames } from '../../../../src/search/dates.ts';
import type { PagefindFragment } from '../../../../src/search/pagefind-fragment.ts';
import { buildIndex } from '../../../../src/search/build-index.ts';
import { rank } from '../../../../src/search/rank.ts';

interface Query {
  kind: string;
  q: string;
  want: string[];
}
const queries = parse(readFileSync('tests/flagship/search/queries.yaml', 'utf8')) as Query[];
const record = getRecord();
const addresses = addressesOf(record);
/** The text of pages as a build would index it: enough of it for the index, which takes its words from the record. */
const fragments = new Map(
  [...addresses]
    .filter((path) => /^\/(?:timeline|rounds|story|issues|parties|data)\/.+/.test(path))
    .sort()
    .map((url, index): [string, PagefindFragment] => {
      const kind =
        { timeline: 'Event', rounds: 'Round', story: 'Story', issues: 'Issue', parties: 'Party', data: 'Chart' }[url.split('/')[1] ?? ''] ??
        'Page';
      return [`en_${String(index)}`, { url, content: '', meta: { title: url }, filters: { kind: [kind] }, anchors: [] }];
    }),
);
fragments.set('en_glossary', { url: '/glossary/', content: '', meta: { title: 'Glossary' }, filters: { kind: ['Glossary'] }, anchors: [] });

describe('the golden questions', () => {
  test('are at least 120, each once, of every kind', () => {
    expect(queries.length).toBeGreaterThanOrEqual(120);
    expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
    expect([...new Set(queries.map(({ kind }) => kind))].sort()).toEqual([
      'name',
      'number',
      'question',
      'slip',
      'spanish',
      'synonym',
      'title',
    ]);
  });
  test('want pages that are there', () => {
    expect(
      queries.flatMap(({ q, want }) =>
        want.length === 0 ? [`${q}: nothing wanted`] : want.filter((path) => !addresses.has(path)).map((path) => `${q}: ${path}`),
      ),
    ).toEqual([]);
  });
});

describe('the index', () => {
  const packed = buildIndex(record, fragments);
  const index = openIndex(packed);
  test('alone, without the index of the full text, answers four of five clean titles first', () => {
    const context = {
      vocabulary: index.vocabulary,
      synonyms: packed.synonyms,
      stopwords: new Set(packed.stopwords.split(' ')),
      months: monthNames(packed.language, packed.alsoAsked),
      language: packed.language,
    };
    const titles = queries.filter(({ kind }) => kind === 'title');
    const first = titles.filter(({ q, want }) =>
      want.includes(index.pages[rank(parseQuery(q, context), index)[0]?.page ?? -1]?.path ?? ''),
    );
    expect(first.length / titles.length).toBeGreaterThanOrEqual(0.8);
  });
});
