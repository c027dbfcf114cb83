import { describe, expect, test } from 'vitest';
import { dataOf as casesOf } from '../../../src/charts/types/weekly-line/data.ts';
import { dataOf as familyOf } from '../../../src/charts/types/bars/family-choice/data.ts';
import { dataOf as buildingOf } from '../../../src/charts/types/bars/in-the-building/data.ts';
import { dataOf as powersOf } from '../../../src/charts/types/decision-matrix/data.ts';
import { dataOf as testingOf, gapBetween } from '../../../src/charts/types/bars/testing/data.ts';
import { dataOf as vaccinationOf } from '../../../src/charts/types/bars/vaccination/data.ts';
import { dataOf as votesOf } from '../../../src/charts/types/votes/data.ts';
import { field, given } from './record.ts';

const number = (name: string) => field(name, { type: 'number' });

describe('a record without a table', () => {
  const { record, words } = given({});
  test.each([
    ['cases', casesOf],
    ['votes', votesOf],
    ['family-choice', familyOf],
    ['in-the-building', buildingOf],
    ['testing', testingOf],
    ['vaccination', vaccinationOf],
  ] as const)('gives %s nothing to draw', (_name, dataOf) => {
    for (const value of Object.values(dataOf(record, words))) expect(value).toEqual([]);
  });
  test('gives powers nothing to draw', () => {
    expect(powersOf(record)).toEqual({ parties: [], decisions: [], cells: [] });
  });
});

test('numbers over time come in order, with blanks unknown, bands of numbered rounds and turning points inside the time', () => {
  const event = (id: string, date: string, turningPoint?: string) => ({
    kind: 'events' as const,
    id,
    data: { title: id, date, kind: 'vote', parties: [], issues: [], sources: [], ...(turningPoint !== undefined && { turningPoint }) },
  });
  const { record, words } = given({
    fields: [
      field('start', { type: 'date' }),
      field('end', { type: 'date' }),
      { ...number('sick'), title: 'Sick dockers', unit: 'people' },
      field('name'),
    ],
    csv: 'start,end,sick,name\n2031-03-03,2031-03-09,,b\n2031-02-24,2031-03-02,4,a\n',
    categories: [
      { value: 'sick', label: 'Sick', style: 'strong' },
      { value: 'name', label: 'No number', style: 'strong' },
      { value: 'gone', label: 'No column', style: 'strong' },
    ],
    entries: [event('inside', '2031-03-01', 'The turn'), event('outside', '2032-01-01', 'Too late'), event('plain', '2031-03-01')],
  });
  const data = casesOf(record, words);
  expect(data.weeks).toEqual([
    { from: '2031-02-24', to: '2031-03-02', values: { sick: 4 } },
    { from: '2031-03-03', to: '2031-03-09', values: { sick: undefined } },
  ]);
  expect(data.measures).toEqual([{ id: 'sick', label: 'Sick', title: 'Sick dockers', unit: 'people' }]);
  expect(data.bands.map(({ id, number: name }) => [id, name])).toEqual([['spring', '1']]);
  expect(data.turns.map(({ id }) => id)).toEqual(['inside']);
});

test('votes keep counts, shares, turnout and the share needed apart, and stand under their round', () => {
  const { record, words } = given({
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
  const { rounds } = votesOf(record, words);
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

test('figures of one day and group stand together, the first given first', () => {
  const { record, words } = given({
    fields: [
      field('date', { type: 'edtf' }),
      field('band'),
      field('group'),
      number('expected'),
      number('reported'),
      number('pct'),
      field('version', { constraints: { enum: ['initial', 'revised'] } }),
      field('bound'),
      field('note'),
    ],
    csv: 'date,band,group,expected,reported,pct,version,bound,note\n2031-03-04,North,clerks,,,9,initial,under,\n2031-03-01,North,cranes,,,60,revised,exact,\n2031-03-01,North,cranes,200,99,49.5,initial,exact,\n',
  });
  const { groups } = buildingOf(record, words);
  expect(groups.map(({ label, days }) => [label, days.length])).toEqual([
    ['clerks', 1],
    ['cranes', 1],
  ]);
  expect(groups[1]?.days[0]?.figures.map(({ version, share }) => [version, share])).toEqual([
    ['initial', 49.5],
    ['revised', 60],
  ]);
  expect(groups[1]?.days[0]?.figures[0]).toMatchObject({ expected: 200, came: 99 });
});

test('counts have the rows that know them, accounts that differ, and the whole of which they are a part', () => {
  const { record, words } = given({
    fields: [
      field('date', { type: 'edtf' }),
      field('measure'),
      number('tests'),
      number('tests_low'),
      number('tests_high'),
      number('bad'),
      field('bound'),
      field('note'),
    ],
    csv: 'date,measure,tests,tests_low,tests_high,bad,bound,note\n2031-06-01,week,50,40,60,5,about,\n2031-02-01,week,0,,,,exact,\n2031-03-01,other,,,,,exact,\n',
    categories: [
      { value: 'tests', label: 'Tests', style: 'strong' },
      { value: 'bad', label: 'Bad', style: 'strong', within: 'tests' },
    ],
  });
  const { counts } = testingOf(record, words);
  expect(counts.map(({ id, part, points }) => [id, part, points.map(({ date }) => date)])).toEqual([
    ['tests', false, ['2031-02-01', '2031-06-01']],
    ['bad', true, ['2031-06-01']],
  ]);
  expect(counts[0]?.points[0]).toMatchObject({ value: 0 });
  expect(counts[0]?.points[1]).toMatchObject({ value: 50, low: 40, high: 60 });
  expect(counts[1]?.points[0]).toMatchObject({ value: 5, whole: 50 });
  const [first, second] = counts[0]?.points ?? [];
  expect(first && second && gapBetween(first, second)).toEqual({ from: '2031-02-01', to: '2031-06-01' });
  expect(first && gapBetween(undefined, first)).toBeUndefined();
  expect(second && gapBetween(second, second)).toBeUndefined();
});

test('each way of counting is a panel of its own; a count without a share keeps no share', () => {
  const { record, words } = given({
    fields: [
      field('date', { type: 'edtf' }),
      field('population', { constraints: { enum: ['dockers', 'clerks'] } }),
      field('group'),
      field('definition', { constraints: { enum: ['one', 'full'] }, labels: { one: 'One dose' } }),
      number('pct'),
      number('pct_high'),
      number('count'),
      field('bound'),
      field('note'),
    ],
    csv: 'date,population,group,definition,pct,pct_high,count,bound,note\n2031-05,dockers,All,full,80,90,,about,\n2031-03,dockers,All,one,,,7584,exact,\n',
    categories: [{ value: 'full', label: 'Fully', style: 'dark' }],
  });
  const { people } = vaccinationOf(record, words);
  expect(people.map(({ id, definitions }) => [id, definitions.map(({ label, style }) => `${label}/${style}`)])).toEqual([
    ['dockers', ['One dose/strong', 'Fully/dark']],
  ]);
  expect(people[0]?.definitions[0]?.shares[0]).toMatchObject({ count: 7584 });
  expect(people[0]?.definitions[0]?.shares[0]).not.toHaveProperty('share');
  expect(people[0]?.definitions[1]?.shares[0]).toMatchObject({ share: 80, high: 90 });
});

test('groups stand in lists of one step; everybody is listed by grades; a share stands beside the one it belongs to; counts are left out', () => {
  const { record, words } = given({
    fields: [
      field('date', { type: 'edtf' }),
      field('step'),
      field('band'),
      field('group'),
      field('measure'),
      number('value'),
      field('unit'),
      field('base'),
      field('bound'),
      field('note'),
    ],
    csv:
      'date,step,band,group,measure,value,unit,base,bound,note\n' +
      '2031-03-01,Form,North,All,chose,40,percent,of 900,exact,\n2031-03-01,Form,North,Pilots,chose,55,percent,of pilots,about,\n2031-04-01,Form two,South,All,chose,30,percent,of 800,exact,\n2031-03-01,Form,North,All,chose,360,students,of 900,exact,\n' +
      '2031-03-01,Form,North,Pilots,asked,13,percent,of 900,exact,\n2031-03-01,Form,North,Pilots,choosers,23,percent,of 360,exact,\n',
    categories: [
      { value: 'asked', label: 'Asked', style: 'light' },
      { value: 'choosers', label: 'Choosers', style: 'strong', within: 'asked' },
      { value: 'chose', label: 'Chose', style: 'middle' },
      { value: 'none', label: 'Nothing', style: 'dark' },
    ],
  });
  const { measures } = familyOf(record, words);
  expect(measures.map(({ id, beside }) => [id, beside?.label])).toEqual([
    ['choosers', 'Asked'],
    ['chose', undefined],
  ]);
  const chose = measures[1]?.panels ?? [];
  expect(chose.map(({ heading, lines }) => [heading, lines.map(({ label, share }) => `${label} ${String(share?.share)}`)])).toEqual([
    ['All', ['North 40', 'South 30']],
    ['North: form', ['Pilots 55']],
  ]);
});

describe('powers', () => {
  const party = (id: string, powers: readonly unknown[]) => ({
    kind: 'parties' as const,
    id,
    data: { name: id, short: id, role: 'union', mark: { color: 'blue', shape: 'circle' }, summary: '', powers, leaders: [], sources: [] },
  });
  const power = (level: string, more: object = {}) => ({ decision: 'shifts', level, text: 'By the act.[@act]', sources: ['act'], ...more });
  const read = (powersChanged: object | undefined, ...parties: ReturnType<typeof party>[]) =>
    powersOf(
      given({
        site: {
          decisions: [
            { id: 'shifts', name: 'Set the shifts' },
            { id: 'unused', name: 'Nothing' },
          ],
          ...(powersChanged && { powersChanged }),
        },
        entries: parties,
      }).record,
    );
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
  });

  test('without a day of change are one map', () => {
    const data = read(undefined, party('port', [power('decides')]));
    expect(data).not.toHaveProperty('changed');
    expect(data.cells[0]).toMatchObject({ after: { level: 'decides' }, turned: false });
  });
});
