import { addDays, compareDates } from '../../../record/core/date.ts';
import type { Fixtures } from '../../fixture.ts';
import { outlinesOf, type Data } from './type.ts';
import type { Lane, TimelineEvent } from './lanes.ts';
import { markPath } from '../../symbols.ts';

const lane = (id: string, name: string, color: string, shape: 'square' | 'circle' | 'triangle'): Lane => ({
  id,
  name,
  color,
  shape,
  outline: markPath(shape, 110),
});
const guild = lane('guild', 'Dockers’ guild', 'brick', 'square');
const port = lane('port', 'Port company', 'blue', 'circle');
const town = lane('town', 'Town', 'soft', 'triangle');
const mark = (id: string, day: string, rest: Partial<TimelineEvent> = {}): TimelineEvent => ({
  id,
  place: 0,
  day,
  date: day,
  title: `Event ${id}`,
  who: 'Guild, Port',
  ...rest,
});
const base = {
  rounds: [
    { id: 'r1', number: 1, name: 'Spring 1999', from: '1999-03-01', to: '1999-05-20' },
    { id: 'r2', name: 'Summer 1999', from: '1999-07-01', to: '1999-08-15' },
  ],
  from: '1999-01-01',
  to: '1999-12-31',
  outlines: outlinesOf(['square', 'circle', 'triangle']),
  nameRows: 0,
};

/** The marks of all lanes with their place in time; those of one date are in the order of their ids. */
function placed(data: Data): Data {
  const order = data.lanes
    .flatMap(({ marks }) => marks)
    .sort((a, b) => compareDates(a.date, b.date) || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
  return {
    ...data,
    lanes: data.lanes.map((one) => ({ ...one, marks: one.marks.map((own) => ({ ...own, place: order.indexOf(own.id) })) })),
  };
}

const unplaced: Fixtures<Data> = {
  typical: {
    ...base,
    nameRows: 2,
    lanes: [
      {
        ...guild,
        marks: [
          mark('a', '1999-02-01'),
          mark('b', '1999-03-05', { turning: 'Guild votes' }),
          mark('c', '1999-03-08'),
          mark('d', '1999-09-01'),
        ],
      },
      {
        ...port,
        marks: [
          mark('e', '1999-03-02'),
          mark('f', '1999-05-20', { turning: 'First deal' }),
          mark('g', '1999-05-21'),
          mark('h', '1999-05-22'),
        ],
      },
      { ...town, marks: [mark('i', '1999-07-10', { date: '1999-07' })] },
    ],
  },
  empty: { ...base, lanes: [] },
  single: { ...base, rounds: [], lanes: [{ ...guild, marks: [mark('a', '1999-06-15')] }] },
  missing: {
    ...base,
    lanes: [
      { ...guild, marks: [] },
      { ...port, marks: [mark('a', '1999-06-15', { date: '1999-06~' })] },
    ],
  },
  extreme: {
    ...base,
    lanes: [
      {
        ...guild,
        marks: [mark('old', '1804-07-01', { date: '1804' }), mark('a', '1999-06-15'), mark('new', '2098-01-01')],
      },
      { ...port, marks: Array.from({ length: 60 }, (_, index) => mark(`same-${String(index)}`, '1999-06-15')) },
    ],
  },
  thousand: {
    ...base,
    lanes: [guild, port, town].map((one) => ({
      ...one,
      marks: Array.from({ length: 334 }, (_, index) =>
        mark(`${one.id}-${String(index)}`, addDays('1999-01-01', Math.floor((index * 365) / 334))),
      ),
    })),
  },
  'long-labels': {
    ...base,
    nameRows: 2,
    rounds: [
      { id: 'r1', number: 1, name: 'The long summer of nineteen ninety', from: '1999-03-01', to: '1999-03-20' },
      { id: 'r2', number: 2, name: 'A second one', from: '1999-03-25', to: '1999-04-20' },
    ],
    lanes: [
      {
        ...guild,
        name: 'Amalgamated harbor hands',
        marks: [
          mark('a', '1999-03-02', {
            turning: 'A turning point described in as many letters as are allowed',
            title: 'x "quoted" & <angled> '.repeat(4),
          }),
          mark('b', '1999-04-02', { turning: 'A second one that has as many letters as the first one had' }),
        ],
      },
    ],
  },
  'right-edge': {
    ...base,
    nameRows: 1,
    lanes: [{ ...guild, marks: [mark('a', '1999-01-01'), mark('z', '1999-12-31', { turning: 'The last day of the span' })] }],
  },
};

/** A made-up dispute in a harbor. */
export const fixtures: Fixtures<Data> = {
  ...unplaced,
  typical: placed(unplaced.typical),
  missing: placed(unplaced.missing),
  extreme: placed(unplaced.extreme),
  thousand: placed(unplaced.thousand),
  'long-labels': placed(unplaced['long-labels']),
};
