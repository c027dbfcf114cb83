import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import type { Arrival, Fate, Group, PlannedDate } from './data.ts';

const peopleOf = ({ who }: Group): string => t(`charts.plannedDates.people.${who}`);

/** "Students" or "Staff", where it starts a line or a cell. */
export const nameOf = ({ who }: Group): string => t(`charts.plannedDates.names.${who}`);

/** What became of a date, within a sentence. */
export const fateOf = (fate: Fate): string => t(`charts.plannedDates.fates.${fate}`);

/** A group by both of its names: "Grades 6 to 8, students". */
export const groupName = (group: Group, band = group.band): string => t('charts.plannedDates.groupOf', { band, people: peopleOf(group) });

/** All of a planned date. */
export const plannedSentence = (group: Group, { announced, date, fate, title }: PlannedDate): string =>
  t('charts.plannedDates.promise', {
    band: group.band,
    people: peopleOf(group),
    announced: showDate(announced),
    date: showDate(date),
    fate: fateOf(fate),
    title,
  });

/** All of an arrival. */
export const arrivalSentence = (group: Group, { day, title }: Arrival): string =>
  t('charts.plannedDates.arrival', { band: group.band, people: peopleOf(group), date: showDate(day), title });

/** A group in the summary: its dates, and the first day on which it came. */
export function groupSentence(group: Group): string {
  const { band, planned, arrivals } = group;
  const [first] = planned;
  const [arrival] = arrivals;
  return t('charts.plannedDates.group', {
    band,
    people: peopleOf(group),
    dates: first
      ? t('charts.plannedDates.dates', {
          count: planned.length,
          replaced: planned.filter(({ fate }) => fate === 'replaced').length,
          announced: showDate(first.announced),
          date: showDate(first.date),
        })
      : t('charts.plannedDates.noDates'),
    back: arrival ? t('charts.plannedDates.back', { date: showDate(arrival.day) }) : t('charts.plannedDates.notBack'),
  });
}
