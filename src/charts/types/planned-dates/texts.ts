import { t } from '../../../i18n/index.ts';
import { readDate, showDate } from '../../../record/core/date.ts';
import { inner } from '../../text.ts';
import type { Arrival, Fate, Group, How, PlannedDate } from './data.ts';

const peopleOf = ({ who }: Group): string => t(`charts.plannedDates.people.${who}`);

/** "Students" or "Staff", where it starts a line or a cell. */
export const nameOf = ({ who }: Group): string => t(`charts.plannedDates.names.${who}`);

/** What became of a date, within a sentence. */
export const fateOf = (fate: Fate): string => t(`charts.plannedDates.fates.${fate}`);

/** How a date was given, within a sentence. */
export const howOf = (how: How): string => t(`charts.plannedDates.how.${how}`);

/** A group by both of its names: "Grades 6 to 8, students". */
export const groupName = (group: Group, band = group.band): string => t('charts.plannedDates.groupOf', { band, people: peopleOf(group) });

/** A date as a drawing prints it, with or without its year: "Feb. 2", "about Feb. 2", "January?". */
export function dayText(text: string, hasYear = false): string {
  const { approximate, uncertain, precision } = readDate(text);
  const long = showDate(text.replaceAll(/[~?%]/g, ''), precision === 'month' ? 'medium' : 'short');
  const plain = hasYear ? long : long.replaceAll(/,? \d{4}/g, '');
  const date = approximate ? t('charts.plannedDates.about', { date: plain }) : plain;
  return uncertain ? t('charts.plannedDates.possible', { date }) : date;
}

/** A date without the mark of what is only possible, which sentences say in words. */
const plainly = (date: string): string => showDate(date.replaceAll('?', '').replaceAll('%', '~'));

/** All of a planned date. */
export const plannedSentence = (name: string, { announced, date, how, fate, title }: PlannedDate): string =>
  t('charts.plannedDates.promise', {
    name,
    announced: showDate(announced),
    date: plainly(date),
    how: howOf(how),
    fate: fateOf(fate),
    title,
  });

/** All of a return that no date announced. */
export const arrivalSentence = (name: string, { day, title }: Arrival): string =>
  t('charts.plannedDates.arrival', { name, date: showDate(day), title });

/** A group in the summary: its dates, and the first day on which it came. */
export function groupSentence(name: string, planned: readonly PlannedDate[], arrivals: readonly Arrival[]): string {
  const [first] = planned;
  const [arrival] = arrivals;
  return t('charts.plannedDates.group', {
    name,
    dates: first
      ? t('charts.plannedDates.dates', {
          count: planned.length,
          replaced: planned.filter(({ fate }) => fate === 'replaced').length,
          how: inner(howOf(first.how)),
          announced: showDate(first.announced),
          date: plainly(first.date),
        })
      : t('charts.plannedDates.noDates'),
    back: arrival ? t('charts.plannedDates.back', { date: showDate(arrival.day) }) : t('charts.plannedDates.notBack'),
  });
}
