import { eventHref, roundHref } from '../../../record/core/routes.ts';
import type { Fixtures } from '../../fixture.ts';
import { addDays } from '../../../record/core/date.ts';
import type { Data, Measure, Week } from './data.ts';

const rate: Measure = { id: 'rate', label: 'Rate', title: 'Sick dockers a day per 1,000', unit: 'a day per 1,000' };
const share: Measure = { id: 'share', label: 'Share', title: 'Positive share of tests', unit: 'percent' };
const weeks = (values: readonly (number | undefined)[], start = '2031-01-06'): Week[] =>
  values.map((value, index) => ({
    from: addDays(start, index * 7),
    to: addDays(start, index * 7 + 6),
    values: { rate: value, share: value === undefined ? undefined : Math.min(100, value / 3) },
  }));
const wave = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round((30 + 28 * Math.sin(index / 5) + (index % 3)) * 10) / 10);
const bands: Data['bands'] = [
  { id: 'spring', from: '2031-02-10', to: '2031-03-16', number: '1', title: 'The spring round', href: roundHref('spring') },
  { id: 'summer', from: '2031-06-02', to: '2031-06-08', number: '2', title: 'The summer round', href: roundHref('summer') },
];
const turns: Data['turns'] = [
  { id: 'offer', date: '2031-02-12', label: 'First offer', href: eventHref('offer') },
  { id: 'vote', date: '2031-02-14', label: 'Members vote', href: eventHref('vote') },
  { id: 'deal', date: '2031-06-07', label: 'Deal signed', href: eventHref('deal') },
];
const none = { bands: [], turns: [] };

/** Edge cases that the chart must draw; tests and the gallery read the same ones. */
export const fixtures: Fixtures<Data> = {
  typical: { weeks: weeks(wave(30)), measures: [rate, share], bands, turns },
  empty: { weeks: [], measures: [], ...none },
  single: { weeks: weeks([12.4]), measures: [rate], ...none },
  missing: {
    weeks: weeks([undefined, 4, 9, undefined, undefined, undefined, 22, 18, undefined, 11, undefined, undefined]),
    measures: [rate],
    bands: bands.slice(0, 1),
    turns: [],
  },
  'nothing-known': { weeks: weeks([undefined, undefined, undefined]), measures: [rate], ...none },
  'all-zero': { weeks: weeks([0, 0, 0, 0]), measures: [rate], ...none },
  extreme: { weeks: weeks([0.01, 0.02, 1_234_567.89, 3, 2]), measures: [rate], ...none },
  thousand: { weeks: weeks(wave(1000), '2012-01-02'), measures: [rate], ...none },
  'long-labels': {
    weeks: weeks(wave(12)),
    measures: [
      {
        ...rate,
        title: 'Dockers of the northern and the southern harbor who stayed at home sick',
        unit: 'a day per 1,000 dockers on the roll of either harbor',
      },
    ],
    bands: [
      {
        id: 'long',
        from: '2031-01-13',
        to: '2031-02-02',
        number: '1',
        title: 'A round of bargaining with a name that goes on and on and does not end',
        href: roundHref('long'),
      },
    ],
    turns: [
      { id: 'long', date: '2031-01-20', label: 'A turning point that is told at a length no editor would allow', href: eventHref('long') },
    ],
  },
  'right-edge': {
    weeks: weeks([3, 4, 5, 8, 13, 21, 34, 55]),
    measures: [rate],
    bands: [{ id: 'last', from: '2031-02-27', to: '2031-03-20', number: '1', title: 'The last round', href: roundHref('last') }],
    turns: [{ id: 'last', date: '2031-03-02', label: 'Last day', href: eventHref('last') }],
  },
};
