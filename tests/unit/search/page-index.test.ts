import { describe, expect, test } from 'vitest';
import { addressesOf } from '../../../src/record/addresses.ts';
import { getRecord } from '../../../src/dispute.ts';
import { azEntries, byLetter, sortTitle } from '../../../src/search/a-z.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { openIndex } from '../../../src/search/page-index.ts';
import type { Hit } from '../../../src/search/rank.ts';
import { arrange } from '../../../src/search/results.ts';
import { readState } from '../../../src/search/state.ts';
import { eventHref } from '../../../src/record/core/routes.ts';
import type { PagefindFragment } from '../../../src/search/pagefind-fragment.ts';

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

describe('the page index', () => {
  const index = openIndex(buildIndex(record, fragments));
  test('lists every event, round, issue, party and term with its title', () => {
    const listed = new Set(index.pages.map(({ path }) => path));
    for (const kind of ['event', 'round', 'issue', 'party'] as const)
      for (const path of fragments.values()) if (path.filters['kind']?.[0]?.toLowerCase() === kind) expect(listed).toContain(path.url);
    for (const { id } of record.terms) expect(listed).toContain(`/glossary/#${id}`);
    expect(index.pages.every(({ title }) => title !== '' && !title.startsWith('/timeline'))).toBe(true);
  });
  test('opens to the words that were packed', () => {
    expect(index.vocabulary.get('vote')).toBeGreaterThanOrEqual(1);
    const words = [...index.vocabulary.keys()];
    expect(words).toEqual([...words].sort());
    expect(new Set(words).size).toBe(words.length);
  });
});

describe('results by date', () => {
  const index = openIndex(buildIndex(record, fragments));
  const inOrder = record.events.map(({ id }) => eventHref(id));
  // The best hits are in another order than time: here in that of their addresses, backwards.
  const hits = index.pages.map(({ fragment }, page): Hit => ({ page, fragment, score: page })).reverse();
  test.each([
    ['oldest', inOrder],
    ['newest', inOrder.toReversed()],
  ])('have the events in the order of the record, the %s first', (sort, expected) => {
    const { groups } = arrange(hits, index, readState(`?q=x&kind=Event&sort=${sort}`).value, hits.length);
    expect(groups.flatMap(({ results }) => results.map(({ page }) => page?.path))).toEqual(expected);
  });
});

describe('the A to Z', () => {
  const entries = azEntries(record);
  test('has every entry once', () => {
    expect(entries.length).toBeGreaterThanOrEqual(
      record.events.length +
        record.issues.length +
        record.rounds.length +
        record.parties.length +
        record.terms.length +
        record.charts.length +
        record.pages.length,
    );
    expect(new Set(entries.map(({ path }) => path)).size).toBe(entries.length);
  });
  test('letters hold them all, numbers first, articles passed over', () => {
    const letters = byLetter(entries, 'en-US');
    expect([...letters.values()].flat().length).toBe(entries.length);
    expect([
      ...byLetter(
        [
          { title: 'The zoo', path: '/z/', note: '' },
          { title: '9 tugs', path: '/9/', note: '' },
          { title: 'An apple', path: '/a/', note: '' },
        ],
        'en-US',
      ).keys(),
    ]).toEqual(['#', 'A', 'Z']);
    expect(sortTitle('“The end”', 'en-US')).toBe('end”');
  });
});
