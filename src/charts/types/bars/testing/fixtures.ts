import { addDays } from '../../../../record/core/date.ts';
import type { Count, Data, Point } from './data.ts';

const point = (index: number, given: Partial<Point> = {}): Point => ({
  key: `p-tests-${String(index)}`,
  date: '2031-02-01',
  what: 'Tests in a week',
  value: 1200,
  bound: 'exact',
  note: '',
  ...given,
});
const count = (...points: Point[]): Count => ({ id: 'tests', label: 'Tests', title: 'Tests', unit: 'tests', part: false, points });
const one = (...points: Point[]): Data => ({ counts: [count(...points)] });

/** What the chart must draw without fault: the tests and the gallery read the same cases. */
export const cases: Readonly<Record<string, Data>> = {
  ordinary: {
    counts: [
      count(
        point(0),
        point(1, { date: '2031-02-08/2031-02-14', value: 1500, low: 1400, high: 1700, bound: 'about' }),
        point(2, { date: '2031-06-01', value: 900, what: 'Tests in a day', bound: 'over' }),
      ),
      {
        ...count(point(0, { key: 'p-bad-0', value: 24_843, whole: 35_590 })),
        id: 'bad',
        label: 'Spoiled',
        title: 'Spoiled tests',
        part: true,
      },
    ],
  },
  empty: { counts: [] },
  'no-points': one(),
  'one-point': one(point(0)),
  missing: { counts: [{ ...count(point(0, { value: 96 }), point(1, { date: '2031-08-01', value: 24, whole: 35 })), part: true }] },
  extreme: one(point(0, { value: 0 }), point(1, { value: 1, date: '2031-02-02' }), point(2, { value: 1_234_567_890, date: '2031-02-03' })),
  thousand: one(
    ...Array.from({ length: 1000 }, (_, index) => point(index, { date: addDays('2031-01-01', index), value: (index * 37) % 1000 })),
  ),
  'long-labels': one(
    point(0, { what: 'Tests of dockers, of their families and of visitors to either harbor and to the lock between them, in a week' }),
    point(1, { date: '2031-02-20' }),
  ),
  'right-edge': one(point(0, { value: 99, low: 90, high: 100, bound: 'about' })),
};
