import { describe, expect, test } from 'vitest';
import { openCatalogue } from '../../../src/search/page-index.ts';
import { understand } from '../../../src/search/parse-query.ts';
import { excerptOf, marked } from '../../../src/search/excerpt.ts';
import { readFragment } from '../../../src/search/pagefind-fragment.ts';
import { rank, type Found } from '../../../src/search/rank.ts';
import { arrange, everything } from '../../../src/search/results.ts';
import { readState, writeState } from '../../../src/search/state.ts';
import { suggest } from '../../../src/search/suggest.ts';
import { catalogue, knowledge, packed } from './made.ts';

const find = (question: string, found: readonly Found[] = [], options = {}): string[] =>
  rank(understand(question, knowledge, options), catalogue, found).map(({ page, fragment }) => catalogue.pages[page]?.path ?? fragment);

describe('understanding', () => {
  test('a slip is mended and said', () => {
    expect(understand('pilots vote on nihgt shifts', knowledge).mended).toBe('pilots vote on night shifts');
    expect(understand('night shifts', knowledge).mended).toBeUndefined();
  });
  test('the words stay as typed when the reader wants them', () => {
    expect(understand('nihgt', knowledge, { asTyped: true })).toMatchObject({ words: ['nihgt'] });
    expect(understand('nihgt', knowledge, { asTyped: true }).mended).toBeUndefined();
  });
  test('an unfinished last word is no slip', () => {
    expect(understand('harb', knowledge, { typing: true }).mended).toBeUndefined();
    expect(find('harb', [], { typing: true })).toContain('/parties/pilots/');
  });
  test('a phrase of several words is one concept with its synonyms', () => {
    const { concepts } = understand('pilots walk off', knowledge);
    expect(concepts.map(({ words }) => words.join(' '))).toEqual(['pilots', 'walk off']);
    expect(concepts[1]?.alternatives.map(({ stems }) => stems.join(' '))).toContain('stop');
  });
});

describe('ranking', () => {
  test('a title comes first', () => {
    expect(find('pilots vote to stop night shifts')[0]).toBe('/timeline/2031-05-04-vote/');
  });
  test('a subject leads to its issue', () => {
    expect(find('night shifts')[0]).toBe('/issues/night-shifts/');
  });
  test('a name leads to its party', () => {
    expect(find('Ada Quill')[0]).toBe('/parties/pilots/');
  });
  test('a synonym of several words finds', () => {
    expect(find('pilots walk off')[0]).toBe('/timeline/2031-05-04-vote/');
  });
  test('an abbreviation finds', () => {
    expect(find('PG')[0]).toBe('/parties/pilots/');
  });
  test('a slip finds', () => {
    expect(find('harbor strom')[0]).toBe('/timeline/2032-storm/');
  });
  test('a word that only the address has finds', () => {
    expect(find('deal 2031')[0]).toBe('/timeline/2031-06-01-deal/');
  });
  test('a name alone leads to its page, though headlines hold it too', () => {
    expect(find('pilots')[0]).toBe('/parties/pilots/');
  });
  test('a word of a summary finds', () => {
    expect(find('tug')).toEqual(expect.arrayContaining(['/timeline/2032-storm/', '/timeline/2031-05-04-vote/']));
  });
  test('a day finds what happened on it', () => {
    expect(find('what happened on June 1, 2031?')[0]).toBe('/timeline/2031-06-01-deal/');
  });
  test('a meaning leads to the glossary', () => {
    expect(find('what does mooring mean?')[0]).toBe('/glossary/#berth');
  });
  test('the whole text adds pages, also ones outside the catalogue', () => {
    expect(find('barnacle')).toEqual([]);
    expect(
      find('barnacle', [
        { id: 'en_f2', score: 4 },
        { id: 'en_source', score: 3 },
      ]),
    ).toEqual(['/timeline/2032-storm/', 'en_source']);
  });
  test('the order does not depend on chance', () => {
    expect(find('night')).toEqual(find('night'));
  });
  test('a record without synonyms works', () => {
    const asked = understand('strom', { ...knowledge, synonyms: [] });
    const bare = openCatalogue({ ...packed, synonyms: [] });
    expect(bare.pages[rank(asked, bare)[0]?.page ?? -1]?.path).toBe('/timeline/2032-storm/');
  });
});

describe('results', () => {
  const all = everything(catalogue);
  const paths = (query: string): string[] =>
    arrange(all, catalogue, readState(query)).groups.flatMap(({ results }) => results.map(({ page }) => page?.path ?? ''));
  test('facets narrow one another and widen within', () => {
    expect(paths('?q=x&kind=Event&party=port')).toEqual(['/timeline/2031-06-01-deal/', '/timeline/2032-storm/']);
    expect(paths('?q=x&kind=Issue,Party')).toEqual(['/issues/night-shifts/', '/parties/pilots/']);
  });
  test('counts say what a choice would leave', () => {
    const { counts } = arrange(all, catalogue, readState('?q=x&kind=Event&party=port'));
    expect(Object.fromEntries(counts.kind)).toEqual({ Event: 2, Issue: 1 });
    expect(Object.fromEntries(counts.party)).toEqual({ pilots: 2, port: 2 });
  });
  test('a span of dates leaves out what has no date, and keeps a year that touches it', () => {
    expect(paths('?q=x&from=2031-05-05')).toEqual(['/timeline/2031-06-01-deal/', '/timeline/2032-storm/']);
    expect(paths('?q=x&to=2031-05-31')).toEqual(['/timeline/2031-05-04-vote/']);
  });
  test('sorting by date', () => {
    expect(paths('?q=x&sort=newest')[0]).toBe('/timeline/2032-storm/');
    expect(paths('?q=x&sort=oldest')[0]).toBe('/timeline/2031-05-04-vote/');
  });
  test('the best three come first, then groups by kind with no result twice', () => {
    const { groups, total } = arrange(all, catalogue, readState('?q=x'));
    expect(groups.map(({ kind }) => kind)).toEqual(['', 'Issue', 'Party', 'Term']);
    const shown = groups.flatMap(({ results }) => results.map(({ fragment }) => fragment));
    expect(new Set(shown).size).toBe(total);
  });
});

describe('the address', () => {
  test.each([
    '',
    '?q=night+shifts',
    '?q=a&kind=Event,Issue&party=port&issue=night-shifts&round=spring&from=2031-01-01&to=2031-12-31&sort=newest&exact=1',
  ])('%s survives a round trip', (query) => {
    expect(writeState(readState(query))).toBe(query);
  });
  test('what it does not understand is left out', () => {
    expect(writeState(readState('?from=yesterday&sort=up&x=1'))).toBe('');
  });
});

describe('excerpts', () => {
  const text = `${'Nothing here. '.repeat(20)}The tug met the pilots at night. ${'More follows. '.repeat(20)}`;
  test('the passage with the most different words is cut and marked', () => {
    const pieces = excerptOf(text, new Set(['tug', 'pilot', 'night']), 12);
    expect(pieces.filter(({ mark }) => mark).map((piece) => piece.text)).toEqual(['tug', 'pilots', 'night.']);
    expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… .*The tug met the pilots at night\..* …$/);
  });
  test('marking changes no letter', () => {
    expect(
      marked('A  cooling-off period, they said.', new Set(['cool', 'period']))
        .map((piece) => piece.text)
        .join(''),
    ).toBe('A  cooling-off period, they said.');
  });
  test('a part of a page starts at its heading', () => {
    expect(
      excerptOf('one two three four five', new Set(), 2, 2)
        .map((piece) => piece.text)
        .join(''),
    ).toBe('three four …');
  });
  test('an index of another shape is refused', () => {
    expect(() => readFragment('{"url":"/"}')).toThrow('version');
  });
});

test('near words are offered when nothing was found', () => {
  expect(suggest(understand('habrors', knowledge, { asTyped: true }), catalogue)).toContain('harbor');
});
