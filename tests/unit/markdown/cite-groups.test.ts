import { describe, expect, test } from 'vitest';
import { citeLinks, type Cited } from '../../../src/markdown/cite-groups.ts';
import { proseToHtml } from '../../../src/markdown/inline.ts';
import { numberSources } from '../../../src/markdown/source-number.ts';

const numbering = numberSources(['a', 'b', 'c', 'd', 'e', 'f']);
const texts = (...cited: (string | Cited)[]): string[] =>
  citeLinks(
    cited.map((one) => (typeof one === 'string' ? { id: one } : one)),
    numbering,
    '/page/',
  ).map(({ text }) => text);

describe('sources cited together', () => {
  test('are one link where their numbers follow one another, in the order of the list', () => {
    expect(texts('a')).toEqual(['1']);
    expect(texts('b', 'c', 'd')).toEqual(['2–4']);
    expect(texts('c', 'b', 'f', 'd')).toEqual(['2–4', '6']);
    expect(texts('a', 'c')).toEqual(['1', '3']);
    expect(texts('a', 'b')).toEqual(['1–2']);
    expect(texts('a', 'a')).toEqual(['1']);
  });
  test('keep their own link with a page number, and a source may have both', () => {
    expect(texts('a', { id: 'b', locator: 'p. 3' }, 'c')).toEqual(['1', '2, p. 3', '3']);
    expect(texts('b', { id: 'b', locator: 'p. 3' }, { id: 'b', locator: 'p. 9' }, 'c')).toEqual(['2–3', '2, p. 3', '2, p. 9']);
  });
  test('lead to the first of them, and tell how many they are', () => {
    expect(citeLinks([{ id: 'd' }, { id: 'c' }, { id: 'a' }], numbering, '/page/')).toEqual([
      { href: '#source-a', text: '1', count: 1, spoken: 'source' },
      { href: '#source-c', text: '3–4', count: 2, spoken: 'sources' },
    ]);
  });
  test('are bound to the word before them in prose', () => {
    expect(proseToHtml('It closed. [@b; @c; @d] Then it opened.[@a; @f]', { numbering, page: '/page/' })).toBe(
      'It closed.<sup><a href="#source-b" class="cite" data-n="3"><i class="extra">sources </i>2–4</a></sup> Then it opened.' +
        '<sup><a href="#source-a" class="cite"><i class="extra">source </i>1</a>, <a href="#source-f" class="cite"><i class="extra">source </i>6</a></sup>',
    );
  });
});
