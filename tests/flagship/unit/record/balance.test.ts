import { describe, expect, it } from 'vitest';
import { balanceOf, ourWords, speaksFor, spread } from '../../../../src/record/measure/balance.ts';
import { countCharged } from '../../../../src/record/measure/charged.ts';
import { wasOnTable, type Party } from '../../../../src/record/index.ts';
import { flagship } from '../record.ts';

const party = (id: string, name: string, short: string, role: Party['data']['role'], leaders: readonly string[] = []): Party => ({
  id,
  path: '',
  body: '',
  data: {
    name,
    short,
    role,
    mark: { color: 'brick', shape: 'square' },
    summary: '',
    powers: [],
    sources: [],
    leaders: leaders.map((leader) => ({ name: leader, office: 'president', sources: [] })),
  },
});

describe('whose words a quotation is', () => {
  const dockers = party('du', 'Dockers Union of the Harbor', 'Dockers', 'union', ['Ana Pérez']);
  const board = party('hb', 'Harbor Board', 'Harbor board', 'district');

  it.each([
    ['Ana Pérez, in a letter', [true, false]],
    ['The president of the union', [true, false]],
    ['Harbor Board, about the dockers', [false, true]],
    ['The Harbor Board and the Dockers Union of the Harbor', [true, true]],
    ['A resident of the north pier', [false, false]],
    ['Joint reunion committee', [false, false]],
  ])('%s', (speaker, expected) => {
    expect([speaksFor(speaker, dockers), speaksFor(speaker, board)]).toEqual(expected);
  });
});

describe('counting', () => {
  it('takes only words of ours', () => {
    expect(ourWords('that masks stay "for the whole of the year" [@paper, p. 3] in [all rooms](/x/)')).toBe(6);
  });

  it.each([
    [[100, 85], 0.15],
    [[0, 10], 1],
    [[7, 7, 7], 0],
    [[0, 0], 0],
    [[50, 100, 80], 0.5],
  ])('%j are %d apart', (numbers, apart) => {
    expect(spread(numbers)).toBeCloseTo(apart, 10);
  });

  it('tells charged words of ours from quoted ones', () => {
    expect(countCharged(['The board caved, he said. She wrote that it “caved in” and “caved”.', 'A caveat.'], ['caved'])).toEqual({
      ours: 1,
      quoted: 2,
    });
    expect(countCharged(['caved'], [])).toEqual({ ours: 0, quoted: 0 });
  });
});

describe('the balance of the record', () => {
  const balance = balanceOf(flagship);
  const show = (what: string, numbers: readonly number[]): string =>
    `${what}: ${balance.sides.map(({ id }, index) => `${id} ${String(numbers[index])}`).join(', ')} (${(100 * spread(numbers)).toFixed(1)}% apart)`;

  it.each([
    ['positions', balance.sides.map((side) => side.positions)],
    ['words of ours in positions', balance.sides.map((side) => side.words)],
  ] as const)('%s of the sides: no more than 15 percent apart', (what, numbers) => {
    const uneven = balance.issues
      .toSorted((a, b) => spread(b.words) * Math.max(...b.words) - spread(a.words) * Math.max(...a.words))
      .slice(0, 6);
    console.log(
      `${show(what, numbers)}\n  furthest apart: ${uneven.map((issue) => `${issue.id} ${issue.positions.join('/')} positions, ${issue.words.join('/')} words`).join('; ')}`,
    );
    expect(spread(numbers)).toBeLessThanOrEqual(0.15);
  });

  it('quotes every side', () => {
    console.log(
      show(
        'quotations',
        balance.sides.map((side) => side.quotations),
      ),
    );
    expect(Math.min(...balance.sides.map((side) => side.quotations))).toBeGreaterThan(0);
  });

  it('has no charged word in our own voice', () => {
    expect(balance.charged.ours).toBe(0);
  });

  it('does not always put one side first', () => {
    for (const side of balance.sides) {
      expect(side.firstInEvents).toBeGreaterThan(0);
      expect(side.firstInLedgers).toBeGreaterThan(0);
    }
  });

  it('adds up', () => {
    expect(balance.issues.reduce((sum, { positions }) => sum + positions.reduce((a, b) => a + b, 0), 0)).toBe(
      balance.sides.reduce((sum, { positions }) => sum + positions, 0),
    );
    const outcomes = flagship.issues.flatMap(({ ledger }) => ledger.flatMap(({ outcome }) => outcome ?? []));
    expect(balance.between + balance.open + balance.sides.reduce((sum, { nearer }) => sum + nearer, 0)).toBe(
      outcomes.filter(wasOnTable).length,
    );
  });
});
