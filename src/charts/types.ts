/**
 * The chart types by name, with the options each takes: what the check and the manual need to know. Neither D3 nor a drawing
 * is loaded here. A type is one line here and one in index.ts; a test keeps both alike.
 */
import { z } from 'zod';
import { BARS_NAMES, barsOptions } from './types/bars/options.ts';
import { dayStripOptions } from './types/day-strip/options.ts';
import { votesOptions } from './types/votes/options.ts';
import { decisionMatrixOptions } from './types/decision-matrix/options.ts';
import { plannedDatesOptions } from './types/planned-dates/options.ts';
import { lineOptions } from './types/line/options.ts';
import { timelineOptions } from './types/timeline/options.ts';

/** What is known of a type before anything is drawn. */
export interface TypeInfo {
  /** What it draws, in one sentence for the manual. */
  readonly draws: string;
  /** Whether it draws a table of the record. */
  readonly table: 'required' | 'none';
  readonly options: z.ZodObject;
  /** Values that its templates may name besides the columns of the table. */
  readonly names?: readonly string[];
}

const NONE = z.strictObject({});

/** The chart types. */
export const CHART_TYPES: Readonly<Record<string, TypeInfo>> = {
  bars: {
    draws: 'Rows of labeled bars in panels, for few and uneven numbers.',
    table: 'required',
    options: barsOptions,
    names: BARS_NAMES,
  },
  line: {
    draws:
      'Numbers on a true axis of time: a line, points with their numbers in words, or bars as wide as what they count, with the rounds as bands, named dates and rules in force.',
    table: 'required',
    options: lineOptions,
  },
  'day-strip': {
    draws: 'A mark for each day, a row for each band of `site.yaml`, colored by the categories of the chart.',
    table: 'required',
    options: dayStripOptions,
  },
  votes: {
    draws: 'Votes by round, as bars of yes and no, with counts and turnout in words and the share that was needed.',
    table: 'required',
    options: votesOptions,
  },
  timeline: { draws: 'Every event, in the row of the party that acted first.', table: 'none', options: timelineOptions },
  'step-line': { draws: "Each side's numbers over time, on the issues that have a measure.", table: 'none', options: NONE },
  'outcome-matrix': { draws: 'How each issue ended in each round.', table: 'none', options: NONE },
  'decision-matrix': {
    draws: 'Who could decide what, from the powers of the parties.',
    table: 'none',
    options: decisionMatrixOptions,
  },
  'planned-dates': {
    draws: 'Dates that were announced, over the days they were for, and what became of them.',
    table: 'none',
    options: plannedDatesOptions,
  },
};
