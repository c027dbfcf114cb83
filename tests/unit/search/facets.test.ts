/** Each facet of the search, from the record through the index to the results, on a small record. */
import { describe, expect, test } from 'vitest';
import { eventHref, issueHref, partyHref, roundHref } from '../../../src/record/core/routes.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { openIndex } from '../../../src/search/page-index.ts';
import type { PagefindFragment } from '../../../src/search/pagefind-fragment.ts';
import { allPages } from '../../../src/search/rank.ts';
import { arrange } from '../../../src/search/results.ts';
import { FACETS, readState, type Facet } from '../../../src/search/state.ts';
import { recordAt } from '../exports/record.ts';

const record = recordAt('tests/sites/harbor/record');

/** A page as Pagefind would index it. */
const fragment = (kind: string, url: string): [string, PagefindFragment] => [
  `en_${url}`,
  { url, content: '', meta: { title: url }, filters: { kind: [kind] }, anchors: [] },
];
const index = openIndex(
  buildIndex(
    record,
    new Map([
      ...record.events.map(({ id }) => fragment('Event', eventHref(id))),
      ...record.rounds.map(({ id }) => fragment('Round', roundHref(id))),
      ...record.issues.map(({ id }) => fragment('Issue', issueHref(id))),
      ...record.parties.map(({ id }) => fragment('Party', partyHref(id))),
    ]),
  ),
);
const pages = allPages(index);
const search = (query: string): ReturnType<typeof arrange> => arrange(pages, index, readState(query).value, Infinity);
/** Addresses of the events that a search leaves. */
const eventsOf = (query: string): string[] =>
  search(`?q=x&kind=Event&${query}`)
    .groups.flatMap(({ results }) => results.map(({ page }) => page?.path ?? ''))
    .sort();

const EXPECTED: Readonly<Record<Facet, readonly (readonly [value: string, events: readonly string[]])[]>> = {
  kind: [['Event', record.events.map(({ id }) => id)]],
  party: record.parties.map((party) => [party.id, record.events.filter(({ data }) => data.parties.includes(party.id)).map(({ id }) => id)]),
  issue: record.issues.map((issue) => [issue.id, record.events.filter(({ data }) => data.issues.includes(issue.id)).map(({ id }) => id)]),
  round: record.rounds.map((round) => [round.id, record.events.filter(({ data }) => data.round === round.id).map(({ id }) => id)]),
};
const cases = FACETS.flatMap((facet) => EXPECTED[facet].map(([value, events]) => ({ facet, value, events })));

test('the record has something to choose in every facet, and every choice leaves something out', () => {
  for (const { facet, events } of cases) {
    expect(events.length).toBeGreaterThan(0);
    if (facet !== 'kind') expect(events.length).toBeLessThan(record.events.length);
  }
});

describe.each(cases)('$facet = $value', ({ facet, value, events }) => {
  test('leaves the events that the record says', () => {
    expect(eventsOf(`${facet}=${value}`)).toEqual(events.map((id) => eventHref(id)).sort());
  });
  test('its count says how many results it leaves, and it leaves fewer than all', () => {
    const left = search(`?q=x&${facet}=${value}`).total;
    expect(search('?q=x').counts[facet].get(value)).toBe(left);
    expect(left).toBeLessThan(search('?q=x').total);
  });
});

test('two values of a facet widen, two facets narrow', () => {
  const [first = '', second = ''] = record.rounds.map(({ id }) => id);
  expect(eventsOf(`round=${first},${second}`)).toEqual([...eventsOf(`round=${first}`), ...eventsOf(`round=${second}`)].sort());
  const [issue = ''] = record.issues.map(({ id }) => id);
  const both = new Set(eventsOf(`issue=${issue}`));
  expect(eventsOf(`round=${first}&issue=${issue}`)).toEqual(eventsOf(`round=${first}`).filter((path) => both.has(path)));
});
