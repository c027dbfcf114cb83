import { readDate, type Day } from '../../../record/core/date.ts';
import type { Chart, DisputeRecord, Event } from '../../../record/index.ts';
import { dataOf as daysOf, type Band, type Category } from '../day-strip/data.ts';
import { plannedDatesOptions, WHO, type ViewOption } from './options.ts';

/** What became of a planned date: another one replaced it, people came on it, or the record does not say. */
export type Fate = 'replaced' | 'kept' | 'unknown';
/** How a date was given. */
export type How = 'announced' | 'possible' | 'proposed' | 'agreed' | 'voted';
/** A day on which a group came. */
export interface Arrival {
  readonly event: string;
  readonly title: string;
  readonly day: Day;
}
/** A date that was announced for one group. */
export interface PlannedDate {
  readonly event: string;
  readonly title: string;
  /** The day of the announcement. */
  readonly announced: Day;
  readonly date: string;
  readonly from: Day;
  readonly to: Day;
  readonly how: How;
  readonly fate: Fate;
  /** The day on which they came, of a date that was kept. */
  readonly back?: Arrival;
}
/** A group that has dates of its own. */
export interface Group {
  readonly key: string;
  readonly bandId: string;
  readonly band: string;
  readonly short: string;
  readonly who: (typeof WHO)[number];
  readonly planned: readonly PlannedDate[];
  readonly arrivals: readonly Arrival[];
}
/** What the chart draws. */
export interface Data {
  readonly groups: readonly Group[];
  /** The views that the chart asks for; one for each kind of people without. */
  readonly views?: readonly ViewOption[];
  /** What all groups are called together. */
  readonly all?: string;
  /** The days under the dates. */
  readonly days?: { readonly bands: readonly Band[]; readonly categories: readonly Category[] };
}

/** The groups that the record has dates for, with the days that the chart names. */
export function dataOf(record: DisputeRecord, { data }: Chart): Data {
  const { days, views, all } = plannedDatesOptions.safeParse(data.options ?? {}).data ?? {};
  const strip = record.charts.find((chart) => chart.id === days && chart.data.type === 'day-strip');
  const { bands, categories } = strip ? daysOf(record, strip) : { bands: [], categories: [] };
  const groups = record.site.bands
    .flatMap(({ id, name, short }) =>
      WHO.map((who): Group => {
        const arrivals = arrivalsOf(record, id, who);
        const planned = plannedDatesOf(record, id, who, arrivals);
        return { key: `${id}-${who}`, bandId: id, band: name, short: short ?? name, who, planned, arrivals };
      }),
    )
    .filter(({ planned, arrivals }) => planned.length + arrivals.length > 0);
  return { groups, ...(views && { views }), ...(all !== undefined && { all }), ...(bands.length > 0 && { days: { bands, categories } }) };
}

function arrivalsOf(record: DisputeRecord, band: string, who: Group['who']): Arrival[] {
  return record.events.flatMap(({ id, data }) =>
    (data.returned ?? [])
      .filter((one) => one.who === who && one.bands.includes(band))
      .map(() => ({ event: id, title: data.title, day: readDate(data.date).from })),
  );
}

/** How an event of a kind gives a date that is no mere possibility. */
const HOW: Readonly<Partial<Record<Event['data']['kind'], How>>> = { offer: 'proposed', agreement: 'agreed', vote: 'voted' };

function plannedDatesOf(record: DisputeRecord, band: string, who: Group['who'], arrivals: readonly Arrival[]): PlannedDate[] {
  const announcements = record.events.flatMap((event) =>
    (event.data.announced ?? [])
      .filter((one) => one.who === who && one.bands.includes(band))
      .map(({ date, replaces }) => ({ event, date, replaces })),
  );
  return announcements.map(({ event: { id, data }, date }, index): PlannedDate => {
    const { from, to, uncertain } = readDate(date);
    const isReplaced = announcements.slice(index + 1).some(({ replaces }) => replaces === date);
    const back = isReplaced ? undefined : arrivals.find(({ day }) => day >= from && day <= to);
    const fate = isReplaced ? 'replaced' : back ? 'kept' : 'unknown';
    const how = uncertain ? 'possible' : (HOW[data.kind] ?? 'announced');
    return { event: id, title: data.title, announced: readDate(data.date).from, date, from, to, how, fate, ...(back && { back }) };
  });
}
