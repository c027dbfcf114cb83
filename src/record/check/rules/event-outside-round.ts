import { ROUNDS } from '../../collections/rounds/index.ts';
import { EVENTS } from '../../collections/events/index.ts';
import { overlaps, readDate, showDate, within } from '../../core/date.ts';
import { atField, type Rule } from '../rule.ts';

/** Whether a date lies in a span; the end of it that is known only by month or year must share a day with the span. */
function fits(date: string, span: string): boolean {
  return date.split('/').every((part) => (readDate(part).precision === 'day' ? within(part, span) : overlaps(part, span)));
}

export const eventOutsideRound: Rule = {
  code: 'event-outside-round',
  asks: "An event's date lies inside the round it belongs to; a date known only by month or year shares a day with it.",
  *check({ entries }) {
    const rounds = new Map(entries(ROUNDS).map(({ raw, data }) => [raw.id, data.date]));
    for (const { raw, data } of entries(EVENTS)) {
      const round = data.round === undefined ? undefined : rounds.get(data.round);
      if (round === undefined) continue;
      if (fits(data.date, round)) continue;
      yield atField(raw, ['date'], {
        message: `${data.date} lies outside the round "${data.round ?? ''}"`,
        hint: `That round runs from ${showDate(round)}: correct the date, choose another round, or leave "round" out.`,
      });
    }
  },
};
