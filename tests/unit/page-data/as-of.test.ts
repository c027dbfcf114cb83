import { expect, it } from 'vitest';
import { sourceAnchorIn, numberSources } from '../../../src/markdown/source-number.ts';
import { issuesSoFar, newestMonths, sourcesUnknownOn } from '../../../src/page-data/as-of.ts';
import { BASE } from '../../sites/base.ts';
import { small } from './small.ts';

const paper = (id: string, issued: string): string =>
  `- { id: ${id}, type: article-newspaper, kind: news, language: en, title: Paper, publisher: Paper, seen: full${issued} }\n`;

it('on the page of a day, a later source and one without a date are unknown', () => {
  const record = small({
    'sources/papers.yaml':
      paper('paper-earlier', ', issued: "2014-04-01"') +
      paper('paper-same-day', ', issued: "2014-05-01"') +
      paper('paper-month', ', issued: "2014-05"') +
      paper('paper-later', ', issued: "2014-05-02"') +
      paper('paper-undated', ''),
  });
  const unknown = [...sourcesUnknownOn(record, '2014-05-01')].filter((id) => id.startsWith('paper-'));
  expect(unknown.sort()).toEqual(['paper-later', 'paper-month', 'paper-undated']);
});

it('an unknown source keeps its number, and its anchor does not name it', () => {
  const numbering = numberSources(['paper-1', 'paper-4'], new Set(['paper-4']));
  expect([...numbering]).toEqual([
    ['paper-1', 1],
    ['paper-4', 2],
  ]);
  expect(sourceAnchorIn(numbering, 'paper-1')).toBe('source-paper-1');
  expect(sourceAnchorIn(numbering, 'paper-4')).toMatch(/^source-[0-9a-f]{8}$/);
});

it('lists the newest month and event first, and nothing from before the time of the record', () => {
  const record = small();
  const [vote] = record.events;
  if (!vote) throw new Error('the base record has an event');
  const event = (id: string, date: string) => ({ ...vote, id, data: { ...vote.data, date } });
  const events = [event('earlier', '2013-12-31'), event('a', '2014-03-01'), event('b', '2014-05-01'), event('c', '2014-05-20')];
  expect(newestMonths({ ...record, events }).map(({ name, events: own }) => [name, own.map(({ id }) => id)])).toEqual([
    ['2014-05', ['c', 'b']],
    ['2014-03', ['a']],
  ]);
});

it('gives the state of each issue: the last position of each side, and the result only once it was reached', () => {
  const stateOn = (day: string) =>
    issuesSoFar(small(), day).map(({ issue, sides, result }) => [
      issue.id,
      ...sides.map(({ name, position }) => `${name}: ${position?.terms ?? 'nothing'}`),
      result,
    ]);
  expect(stateOn('2014-03-09')).toEqual([]);
  expect(stateOn('2014-03-10')).toEqual([
    ['hands', 'Ferry line: four hands on a night boat', 'Crews: nothing', 'How it ended was not known by then.'],
  ]);
  expect(stateOn('2014-06-20')).toEqual([
    ['hands', 'Ferry line: four hands on a night boat', 'Crews: six hands on a night boat', 'Spring 2014: compromise.'],
  ]);
});

/** The small record with a second round, from September to November, and what its ledger says of it. */
function twoRounds(autumn: string) {
  const [spring = '', ledger = ''] = ['rounds/spring.mdx', 'issues/hands/ledger.yaml'].map((name) => BASE[name]);
  return small({
    'site.yaml': (BASE['site.yaml'] ?? '').replace('rounds: [spring]', 'rounds: [spring, autumn]'),
    'rounds/autumn.mdx': spring
      .replace('Spring', 'Autumn')
      .replace('number: 1', 'number: 2')
      .replace(/^date: .*$/m, 'date: "2014-09-01/2014-11-30"'),
    'issues/hands/ledger.yaml': `${ledger}  - round: autumn
${autumn}`,
  });
}

it('says that the sources are silent on a round only when it is over', () => {
  const record = twoRounds('    unsaid: We looked in the letter and found nothing.[@letter]\n');
  const resultOn = (day: string): string | undefined => issuesSoFar(record, day)[0]?.result;
  expect(resultOn('2014-11-29')).toBe('Spring 2014: compromise.');
  expect(resultOn('2014-11-30')).toBe('Autumn 2014: sources do not say.');
});

it('gives no result of an earlier round for one that is not settled yet', () => {
  const record = twoRounds(`    positions:
      - { party: crews, date: "2014-09-10", does: asks, terms: seven hands on a night boat, sources: [letter] }
      - { party: line, date: "2014-09-12", does: offers, terms: five hands on a night boat, sources: [letter] }
    outcome: { nearer: crews, terms: Seven hands., why: Seven is what they asked., date: "2014-11-20", sources: [letter] }
`);
  const resultOn = (day: string): string | undefined => issuesSoFar(record, day)[0]?.result;
  expect(resultOn('2014-09-09')).toBe('Spring 2014: compromise.');
  expect(resultOn('2014-09-10')).toBe('How it ended was not known by then.');
  expect(resultOn('2014-11-20')).toMatch(/^Autumn 2014: /);
});
