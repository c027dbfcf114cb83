import { EVENTS } from '../../collections/events/index.ts';
import { readDate } from '../../core/date.ts';
import { atField, type Rule } from '../rule.ts';

export const knownTooEarly: Rule = {
  code: 'known-too-early',
  asks: 'An event is known from a day after its `date`, where `knownFrom` names one.',
  *check({ entries }) {
    for (const { raw, data } of entries(EVENTS)) {
      const { knownFrom, date } = data;
      if (knownFrom === undefined || readDate(knownFrom).to > readDate(date).to) continue;
      yield atField(raw, ['knownFrom'], {
        message: `${knownFrom} is not after ${date}, the date of the event`,
        hint: 'Write the later day from which it was known, or take "knownFrom" out.',
      });
    }
  },
};
