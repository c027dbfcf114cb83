import { addDays } from '../../../record/core/date.ts';
import type { Fixtures } from '../../fixture.ts';
import type { Arrival, Data, Fate, Group, PlannedDate } from './data.ts';

const planned = (announced: string, date: string, fate: Fate, title = 'The port sets a date'): PlannedDate => ({
  event: `${announced}-date`,
  title,
  announced,
  date,
  from: (date.split('/')[0] ?? date).replace(/[?~]/, ''),
  to: (date.split('/').at(-1) ?? date).replace(/[?~]/, ''),
  fate,
});
const arrival = (day: string): Arrival => ({ event: `${day}-back`, title: 'They come back', day });
const group = (who: 'students' | 'staff', dates: readonly PlannedDate[], arrivals: readonly Arrival[], band = 'Dock one'): Group => ({
  key: `${band.toLowerCase().replace(/\W+/g, '-')}-${who}`,
  band,
  short: band,
  who,
  planned: dates,
  arrivals,
});

/** Made-up dates. */
export const fixtures: Fixtures<Data> = {
  typical: {
    from: '1999-01-10',
    to: '1999-06-01',
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
  empty: { from: '2000-01-01', to: '2000-12-31', groups: [] },
  single: { from: '1999-01-10', to: '1999-01-10', groups: [group('students', [], [arrival('1999-01-10')])] },
  missing: {
    from: '1999-01-10',
    to: '1999-02-01',
    groups: [group('students', [planned('1999-01-10', '1999-02-01', 'unknown')], [])],
  },
  extreme: {
    from: '1950-01-01',
    to: '2050-01-01',
    groups: [
      group(
        'students',
        [planned('1950-01-01', '2050-01-01', 'replaced'), planned('1999-01-01', '1999-01-01', 'kept')],
        [arrival('1999-01-01')],
      ),
    ],
  },
  thousand: {
    from: '1999-01-01',
    to: '2001-12-31',
    groups: Array.from({ length: 10 }, (_, place) =>
      group(
        'students',
        Array.from({ length: 100 }, (__, index) =>
          planned(addDays('1999-01-01', index * 9), addDays('1999-02-01', index * 9), index === 99 ? 'kept' : 'replaced'),
        ),
        [arrival('2001-12-31')],
        `Dock ${String(place)}`,
      ),
    ),
  },
  'long-labels': {
    from: '1999-01-10',
    to: '1999-02-01',
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
    from: '1999-01-10',
    to: '1999-12-31',
    groups: [group('students', [planned('1999-01-10', '1999-12-31', 'kept')], [arrival('1999-12-31')])],
  },
};
