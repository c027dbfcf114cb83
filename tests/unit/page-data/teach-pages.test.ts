import { expect, it } from 'vitest';
import { teachPages } from '../../../src/page-data/teach-pages.ts';
import { LESSONS, TRANSLATED } from '../../sites/base-lessons.ts';
import { small } from './small.ts';

it('lists the pages to teach with, without a substitute where the unit has none', () => {
  expect(teachPages(small(LESSONS)).map(({ href, page: { kind, id } }) => [href, kind, id])).toEqual([
    ['/teach/', 'index', undefined],
    ['/teach/blueprint/', 'blueprint', undefined],
    ['/teach/standards/', 'standards', undefined],
    ['/teach/papers/families/', 'paper', 'families'],
    ['/teach/offers/', 'lesson', 'offers'],
    ['/teach/offers/screen/', 'screen', 'offers'],
    ['/teach/offers/guide/', 'guide', 'offers'],
  ]);
});

it('lists a translated paper at an address of its own', () => {
  const papers = teachPages(small({ ...LESSONS, ...TRANSLATED })).filter(({ page }) => page.kind === 'paper');
  expect(papers.map(({ href, page }) => [href, page.language])).toEqual([
    ['/teach/papers/families/', undefined],
    ['/teach/papers/families/eo/', 'eo'],
  ]);
});

it('has no page without lessons', () => {
  expect(teachPages(small())).toEqual([]);
});
