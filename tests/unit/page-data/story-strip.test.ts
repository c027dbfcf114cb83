import { describe, expect, it } from 'vitest';
import { cellName, storyDate, stripOf, type Strip } from '../../../src/page-data/story-strip.ts';
import type { DisputeRecord, StoryData } from '../../../src/record/index.ts';
import { small } from './small.ts';

const DAYS = `title: How the boat ran
description: A row for each day.
fields:
  - { name: date, title: Date, type: date, constraints: { required: true } }
  - { name: band, title: Who, type: string, references: bands, constraints: { required: true } }
  - { name: mode, title: Mode, type: string, constraints: { required: true } }
  - { name: reason, title: Why, type: string }
  - { name: source, title: Source, type: string, references: sources }
primaryKey: [date, band]
sources: [gazette]
method: Counted from the log.
license: Invented; use it as you like.
`;
const ROWS = [
  '2014-03-10,walk-on,open',
  '2014-03-11,walk-on,open',
  '2014-03-12,walk-on,shut',
  '2014-03-14,walk-on,open',
  '2014-03-15,walk-on,feast',
];
const CHART = `type: day-strip
title: One day had no boat
subtitle: How the boat ran
how: Each mark is a day.
table: days
categories:
  - { value: open, label: Ran, style: strong }
  - { value: shut, label: Kept in port, style: alert }
  - { value: feast, label: A feast, style: none }
`;
const STORY = `round: spring
title: One week
summary: The line and the crews bargained over hands.
from: "2014-03-10"
to: "2014-03-16"
steps:
${[0, 1, 2].map((index) => `  - { id: s${String(index)}, date: "2014-05-01", title: A step, text: "It is told.[@gazette]", events: [2014-05-01-vote] }`).join('\n')}
`;
const withChart = small({
  'data/days.yaml': DAYS,
  'data/days.csv': `date,band,mode,reason,source\n${ROWS.map((row) => `${row},,gazette`).join('\n')}\n`,
  'charts/days.yaml': CHART,
  'stories/spring.yaml': STORY,
});
const without = small({ 'stories/spring.yaml': STORY });

/** The strip of the story with other days. */
function strip(record: DisputeRecord, change: Partial<StoryData>, dates: readonly string[] = []): Strip {
  const [story] = record.stories;
  if (!story) throw new Error('the record has a story');
  const steps =
    dates.length === 0 ? story.data.steps : dates.map((date, index) => ({ ...story.data.steps[0], id: `s${String(index)}`, date }));
  return stripOf(record, { ...story, data: { ...story.data, ...change, steps: steps as StoryData['steps'] } });
}
const styles = ({ cells }: Strip): string[] =>
  cells.map(({ runs }) => runs.map(({ style, days }) => `${style} ${String(days)}`).join(', '));

describe('the strip of a story', () => {
  it('has a cell for each day, held as the chart of school days says, hollow where it says nothing', () => {
    const days = strip(withChart, {});
    expect(days.unit).toBe('day');
    expect(styles(days)).toEqual(['strong 1', 'strong 1', 'alert 1', 'none 1', 'strong 1', 'none 1', 'none 1']);
    expect(days.cells.map(({ isWeekend }) => isWeekend)).toEqual([false, false, false, false, false, true, true]);
    expect(days.cells[2]?.held).toEqual(['Kept in port']);
    expect(days.cells[3]?.held).toEqual(['No school']);
    // A day off has a name, but no mark of its own that a key would have to explain.
    expect(days.cells[5]?.held).toEqual(['A feast']);
    expect(days.key).toEqual([
      { style: 'strong', label: 'Ran' },
      { style: 'alert', label: 'Kept in port' },
    ]);
  });

  it('is hollow and says nothing in a record without that chart, and for a band that the chart does not draw', () => {
    for (const days of [strip(without, {}), strip(withChart, { band: 'others' })]) {
      expect(new Set(styles(days))).toEqual(new Set(['none 1']));
      expect(days.cells.every(({ held }) => held.length === 0)).toBe(true);
      expect(days.key).toEqual([]);
    }
  });

  it('leads from each day to the first step of it, and from days that are not told nowhere', () => {
    const days = strip(without, {}, ['2014-03-10', '2014-03-12', '2014-03-12']);
    expect(days.cells.map(({ step }) => step)).toEqual(['s0', undefined, 's1', undefined, undefined, undefined, undefined]);
    expect([...days.places.values()]).toEqual([
      { cell: 0, days: 1 },
      { cell: 2, days: 1 },
      { cell: 2, days: 1 },
    ]);
  });

  it('is empty before its first day, full after its last, and marks the first day of what began before it', () => {
    const days = strip(without, {}, ['2014-01', '2014-02-01/2014-03-11', '2014-06-01']);
    expect([...days.places.values()]).toEqual([
      { cell: -1, days: 0 },
      { cell: 0, days: 1 },
      { cell: 7, days: 0 },
    ]);
    expect(days.cells.map(({ step }) => step)).toEqual(['s1', ...Array<undefined>(6).fill(undefined)]);
  });

  it('has weeks where days would be too narrow, and then months; a cell fills by its days', () => {
    const weeks = strip(withChart, { to: '2014-05-02' }, ['2014-03-12', '2014-03-15', '2014-04-07']);
    expect(weeks.unit).toBe('week');
    expect(weeks.cells).toHaveLength(8);
    expect(styles(weeks).slice(0, 2)).toEqual(['strong 2, alert 1, none 1, strong 1, none 1', 'none 5']);
    // A weekend has a mark only where the chart knows something of it.
    expect([...weeks.places.values()]).toEqual([
      { cell: 0, days: 3 },
      { cell: 0, days: 6 },
      { cell: 4, days: 1 },
    ]);
    const months = strip(withChart, { to: '2014-06-30' });
    expect(months.unit).toBe('month');
    expect(months.cells.map(({ from, days }) => [from, days])).toEqual([
      ['2014-03-10', 17],
      ['2014-04-01', 22],
      ['2014-05-01', 22],
      ['2014-06-02', 21],
    ]);
  });

  it('names the month where it begins, and each cell in full for those who hear it', () => {
    const names = (change: Partial<StoryData>) => {
      const { unit, cells } = strip(without, change);
      return cells.map((cell, index) => cellName(unit, cell, cells[index - 1]));
    };
    expect(names({ from: '2014-03-31', to: '2014-04-02' })).toEqual([
      { weekday: 'Mon.', month: 'March', day: '31', full: 'Monday, March 31, 2014' },
      { weekday: 'Tue.', month: 'April', day: '1', full: 'Tuesday, April 1, 2014' },
      { weekday: 'Wed.', day: '2', full: 'Wednesday, April 2, 2014' },
    ]);
    expect(names({ to: '2014-05-02' })[1]).toEqual({ day: '17', full: 'Week of March 17, 2014' });
    expect(names({ to: '2014-06-30' })[0]).toEqual({ month: 'March', full: 'March 2014' });
  });
});

it('a date of a story has its year only where the strip is not of days', () => {
  expect(storyDate('day', '2014-03-10', true)).toBe('Monday, March 10');
  expect(storyDate('day', '2014-03-10', false)).toBe('March 10');
  expect(storyDate('day', '2014-03-10~', true)).toBe('about Monday, March 10, 2014');
  expect(storyDate('day', '2014-03-10/2014-03-12', true)).toBe('March 10 to 12, 2014');
  expect(storyDate('week', '2014-03-10', true)).toBe('Monday, March 10, 2014');
  expect(storyDate('month', '2014-03', false)).toBe('March 2014');
});
