/** The events around an event as steps: those of the day before, of its day and of the day after. */
import { readDate, showDate, type Day } from '../record/core/date.ts';
import type { DisputeRecord, Event } from '../record/index.ts';
import { memo } from '../record/core/memo.ts';

/** The events of one day. */
export interface StepDay {
  /** "Tuesday, January 4, 2022" */
  readonly label: string;
  readonly events: readonly Event[];
  /** Whether more events of it are left out. */
  readonly more: boolean;
}

/** Of the days before and after, at most so many events are shown: those nearest to the event. */
const MOST_BESIDE = 4;
/** Of its own day. */
const MOST_OF_DAY = 9;

const isOfOneDay = ({ data }: Event): boolean => readDate(data.date).precision === 'day';

/** The events that are of one day, by their day, in order of time. What took longer is no step. */
const eventsByDay = memo((events: readonly Event[]): ReadonlyMap<Day, readonly Event[]> =>
  Map.groupBy(events.filter(isOfOneDay), ({ data }) => readDate(data.date).from),
);

const stepOf = (events: readonly Event[], from: number, count: number): StepDay => ({
  label: showDate(events[0]?.data.date ?? '', 'long'),
  events: events.slice(from, from + count),
  more: events.length > count,
});

/** The day of the event, with the event in the middle of what is shown of it. */
function ownDay(events: readonly Event[], event: Event): StepDay {
  const at = events.indexOf(event);
  return stepOf(events, Math.max(0, Math.min(events.length - MOST_OF_DAY, at - Math.floor(MOST_OF_DAY / 2))), MOST_OF_DAY);
}

/** The steps around an event, in true order; its own day is always among them. */
export function stepsAround({ events }: Pick<DisputeRecord, 'events'>, event: Event): StepDay[] {
  const byDay = eventsByDay(events);
  const { from, to } = readDate(event.data.date);
  const days = [...byDay.keys()];
  const before = byDay.get(days.findLast((day) => day < from) ?? '') ?? [];
  const after = byDay.get(days.find((day) => day > to) ?? '') ?? [];
  const own = isOfOneDay(event) ? (byDay.get(from) ?? [event]) : [event];
  return [
    ...(before.length > 0 ? [stepOf(before, Math.max(0, before.length - MOST_BESIDE), MOST_BESIDE)] : []),
    ownDay(own, event),
    ...(after.length > 0 ? [stepOf(after, 0, MOST_BESIDE)] : []),
  ];
}
