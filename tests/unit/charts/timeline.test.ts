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
  LEFT,
  RIGHT,
  outsideOf,
  sentenceOf,
  timeOf,
  turningOf,
  type LaneData,
  type TimelineEvent,
} from '../../../src/charts/types/timeline/lanes.ts';
import { ticksOf } from '../../../src/charts/types/timeline/ticks.ts';

const mark = (day: string, id = day): TimelineEvent => ({
  id,
  place: 0,
  day,
  date: day,
  title: `Event ${id}`,
  who: 'Guild',
  look: 'square brick',
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
  it('counts several and names the first', () => {
    expect(
      sentenceOf(
        t,
        'Guild',
        ['1', '2', '3', '4', '5'].map((id) => mark(`1999-03-0${id}`, id)),
        showDate,
      ),
    ).toBe('Guild, March 1 to 5, 1999: 5 events, from “Event 1” on.');
  });
});

describe('the lanes', () => {
  const x =
    (data: LaneData) =>
    (time: number): number =>
      176 + ((time - timeOf(data.from)) / (timeOf(data.to) - timeOf(data.from))) * 934;
  it('count what lies outside the view', () => {
    const data = fixtureOf('extreme');
    expect(outsideOf(data, x(data))).toEqual({ before: 1, after: 1 });
  });
  it('number every counted round, and name it only where the name has room', () => {
    const data = fixtureOf('long-labels');
    const texts = bandsOf(data, x(data)).flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
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
        const data = { ...ordinary, lanes: [lane, { ...lane, marks }] };
        const shapes = turningOf(data, x(data), clustersOf(data, x(data)));
        const labels = shapes.flatMap((shape) =>
          shape.kind === 'text'
            ? [{ left: shape.x, right: shape.x + widthOf(shape.text, 13.5), top: shape.y - 13, bottom: shape.y + 4 }]
            : [],
        );
        labels.forEach((a, place) => {
          for (const b of labels.slice(place + 1))
            expect(a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom).toBe(false);
          for (const line of shapes)
            if (line.kind === 'line') expect(line.x1 > a.left && line.x1 < a.right && line.y1 < a.bottom && line.y2 > a.top).toBe(false);
        });
      }),
    );
  });
  it('have only as many marks as fit side by side for a thousand events, and lose no event', () => {
    const data = fixtureOf('thousand');
    const clusters = clustersOf(data, x(data));
    for (const series of lanesOf(t, data, clusters, showDate)) expect(series.items.length).toBeLessThanOrEqual((RIGHT - LEFT) / GAP + 1);
    expect(clusters.flat().reduce((sum, cluster) => sum + cluster.marks.length, 0)).toBe(
      data.lanes.reduce((sum, lane) => sum + lane.marks.length, 0),
    );
  });
});
