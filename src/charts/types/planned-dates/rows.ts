/** The rows of a view: whose dates it shows, in which span, with groups that have the same dates in one row. */
import { eventHref } from '../../../record/core/routes.ts';
import type { Day } from '../../../record/core/date.ts';
import type { View } from '../../chart.ts';
import type { Band } from '../day-strip/data.ts';
import type { Arrival, Data, Group, PlannedDate } from './data.ts';
import { WHO, type ViewOption } from './options.ts';
import { arrivalSentence, dayText, groupName, nameOf, plannedSentence } from './texts.ts';

/** How a date looks: struck out, with a question mark, in a dark box, or in a dashed one. */
export type Look = 'replaced' | 'possible' | 'kept' | 'unknown';

/** A date in a row. */
export interface Entry {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly look: Look;
  /** The date as it is printed where the years are, and with its year. */
  readonly text: string;
  readonly long: string;
  /** The day that it is sorted by: of the announcement, or of the return that none announced. */
  readonly order: Day;
  readonly from: Day;
  readonly to: Day;
}

/** A row of a view. */
export interface Row {
  readonly key: string;
  readonly name: string;
  /** "Students", where the view shows several kinds of people. */
  readonly people?: string;
  /** The whole name: "Grades K–5, students". */
  readonly label: string;
  /** How many groups it stands for. */
  readonly count: number;
  readonly planned: readonly PlannedDate[];
  readonly arrivals: readonly Arrival[];
  readonly entries: readonly Entry[];
  /** The days under the dates. */
  readonly band?: Band;
}

/** The views: those that the chart asks for, else one for each kind of people. */
export function viewsOf({ views, groups }: Data): readonly ViewOption[] {
  if (views) return views;
  return WHO.flatMap((who) => {
    const first = groups.find((group) => group.who === who);
    return first ? [{ id: who, label: nameOf(first), who: [who] }] : [];
  });
}

/** The view that a reader has chosen. */
const chosen = (data: Data, view: View): ViewOption | undefined => {
  const views = viewsOf(data);
  return views.find(({ id }) => id === view['view']) ?? views[0];
};

/** The key of the mark of a planned date, and of a return that no date announced. */
const plannedKey = (group: Group, index: number): string => `${group.key}-${String(index)}`;
const arrivalKey = (group: Group, index: number): string => `${group.key}-came-${String(index)}`;

const lookOf = ({ fate, how }: PlannedDate): Look => (fate === 'kept' ? 'kept' : how === 'possible' ? 'possible' : fate);

function plannedEntry(group: Group, name: string, planned: PlannedDate, index: number): Entry {
  const { date, announced, back } = planned;
  const shown = back?.day ?? date;
  return {
    key: plannedKey(group, index),
    label: plannedSentence(name, planned),
    href: eventHref(back?.event ?? planned.event),
    look: lookOf(planned),
    text: dayText(shown),
    long: dayText(shown, true),
    order: announced,
    from: back?.day ?? planned.from,
    to: back?.day ?? planned.to,
  };
}

function arrivalEntry(group: Group, name: string, arrival: Arrival, index: number): Entry {
  const { day, event } = arrival;
  return {
    key: arrivalKey(group, index),
    label: arrivalSentence(name, arrival),
    href: eventHref(event),
    look: 'kept',
    text: dayText(day),
    long: dayText(day, true),
    order: day,
    from: day,
    to: day,
  };
}

/** Whether days are in a span. */
const isIn = ({ from = '', to = '9999' }: ViewOption, first: Day, last: Day): boolean => last >= from && first <= to;

/** The dates of a group in a span, in the order in which they were said. */
function entriesOf(group: Group, name: string, option: ViewOption): Entry[] {
  const kept = new Set(group.planned.flatMap(({ back }) => (back ? [back.day] : [])));
  return [
    ...group.planned.map((planned, index) => plannedEntry(group, name, planned, index)),
    ...group.arrivals.flatMap((arrival, index) => (kept.has(arrival.day) ? [] : [arrivalEntry(group, name, arrival, index)])),
  ]
    .filter((entry) => isIn(option, entry.from, entry.to))
    .sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
}

/** The days of a band in a span. */
function daysIn(data: Data, group: Group, option: ViewOption): Band | undefined {
  const band = data.days?.bands.find(({ id }) => id === group.bandId);
  if (!band) return undefined;
  const runs = band.runs
    .map((run) => ({ ...run, days: run.days.filter(({ date }) => isIn(option, date, date)) }))
    .filter(({ days }) => days.length > 0);
  return { ...band, runs };
}

/** What two groups must share to be one row. */
const sameness = ({ entries, band }: Row): string =>
  JSON.stringify([
    entries.map(({ look, from, to, order, href }) => [look, from, to, order, href]),
    band?.runs.map(({ days }) => days.map(({ date, category }) => [date, category])),
  ]);

/** The rows of one kind of people; one where all have the same dates and days. */
function rowsOfPeople(data: Data, groups: readonly Group[], option: ViewOption, hasPeople: boolean): Row[] {
  const rowOf = (group: Group, count: number, name: string, long: string): Row => {
    const band = daysIn(data, group, option);
    const label = groupName(group, long);
    return {
      key: group.key,
      name,
      ...(hasPeople && { people: nameOf(group) }),
      label,
      count,
      planned: group.planned.filter(({ from, to }) => isIn(option, from, to)),
      arrivals: group.arrivals.filter(({ day }) => isIn(option, day, day)),
      entries: entriesOf(group, label, option),
      ...(band && { band }),
    };
  };
  const rows = groups.map((group) => rowOf(group, 1, group.short, group.band)).filter(({ entries }) => entries.length > 0);
  const [first] = groups;
  if (!first || rows.length < 2 || rows.length < groups.length || new Set(rows.map(sameness)).size > 1) return rows;
  const name = data.all ?? groups.map(({ short }) => short).join(', ');
  return [rowOf(first, groups.length, name, name)];
}

/** The rows of a view. */
export function rowsOf(data: Data, view: View): Row[] {
  const option = chosen(data, view);
  if (!option) return [];
  const people = WHO.filter((who) => (option.who ?? WHO).includes(who) && data.groups.some((group) => group.who === who));
  return people.flatMap((who) =>
    rowsOfPeople(
      data,
      data.groups.filter((group) => group.who === who),
      option,
      people.length > 1,
    ),
  );
}

/** The first and the last day of a view. */
export function spanOf(data: Data, view: View, rows: readonly Row[]): { readonly from: Day; readonly to: Day } | undefined {
  const option = chosen(data, view);
  const days = rows.flatMap(({ entries }) => entries.flatMap(({ from, to }) => [from, to])).sort();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? undefined : { from: option?.from ?? first, to: option?.to ?? last };
}
