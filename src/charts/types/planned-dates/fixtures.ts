import { addDays, readDate } from '../../../record/core/date.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Band } from '../day-strip/data.ts';
import type { Arrival, Data, Fate, Group, PlannedDate } from './data.ts';

const arrival = (day: string): Arrival => ({ event: `${day}-back`, title: 'They come back', day });
const planned = (announced: string, date: string, fate: Fate, title = 'The port sets a date'): PlannedDate => ({
  event: `${announced}-date`,
  title,
  announced,
  date,
  from: readDate(date).from,
  to: readDate(date).to,
  how: date.includes('?') ? 'possible' : 'announced',
  fate,
  ...(fate === 'kept' && { back: arrival(readDate(date).to) }),
});
/** Five days of work a week, in stretches of weeks that are held alike. */
const dock = (id: string, ...stretches: readonly (readonly [category: number, weeks: number])[]): Band => {
  let monday = '1999-02-01';
  const runs = stretches.map(([category, weeks]) => {
    const days = Array.from({ length: weeks * 5 }, (_, index) => ({
      date: addDays(monday, Math.floor(index / 5) * 7 + (index % 5)),
      category,
      sure: true,
      note: '',
    }));
    monday = addDays(monday, weeks * 7);
    return { category, days };
  });
  return { id, name: id, short: id, runs };
};
const categories = [
  { label: 'Closed', key: 'Closed', style: 'light' },
  { label: 'Open', key: 'Open', style: 'strong' },
  { label: 'Closed in the dispute', key: 'Closed in the dispute', style: 'alert' },
];
const group = (who: 'students' | 'staff', dates: readonly PlannedDate[], arrivals: readonly Arrival[], band = 'Dock one'): Group => ({
  key: `${band.toLowerCase().replace(/\W+/g, '-')}-${who}`,
  bandId: band.toLowerCase().replace(/\W+/g, '-'),
  band,
  short: band,
  who,
  planned: dates,
  arrivals,
});

/** Made-up dates. */
export const fixtures: Fixtures<Data> = {
  typical: {
    groups: [
      group(
        'students',
        [
          planned('1999-01-10', '1999-02-01', 'replaced'),
          planned('1999-01-28', '1999-03-01/1999-03-20', 'replaced'),
          planned('1999-02-20', '1999-05-03', 'kept'),
        ],
        [arrival('1999-05-03')],
      ),
      group('staff', [planned('1999-01-10', '1999-01-25?', 'unknown')], [arrival('1999-06-01')]),
    ],
  },
  empty: { groups: [] },
  single: { groups: [group('students', [], [arrival('1999-01-10')])] },
  missing: {
    groups: [group('students', [planned('1999-01-10', '1999-02-01', 'unknown')], [])],
  },
  extreme: {
    groups: [
      group(
        'students',
        [planned('1950-01-01', '2050-01-01', 'replaced'), planned('1999-01-01', '1999-01-01', 'kept')],
        [arrival('1999-01-01')],
      ),
    ],
  },
  thousand: {
    groups: Array.from({ length: 10 }, (_, place) =>
      group(
        'students',
        Array.from({ length: 100 }, (__, index) =>
          planned(addDays('1999-01-01', index * 9 + place), addDays('1999-02-01', index * 9 + place), index === 99 ? 'kept' : 'replaced'),
        ),
        [arrival('2001-12-31')],
        `Dock ${String(place)}`,
      ),
    ),
  },
  'long-labels': {
    groups: [
      group(
        'staff',
        [planned('1999-01-10', '1999-02-01', 'kept', 'A headline that says at great length & with "quotes" who set which date for whom')],
        [arrival('1999-02-01')],
        'Every dock between the river and the sea',
      ),
    ],
  },
  'right-edge': {
    groups: [group('students', [planned('1999-01-10', '1999-12-31', 'kept')], [arrival('1999-12-31')])],
  },
  'over-days': {
    groups: ['Dock one', 'Dock two'].flatMap((band) => [
      group(
        'students',
        [
          planned('1999-01-10', '1999-02-08', 'replaced'),
          planned('1999-01-20', '1999-03?', 'replaced'),
          planned('1999-01-28', '1999-03-15/1999-03-31', 'replaced'),
          planned('1999-02-20', '1999-03-16', 'replaced'),
          planned('1999-03-01', '1999-04-05', 'kept'),
        ],
        [arrival('1999-04-05')],
        band,
      ),
      group('staff', [planned('1999-01-10', '1999-02-01', 'unknown')], [arrival(band === 'Dock one' ? '1999-03-29' : '1999-03-30')], band),
    ]),
    days: { categories, bands: [dock('dock-one', [0, 6], [2, 2], [1, 5]), dock('dock-two', [0, 6], [2, 2], [1, 5])] },
    all: 'All docks',
    views: [
      { id: 'spring', label: 'Spring', from: '1999-02-01', to: '1999-05-01' },
      { id: 'april', label: 'April', who: ['students'], from: '1999-04-01', to: '1999-04-30' },
      { id: 'summer', label: 'Summer', from: '1999-06-01' },
    ],
  },
};
