import { expect, it } from 'vitest';
import { chaptersAround, chaptersOf, headlineOf, linkTo } from '../../../src/page-data/chapters.ts';
import type { Page, Round } from '../../../src/record/index.ts';
import { small } from './small.ts';

const record = small();
const [spring] = record.rounds;
const [about] = record.pages;
if (!spring || !about) throw new Error('the base record has a round and a page');
const page = (id: string, covers?: string): Page => ({
  ...about,
  id,
  data: { ...about.data, title: id, ...(covers !== undefined && { covers }) },
});
const fall: Round = {
  ...spring,
  id: 'fall',
  data: { ...spring.data, date: '2014-09-01/2014-10-01', headline: 'Fall 2014: a captain decides' },
};

const chapters = chaptersOf({
  rounds: [spring, fall],
  pages: [page('about'), page('after', '2014-11/2015'), page('before', '2010/2014-02')],
  stories: [],
});

it('the chapters are the rounds and the pages that cover a stretch of time, in order', () => {
  expect(chapters.map(({ href }) => href)).toEqual(['/before/', '/rounds/spring/', '/rounds/fall/', '/after/']);
});

it('the last round leads on to what came after, and the first back to what came before', () => {
  expect(chaptersAround(chapters, '/rounds/fall/').after?.title).toBe('after');
  expect(linkTo(chaptersAround(chapters, '/rounds/spring/').before, 'Before')).toEqual({
    path: '/before/',
    title: 'before',
    label: 'Before · 2010 to February 2014',
  });
});

it('a page outside the story has no neighbors', () => {
  expect(chaptersAround(chapters, '/about/')).toEqual({ before: undefined, after: undefined });
});

it('a round is called by its headline, else by season and title', () => {
  expect([headlineOf(fall), headlineOf(spring)]).toEqual(['Fall 2014: a captain decides', 'Spring 2014: The first season']);
});
