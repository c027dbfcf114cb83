/** The events around an event as steps: those of the day before, of its day and of the day after. */
import { readDate, showDate } from '../record/core/date.ts';
import { placeOfEvent, type DisputeRecord, type Event } from '../record/index.ts';

/** The events of one day, month or stretch. */
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

/** The stretch of neighbors in the list that have one date. */
function stretch(events: readonly Event[], at: number, step: 1 | -1, date: string | undefined): Event[] {
  const found: Event[] = [];
  for (let place = at; events[place] !== undefined && events[place].data.date === date; place += step) found.push(events[place]);
  return step === 1 ? found : found.reverse();
}

const dayOf = (events: readonly Event[], more: boolean): StepDay => ({ label: showDate(events[0]?.data.date ?? '', 'long'), events, more });

/** The steps around an event, in true order; the day of the event is always among them. */
export function stepsAround(record: DisputeRecord, event: Event): StepDay[] {
  const { events } = record;
  const at = placeOfEvent(record, event.id);
  const { date } = event.data;
  const earlier = stretch(events, at - 1, -1, date);
  const later = stretch(events, at + 1, 1, date);
  const before = stretch(events, at - earlier.length - 1, -1, events[at - earlier.length - 1]?.data.date);
  const after = stretch(events, at + later.length + 1, 1, events[at + later.length + 1]?.data.date);
  const own = [...earlier, event, ...later];
  const from = Math.max(0, Math.min(own.length - MOST_OF_DAY, earlier.length - Math.floor(MOST_OF_DAY / 2)));
  return [
    ...(before.length > 0 ? [dayOf(before.slice(-MOST_BESIDE), before.length > MOST_BESIDE)] : []),
    dayOf(own.slice(from, from + MOST_OF_DAY), own.length > MOST_OF_DAY),
    ...(after.length > 0 ? [dayOf(after.slice(0, MOST_BESIDE), after.length > MOST_BESIDE)] : []),
  ];
}

/** Whether an event is of one day, so that an hour can stand at its step. */
export const isOfOneDay = ({ data }: Event): boolean => readDate(data.date).precision === 'day';
