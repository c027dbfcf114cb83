import { EVENTS } from '../../collections/events/index.ts';
import { ROUNDS } from '../../collections/rounds/index.ts';
import { atField, type Rule } from '../rule.ts';

export const eventWithoutContext: Rule = {
  code: 'event-without-context',
  asks: 'A reader who lands on an event learns what it belongs to: from the `context` of its round, or from its own where it has no round.',
  severity: 'warning',
  *check({ entries }) {
    for (const { raw, data } of entries(ROUNDS)) {
      if (data.context !== undefined) continue;
      yield atField(raw, ['title'], {
        message: 'a reader who lands on an event of this round is not told what it is about',
        hint: 'Write "context": in two sentences which bodies, where, over what, and what happened.',
      });
    }
    for (const { raw, data } of entries(EVENTS)) {
      if (data.round === undefined && data.context === undefined)
        yield atField(raw, ['title'], {
          message: 'the event has no round, and does not say what it was to the dispute',
          hint: 'Write "context": what it was to the dispute, in one or two sentences.',
        });
      if (data.round !== undefined && data.context !== undefined)
        yield atField(raw, ['context'], {
          message: `the page of this event shows the context of its round, "${data.round}"`,
          hint: 'Take "context" out, or "round".',
        });
    }
  },
};
