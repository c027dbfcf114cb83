import fc from 'fast-check';
import t from 'messages:figure';
import { describe, expect, it } from 'vitest';
import { addDays, showDate } from '../../../src/record/core/date.ts';
import { widthOf } from '../../../src/charts/text-width.ts';
import type { FixtureName } from '../../../src/charts/fixture.ts';
import { fixtures } from '../../../src/charts/types/timeline/fixtures.ts';
import {
  bandsOf,
  clustersOf,
  gather,
  GAP,
  lanesOf,
  outsideOf,
  roomFor,
  sentenceOf,
  timeOf,
  TURN_SIZE,
  turningOf,
  type LaneData,
  type TimelineEvent,
} from '../../../src/charts/types/timeline/lanes.ts';
import { upright } from '../../../src/charts/types/timeline/upright.ts';
import { ticksOf } from '../../../src/charts/types/timeline/ticks.ts';

const mark = (day: string, id = day): TimelineEvent => ({
  id,
  place: 0,
  day,
  date: day,
  title: `Event ${id}`,
  who: 'Guild',
});
const days = fc
  .array(fc.integer({ min: 0, max: 3000 }), { maxLength: 120 })
  .map((all) => all.sort((a, b) => a - b).map((day, place) => mark(addDays('1999-01-01', day), String(place))));
const scale =
  (pixelsADay: number) =>
  (time: number): number =>
    ((time - timeOf('1999-01-01')) / 86_400_000) * pixelsADay;
const fixtureOf = (name: FixtureName): LaneData => {
  const data = fixtures[name];
  if (!data) throw new Error(`no fixture ${name}`);
  return data;
};

describe('gather', () => {
  it('keeps every mark once and in order, and lets no two groups overlap', () => {
    fc.assert(
      fc.property(days, fc.double({ min: 0.01, max: 40, noNaN: true }), (marks, zoom) => {
        const groups = gather(marks, scale(zoom));
        expect(groups.flatMap((group) => group.marks)).toEqual(marks);
        groups.slice(1).forEach((group, place) => {
          expect(group.x - (groups[place]?.x ?? -Infinity)).toBeGreaterThanOrEqual(GAP - 1e-6);
        });
      }),
    );
  });
  it('depends on the zoom alone: moving the axis moves the groups and changes none', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -5000, max: 5000 }), (marks, shift) => {
        const still = gather(marks, scale(2));
        const moved = gather(marks, (time) => scale(2)(time) + shift);
        expect(moved.map(({ marks: all }) => all.length)).toEqual(still.map(({ marks: all }) => all.length));
      }),
    );
  });
  it('separates marks of different days where they have room, and never those of one day', () => {
    const marks = [mark('1999-01-01', 'a'), mark('1999-01-01', 'b'), mark('1999-01-02', 'c')];
    expect(gather(marks, scale(1)).map((group) => group.marks.length)).toEqual([3]);
    expect(gather(marks, scale(100)).map((group) => group.marks.length)).toEqual([2, 1]);
  });
});

describe('the ticks', () => {
  const ticks = (from: string, to: string): string[] => ticksOf(timeOf(from), timeOf(to), (time) => time).map(({ label }) => label);
  it('are days, weeks, quarters or years, as the span has room for', () => {
    expect(ticks('2021-01-01', '2021-01-04')).toEqual(['Jan 2021', 'Jan 2', 'Jan 3', 'Jan 4']);
    expect(ticks('2021-01-01', '2021-02-10')).toEqual(['Jan 4', 'Jan 11', 'Jan 18', 'Jan 25', 'Feb', 'Feb 8']);
    expect(ticks('2020-03-02', '2021-08-31')).toEqual(['Apr', 'Jul', 'Oct', 'Jan 2021', 'Apr', 'Jul']);
    expect(ticks('1984-01-01', '2025-06-01')).toEqual(['1985', '1990', '1995', '2000', '2005', '2010', '2015', '2020', '2025']);
  });
  it('are in order, within the span, and never more than a dozen', () => {
    fc.assert(
      fc.property(fc.integer({ min: -60_000, max: 40_000 }), fc.integer({ min: 2, max: 40_000 }), (start, length) => {
        const [from, to] = [start * 86_400_000, (start + length) * 86_400_000];
        const places = ticksOf(from, to, (time) => time).map(({ x: place }) => place);
        expect(places).toEqual([...new Set(places)].sort((a, b) => a - b));
        expect(places.every((place) => place >= from && place <= to)).toBe(true);
        expect(places.length).toBeLessThanOrEqual(12);
      }),
    );
  });
});

describe('the sentence of a mark', () => {
  it('names one event with its date and why it is a turning point', () => {
    expect(sentenceOf(t, 'Guild', [{ ...mark('1999-03-05'), turning: 'Guild votes' }], showDate)).toBe(
      'March 5, 1999: Event 1999-03-05. Turning point: Guild votes.',
    );
  });
  const several = (count: number): TimelineEvent[] =>
    Array.from({ length: count }, (_, day) => mark(`1999-03-0${String(day + 1)}`, String(day + 1)));
  it('counts several, names the first few and says how many more there are', () => {
    expect(sentenceOf(t, 'Guild', several(5), showDate)).toBe('Guild, March 1 to 5, 1999: 5 events: Event 1; Event 2; Event 3; 2 more.');
    // To name the last one is as short as to count it.
    expect(sentenceOf(t, 'Guild', several(4), showDate)).toBe('Guild, March 1 to 4, 1999: 4 events: Event 1; Event 2; Event 3; Event 4.');
  });
  it('names the turning points among several before the others', () => {
    const all = several(6).map((one, place) => (place === 4 ? { ...one, turning: 'Guild votes' } : one));
    expect(sentenceOf(t, 'Guild', all, showDate)).toBe('Guild, March 1 to 6, 1999: 6 events: Guild votes; Event 1; Event 2; 3 more.');
  });
});

describe('the lanes', () => {
  const room = roomFor(1176);
  const x =
    (data: LaneData) =>
    (time: number): number =>
      room.left + ((time - timeOf(data.from)) / (timeOf(data.to) - timeOf(data.from))) * (room.right - room.left);
  it('count what lies outside the view', () => {
    const data = fixtureOf('extreme');
    expect(outsideOf(data, room, x(data))).toEqual({ before: 1, after: 1 });
  });
  it('number every counted round, and name it only where the name has room', () => {
    const data = fixtureOf('long-labels');
    const texts = bandsOf(data, room, x(data)).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
    expect(texts.filter((text) => /^\d$/.test(text))).toEqual(['1', '2']);
    expect(texts).not.toContain('The long summer of nineteen ninety');
  });
  it('draw no name over another and no line through a name, for any days', () => {
    const ordinary = fixtureOf('typical');
    const turns = fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 3, max: 45 })), { maxLength: 25 });
    fc.assert(
      fc.property(turns, (all) => {
        const [lane] = ordinary.lanes;
        if (!lane) throw new Error('no lane');
        const marks = all
          .map(([day, letters], place) => ({ ...mark(addDays('1999-01-01', day), String(place)), turning: 'n'.repeat(letters) }))
          .sort((a, b) => (a.day < b.day ? -1 : 1));
        const data = { ...ordinary, nameRows: 3, lanes: [lane, { ...lane, marks }] };
        const { names, leads } = turningOf(data, room, x(data), clustersOf(data, x(data)));
        const labels = names.flatMap((shape) =>
          shape.kind === 'text'
            ? [{ left: shape.x, right: shape.x + widthOf(shape.text, TURN_SIZE), top: shape.y - 13, bottom: shape.y + 4 }]
            : [],
        );
        labels.forEach((a, place) => {
          for (const b of labels.slice(place + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          for (const [at, from, to] of leads) expect(at > a.left && at < a.right && from < a.bottom && to > a.top).toBe(false);
        });
      }),
    );
  });
  it('keep room for no more rows of names than there are turning points', () => {
    for (const name of ['single', 'extreme', 'typical', 'long-labels', 'right-edge'] as const) {
      const data = fixtureOf(name);
      const turnings = data.lanes.flatMap(({ marks }) => marks).filter(({ turning }) => turning !== undefined).length;
      expect(data.nameRows, name).toBe(Math.min(3, turnings));
      const [first] = lanesOf(t, data, clustersOf(data, x(data)), showDate);
      // Under the names of rounds, then a row of names for each turning point.
      expect(first?.items[0]?.at.y, name).toBe(66 + 19 * turnings);
      const rows = turningOf(data, room, x(data), []).names.flatMap((shape) => (shape.kind === 'text' ? [shape.y] : []));
      for (const y of rows) expect(y, name).toBeLessThan((first?.items[0]?.at.y ?? 0) - 22);
    }
  });
  it('name six turning points of one day, three on each side of it', () => {
    const data = fixtureOf('typical');
    const [lane] = data.lanes;
    if (!lane) throw new Error('no lane');
    const marks = Array.from({ length: 6 }, (_, place) => ({
      ...mark('1999-06-15', String(place)),
      place,
      turning: `Turn ${String(place)}`,
    }));
    const crowded = { ...data, nameRows: 3, lanes: [{ ...lane, marks }] };
    expect(turningOf(crowded, room, x(crowded), []).names).toHaveLength(6);
  });
  it('have only as many marks as fit side by side for a thousand events, and lose no event', () => {
    const data = fixtureOf('thousand');
    const clusters = clustersOf(data, x(data));
    for (const series of lanesOf(t, data, clusters, showDate))
      expect(series.items.length).toBeLessThanOrEqual((room.right - room.left) / GAP + 1);
    expect(clusters.flat().reduce((sum, cluster) => sum + cluster.marks.length, 0)).toBe(
      data.lanes.reduce((sum, lane) => sum + lane.marks.length, 0),
    );
  });
});

describe('the drawing for narrow screens', () => {
  it.each([358, 288])('names every turning point and every lane within %i pixels, none over another', (width) => {
    const data = fixtureOf('typical');
    const { front, back, isUpright } = upright(data, width);
    expect(isUpright).toBe(true);
    const lines = front.flatMap((shape) => (shape.kind === 'text' ? [shape] : []));
    expect(lines.map(({ text }) => text).join(' ')).toBe('Guild votes First deal');
    for (const { x, text } of lines) expect(x + widthOf(text, TURN_SIZE)).toBeLessThanOrEqual(width);
    const heads = back.flatMap((shape) => (shape.kind === 'text' && shape.class === 'lab' && !/^\d/.test(shape.text) ? [shape.text] : []));
    expect(heads.join(' ')).toBe('Dockers’ guild Port company Town');
  });
  it('keeps the names of turning points apart and in the order of time, for any days', () => {
    const ordinary = fixtureOf('typical');
    const turns = fc.array(fc.tuple(fc.integer({ min: 0, max: 364 }), fc.integer({ min: 1, max: 6 })), { maxLength: 25 });
    fc.assert(
      fc.property(turns, (all) => {
        const [lane] = ordinary.lanes;
        if (!lane) throw new Error('no lane');
        const marks = all
          .map(([day, words], place) => ({
            ...mark(addDays('1999-01-01', day), String(place)),
            place,
            turning: `T${String(place)}${' word'.repeat(words)}`,
          }))
          .sort((a, b) => (a.day < b.day ? -1 : 1));
        const texts = upright({ ...ordinary, lanes: [{ ...lane, marks }] }, 288).front.flatMap((shape) =>
          shape.kind === 'text' ? [shape] : [],
        );
        texts.slice(1).forEach(({ y }, place) => {
          expect(y - (texts[place]?.y ?? 0)).toBeGreaterThanOrEqual(16);
        });
        expect(texts.filter(({ text }) => text.startsWith('T'))).toHaveLength(marks.length);
      }),
    );
  });
});
