import { addDays, toUtc } from '../../../record/core/date.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Data, Ladder, Panel, Rung, Party } from './ladder.ts';

const guild: Party = { id: 'guild', name: 'Guild', color: 'brick', shape: 'square', side: true };
const port: Party = { id: 'port', name: 'Port', color: 'blue', shape: 'circle', side: true };
const town: Party = { id: 'town', name: 'Town', color: 'soft', shape: 'ring', side: false };
const rung = (who: Party, day: string, value: number, does = 'asked'): Rung => ({ who, day, date: day, value, does, terms: 'a term' });
const result = (day: string, value: number): NonNullable<Panel['result']> => ({ day, date: day, value, terms: 'The deal.' });
const panel = (round: string, rungs: readonly Rung[], end?: Panel['result']): Panel => ({
  round,
  name: `1 · ${round}`,
  rungs,
  ...(end && { result: end }),
});
const ladder = (id: string, unit: string, ...panels: readonly Panel[]): Ladder => ({
  id,
  title: id,
  measure: `Measure of ${id}`,
  unit,
  panels,
});
const time = (day: string): number => toUtc(day).getTime();

/** Made-up bargaining in a harbor. */
export const fixtures: Fixtures<Data> = {
  typical: {
    ladders: [
      ladder(
        'pay',
        'percent',
        panel(
          'spring',
          [
            rung(guild, '1999-03-01', 12),
            rung(port, '1999-03-10', 2, 'offered'),
            rung(town, '1999-03-20', 5, 'said'),
            rung(guild, '1999-04-01', 8),
            rung(port, '1999-04-05', 4, 'offered'),
          ],
          result('1999-04-20', 6),
        ),
        panel('fall', [rung(port, '1999-10-01', 3, 'offered')]),
      ),
      ladder(
        'return',
        'date',
        panel(
          'spring',
          [rung(guild, '1999-03-01', time('1999-05-01')), rung(port, '1999-03-05', time('1999-03-20'), 'offered')],
          result('1999-03-19', time('1999-04-01')),
        ),
      ),
    ],
  },
  empty: { ladders: [] },
  single: { ladders: [ladder('pay', 'crowns', panel('spring', [rung(guild, '1999-03-01', 12)]))] },
  missing: { ladders: [ladder('pay', 'percent', panel('spring', [], result('1999-03-01', 5)))] },
  extreme: {
    ladders: [
      ladder(
        'pay',
        'crowns',
        panel('spring', [rung(guild, '1999-03-01', 1_000_000), rung(port, '1999-03-02', -5, 'offered')], result('1999-03-02', 0)),
      ),
    ],
  },
  thousand: {
    ladders: [
      ladder(
        'pay',
        'percent',
        panel(
          'spring',
          Array.from({ length: 1000 }, (_, index) =>
            rung(index % 2 === 0 ? guild : port, addDays('1996-01-01', index), 50 + (index % 2 === 0 ? 1 : -1) * (40 - index / 25)),
          ),
        ),
      ),
    ],
  },
  'long-labels': {
    ladders: [
      {
        ...ladder(
          'pay',
          'crowns for each ton',
          panel('spring', [rung({ ...guild, name: 'Amalgamated harbor hands' }, '1999-03-01', 12)], result('1999-03-05', 12)),
        ),
        measure: 'Crowns for each ton of coal carried from ship to shore by night, in rain or snow',
      },
    ],
  },
  'right-edge': {
    ladders: [
      ladder('pay', 'percent', panel('spring', [rung(guild, '1999-03-01', 1), rung(guild, '1999-12-31', 100)], result('1999-12-31', 100))),
    ],
  },
};
