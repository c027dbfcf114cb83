import { describe, expect, test } from 'vitest';
import { voteByName } from '../../../src/charts/types/votes/vote-by-name.ts';
import { voteNames } from '../../../src/charts/vote-name.ts';
import { voteBar } from '../../../src/charts/types/votes/vote-bar.ts';
import { fixtures } from '../../../src/charts/types/votes/fixtures.ts';
import type { Vote } from '../../../src/charts/types/votes/data.ts';
import { chartType } from '../../../src/charts/types/votes/type.ts';
import { placeIn, stretchesOf } from '../../../src/charts/types/votes/bar-text.ts';
import { WIDTHS, type Scene, type Shape } from '../../../src/charts/scene.ts';
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

const sceneOf = (given: Partial<Vote>, width: (typeof WIDTHS)[number] = 1176): Scene => {
  const [round] = fixtures.single.rounds;
  if (!base || !round) throw new Error('The fixture has no vote');
  return chartType.scene({ rounds: [{ ...round, votes: [{ ...base, ...given }] }] }, width, {});
};
const shapesOf = (scene: Scene): Shape[] => [
  ...scene.back,
  ...scene.series.flatMap(({ back = [], items }) => [...back, ...items.flatMap(({ shapes }) => shapes)]),
  ...scene.front,
];
const wordsIn = (scene: Scene): string =>
  shapesOf(scene)
    .flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []))
    .join(' ');
const classesIn = (scene: Scene): string[] => shapesOf(scene).flatMap((shape) => shape.class ?? []);

describe.each(WIDTHS)('the row of a vote in a picture of %i pixels', (width) => {
  test('names each number once', () => {
    const words = wordsIn(sceneOf({ turnoutBound: 'nearly' }, width));
    for (const part of ['64%', '640 yes', '300 no', '60 abstained', 'nearly 80% voted', 'needed: a majority of ballots', '50%'])
      expect(words.split(part)).toHaveLength(2);
  });

  test('says a share needed of all who could vote, and draws no line', () => {
    const scene = sceneOf({ base: 'members', need: 'Half of all', shortNeed: 'Half of all' }, width);
    expect(wordsIn(scene)).toContain('needed: half of all');
    expect(classesIn(scene)).not.toContain('v-cut');
  });

  test('dashes the rest where only yes is known, and the whole where nothing is, without a zero', () => {
    if (!base) throw new Error('The fixture has no vote');
    const { no, yes, abstain, ...rest } = base;
    expect([no, yes, abstain]).toEqual([30, 64, 6]);
    const votes = (vote: Vote): Scene => chartType.scene({ rounds: [{ id: 'r', title: 'R', heading: 'R', votes: [vote] }] }, width, {});
    const share = votes({ ...rest, yes: 64, counts: {} });
    expect(classesIn(share)).toContain('d-none');
    expect(wordsIn(share)).toContain('64% yes');
    const nothing = votes({ ...rest, counts: {} });
    expect(classesIn(nothing)).toEqual(expect.arrayContaining(['d-none v-empty']));
    expect(wordsIn(nothing)).not.toMatch(/\d% yes|\b0\b/);
    expect(classesIn(nothing)).not.toContain('m-strong');
  });

  test('dashes a line on which accounts differ', () => {
    expect(classesIn(sceneOf({ needed: [60, 66.7] }, width)).filter((name) => name === 'v-cut d-other')).toHaveLength(2);
    expect(classesIn(sceneOf({ needed: [66, 66.7] }, width)).filter((name) => name === 'v-cut d-other')).toHaveLength(1);
  });
});

describe('words in a bar', () => {
  const texts = ['64%: 640 yes', '64% yes'];
  test('are as full as the part before a line allows', () => {
    expect(placeIn(stretchesOf(300, 192, []), texts)).toEqual({ text: '64%: 640 yes', x: 8, isOnYes: true });
    expect(placeIn(stretchesOf(300, 192, [75]), texts)).toMatchObject({ text: '64%: 640 yes', x: 83 });
    expect(placeIn(stretchesOf(300, 150, [75]), texts)).toMatchObject({ text: '64% yes', x: 8 });
  });
  test('stand after a short part of yes, and nowhere where no part has room', () => {
    expect(placeIn(stretchesOf(300, 6, []), texts)).toMatchObject({ x: 14, isOnYes: false });
    expect(placeIn(stretchesOf(40, 20, []), texts)).toBeUndefined();
  });
});

test('a picture takes short words from the columns and labels that the options name', () => {
  const { record, chart } = given({
    fields: [field('date', { type: 'date' }), field('body'), field('question'), field('brief'), field('yes_pct', { type: 'number' })],
    csv: 'date,body,question,brief,yes_pct\n2031-03-02,all,Approve all of it,Approve,60\n2031-03-01,some,Send on,,84\n',
    options: { question: 'brief', who: [{ value: 'all', label: 'Dockers' }], lead: 'all' },
  });
  const votes = chartType.data(record, chart).rounds.flatMap((round) => round.votes);
  expect(votes.map(({ who, short, isLead }) => [who, short, isLead])).toEqual([
    ['some', 'Send on', false],
    ['Dockers', 'Approve', true],
  ]);
});
