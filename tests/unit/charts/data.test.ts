import { describe, expect, test } from 'vitest';
import { dataOf as lineOf } from '../../../src/charts/types/line/data.ts';
import { dataOf as barsOf, type Data } from '../../../src/charts/types/bars/data.ts';
import { fixtures } from '../../../src/charts/types/bars/fixtures.ts';
import { gapBefore } from '../../../src/charts/types/bars/gap.ts';
import { dataOf as powersOf } from '../../../src/charts/types/decision-matrix/data.ts';
import { dataOf as votesOf } from '../../../src/charts/types/votes/data.ts';
import { field, given } from './record.ts';

const number = (name: string) => field(name, { type: 'number' });

describe('a record without a table', () => {
  test('gives a line, bars and votes nothing to draw', () => {
    const x = { from: 'start' };
    const { record, chart } = given({ type: 'line', options: { x, y: [{ column: 'sick' }] } });
    expect(lineOf(record, chart)).toEqual({ stretches: [], measures: [], bands: [], turns: [], hasKinds: false });
    const bars = given({ type: 'bars', options: { values: [{ column: 'sick' }], rows: { label: '{date}' } } });
    expect(barsOf(bars.record, bars.chart).views).toEqual([]);
    const votes = given({ type: 'votes' });
    expect(votesOf(votes.record, votes.chart)).toMatchObject({ rounds: [] });
  });
  test('gives powers nothing to draw', () => {
    const { record, chart } = given({});
    expect(powersOf(record, chart)).toEqual({ parties: [], decisions: [], cells: [], options: {} });
  });
});

describe('numbers over time', () => {
  const event = (id: string, date: string) => ({
    kind: 'events' as const,
    id,
    data: { title: id, date, kind: 'vote', parties: [], issues: [], sources: [] },
  });
  const fields = [
    field('start', { type: 'date' }),
    field('end', { type: 'date' }),
    { ...number('sick'), title: 'Sick dockers', unit: 'people' },
    number('most'),
    field('name', { constraints: { enum: ['a', 'b'] }, labels: { a: 'Dockers', b: 'Clerks' } }),
    field('bound'),
  ];
  const csv = 'start,end,sick,most,name,bound\n2031-03-03,2031-03-09,,,b,\n2031-02-24,2031-03-02,4,6,a,about\n';

  test('come in order, with blanks unknown, bands of numbered rounds and named dates inside the time', () => {
    const { record, chart } = given({
      fields,
      csv,
      type: 'line',
      options: {
        x: { from: 'start', to: 'end' },
        y: [{ column: 'sick', label: 'Sick', high: 'most', rules: [{ value: 5, from: '2031-02', to: '2031-03-01', text: 'At five' }] }],
        bound: 'bound',
        kind: 'name',
        events: [
          { event: 'inside', text: 'The turn' },
          { event: 'outside', text: 'Too late' },
        ],
      },
      entries: [event('inside', '2031-03-01'), event('outside', '2032-01-01')],
    });
    const data = lineOf(record, chart);
    const [first, second] = data.stretches;
    expect(first).toMatchObject({
      from: '2031-02-24',
      to: '2031-03-02',
      kind: 'Dockers',
      values: { sick: { value: 4, high: 6, bound: 'about' } },
    });
    expect(second).toMatchObject({ from: '2031-03-03', values: { sick: undefined } });
    expect(data.measures).toMatchObject([
      { id: 'sick', label: 'Sick', title: 'Sick dockers', unit: 'people', draw: 'line', rules: [{ from: '2031-02-01', to: '2031-03-01' }] },
    ]);
    expect(data.bands.map(({ id, number: name }) => [id, name])).toEqual([['spring', '1']]);
    expect(data.turns.map(({ id, label }) => [id, label])).toEqual([['inside', 'The turn']]);
  });

  test('leave out rows that the chart does not ask for, and rows without a number where no line is drawn', () => {
    const days = (where: readonly object[], draw: string) => {
      const { record, chart } = given({
        fields,
        csv,
        type: 'line',
        options: { x: { from: 'start', to: 'end' }, y: [{ column: 'sick', draw }], where },
      });
      return lineOf(record, chart).stretches.map(({ from }) => from);
    };
    expect(days([{ column: 'name', is: ['b'] }], 'line')).toEqual(['2031-03-03']);
    expect(days([], 'points')).toEqual(['2031-02-24']);
  });
});

test('votes keep counts, shares, turnout and the share needed apart, and are grouped by round', () => {
  const { record, chart } = given({
    fields: [
      field('date', { type: 'date' }),
      field('body', { constraints: { enum: ['all', 'some'] }, labels: { all: 'All dockers', some: 'Delegates' } }),
      field('question'),
      number('yes'),
      number('no'),
      number('abstain'),
      number('yes_pct'),
      number('no_pct'),
      number('turnout_pct'),
      number('ballots'),
      number('bar_pct'),
      number('bar_pct_other'),
      field('bar_base'),
      field('bar'),
      field('round'),
      field('kind'),
      field('note'),
    ],
    csv:
      'date,body,question,yes,no,abstain,yes_pct,no_pct,turnout_pct,ballots,bar_pct,bar_pct_other,bar_base,bar,round,kind,note\n' +
      '2031-03-02,all,Approve,60,30,10,60,30,80,100,50,,ballots,A majority,spring,vote,\n2031-03-01,some,Send on,,,,84,,,,,,,,spring,vote,\n2031-03-05,all,Go on,,,,71,,,,50,60,members,Two accounts,,poll,\n',
  });
  const { rounds } = votesOf(record, chart);
  expect(rounds.map(({ id, votes }) => [id, votes.map(({ question }) => question)])).toEqual([
    ['spring', ['Send on', 'Approve']],
    ['other', ['Go on']],
  ]);
  const [sent, approved] = rounds[0]?.votes ?? [];
  expect(sent).toMatchObject({ body: 'Delegates', yes: 84, counts: {}, hasTurnout: false, needed: [] });
  expect(sent).not.toHaveProperty('no');
  expect(approved).toMatchObject({
    counts: { yes: 60, no: 30, abstain: 10 },
    yes: 60,
    no: 30,
    abstain: 10,
    turnout: 80,
    needed: [50],
    base: 'ballots',
  });
  expect(rounds[1]?.votes[0]).toMatchObject({ hasTurnout: true, needed: [50, 60], poll: true });
});

/** What a view shows: its panels with the labels and numbers of their rows. */
const shownIn = (data: Data, view = 0): unknown[] =>
  (data.views[view]?.panels ?? []).map(({ heading, rows }) => [
    heading,
    ...rows.map(({ label, bars }) => `${label}: ${bars.map(({ value }) => String(value)).join(', ')}`),
  ]);

describe('bars', () => {
  test('of one row are in the order of their column, and panels in that of theirs', () => {
    expect(shownIn(fixtures.revised ?? fixtures.empty)).toEqual([
      ['Crane drivers', 'March 1, 2031: 49.5, 60', 'March 9, 2031: undefined'],
      ['Clerks', 'March 4, 2031: 9'],
    ]);
  });

  test('of several columns leave out rows without a number, keep accounts and wholes, and are sorted by date', () => {
    const counts = fixtures.counts ?? fixtures.empty;
    expect(counts.views.map(({ id, label, isPart }) => [id, label, isPart])).toEqual([
      ['tests', 'Tests', false],
      ['spoiled', 'Spoiled', true],
    ]);
    expect(shownIn(counts)).toEqual([['Tests', 'February 1, 2031: 35590', 'February 8 to 14, 2031: 1500', 'June 1, 2031: 900']]);
    expect(counts.views[0]?.panels[0]?.rows[1]?.bars[0]).toMatchObject({ low: 1400, high: 1700, bound: 'nearly' });
    expect(counts.views[1]?.panels[0]).toMatchObject({
      heading: 'Tests in a week',
      rows: [{ bars: [{ whole: 35_590 }] }, { bars: [{ whole: 1500 }] }],
    });
    expect(counts.views[0]?.panels[0]?.rows.map(({ detail }) => detail)).toEqual(['Tests in a week', 'Tests in a week', 'Tests in a day']);
  });

  test('say long gaps, and not short ones', () => {
    const { views } = fixtures.counts ?? fixtures.empty;
    const [first, second, third] = views[0]?.panels[0]?.rows ?? [];
    if (!first || !second || !third) throw new Error('the fixture has three rows');
    const counts = fixtures.counts ?? fixtures.empty;
    expect(gapBefore(counts, third, second)).toEqual({ from: '2031-02-14', to: '2031-06-01' });
    expect(gapBefore(counts, second, first)).toBeUndefined();
    expect(gapBefore(counts, first, undefined)).toBeUndefined();
  });

  test('put a share next to the one it is compared with, the largest first', () => {
    const compared = fixtures.compared ?? fixtures.empty;
    expect(compared.views.map(({ id, beside }) => [id, beside?.label])).toEqual([
      ['choosers', 'Share of those asked'],
      ['chose', undefined],
    ]);
    expect(shownIn(compared, 1)).toEqual([
      ['Form', 'Pilots: 45', 'All: 40'],
      ['Form two', 'All: 30'],
    ]);
    expect(shownIn(compared)).toEqual([['Form', 'Clerks: 47, 39', 'Pilots: 13, 23', 'Cooks: undefined, 2']]);
  });

  test('stand in the panels that the chart names, by what asks most, and none is lost', () => {
    const listed = fixtures.listed ?? fixtures.empty;
    expect(shownIn(listed)).toEqual([
      ['First dispute: all crews', 'March 1: 97', 'March 2: 8', 'March 2: undefined'],
      ['A poll of clerks, on other terms', 'March 3: 61'],
      ['Second dispute', 'Clerks: 44', 'Cooks: 100'],
      ['Others', 'Jan.: 12'],
    ]);
    const [first] = listed.views[0]?.panels[0]?.rows ?? [];
    expect(first?.detail).toBe('Crane drivers');
    expect(first?.texts['crew']).toBe('Crane drivers of the northern harbor');
  });

  test('of numbers together have a panel for each, with falls as less and no rise as a fall', () => {
    const together = fixtures.together ?? fixtures.empty;
    expect(together.views).toHaveLength(1);
    expect(shownIn(together)).toEqual([
      ['Ships', '2030: 41000', '2031: 38500', '2032: 39000', '2033: 30000'],
      ['Fewer than a year before', '2031: 2500', '2033: 9000'],
    ]);
  });
});

describe('powers', () => {
  const party = (id: string, powers: readonly unknown[]) => ({
    kind: 'parties' as const,
    id,
    data: { name: id, short: id, role: 'union', mark: { color: 'blue', shape: 'circle' }, summary: '', powers, leaders: [], sources: [] },
  });
  const power = (level: string, more: object = {}) => ({ decision: 'shifts', level, text: 'By the act.[@act]', sources: ['act'], ...more });
  const read = (powersChanged: object | undefined, ...parties: ReturnType<typeof party>[]) => {
    const { record, chart } = given({
      site: {
        decisions: [
          { id: 'shifts', name: 'Set the shifts' },
          { id: 'unused', name: 'Nothing' },
        ],
        ...(powersChanged && { powersChanged }),
      },
      entries: parties,
    });
    return powersOf(record, chart);
  };
  const changed = { date: '2031-05-01', what: 'A new act.' };

  test('hold before, after or both; only what turned on the day has changed', () => {
    const { cells, decisions } = read(
      changed,
      party('dockers', [power('contested', { until: '2031-04-30' }), power('must-bargain', { from: '2031-05-01' })]),
      party('port', [power('decides')]),
      party('court', [power('advises', { from: '2031-09' })]),
      party('idle', []),
    );
    expect(decisions.map(({ id }) => id)).toEqual(['shifts']);
    expect(cells.map(({ party: who, before, after, turned }) => [who, before?.level, after?.level, turned])).toEqual([
      ['dockers', 'contested', 'must-bargain', true],
      ['port', 'decides', 'decides', false],
      ['court', undefined, 'advises', false],
    ]);
    expect(cells[0]?.before).toEqual({ level: 'contested', text: 'By the act.' });
    expect(cells[2]?.after).toMatchObject({ when: 'from September 2031' });
    expect(cells.map(({ all }) => all.length)).toEqual([2, 1, 1]);
  });

  test('without a day of change are one map', () => {
    const data = read(undefined, party('port', [power('decides')]));
    expect(data).not.toHaveProperty('changed');
    expect(data.cells[0]).toMatchObject({ after: { level: 'decides' }, turned: false });
  });
});
