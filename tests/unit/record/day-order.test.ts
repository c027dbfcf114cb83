/** The order of events, which everything that lists events takes from the record. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { orderEvents, orderKnown, type Placed } from '../../../src/record/collections/events/day-order.ts';
import { TIME_BASES } from '../../../src/record/core/time-text.ts';

const event = (id: string, data: Partial<Placed['data']> = {}): Placed => ({ id, data: { date: '2014-05-01', ...data } });
const ids = (events: readonly Placed[]): string[] => orderEvents(events).map(({ id }) => id);
const minutes = (time = ''): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

describe('orderEvents', () => {
  test('puts months and years behind all that happened in them', () => {
    expect(
      ids([
        event('a', { date: '2014' }),
        event('b', { date: '2014-01' }),
        event('c', { date: '2014-01-31' }),
        event('d', { date: '2013-12' }),
        event('e', { date: '2014-02-01' }),
        event('f', { date: '2014-12-31/2015-01-02' }),
        event('g', { date: '2014-01~/2014-03' }),
      ]),
    ).toEqual(['d', 'c', 'b', 'g', 'e', 'f', 'a']);
  });

  test('puts a span behind the events of its first day, unless something places it', () => {
    const [day, span] = [event('b'), event('a', { date: '2014-05-01/2014-05-02' })];
    expect(ids([span, day])).toEqual(['b', 'a']);
    expect(ids([span, event('b', { after: ['a'] })])).toEqual(['a', 'b']);
  });

  test('lets an hour place an event, as far as its basis goes', () => {
    const noon = event('z', { time: '12:00', timeBasis: 'exact' });
    expect(ids([event('a', { time: '13:00', timeBasis: 'about' }), noon])).toEqual(['z', 'a']);
    expect(ids([event('a', { time: '12:05', timeBasis: 'after' }), noon])).toEqual(['z', 'a']);
    expect(ids([noon, event('zz', { time: '11:55', timeBasis: 'by' })])).toEqual(['zz', 'z']);
    // Not later than 1 p.m. may be earlier or later than noon.
    expect(ids([noon, event('a', { reading: 1, time: '13:00', timeBasis: 'by' })])).toEqual(['a', 'z']);
  });

  test('lets the reading order outrank a planned hour', () => {
    const [early, late] = [event('a', { time: '15:00', timeBasis: 'planned' }), event('b', { time: '09:00', timeBasis: 'planned' })];
    expect(ids([early, late])).toEqual(['b', 'a']);
    expect(ids([event('a', { ...early.data, reading: 1 }), late])).toEqual(['a', 'b']);
  });

  test('keeps events of one moment together, the one that the others name first', () => {
    expect(
      ids([event('a', { sameMoment: 'c' }), event('b', { reading: 1 }), event('c', { reading: 2 }), event('d', { reading: 3 })]),
    ).toEqual(['b', 'c', 'a', 'd']);
    expect(ids([event('a', { sameMoment: 'c' }), event('b', { after: ['a'], reading: 1 }), event('c')])).toEqual(['c', 'a', 'b']);
  });
});

/** Ids whose order is not that of the numbers. */
const name = (number: number): string => `e${String((number * 7) % 10)}`;

/** Events of one day with every field that places them; `after` names only events earlier in the list, so that it has no circle. */
const someDay = fc
  .array(
    fc.record({
      reading: fc.option(fc.integer({ min: 1, max: 4 }), { nil: undefined }),
      time: fc.integer({ min: 0, max: 23 }).map((hour) => `${String(hour).padStart(2, '0')}:00`),
      timeBasis: fc.option(fc.constantFrom(...TIME_BASES), { nil: undefined }),
      date: fc.constantFrom('2014-05-01', '2014-05-01~', '2014-05-01/2014-05-02'),
      earlier: fc.array(fc.nat(), { maxLength: 2 }),
    }),
    { maxLength: 9 },
  )
  .map((days) =>
    days.map(({ earlier, time, ...data }, at): Placed => {
      const after = at === 0 ? [] : earlier.map((number) => name(number % at));
      return event(name(at), { ...data, ...(data.timeBasis && { time }), ...(after.length > 0 && { after }) });
    }),
  );

describe('the order of a day', () => {
  test('keeps every "after"', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const order = ids(day);
        for (const { id, data } of day) for (const other of data.after ?? []) expect(order.indexOf(other)).toBeLessThan(order.indexOf(id));
      }),
    );
  });

  test('keeps the hours that are exact or about, where no "after" is in the way', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        const free = day.map(({ id, data: { date, time, timeBasis, reading } }) => event(id, { date, time, timeBasis, reading }));
        const hours = orderEvents(free).filter(({ data }) => data.timeBasis === 'exact' || data.timeBasis === 'about');
        expect(hours.map(({ data }) => minutes(data.time))).toEqual(hours.map(({ data }) => minutes(data.time)).sort((a, b) => a - b));
      }),
    );
  });

  test('is the same in whatever order its events are read, and loses none', () => {
    fc.assert(
      fc.property(
        someDay.chain((day) => fc.tuple(fc.constant(day), fc.shuffledSubarray(day, { minLength: day.length }))),
        ([day, shuffled]) => {
          expect(ids(shuffled)).toEqual(ids(day));
          expect(ids(day).sort()).toEqual(day.map(({ id }) => id).sort());
        },
      ),
    );
  });

  test('comes to an end where a circle is written', () => {
    expect(ids([event('a', { after: ['b'] }), event('b', { after: ['a'] }), event('c', { sameMoment: 'c' })]).sort()).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('orderKnown', () => {
  test.each<[string, readonly Placed[], ReturnType<typeof orderKnown>]>([
    ['one event', [event('a')], 'all'],
    ['two without a word on their order', [event('a', { reading: 1 }), event('b', { reading: 2 })], 'none'],
    ['two in order', [event('a'), event('b', { after: ['a'] })], 'all'],
    ['two of one moment', [event('a'), event('b', { sameMoment: 'a' })], 'all'],
    ['a chain and one that is loose', [event('a'), event('b', { after: ['a'] }), event('c')], 'part'],
    ['two after the same', [event('a'), event('b', { after: ['a'] }), event('c', { after: ['a'] })], 'part'],
    ['hours', [event('a', { time: '09:00', timeBasis: 'exact' }), event('b', { time: '10:00', timeBasis: 'after' })], 'all'],
    [
      'hours that may overlap',
      [event('a', { time: '09:00', timeBasis: 'about' }), event('b', { time: '09:20', timeBasis: 'about' })],
      'none',
    ],
    ['planned hours', [event('a', { time: '09:00', timeBasis: 'planned' }), event('b', { time: '10:00', timeBasis: 'planned' })], 'none'],
  ])('%s', (_, events, known) => {
    expect(orderKnown(events)).toBe(known);
  });
});
