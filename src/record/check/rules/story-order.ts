import { EVENTS } from '../../collections/events/index.ts';
import { STORIES } from '../../collections/stories/index.ts';
import { overlaps, readDate } from '../../core/date.ts';
import { atField, type Rule } from '../rule.ts';

export const storyOrder: Rule = {
  code: 'story-order',
  asks: 'The steps of a story follow one another in time, and each has the date of the events it tells.',
  *check({ entries }) {
    const dates = new Map(entries(EVENTS).map(({ raw, data }) => [raw.id, data.date]));
    for (const { raw, data } of entries(STORIES)) {
      for (const [index, { date, events }] of data.steps.entries()) {
        const before = data.steps[index - 1];
        if (before && readDate(date).from < readDate(before.date).from)
          yield atField(raw, ['steps', index, 'date'], {
            message: `the step of ${date} stands after that of ${before.date}`,
            hint: 'Tell what happened in true order: move the step, or correct its date.',
          });
        for (const [place, id] of events.entries()) {
          const day = dates.get(id);
          if (day === undefined || overlaps(day, date)) continue;
          yield atField(raw, ['steps', index, 'events', place], {
            message: `"${id}" is of ${day}, and the step of ${date}`,
            hint: 'Name an event of the day or days of the step, or give the step the interval of all its events.',
          });
        }
      }
    }
  },
};
