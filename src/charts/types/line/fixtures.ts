import { eventHref, roundHref } from '../../../record/core/routes.ts';
import type { Fixtures } from '../../fixture.ts';
import { addDays, showDate } from '../../../record/core/date.ts';
import type { Data, Measure, Reading, Stretch } from './data.ts';

const rate: Measure = {
  id: 'rate',
  label: 'Rate',
  title: 'Sick dockers a day per 1,000',
  unit: 'a day per 1,000',
  draw: 'line',
  rules: [],
};
const share: Measure = { id: 'share', label: 'Share', title: 'Positive share of tests', unit: 'percent', draw: 'line', rules: [] };
const exact = (value: number | undefined): Reading | undefined => (value === undefined ? undefined : { value, bound: '' });
const stretch = (from: string, to: string, values: Stretch['values'], kind?: string): Stretch => ({
  id: from === to ? from : `${from}-${to}`,
  from,
  to,
  when: showDate(from === to ? from : `${from}/${to}`),
  values,
  ...(kind !== undefined && { kind }),
});
const weeks = (values: readonly (number | undefined)[], start = '2031-01-06'): Stretch[] =>
  values.map((value, index) =>
    stretch(addDays(start, index * 7), addDays(start, index * 7 + 6), {
      rate: exact(value),
      share: exact(value === undefined ? undefined : Math.min(100, value / 3)),
    }),
  );
const wave = (count: number): number[] =>
  Array.from({ length: count }, (_, index) => Math.round((30 + 28 * Math.sin(index / 5) + (index % 3)) * 10) / 10);
const bands: Data['bands'] = [
  {
    id: 'spring',
    from: '2031-02-10',
    to: '2031-03-16',
    number: '1',
    name: 'Spring 2031',
    title: 'The spring round',
    href: roundHref('spring'),
  },
  {
    id: 'summer',
    from: '2031-06-02',
    to: '2031-06-08',
    number: '2',
    name: 'Summer 2031',
    title: 'The summer round',
    href: roundHref('summer'),
  },
];
const turns: Data['turns'] = [
  { id: 'offer', date: '2031-02-12', label: 'First offer', href: eventHref('offer'), breaks: false },
  { id: 'vote', date: '2031-02-14', label: 'Members vote', href: eventHref('vote'), breaks: false },
  { id: 'deal', date: '2031-06-07', label: 'Deal signed', href: eventHref('deal'), breaks: false },
];
const ruled: Measure = {
  ...rate,
  rules: [{ value: 40, from: '2031-02-01', to: '2031-04-30', text: 'Port: at 40, close a berth', href: eventHref('offer') }],
};
const none = { bands: [], turns: [], hasKinds: false };

/** Edge cases that the chart must draw; tests and the gallery read the same ones. */
export const fixtures: Fixtures<Data> = {
  typical: { stretches: weeks(wave(30)), measures: [ruled, share], bands, turns, hasKinds: false },
  empty: { stretches: [], measures: [], ...none },
  single: { stretches: weeks([12.4]), measures: [rate], ...none },
  missing: {
    stretches: weeks([undefined, 4, 9, undefined, undefined, undefined, 22, 18, undefined, 11, undefined, undefined]),
    measures: [rate],
    bands: bands.slice(0, 1),
    turns: [],
    hasKinds: false,
  },
  'nothing-known': { stretches: weeks([undefined, undefined, undefined]), measures: [rate], ...none },
  'all-zero': { stretches: weeks([0, 0, 0, 0]), measures: [rate], ...none },
  extreme: { stretches: weeks([0.01, 0.02, 1_234_567.89, 3, 2]), measures: [rate], ...none },
  thousand: { stretches: weeks(wave(1000), '2012-01-02'), measures: [rate], ...none },
  'long-labels': {
    stretches: weeks(wave(12)),
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
        name: 'The spring that came after the long winter 2031',
        title: 'A round of bargaining with a name that goes on and on and does not end',
        href: roundHref('long'),
      },
    ],
    turns: [
      {
        id: 'long',
        date: '2031-01-20',
        label: 'A turning point that is told at a length no editor would allow',
        href: eventHref('long'),
        breaks: false,
      },
    ],
    hasKinds: false,
  },
  'right-edge': {
    stretches: weeks([3, 4, 5, 8, 13, 21, 34, 55]),
    measures: [rate],
    bands: [
      {
        id: 'last',
        from: '2031-02-27',
        to: '2031-03-20',
        number: '1',
        name: 'Late winter 2031',
        title: 'The last round',
        href: roundHref('last'),
      },
    ],
    turns: [{ id: 'last', date: '2031-03-02', label: 'Last day', href: eventHref('last'), breaks: false }],
    hasKinds: false,
  },
  /** Few and uneven numbers: about, over, accounts that differ, a number of some day of a month, a long time without one. */
  few: {
    stretches: [
      stretch('2031-01-08', '2031-01-08', { joined: { value: 940, bound: 'about' } }),
      stretch('2031-05-01', '2031-05-31', { joined: { value: 9100, bound: 'exact' } }),
      stretch('2031-05-12', '2031-05-12', { joined: { value: 4100, low: 4000, high: 4200, bound: 'about' } }),
      stretch('2031-05-19', '2031-05-19', { joined: { value: 5368, bound: 'exact' } }),
      stretch('2031-06-02', '2031-06-02', { joined: { value: 8700, bound: 'over' } }),
      stretch('2031-06-08', '2031-06-08', { joined: { value: 800, bound: 'nearly' } }),
    ],
    measures: [
      {
        id: 'joined',
        label: 'Joined',
        title: 'Dockers who joined',
        unit: 'dockers',
        draw: 'points',
        rules: [{ value: 12_000, from: '2031-05-20', to: '2031-06-08', text: 'Goal: all 12,000' }],
      },
    ],
    bands: [],
    turns: [{ id: 'deal', date: '2031-06-05', label: 'New way to count', href: eventHref('deal'), breaks: true }],
    gapDays: 56,
    hasKinds: false,
  },
  /** Counts of stretches that differ in length, one of them by three accounts. */
  counts: {
    stretches: [
      stretch('2031-01-08', '2031-01-30', { checks: { value: 22, whole: 96, bound: 'nearly' } }, 'Checks of a season'),
      stretch('2031-02-02', '2031-02-08', { checks: { value: 700, whole: 1000, bound: '' } }, 'Checks of a week'),
      {
        ...stretch('2031-02-02', '2031-02-08', { checks: { value: 707, whole: 1010, bound: '' } }, 'Checks of a week, again'),
        id: 'second',
      },
      stretch('2031-03-10', '2031-03-10', { checks: { value: 300, whole: 400, bound: 'about' } }, 'Checks of a day'),
    ],
    measures: [{ id: 'checks', label: 'Failed', title: 'Checks that failed', unit: 'checks', draw: 'bars', rules: [] }],
    bands: [],
    turns: [{ id: 'deal', date: '2031-02-20', label: 'The deal', href: eventHref('deal'), breaks: false }],
    hasKinds: true,
  },
};
