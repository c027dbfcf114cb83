import { allBefore, graphOf, isEarlier } from '../../collections/events/day-order.ts';
import { EVENTS } from '../../collections/events/index.ts';
import { readDate } from '../../core/date.ts';
import { atField, type Rule } from '../rule.ts';

export const timeOrder: Rule = {
  code: 'time-order',
  asks: 'The times of events do not contradict what `after` says, near or by way of others.',
  *check({ entries }) {
    const events = entries(EVENTS).map(({ raw, data }) => ({ id: raw.id, data, raw }));
    for (const day of Map.groupBy(events, ({ data }) => readDate(data.date).from).values()) {
      const { moments, before } = graphOf(day);
      for (const moment of moments) {
        const earlier = [...allBefore(moment, before)].flat();
        for (const event of moment) {
          const other = earlier.find((one) => isEarlier(event, one));
          if (!other) continue;
          yield atField(event.raw, ['time'], {
            message: `the event comes after "${other.id}", and its time says before`,
            hint: `Its own time is ${event.data.time ?? ''}, the other's ${other.data.time ?? ''}: correct one of them, or what "after" names.`,
          });
        }
      }
    }
  },
};
