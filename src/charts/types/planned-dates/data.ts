import { readDate, type Day } from '../../../record/core/date.ts';
import type { DisputeRecord } from '../../../record/index.ts';

/** What became of a planned date: another one replaced it, people came on it, or the record does not say. */
export type Fate = 'replaced' | 'kept' | 'unknown';
/** A date that was announced for one group. */
export interface PlannedDate {
  readonly event: string;
  readonly title: string;
  /** The day of the announcement. */
  readonly announced: Day;
  readonly date: string;
  readonly from: Day;
  readonly to: Day;
  readonly fate: Fate;
}
/** A day on which a group came. */
export interface Arrival {
  readonly event: string;
  readonly title: string;
  readonly day: Day;
}
/** A group that has dates of its own. */
export interface Group {
  readonly key: string;
  readonly band: string;
  readonly short: string;
  readonly who: 'students' | 'staff';
  readonly planned: readonly PlannedDate[];
  readonly arrivals: readonly Arrival[];
}
/** What the chart draws. */
export interface Data {
  readonly groups: readonly Group[];
  readonly from: Day;
  readonly to: Day;
}

const WHO = ['students', 'staff'] as const;

/** The groups that the record has dates for. */
export function dataOf(record: DisputeRecord): Data {
  const groups = record.site.bands
    .flatMap(({ id, name, short }) =>
      WHO.map((who): Group => {
        const arrivals = arrivalsOf(record, id, who);
        return { key: `${id}-${who}`, band: name, short: short ?? name, who, planned: plannedDatesOf(record, id, who, arrivals), arrivals };
      }),
    )
    .filter(({ planned, arrivals }) => planned.length + arrivals.length > 0);
  const days = groups
    .flatMap(({ planned, arrivals }) => [...planned.flatMap(({ announced, to }) => [announced, to]), ...arrivals.map(({ day }) => day)])
    .sort();
  return { groups, from: days[0] ?? '2000-01-01', to: days.at(-1) ?? '2000-12-31' };
}

function arrivalsOf(record: DisputeRecord, band: string, who: Group['who']): Arrival[] {
  return record.events.flatMap(({ id, data }) =>
    (data.returned ?? [])
      .filter((one) => one.who === who && one.bands.includes(band))
      .map(() => ({ event: id, title: data.title, day: readDate(data.date).from })),
  );
}

function plannedDatesOf(record: DisputeRecord, band: string, who: Group['who'], arrivals: readonly Arrival[]): PlannedDate[] {
  const announcements = record.events.flatMap((event) =>
    (event.data.announced ?? [])
      .filter((one) => one.who === who && one.bands.includes(band))
      .map(({ date, replaces }) => ({ event, date, replaces })),
  );
  return announcements.map(({ event: { id, data }, date }, index): PlannedDate => {
    const { from, to } = readDate(date);
    const isReplaced = announcements.slice(index + 1).some(({ replaces }) => replaces === date);
    const isKept = arrivals.some(({ day }) => day >= from && day <= to);
    const fate = isReplaced ? 'replaced' : isKept ? 'kept' : 'unknown';
    return { event: id, title: data.title, announced: readDate(data.date).from, date, from, to, fate };
  });
}
