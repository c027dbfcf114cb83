import { describe, expect, it } from 'vitest';
import { dataPage } from '../../../src/page-data/data-pages.ts';
import { structuredData } from '../../../src/page-data/structured-data.ts';
import { structuredEvent } from '../../../src/page-data/structured-event.ts';
import { BASE } from '../../sites/base.ts';
import { small } from './small.ts';

/** The base record with a line more in one of its files. */
const withLine = (file: string, after: string, line: string) => small({ [file]: (BASE[file] ?? '').replace(after, `${after}\n${line}`) });

const about = (record: ReturnType<typeof small>): unknown => structuredEvent(record, record.event('2014-05-01-vote'))['about'];

describe('an event for search engines', () => {
  it('is nowhere while the record does not say where', () => {
    expect(about(small())).toEqual({ '@type': 'Event', name: 'Crews vote on the night boat', startDate: '2014-05-01' });
  });

  it('is at the location of the record, or at a place of its own', () => {
    const located = withLine('site.yaml', 'place: Sorrel Island (invented)', 'location: Sorrel Island');
    expect(about(located)).toMatchObject({ location: { '@type': 'Place', name: 'Sorrel Island' } });
    const away = withLine('events/2014-05-01-vote.mdx', 'kind: vote', 'place: Port Ash');
    expect(about(away)).toMatchObject({ location: { '@type': 'Place', name: 'Port Ash' } });
  });

  it.each([
    ['2014-05', { startDate: '2014-05' }],
    ['2014-05-01~', { startDate: '2014-05-01' }],
    ['2014-05-01/2014-05-03', { startDate: '2014-05-01', endDate: '2014-05-03' }],
  ])('has the date %s no finer than it is known', (date, ends) => {
    const record = small({ 'events/2014-05-01-vote.mdx': (BASE['events/2014-05-01-vote.mdx'] ?? '').replace('"2014-05-01"', `"${date}"`) });
    const { startDate, endDate } = about(record) as Record<string, unknown>;
    expect({ startDate, ...(endDate !== undefined && { endDate }) }).toEqual(ends);
  });
});

describe('a table for search engines', () => {
  const terms = 'https://example.org/terms';
  const of = (record: ReturnType<typeof small>) => structuredData(record, 'sailings', dataPage(record, 'sailings'));

  it('names its file, the days of its rows, its numbers and its license in words', () => {
    expect(of(small())).toMatchObject({
      '@type': 'Dataset',
      license: { '@type': 'CreativeWork', name: 'Invented; use it as you like.' },
      distribution: [{ contentUrl: expect.stringMatching(/\/data\/sailings\.csv$/), encodingFormat: 'text/csv' }],
      temporalCoverage: '2014-06-01/2014-07-31',
      variableMeasured: [{ name: 'Night boats that ran' }, { name: 'Share of those planned' }],
    });
  });

  it('names where its license is, where the record says so', () => {
    const record = withLine('data/sailings.yaml', 'license: Invented; use it as you like.', `licenseUrl: ${terms}`);
    expect(of(record)['license']).toBe(terms);
  });

  it('is described in words, not in spaces', () => {
    const { description } = of(small());
    expect(String(description).trim().length).toBeGreaterThan(40);
    expect(description).not.toMatch(/\s{2}/);
  });
});
