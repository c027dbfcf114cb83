import t from 'messages:search';
import { expect, test } from 'vitest';
import { PAGE_KINDS } from '../../../src/record/core/page-kinds.ts';
import { buildIndex } from '../../../src/search/build-index.ts';
import { recordAt } from '../exports/record.ts';

test.each(PAGE_KINDS)('the catalog has a name for one %s and for several', (kind) => {
  expect(t(`kinds.${kind}`, { count: 1 })).not.toBe('');
  expect(t(`kinds.${kind}`, { count: 2 })).not.toBe('');
});

test('a page of an unknown kind stops the build', () => {
  const page = { url: '/x/', content: '', meta: {}, filters: { kind: ['Evnt'] }, anchors: [] };
  expect(() => buildIndex(recordAt('tests/sites/harbor/record'), new Map([['en_1', page]]))).toThrow('The page /x/ has the kind "Evnt"');
});
