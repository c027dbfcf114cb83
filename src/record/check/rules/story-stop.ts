import { EVENTS } from '../../collections/events/index.ts';
import { STORIES } from '../../collections/stories/index.ts';
import { readDate } from '../../core/date.ts';
import { nearest } from '../../core/nearest.ts';
import { atField, type Rule } from '../rule.ts';

export const storyStop: Rule = {
  code: 'story-stop',
  asks: 'The day at which a story lets its reader decide is that of a turning point.',
  *check({ entries }) {
    const stops = new Set(entries(EVENTS).flatMap(({ data }) => (data.turningPoint === undefined ? [] : [readDate(data.date).to])));
    for (const { raw, data } of entries(STORIES)) {
      if (data.decide === undefined || stops.has(data.decide)) continue;
      const meant = nearest(data.decide, stops);
      yield atField(raw, ['decide'], {
        message: `no turning point is of ${data.decide}`,
        hint: meant ? `Did you mean ${meant}?` : 'Give an event of that day a "turningPoint", or take "decide" out.',
      });
    }
  },
};
