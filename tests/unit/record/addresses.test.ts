import { describe, expect, it } from 'vitest';
import { REGISTRY } from '../../../src/dispute.ts';
import { allAddresses, reservedPages } from '../../../src/record/addresses.ts';
import { FIXED_ROUTES } from '../../../src/record/core/routes.ts';

const addresses = (ids: Readonly<Record<string, readonly string[]>>): string[] => [
  ...allAddresses(REGISTRY.collections, (name) => ids[name] ?? []),
];

/** Collections whose pages are known here: one that is added has its own, and changes none of these. */
const KNOWN = [
  ...['cards', 'charts', 'corrections', 'events', 'guides', 'handouts', 'issues', 'languages', 'ledgers', 'lessons', 'pages'],
  ...['papers', 'parties', 'rounds', 'site', 'sources', 'standards', 'tables', 'terms', 'translatedPapers', 'translations', 'units'],
];

describe('addresses', () => {
  it('gives the entries of each collection their pages, and no other', () => {
    expect(REGISTRY.collections.map(({ name }) => name)).toEqual(expect.arrayContaining(KNOWN));
    const all = Object.fromEntries(KNOWN.map((name) => [name, [`of-${name}`]]));
    expect(
      addresses(all)
        .filter((address) => address.includes('of-'))
        .sort(),
    ).toEqual(
      [
        '/timeline/of-events/',
        '/rounds/of-rounds/',
        '/issues/of-issues/',
        '/parties/of-parties/',
        '/glossary/#of-terms',
        '/sources/of-sources/',
        '/data/of-tables/',
        '/of-pages/',
        '/corrections/#of-corrections',
        '/data/of-charts/',
        '/teach/of-lessons/',
        '/teach/of-lessons/guide/',
        '/s/of-lessons/',
        '/teach/papers/of-papers/',
      ].sort(),
    );
  });

  it('lists the fixed pages and those of the entries, each once', () => {
    expect(addresses({ events: ['vote'], pages: ['before', 'about'] })).toEqual([...FIXED_ROUTES, '/timeline/vote/', '/before/']);
    expect(addresses({ lessons: ['one'] })).toContain('/teach/');
  });

  it('reserves the first folder of every page of the site', () => {
    const reserved = reservedPages(REGISTRY.collections);
    for (const folder of ['timeline', 'rounds', 'data', 'teach', 's', 'embed', '404']) expect(reserved).toContain(folder);
    expect(reserved).not.toContain('about');
    expect(reserved).not.toContain('x');
  });
});
