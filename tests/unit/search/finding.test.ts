import { describe, expect, test } from 'vitest';
import { openIndex } from '../../../src/search/page-index.ts';
import { parseQuery } from '../../../src/search/parse-query.ts';
import { bestExcerpt, markMatches } from '../../../src/search/excerpt.ts';
import { parseFragment } from '../../../src/search/pagefind-fragment.ts';
import { allPages, rank, type TextHit } from '../../../src/search/rank.ts';
import { rankPhrases } from '../../../src/search/phrases.ts';
import { frontCode } from '../../../src/search/coding.ts';
import { arrange } from '../../../src/search/results.ts';
import { offersOf, readState, writeState } from '../../../src/search/state.ts';
import { suggestWords } from '../../../src/search/suggest.ts';
import { context, index, packed } from './sample-index.ts';

const find = (question: string, found: readonly TextHit[] = [], options = {}): string[] =>
  rank(parseQuery(question, context, options), index, found).map(({ page, fragment }) => index.pages[page]?.path ?? fragment);

describe('parsing a question', () => {
  test('a misspelling is corrected, and the query says so', () => {
    expect(parseQuery('pilots vote on nihgt shifts', context).corrected).toBe('pilots vote on night shifts');
    expect(parseQuery('night shifts', context).corrected).toBeUndefined();
  });
  test('the words stay as typed when the reader wants them', () => {
    expect(parseQuery('nihgt', context, { asTyped: true })).toMatchObject({ terms: ['nihgt'] });
    expect(parseQuery('nihgt', context, { asTyped: true }).corrected).toBeUndefined();
  });
  test('an unfinished last word is not corrected', () => {
    expect(parseQuery('harb', context, { typing: true }).corrected).toBeUndefined();
    // One letter is missing: it would be a misspelling if the word were finished.
    expect(parseQuery('vote nigh', context, { typing: true }).corrected).toBeUndefined();
    expect(parseQuery('vote nigh', context).corrected).toBe('vote night');
    expect(parseQuery('nigh vote', context, { typing: true }).corrected).toBe('night vote');
    expect(find('harb', [], { typing: true })).toContain('/parties/pilots/');
  });
  test('a phrase of several words is one concept with its synonyms', () => {
    const { concepts } = parseQuery('pilots walk off', context);
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
  test('a misspelled word finds', () => {
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
  test('the full text adds pages, also ones outside the index', () => {
    expect(find('barnacle')).toEqual([]);
    expect(
      find('barnacle', [
        { id: 'en_f2', score: 4 },
        { id: 'en_source', score: 3 },
      ]),
    ).toEqual(['/timeline/2032-storm/', 'en_source']);
  });
  test('a page that only the full text finds is listed too, where others answer by their titles', () => {
    const found = find('pilots barnacle', [{ id: 'en_f2', score: 4 }]);
    expect(found).toEqual(expect.arrayContaining(['/parties/pilots/', '/timeline/2032-storm/']));
    expect(find('pilots barnacle')).not.toContain('/timeline/2032-storm/');
  });
  test('the order does not depend on chance', () => {
    expect(find('night')).toEqual(find('night'));
  });
  test('a record without synonyms works', () => {
    const query = parseQuery('strom', { ...context, synonyms: [] });
    const bare = openIndex({ ...packed, synonyms: [] });
    expect(bare.pages[rank(query, bare)[0]?.page ?? -1]?.path).toBe('/timeline/2032-storm/');
  });
});

describe('words in quotation marks', () => {
  const phrase = (question: string, found: readonly TextHit[] = []): string[] => {
    const query = parseQuery(question, context);
    return rankPhrases(
      query,
      index,
      query.phrases.map(() => found),
    ).map(({ page, fragment }) => index.pages[page]?.path ?? fragment);
  };
  test('are found side by side in titles and names, in their order', () => {
    expect(phrase('"night shifts"')).toEqual(
      expect.arrayContaining(['/issues/night-shifts/', '/timeline/2031-05-04-vote/', '/timeline/2031-06-01-deal/']),
    );
    expect(phrase('"shifts night"')).toEqual([]);
    expect(phrase('“Ada Quill”')).toEqual(['/parties/pilots/']);
    expect(phrase('"pilots night"')).toEqual([]);
  });
  test('are found in the text, where it says so', () => {
    expect(
      phrase('"gale warning"', [
        { id: 'en_f2', score: 2 },
        { id: 'en_source', score: 1 },
      ]),
    ).toEqual(['/timeline/2032-storm/', 'en_source']);
  });
  test('must all be there', () => {
    const query = parseQuery('"gale warning" "high tide"', context);
    expect(rankPhrases(query, index, [[{ id: 'en_f2', score: 2 }], [{ id: 'en_f1', score: 2 }]])).toEqual([]);
  });
  test('are not corrected, and words beside them only order what has the phrase', () => {
    expect(parseQuery('"nihgt shifts"', context).corrected).toBeUndefined();
    expect(phrase('"night shifts" vote')[0]).toBe('/timeline/2031-05-04-vote/');
    expect(phrase('"night shifts" storm')).not.toContain('/timeline/2032-storm/');
  });
  test('a mark alone makes no phrase', () => {
    expect(parseQuery('"night shi', context).phrases).toEqual([]);
  });
});

describe('results', () => {
  const all = allPages(index);
  const paths = (query: string): string[] =>
    arrange(all, index, readState(query).value).groups.flatMap(({ results }) => results.map(({ page }) => page?.path ?? ''));
  test('facets narrow one another and widen within', () => {
    expect(paths('?q=x&kind=Event&party=port')).toEqual(['/timeline/2031-06-01-deal/', '/timeline/2032-storm/']);
    expect(paths('?q=x&kind=Issue,Party')).toEqual(['/issues/night-shifts/', '/parties/pilots/']);
  });
  test('counts say what a choice would leave', () => {
    const { counts } = arrange(all, index, readState('?q=x&kind=Event&party=port').value);
    expect(Object.fromEntries(counts.kind)).toEqual({ Event: 2, Issue: 1 });
    expect(Object.fromEntries(counts.party)).toEqual({ pilots: 2, port: 2 });
  });
  test('a span of dates leaves out what has no date, and keeps a year that touches it', () => {
    expect(paths('?q=x&from=2031-05-05')).toEqual(['/timeline/2031-06-01-deal/', '/timeline/2032-storm/']);
    expect(paths('?q=x&to=2031-05-31')).toEqual(['/timeline/2031-05-04-vote/']);
    expect(paths('?q=x&from=2032-02-01&to=2032-02-28')).toEqual(['/timeline/2032-storm/']);
    expect(paths('?q=x&from=2033-01-01')).toEqual([]);
    expect(paths('?q=x&to=2031-12-31')).not.toContain('/timeline/2032-storm/');
  });
  test('a month or a span that touches the dates is kept', () => {
    const dates = frontCode(['2031-05', '2031-06-01/2031-06-10', '2030/2032-02', '', '', '']);
    const spans = openIndex({ ...packed, dates });
    const kept = (query: string): string[] =>
      arrange(allPages(spans), spans, readState(`?q=x&${query}`).value).groups.flatMap(({ results }) =>
        results.map(({ page }) => page?.path.split('-').at(-1) ?? ''),
      );
    expect(kept('from=2031-05-31&to=2031-05-31')).toEqual(['vote/', 'storm/']);
    expect(kept('from=2031-06-10&to=2031-06-30')).toEqual(['deal/', 'storm/']);
    expect(kept('from=2031-06-11&to=2031-06-30')).toEqual(['storm/']);
    expect(kept('from=2032-02-29')).toEqual(['storm/']);
    expect(kept('from=2032-03-01')).toEqual([]);
    expect(kept('to=2029-12-31')).toEqual([]);
  });
  test('sorting by date', () => {
    expect(paths('?q=x&sort=newest')[0]).toBe('/timeline/2032-storm/');
    expect(paths('?q=x&sort=oldest')[0]).toBe('/timeline/2031-05-04-vote/');
  });
  test.each(['oldest', 'newest'])('sorted by the %s, what has no date comes last, and nothing is lost', (sort) => {
    expect(paths(`?q=x&sort=${sort}`).slice(3)).toEqual(['/issues/night-shifts/', '/parties/pilots/', '/glossary/#berth']);
    const terms = arrange(all, index, readState(`?q=x&kind=Term&sort=${sort}`).value);
    expect(terms.total).toBe(terms.counts.kind.get('Term'));
  });
  test('a filter without words lists what has no date, too', () => {
    expect(paths('?kind=Term')).toEqual(['/glossary/#berth']);
    expect(paths('?party=pilots')).toContain('/issues/night-shifts/');
  });
  test('the best three come first, then groups by kind with no result twice', () => {
    const { groups, total } = arrange(all, index, readState('?q=x').value);
    expect(groups.map(({ kind }) => kind)).toEqual([undefined, 'Issue', 'Party', 'Term']);
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
    expect(writeState(readState(query).value)).toBe(query);
  });
  test('days that are none, turned spans and choices that the site does not offer are left out and named', () => {
    const { value, refused } = readState('?q=tug&kind=Event,Evnt&party=Port&sort=up&from=2031-02-30', offersOf(packed));
    expect(writeState(value)).toBe('?q=tug&kind=Event');
    expect(refused.map((one) => ('value' in one ? one.value : one.why))).toEqual(['Evnt', 'Port', '2031-02-30', 'up']);
    expect(readState('?kind=Source', offersOf(packed)).refused).toEqual([]);
    expect(readState('?from=2031-02-02&to=2031-02-01').refused).toEqual([{ why: 'turned', from: '2031-02-02', to: '2031-02-01' }]);
  });
  test('what it does not know is left out', () => {
    expect(writeState(readState('?from=yesterday&sort=up&x=1').value)).toBe('');
  });
});

describe('excerpts', () => {
  const text = `${'Nothing here. '.repeat(20)}The tug met the pilots at night. ${'More follows. '.repeat(20)}`;
  test('the passage with the most different words is cut and marked', () => {
    const pieces = bestExcerpt(text, new Set(['tug', 'pilot', 'night']), 12);
    expect(pieces.filter(({ mark }) => mark).map((piece) => piece.text)).toEqual(['tug', 'pilots', 'night.']);
    expect(pieces.map((piece) => piece.text).join('')).toMatch(/^… .*The tug met the pilots at night\..* …$/);
  });
  test('a passage with the words of a phrase side by side is better than one with more of them', () => {
    const many = `${'The tug, a pilot, the pilot of a tug. '.repeat(3)}${'More follows. '.repeat(20)}Then the Pilot’s tug came. ${'And more. '.repeat(20)}`;
    const shown = (phrases?: string[][]): string =>
      bestExcerpt(many, new Set(['tug', 'pilot']), 12, undefined, phrases)
        .map(({ text }) => text)
        .join('');
    expect(shown()).not.toContain('Pilot’s tug');
    expect(shown([['pilots', 'tug']])).toContain('Pilot’s tug');
    expect(shown([['storm', 'tug']])).toBe(shown());
  });
  test('marking changes no letter', () => {
    expect(
      markMatches('A  cooling-off period, they said.', new Set(['cool', 'period']))
        .map((piece) => piece.text)
        .join(''),
    ).toBe('A  cooling-off period, they said.');
  });
  test('a part of a page starts at its heading', () => {
    expect(
      bestExcerpt('one two three four five', new Set(), 2, 2)
        .map((piece) => piece.text)
        .join(''),
    ).toBe('three four …');
  });
  test('a fragment of another format is refused', () => {
    expect(() => parseFragment('{"url":"/"}')).toThrow('version');
  });
});

test('words with a similar spelling are suggested when nothing was found', () => {
  expect(suggestWords(parseQuery('habrors', context, { asTyped: true }), index)).toContain('harbor');
});
