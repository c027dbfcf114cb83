import { roundHref } from '../../../record/core/routes.ts';
import { addDays, weekday, type Day } from '../../../record/core/date.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Data } from './type.ts';

type Band = Data['bands'][number];
type Run = Band['runs'][number];

const categories = [
  { label: 'Open', style: 'strong' },
  { label: 'Open in part', style: 'middle' },
  { label: 'Closed in the dispute', style: 'alert' },
];
const pins: Data['pins'] = [
  { date: '2031-02-10', to: '2031-03-16', number: '1', label: 'The spring round', href: roundHref('spring') },
  { date: '2031-04-01', to: '2031-04-20', number: '2', label: 'The summer round', href: roundHref('summer') },
];

/** Working days from a day on, in runs of one category each. */
function runs(start: Day, ...lengths: readonly (readonly [category: number, days: number, sure?: boolean])[]): Run[] {
  let day = start;
  return lengths.map(([category, count, sure = true]) => {
    const days: Run['days'][number][] = [];
    while (days.length < count) {
      if (!['Saturday', 'Sunday'].includes(weekday(day))) days.push({ date: day, category, sure, note: '' });
      day = addDays(day, 1);
    }
    return { category, days };
  });
}
const band = (id: string, name: string, own: readonly Run[], short = name): Band => ({ id, name, short, runs: own });

/** What the bands span, with categories and pins. */
function strip(bands: readonly Band[], some: Data['pins'] = []): Data {
  const days = bands.flatMap((one) => one.runs.flatMap((run) => run.days.map(({ date }) => date))).sort();
  return { bands, categories, pins: some, from: days[0] ?? '2000-01-01', to: days.at(-1) ?? '2000-01-02' };
}

/** A made-up harbor, day by day. */
export const fixtures: Fixtures<Data> = {
  typical: strip(
    [
      band('north', 'North dock', runs('2031-02-03', [0, 20], [2, 5], [1, 30])),
      band('south', 'South dock', runs('2031-02-03', [1, 25], [2, 5], [0, 25])),
    ],
    pins,
  ),
  empty: strip([]),
  single: strip([band('north', 'North dock', runs('2031-02-03', [0, 1]))]),
  missing: strip([
    band('north', 'North dock', runs('2031-02-03', [0, 4, false], [1, 3], [2, 1, false])),
    band('south', 'South dock', runs('2031-03-03', [1, 2])),
  ]),
  extreme: strip([band('north', 'North dock', [...runs('1999-01-04', [0, 1]), ...runs('2031-02-03', [2, 1])])]),
  thousand: strip(
    [band('north', 'North dock', runs('2028-01-03', ...Array.from({ length: 100 }, (_, index) => [index % 3, 10] as const)))],
    pins,
  ),
  'long-labels': strip(
    [band('north', 'Every dock between the river and the sea', runs('2031-02-03', [0, 30], [1, 30]), 'River to sea')],
    pins.slice(0, 1).map((pin) => ({ ...pin, label: 'A round of bargaining with a name that goes on' })),
  ),
  'right-edge': strip(
    [band('north', 'North dock', runs('2031-02-03', [0, 30], [2, 1]))],
    [{ date: '2031-03-10', to: '2031-03-17', number: '3', label: 'Last round', href: roundHref('last') }],
  ),
};
