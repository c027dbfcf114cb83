/** The order of the rounds of a ledger, which everything that tells an issue round by round takes from the record. */
import { expect, test } from 'vitest';
import { BASE } from '../../sites/base.ts';
import { smallRecord } from '../classroom/small.ts';

/** A file of the base record, its round turned into another one. */
const autumn = (name: string): string =>
  (BASE[name] ?? '')
    .replace('2014-03-01/2014-06-30', '2014-09-01/2014-11-30')
    .replaceAll('2014-03-10', '2014-09-10')
    .replaceAll('2014-05-01', '2014-10-01')
    .replace(/ *event: .*\n/, '')
    .replace('2014-06-20', '2014-11-20')
    .replace('round: spring', 'round: autumn')
    .replace('Spring', 'Autumn')
    .replace('number: 1', 'number: 2');

test('the rounds of a ledger are in the order of the site, in whatever order its file has them', () => {
  const name = 'issues/hands/ledger.yaml';
  const [first, second] = [BASE[name] ?? '', autumn(name)].map((text) => text.replace('rounds:\n', ''));
  const { issues, positions } = smallRecord(false, {
    'site.yaml': (BASE['site.yaml'] ?? '').replace('rounds: [spring]', 'rounds: [spring, autumn]'),
    'rounds/autumn.mdx': autumn('rounds/spring.mdx'),
    [name]: `rounds:\n${second ?? ''}${first ?? ''}`,
  });
  expect(issues.map(({ ledger }) => ledger.map(({ round }) => round))).toEqual([['spring', 'autumn']]);
  expect(positions.map(({ date }) => date)).toEqual(['2014-03-10', '2014-05-01', '2014-09-10', '2014-10-01']);
});
