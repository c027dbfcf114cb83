import type { Data, Definition, Share } from './data.ts';

const share = (index: number, given: Partial<Share> = {}): Share => ({
  key: `s-${String(index)}`,
  date: '2031-03',
  group: 'All dockers',
  share: 55,
  bound: 'exact',
  note: '',
  ...given,
});
const definition = (id: string, label: string, style: string, ...shares: Share[]): Definition => ({ id, label, style, shares });
const one = (...shares: Share[]): Data => ({
  people: [{ id: 'dockers', label: 'Dockers', definitions: [definition('fully', 'Fully', 'strong', ...shares)] }],
});

/** What the chart must draw without fault: the tests and the gallery read the same cases. */
export const cases: Readonly<Record<string, Data>> = {
  ordinary: {
    people: [
      {
        id: 'dockers',
        label: 'Dockers',
        definitions: [
          definition('fully', 'Fully', 'strong', share(0), share(1, { date: '2031-05-02', share: 71, bound: 'over' })),
          definition('estimate', 'By an estimate', 'other', share(2, { share: 80, high: 90, bound: 'about' })),
        ],
      },
      {
        id: 'clerks',
        label: 'Clerks',
        definitions: [definition('fully', 'Fully', 'strong', share(3, { group: 'All clerks', share: 48, count: 96 }))],
      },
    ],
  },
  empty: { people: [] },
  'one-point': one(share(0)),
  missing: one(
    { key: 's-0', date: '2031-03', group: 'All dockers', count: 7584, bound: 'exact', note: '' },
    { key: 's-1', date: '2031-04', group: 'Crane drivers', bound: 'exact', note: '' },
  ),
  extreme: one(share(0, { share: 0 }), share(1, { share: 100 }), share(2, { share: 0.01, count: 12_345_678 })),
  thousand: one(...Array.from({ length: 1000 }, (_, index) => share(index, { share: (index * 11) % 101 }))),
  'long-labels': one(
    share(0, { group: 'Dockers of the northern harbor, of the southern harbor, of the lock and of the ferries that run between them' }),
  ),
  'right-edge': one(share(0, { share: 99, high: 100, bound: 'about' })),
};
