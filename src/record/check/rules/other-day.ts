import { EVENTS } from '../../collections/events/index.ts';
import type { EventData } from '../../collections/schemas.ts';
import { overlaps, readDate, showDate } from '../../core/date.ts';
import { atField, type Rule } from '../rule.ts';

/** The events that an event names, each with its field. */
function namesIn({ after = [], sameMoment }: EventData): { readonly id: string; readonly field: readonly PropertyKey[] }[] {
  return [
    ...after.map((id, index) => ({ id, field: ['after', index] })),
    ...(sameMoment === undefined ? [] : [{ id: sameMoment, field: ['sameMoment'] }]),
  ];
}

/** What is wrong with the date of an event that another one names, or `undefined`. */
function problem(date: string, other: string, isSameMoment: boolean): string | undefined {
  if (!overlaps(date, other)) return 'shares no day with this one';
  const [own, named] = [readDate(date).from, readDate(other).from];
  if (named > own) return 'begins on a later day than this one';
  return isSameMoment && named < own ? 'begins on an earlier day than this one' : undefined;
}

export const otherDay: Rule = {
  code: 'other-day',
  asks: 'What an event names in `after` and `sameMoment` is an event of its own day: dates put days in order already.',
  *check({ entries }) {
    const dates = new Map(entries(EVENTS).map(({ raw, data }) => [raw.id, data.date]));
    for (const { raw, data } of entries(EVENTS)) {
      for (const { id, field } of namesIn(data)) {
        const other = dates.get(id);
        const wrong = other === undefined ? undefined : problem(data.date, other, field[0] === 'sameMoment');
        if (other === undefined || wrong === undefined) continue;
        yield atField(raw, field, {
          message: `"${id}" ${wrong}`,
          hint: `It is of ${showDate(other)}: take it out, or correct one of the dates.`,
        });
      }
    }
  },
};
