import { describe, expect, it } from 'vitest';
import { homeRounds, otherPages } from '../../../src/page-data/home.ts';
import type { Page, Round } from '../../../src/record/index.ts';
import { small } from './small.ts';

const record = small();
const [spring] = record.rounds;
const [about] = record.pages;
if (!spring || !about) throw new Error('the base record has a round and a page');
const round = (id: string, number?: number): Round => ({ ...spring, id, data: { ...spring.data, season: id, number } });
const page = (id: string): Page => ({ ...about, id, data: { ...about.data, title: `Page ${id}` } });

describe('the rounds of the home page', () => {
  it('are those with a number, and the heading counts them', () => {
    const [one, talks, two] = [round('one', 1), round('talks'), round('two', 2)];
    expect(homeRounds({ rounds: [one, talks, two] })).toEqual({
      rounds: [one, two],
      areCounted: true,
      title: 'Two rounds, the same table',
    });
  });

  it('are all where none has a number', () => {
    const rounds = [round('one'), round('two')];
    expect(homeRounds({ rounds })).toMatchObject({ rounds, areCounted: false });
  });

  it('are not counted in the heading when they are many', () => {
    const rounds = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => round(id, index + 1));
    expect(homeRounds({ rounds }).title).toBe('The rounds, the same table');
  });
});

it('the other pages are rounds that are not listed, then pages without "About"', () => {
  const [one, talks] = [round('one', 1), round('talks')];
  const pages = [page('about'), page('after'), page('before')];
  expect(otherPages({ rounds: [one, talks], pages }, [one])).toEqual([
    { title: 'talks: The first season', href: '/rounds/talks/' },
    { title: 'Page before', href: '/before/' },
    { title: 'Page after', href: '/after/' },
  ]);
});
