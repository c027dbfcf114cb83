import type { Data, Line, Measure, Share } from './data.ts';

const share = (value: number, bound = 'exact'): Share => ({ share: value, bound, base: 'of 900 families asked', note: '' });
const line = (index: number, given: Partial<Line> = {}): Line => ({
  key: `f-0-${String(index)}`,
  label: 'Families of crane drivers',
  detail: '',
  share: share(40),
  ...given,
});
const measure = (...lines: Line[]): Measure => ({
  id: 'chose',
  label: 'Chose the day shift',
  style: 'middle',
  panels: [{ key: 'f-0', heading: 'North harbor: form of March 2031', note: 'of 900 families asked', lines }],
});
const one = (...lines: Line[]): Data => ({ measures: [measure(...lines)] });

/** What the chart must draw without fault: the tests and the gallery read the same cases. */
export const cases: Readonly<Record<string, Data>> = {
  ordinary: {
    measures: [
      {
        ...measure(
          line(0, { key: 'm-0', beside: share(13), share: share(23) }),
          line(1, { key: 'm-1', label: 'Families of clerks', beside: share(47), share: share(39) }),
        ),
        id: 'mix',
        label: 'Share of those who chose',
        beside: { label: 'Share of those asked', style: 'light' },
      },
      measure(line(0), line(1, { label: 'Families of clerks', share: share(67, 'about') })),
    ],
  },
  empty: { measures: [] },
  'one-point': one(line(0)),
  missing: {
    measures: [
      {
        ...measure({ key: 'f-0-0', label: 'Families of pilots', detail: '' }, line(1, { beside: share(10) })),
        beside: { label: 'Share of those asked', style: 'light' },
      },
    ],
  },
  extreme: one(line(0, { share: share(0) }), line(1, { share: share(100) })),
  thousand: one(...Array.from({ length: 1000 }, (_, index) => line(index, { share: share((index * 17) % 101) }))),
  'long-labels': one(
    line(0, {
      label: 'Families of crane drivers, of pilots, of clerks and of all who worked on the quay or in the sheds behind it',
      detail: 'All of them, of 900 families asked by letter, by telephone and at the gate of either harbor in March',
    }),
  ),
  'right-edge': one(line(0, { share: share(99.9, 'under') })),
};
