import { partyHref } from '../../../record/core/routes.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Cell, Data, Power } from './data.ts';
import type { Level } from './levels.ts';

const parties: Data['parties'] = [
  { id: 'dockers', name: 'Dockers of the harbor', short: 'Dockers', href: partyHref('dockers'), color: 'brick', shape: 'square' },
  { id: 'port', name: 'Port authority', short: 'Port', href: partyHref('port'), color: 'blue', shape: 'circle' },
  { id: 'court', name: 'Harbor court', short: 'Court', href: partyHref('court'), color: 'soft', shape: 'hexagon' },
];
const decisions: Data['decisions'] = [
  { id: 'shifts', name: 'Set the shifts', short: 'Shifts' },
  { id: 'gates', name: 'Close the gates', short: 'Gates' },
];
const power = (level: Level, text: string): Power => ({ level, text });
const cell = (party: string, decision: string, before: Level | undefined, after: Level | undefined): Cell => {
  const first = before && power(before, 'By the harbor act.');
  const second = after && power(after, 'By the new harbor act.');
  return {
    key: `${party}--${decision}`,
    party,
    decision,
    turned: before !== after,
    ...(first && { before: first }),
    ...(second && { after: second }),
    all: [first, second].filter((one) => one !== undefined),
  };
};
const changed = { date: '2031-05-01', day: 'May 1, 2031', what: 'A new harbor act.' };

/** Edge cases that the chart must draw; tests and the gallery read the same ones. */
export const fixtures: Fixtures<Data> = {
  typical: {
    parties,
    decisions,
    changed,
    cells: [
      cell('dockers', 'shifts', 'contested', 'must-bargain'),
      cell('dockers', 'gates', 'no-part', 'no-part'),
      cell('port', 'shifts', 'decides', 'must-bargain'),
      cell('port', 'gates', 'decides', 'decides'),
      cell('court', 'gates', 'can-challenge', 'advises'),
    ],
  },
  empty: { parties: [], decisions: [], cells: [] },
  single: { parties: parties.slice(0, 1), decisions: decisions.slice(0, 1), cells: [cell('dockers', 'shifts', undefined, 'decides')] },
  missing: {
    parties,
    decisions,
    changed,
    cells: [
      cell('dockers', 'shifts', undefined, 'advises'),
      cell('port', 'shifts', 'decides', undefined),
      { ...cell('court', 'gates', undefined, 'advises'), turned: false },
    ],
  },
  thousand: (() => {
    const many = Array.from({ length: 40 }, (_, index) => ({
      id: `p${String(index)}`,
      name: `Party ${String(index)}`,
      short: `Party ${String(index)}`,
      href: partyHref(`p${String(index)}`),
      color: 'soft',
      shape: 'diamond' as const,
    }));
    const all = Array.from({ length: 25 }, (_, index) => ({
      id: `d${String(index)}`,
      name: `Decision ${String(index)}`,
      short: `No. ${String(index)}`,
    }));
    const levels: readonly Level[] = ['decides', 'must-bargain', 'advises', 'can-challenge', 'contested', 'no-part'];
    return {
      parties: many,
      decisions: all,
      changed,
      cells: many.flatMap((party, row) =>
        all.map((decision, column) => cell(party.id, decision.id, levels[(row + column) % 6], levels[(row * column) % 6])),
      ),
    };
  })(),
  'long-labels': {
    parties: [
      {
        id: 'dockers',
        name: 'The united dockers of the northern and the southern harbor',
        short: 'United dockers, N and S.',
        href: partyHref('dockers'),
        color: 'brick',
        shape: 'square',
      },
    ],
    decisions: [
      {
        id: 'shifts',
        name: 'Set the hours of the early, the late and the night shift in either harbor',
        short: 'Hours of all three shift',
      },
    ],
    changed,
    cells: [
      {
        ...cell('dockers', 'shifts', 'contested', 'must-bargain'),
        all: [power('contested', 'Everybody had a view of that harbor act, and a lawyer who would give it.')],
        before: {
          level: 'contested',
          text: 'By a harbor act so old that nobody could say what it meant, though everybody had a view, and a lawyer to give it.',
          when: 'until April 2031',
        },
      },
    ],
  },
  // Few of many parties and decisions, with sentences of its own.
  chosen: {
    parties,
    decisions,
    changed,
    options: {
      decisions: [{ id: 'gates', with: ['shifts'], name: 'Close the gates, or keep them open on holidays' }],
      actors: [{ party: 'port', with: ['court'], name: 'Port with court' }, { party: 'dockers' }],
      cells: [
        { decision: 'gates', party: 'port', text: 'Could close them all. The court could ask for a reason within the week.' },
        { decision: 'gates', party: 'dockers', text: 'Could not close one. Had the right to be told a day before.' },
      ],
      changes: [
        {
          decision: 'shifts',
          party: 'dockers',
          before: 'Said the shifts had to be bargained.',
          after: 'Must bargain, and so must the port.',
        },
      ],
    },
    cells: [
      cell('dockers', 'shifts', 'contested', 'must-bargain'),
      cell('dockers', 'gates', 'no-part', 'no-part'),
      cell('port', 'gates', 'contested', 'contested'),
      cell('court', 'shifts', 'can-challenge', 'decides'),
    ],
  },
  // Every cell turned, to the far ends of the scale.
  extreme: {
    parties,
    decisions,
    changed,
    cells: parties.flatMap(({ id: party }) => decisions.map(({ id }) => cell(party, id, 'decides', 'no-part'))),
  },
  // One power, in the last row and the last column.
  'right-edge': { parties, decisions, changed, cells: [cell('court', 'gates', 'advises', 'decides')] },
};
