import { describe, expect, it } from 'vitest';
import { FIXED_ROUTES, allAddresses, eventHref, hrefOf, termHref, type Addressed } from '../../../src/record/core/routes.ts';

const ids = (some: Partial<Record<Addressed, string[]>>): Record<Addressed, string[]> => ({
  event: [],
  round: [],
  issue: [],
  party: [],
  source: [],
  term: [],
  table: [],
  chart: [],
  page: [],
  correction: [],
  lesson: [],
  guide: [],
  sheets: [],
  paper: [],
  ...some,
});

describe('addresses', () => {
  it('gives each kind of entry its folder', () => {
    const kinds: Addressed[] = [
      'event',
      'round',
      'issue',
      'party',
      'source',
      'term',
      'table',
      'chart',
      'page',
      'correction',
      'lesson',
      'guide',
      'sheets',
      'paper',
    ];
    expect(kinds.map((kind) => hrefOf(kind, 'x'))).toEqual([
      '/timeline/x/',
      '/rounds/x/',
      '/issues/x/',
      '/parties/x/',
      '/sources/x/',
      '/glossary/#x',
      '/data/x/',
      '/data/x/',
      '/x/',
      '/corrections/#x',
      '/teach/x/',
      '/teach/x/guide/',
      '/s/x/',
      '/teach/papers/x/',
    ]);
    expect([eventHref('vote'), termHref('berth')]).toEqual([hrefOf('event', 'vote'), hrefOf('term', 'berth')]);
  });

  it('lists the fixed pages and those of the ids', () => {
    expect([...allAddresses(ids({ event: ['vote'], page: ['before', 'about'] }))]).toEqual([
      ...FIXED_ROUTES,
      '/timeline/vote/',
      '/before/',
    ]);
  });
});
