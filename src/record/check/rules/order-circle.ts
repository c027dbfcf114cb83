import { allBefore, graphOf, type Moment, type Placed } from '../../collections/events/day-order.ts';
import { EVENTS } from '../../collections/events/index.ts';
import { readDate } from '../../core/date.ts';
import type { RawEntry } from '../../core/raw-entry.ts';
import { atField, type Report, type Rule } from '../rule.ts';

type RawEvent = Placed & { readonly raw: RawEntry };
type Named<Node> = ReadonlyMap<Node, ReadonlySet<Node>>;

/** The way from one node to another, each named by the one before it; both ends are in it. */
function wayFrom<Node>(start: Node, end: Node, named: Named<Node>, seen: ReadonlySet<Node> = new Set()): Node[] | undefined {
  for (const next of named.get(start) ?? []) {
    if (next === end) return [start, end];
    if (seen.has(next)) continue;
    const rest = wayFrom(next, end, named, new Set([...seen, next]));
    if (rest) return [start, ...rest];
  }
  return undefined;
}

/** The circles of a graph, each once, its first node also at its end. */
function* circlesIn<Node>(named: Named<Node>): Iterable<Node[]> {
  const told = new Set<Node>();
  for (const node of named.keys()) {
    if (told.has(node) || !allBefore(node, named).has(node)) continue;
    const circle = wayFrom(node, node, named) ?? [];
    for (const one of circle) told.add(one);
    yield circle;
  }
}

const HINT = 'An event names only what came before it: take out the name that is wrong.';

/** Circles of `sameMoment`: then no event is the one that the others name. */
function* momentCircles(events: readonly RawEvent[]): Iterable<Report> {
  const byId = new Map(events.map((event) => [event.id, event]));
  const named = new Map(events.map(({ id, data: { sameMoment } }) => [id, new Set(sameMoment === undefined ? [] : [sameMoment])]));
  for (const circle of circlesIn(named)) {
    const event = byId.get(circle[0] ?? '');
    if (event)
      yield atField(event.raw, ['sameMoment'], {
        message: circle.length > 2 ? `the events name each other in a circle: ${circle.join(' with ')}` : 'the event names itself',
        hint: 'Of events of one moment the others name one, and that one names none.',
      });
  }
}

const nameOf = (moment: Moment<RawEvent>): string => moment.map(({ id }) => id).join(' and ');

/** Circles of `after`, in which events of one moment are one. */
function* orderCircles(events: readonly RawEvent[]): Iterable<Report> {
  for (const circle of circlesIn(graphOf(events).before)) {
    const [moment = []] = circle;
    const event = moment.find(({ data }) => data.after !== undefined);
    if (!event) continue;
    const near = moment.length > 1 ? 'the event comes after one of its own moment' : 'the event comes after itself';
    const message = circle.length > 2 ? `the events come after each other in a circle: ${circle.map(nameOf).join(' after ')}` : near;
    yield atField(event.raw, ['after'], { message, hint: HINT });
  }
}

export const orderCircle: Rule = {
  code: 'order-circle',
  asks: 'No event comes after itself, not even by way of others: what `after` and `sameMoment` name makes no circle.',
  *check({ entries }) {
    const events = entries(EVENTS).map(({ raw, data }): RawEvent => ({ id: raw.id, data, raw }));
    for (const day of Map.groupBy(events, ({ data }) => readDate(data.date).from).values()) {
      yield* momentCircles(day);
      yield* orderCircles(day);
    }
  },
};
