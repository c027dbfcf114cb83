import type { Data, Day } from './data.ts';

const day = (index: number, given: Partial<Day> = {}): Day => ({
  key: `b-0-${String(index)}`,
  date: '2031-03-01',
  band: 'North harbor',
  figures: [{ version: 'First figure', share: 61.5, expected: 1300, came: 800, bound: 'exact', note: '' }],
  ...given,
});
const one = (...days: Day[]): Data => ({
  versions: ['First figure', 'Revised'],
  groups: days.length === 0 ? [] : [{ id: 'g-0', label: 'Crane drivers', days }],
});
const figure = (share: number, bound = 'exact', version = 'First figure'): Day['figures'][number] => ({ version, share, bound, note: '' });

/** What the chart must draw without fault: the tests and the gallery read the same cases. */
export const cases: Readonly<Record<string, Data>> = {
  ordinary: {
    ...one(),
    groups: [
      {
        id: 'g-0',
        label: 'Crane drivers',
        days: [
          day(0, { figures: [figure(49.7), figure(60, 'exact', 'Revised')] }),
          day(1, { date: '2031-03-04', figures: [figure(14, 'under')] }),
          day(2, { date: '2031-03-05/2031-03-06', figures: [figure(84, 'over')] }),
        ],
      },
      { id: 'g-1', label: 'Clerks', days: [day(0, { key: 'b-1-0', figures: [figure(70, 'about')] })] },
    ],
  },
  empty: one(),
  'one-point': one(day(0)),
  missing: one(
    day(0, { figures: [{ version: 'First figure', expected: 7002, bound: 'exact', note: '' }] }),
    day(1, { figures: [{ version: 'First figure', bound: 'exact', note: '' }] }),
  ),
  extreme: one(
    day(0, { figures: [figure(0)] }),
    day(1, { figures: [figure(100)] }),
    day(2, { figures: [{ version: 'First figure', share: 0.01, expected: 9_999_999, came: 1000, bound: 'exact', note: '' }] }),
  ),
  thousand: one(...Array.from({ length: 1000 }, (_, index) => day(index, { figures: [figure((index * 13) % 101)] }))),
  'long-labels': one(
    day(0, { band: 'The northern harbor with its locks, its sheds, its offices, its canteen and the whole of the southern quay as well' }),
  ),
  'right-edge': one(day(0, { figures: [figure(99.9, 'under'), figure(100, 'about', 'Revised')] })),
};
