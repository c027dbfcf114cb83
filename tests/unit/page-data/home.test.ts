import { describe, expect, it } from 'vitest';
import { answerLanguages, answerWords, cardEndings, homeNumbers, homeRounds, lastEnding, otherPages } from '../../../src/page-data/home.ts';
import type { Answer, Issue, Page, Round, Story } from '../../../src/record/index.ts';
import { small } from './small.ts';

const record = small();
const [spring] = record.rounds;
const [about] = record.pages;
if (!spring || !about) throw new Error('the base record has a round and a page');
const round = (id: string, number?: number): Round => ({ ...spring, id, data: { ...spring.data, season: id, number } });
const page = (id: string, covers?: string): Page => ({
  ...about,
  id,
  data: { ...about.data, title: `Page ${id}`, ...(covers !== undefined && { covers }) },
});

describe('the rounds of the home page', () => {
  it('are those with a number, and the heading counts them', () => {
    const [one, talks, two] = [round('one', 1), round('talks'), round('two', 2)];
    expect(homeRounds({ rounds: [one, talks, two], stories: [] })).toEqual({ rounds: [one, two], title: 'Two rounds' });
  });

  it('are called stories where each has one', () => {
    const stories = ['one', 'two'].map((id) => ({ id, data: { round: id } }) as Story);
    expect(homeRounds({ rounds: [round('one', 1), round('two', 2)], stories }).title).toBe('Two disputes, two stories');
    expect(homeRounds({ rounds: [round('one', 1), round('three', 2)], stories }).title).toBe('Two rounds');
  });

  it('are all where none has a number', () => {
    const rounds = [round('one'), round('two')];
    expect(homeRounds({ rounds, stories: [] })).toMatchObject({ rounds });
  });

  it('are not counted in the heading when they are many', () => {
    const rounds = ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => round(id, index + 1));
    expect(homeRounds({ rounds, stories: [] }).title).toBe('The rounds');
  });
});

it('the rest of the story is what came before, rounds that are not listed and what came after, in order of time', () => {
  const [one, talks] = [round('one', 1), round('talks')];
  const pages = [page('about'), page('after', '2014-11/2015'), page('before', '2010/2014-02')];
  expect(otherPages({ rounds: [one, talks], pages, stories: [] }, [one])).toEqual([
    { title: 'Page before', href: '/before/' },
    { title: 'talks: The first season', href: '/rounds/talks/' },
    { title: 'Page after', href: '/after/' },
  ]);
});

/** An issue that ended in a round as read. */
const issue = (id: string, nearer: string, measured = false): Issue => {
  const [base] = record.issues;
  if (!base) throw new Error('the base record has an issue');
  const { measure, ...data } = base.data;
  const [entry] = base.ledger;
  return {
    ...base,
    id,
    data: { ...data, ...(measured && { measure }) },
    ledger: [{ ...entry, round: 'spring', positions: [], outcome: { ...entry?.outcome, nearer } }] as unknown as Issue['ledger'],
  };
};
const endingsOf = (...issues: Issue[]): string[] => cardEndings({ issues }, spring).map(({ issue: { id } }) => id);

describe('a card of a round', () => {
  it('shows one ending closer to each side, with a measure first', () => {
    expect(endingsOf(issue('a', 'line'), issue('b', 'between'), issue('c', 'line', true), issue('d', 'crews'))).toEqual(['c', 'd']);
  });

  it('shows a compromise beside one side where the other got nothing', () => {
    expect(endingsOf(issue('a', 'line'), issue('b', 'line'), issue('c', 'between'))).toEqual(['a', 'c']);
  });
});

it('an issue last ended in the last round that had it on the table', () => {
  expect(lastEnding({ rounds: [spring, round('later')] }, issue('a', 'line'))?.round.id).toBe('spring');
});

it('the numbers of the head are those of the record, then its events and sources', () => {
  const site = { ...record.site, numbers: [{ value: '4,000', label: 'passengers', source: 'gazette' }] };
  expect(homeNumbers({ ...record, site }).map(({ value, label }) => `${value} ${label}`)).toEqual([
    '4,000 passengers',
    '1 dated event',
    '2 sources',
  ]);
});

it('a language has a page of answers where all answers of the home page are in it', () => {
  const answer = (id: string, ...codes: string[]): Answer =>
    ({ id, data: { in: Object.fromEntries(codes.map((code) => [code, { question: '?', answer: '!' }])) } }) as unknown as Answer;
  const site = { ...record.site, answers: ['one', 'two'] };
  expect(answerLanguages({ site, answers: [answer('one', 'es', 'fr'), answer('two', 'fr'), answer('three', 'es')] })).toEqual(['fr']);
  expect([answerWords('es'), answerWords('fr')]).toEqual(['es', 'en']);
});
