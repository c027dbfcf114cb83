import { expect, it } from 'vitest';
import t from 'messages:search';
import { translator } from '../../../src/i18n/format.ts';
import { t as all, translatorOf } from '../../../src/i18n/index.ts';

const messages = { plain: 'Search', named: '{who} said {what}', group: { results: { one: '{count} result', other: '{count} results' } } };
const en = translator(messages, 'en');

it('replaces names in braces by values', () => {
  expect(en('plain')).toBe('Search');
  expect(en('named', { who: 'The mayor', what: '$& {who}' })).toBe('The mayor said $& {who}');
});

it.each([
  [0, '0 results'],
  [1, '1 result'],
  [1200, '1,200 results'],
])('chooses the plural of %i', (count, text) => {
  expect(en('group.results', { count })).toBe(text);
});

it('follows the plurals of another language', () => {
  const pl = translator({ files: { one: '{count} plik', few: '{count} pliki', other: '{count} plików' } }, 'pl');
  expect([1, 2, 5].map((count) => pl('files', { count }))).toEqual(['1 plik', '2 pliki', '5 plików']);
});

it.each(['nothing', 'group', 'plain.deeper'])('throws where there is no message "%s"', (key) => {
  expect(() => en(key)).toThrow(`has no message "${key}"`);
});

it('throws where a value is missing', () => {
  expect(() => en('named', { who: 'The mayor' })).toThrow('needs a value "what"');
});

it('gives the browser one group of the catalog', () => {
  expect(t('results', { count: 2 })).toBe(all('search.results', { count: 2 }));
});

it('gives Node one group of the catalogue too', () => {
  expect(translatorOf('search')('results', { count: 2 })).toBe(t('results', { count: 2 }));
});
