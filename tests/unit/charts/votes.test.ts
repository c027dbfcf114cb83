import { describe, expect, test } from 'vitest';
import { voteByName } from '../../../src/charts/types/votes/vote-by-name.ts';
import { voteNames } from '../../../src/charts/vote-name.ts';
import { voteBar } from '../../../src/charts/types/votes/vote-bar.ts';
import { fixtures } from '../../../src/charts/types/votes/fixtures.ts';
import type { Vote } from '../../../src/charts/types/votes/data.ts';
import { field, given } from './record.ts';

describe('a vote is named by its day and body', () => {
  test('and by its place among those of the same day and body', () => {
    const rows = [
      { date: '2031-02-14', body: 'dockers' },
      { date: '2031-02-14', body: 'delegates' },
      { date: '2031-02-14', body: 'dockers' },
    ];
    expect(voteNames(rows)).toEqual(['2031-02-14 dockers', '2031-02-14 delegates', '2031-02-14 dockers #2']);
  });

  test('in a table that a chart of votes draws, in the order of its rows', () => {
    const { record: bare, chart } = given({
      fields: [field('date', { type: 'date' }), field('body'), field('question'), field('yes_pct', { type: 'number' })],
      csv: 'date,body,question,yes_pct\n2031-03-02,all,Approve,60\n2031-03-01,some,Send on,84\n2031-03-02,all,Go home,70\n',
    });
    const record = { ...bare, charts: [chart] };
    expect(voteByName(record, '2031-03-02 all #2')).toMatchObject({ question: 'Go home', yes: 70 });
    expect(voteByName(record, '2031-03-02 none')).toBeUndefined();
  });
});

const [base] = fixtures.single.rounds[0]?.votes ?? [];
const bar = (given: Partial<Vote>): ReturnType<typeof voteBar> => {
  if (!base) throw new Error('The fixture has no vote');
  return voteBar({ ...base, ...given });
};

describe('the bar of a vote', () => {
  test('prints the count of no in the bar only where it has room', () => {
    const needed = { needed: [], need: '' };
    expect(bar(needed)).toMatchObject({ inBar: '64%: 640 yes', atEnd: '300 no', below: ['60 abstained, 80% voted.'] });
    expect(bar({ ...needed, yes: 90, no: 10, counts: { yes: 90, no: 10 } })).toMatchObject({ atEnd: '', below: ['10 no, 80% voted.'] });
  });

  test('prints the share alone where a line goes through the part of yes', () => {
    expect(bar({})).toMatchObject({ inBar: '64% yes', below: ['640 yes, 60 abstained, 80% voted.', 'Needed: a majority of ballots.'] });
  });

  test('says that there is no count, and draws no line that is of all who could vote', () => {
    const { no, turnout, ...rest } = base ?? {};
    expect([no, turnout]).toEqual([30, 80]);
    const given = voteBar({ ...(rest as Vote), counts: {}, base: 'members', needed: [50], need: 'A majority of all' });
    expect(given).toMatchObject({
      needed: [],
      inBar: '64% yes',
      below: ['We found no count of yes and no.', 'Needed: a majority of all.'],
    });
    expect(given).not.toHaveProperty('no');
  });
});
