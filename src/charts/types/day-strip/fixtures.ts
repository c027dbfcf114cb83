import { addDays, weekday, type Day } from '../../../record/core/date.ts';
import { roundHref } from '../../../record/core/routes.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Data, Label } from './data.ts';

type Band = Data['bands'][number];
type Run = Band['runs'][number];

const categories = [
  { label: 'Open', key: 'Open', style: 'strong' },
  { label: 'Open in part', key: 'Open in part', style: 'middle' },
  { label: 'Closed in the dispute', key: 'Lost to the dispute', style: 'alert' },
  { label: 'Closed for the launch of a boat', key: 'Closed for the launch of a boat', style: 'none' },
  { label: 'Closed before the dispute', key: 'Closed before the dispute', style: 'dark' },
];
const label = (date: Day, to: Day, text: string, number?: string): Label => ({
  date,
  to,
  text,
  note: date,
  words: `${text} of ${date}.`,
  ...(number !== undefined && { number, season: 'Spring 2031', href: roundHref(`round-${number}`) }),
});
const labels: Data['labels'] = [
  label('2031-02-05', '2031-02-05', 'The harbor opens'),
  label('2031-02-10', '2031-03-16', 'The spring round', '1'),
  label('2031-04-01', '2031-04-20', 'The summer round', '2'),
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

/** What the bands span, with categories and labels. */
function strip(bands: readonly Band[], some: Data['labels'] = []): Data {
  const days = bands.flatMap((one) => one.runs.flatMap((run) => run.days.map(({ date }) => date))).sort();
  return { bands, categories, labels: some, from: days[0] ?? '2000-01-01', to: days.at(-1) ?? '2000-01-02', gap: 'Winter' };
}

/** A made-up harbor, day by day. */
export const fixtures: Fixtures<Data> = {
  typical: strip(
    [
      band('north', 'North dock', runs('2031-02-03', [0, 20], [2, 5], [1, 30])),
      band('south', 'South dock', runs('2031-02-03', [1, 25], [2, 5], [0, 25])),
    ],
    labels,
  ),
  empty: strip([]),
  single: strip([band('north', 'North dock', runs('2031-02-03', [0, 1]))]),
  missing: strip([
    band('north', 'North dock', runs('2031-02-03', [0, 4, false], [1, 3], [2, 1, false])),
    band('south', 'South dock', runs('2031-03-03', [1, 2])),
  ]),
  extreme: strip([band('north', 'North dock', [...runs('1999-01-04', [0, 1]), ...runs('2031-02-03', [4, 3], [2, 1], [3, 1], [2, 2])])]),
  thousand: strip(
    [band('north', 'North dock', runs('2028-01-03', ...Array.from({ length: 100 }, (_, index) => [index % 3, 10] as const)))],
    labels,
  ),
  'long-labels': strip(
    [band('north', 'Every dock between the river and the sea', runs('2031-02-03', [0, 30], [1, 30]), 'River to sea')],
    labels.slice(1, 2).map((one) => ({ ...one, text: 'A round of bargaining with a name that goes on and on and on' })),
  ),
  'right-edge': strip(
    [band('north', 'North dock', runs('2031-02-03', [0, 30], [2, 1]))],
    [label('2031-03-17', '2031-03-17', 'The last round of all', '3')],
  ),
};
