import { startsOnDay } from '../../collections/events/day-order.ts';
import { EVENTS } from '../../collections/events/index.ts';
import { TIME_BASES } from '../../core/time-text.ts';
import { atField, type Rule } from '../rule.ts';

export const eventTime: Rule = {
  code: 'event-time',
  asks: 'A time has its basis, and a basis its time; the day is known, and `site.yaml` names the time zone.',
  *check({ entries, site }) {
    for (const { raw, data } of entries(EVENTS)) {
      const { time, timeBasis, date } = data;
      if (time === undefined && timeBasis === undefined) continue;
      if (timeBasis === undefined)
        yield atField(raw, ['time'], {
          message: '"time" does not say how it is known',
          hint: `Add "timeBasis": ${TIME_BASES.join(', ')}.`,
        });
      if (time === undefined)
        yield atField(raw, ['timeBasis'], { message: '"timeBasis" has no "time"', hint: 'Add the time, or take the basis out.' });
      if (!startsOnDay({ id: raw.id, data }))
        yield atField(raw, ['date'], {
          message: `${date} is no day, and the event has a time`,
          hint: 'Write the day, or take the time out.',
        });
      if (site && site.timeZone === undefined)
        yield atField(raw, ['time'], {
          message: 'no time zone says what this time is',
          hint: 'Add "timeZone" to site.yaml, by its IANA name.',
        });
    }
  },
};
