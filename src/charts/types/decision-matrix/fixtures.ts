import { partyHref } from '../../../record/core/routes.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Cell, Data, Level } from './data.ts';

const parties: Data['parties'] = [
  { id: 'dockers', name: 'Dockers of the harbor', short: 'Dockers', href: partyHref('dockers') },
  { id: 'port', name: 'Port authority', short: 'Port', href: partyHref('port') },
  { id: 'court', name: 'Harbor court', short: 'Court', href: partyHref('court') },
];
const decisions: Data['decisions'] = [
  { id: 'shifts', name: 'Set the shifts', short: 'Shifts' },
  { id: 'gates', name: 'Close the gates', short: 'Gates' },
];
const cell = (party: string, decision: string, before: Level | undefined, after: Level | undefined): Cell => ({
  key: `${party}--${decision}`,
  party,
  decision,
  turned: before !== after,
  ...(before && { before: { level: before, text: 'By the harbor act.' } }),
  ...(after && { after: { level: after, text: 'By the new harbor act.' } }),
});
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
        before: {
          level: 'contested',
          text: 'By a harbor act so old that nobody could say what it meant, though everybody had a view, and a lawyer to give it.',
          when: 'until April 2031',
        },
      },
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
