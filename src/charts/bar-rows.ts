import { max, scaleLinear, type ScaleLinear } from 'd3';
import { wrap } from './text.ts';
import { px, type Mark, type Scene, type Series, type Shape, type Size } from './scene.ts';

/**
 * The layout of charts that are lists of labelled bars: what few and uneven numbers need. Rows stand in panels with an
 * axis each; a row has one or two lanes of bars. Where a number is missing, a dashed box says so.
 */

/** A stroke along the axis, in units of the data. */
export interface Stroke {
  /** `bar` fills its lane, `whisker` is a line between two accounts of a number, `need` a line across the lane. */
  readonly kind: 'bar' | 'whisker' | 'need';
  readonly from: number;
  readonly to: number;
  readonly class: string;
}

/** One line of bars. */
export interface Lane {
  readonly marks: readonly Stroke[];
  /** What is printed after the bars. */
  readonly value: string;
  /** The same for narrow screens: at most 12 letters. */
  readonly short?: string;
  /** Half the height: for what only explains the lane above. */
  readonly thin?: boolean;
  /** Nothing is known: a dashed box with words that say so. */
  readonly missing?: boolean;
}

/** A row: what is counted, its bars, and the sentence that says all of it. */
export interface BarRow {
  readonly key: string;
  readonly label: string;
  /** A second, quieter line. */
  readonly detail?: string;
  /** What is not there before this row, as a line of its own. */
  readonly gap?: string;
  readonly lanes: readonly Lane[];
  readonly sentence: string;
  readonly href?: string;
}

/** Rows with the same axis and of the same kind. */
export interface Panel {
  readonly key: string;
  readonly heading: string;
  /** What the shares are of. */
  readonly note?: string;
  readonly rows: readonly BarRow[];
}

/** The axis of all panels. */
export interface Axis {
  readonly most: number;
  readonly format: (value: number) => string;
}

/** The axis of shares. */
export const PERCENT: Axis = { most: 100, format: (value) => `${String(value)}%` };

/** The axis of shares none of which is over half. */
export const HALF: Axis = { ...PERCENT, most: 50 };

interface Measures {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly letters: number;
  readonly detailLetters: number;
  readonly headLetters: number;
  readonly line: number;
  readonly lane: number;
  readonly ticks: number;
  /** Labels stand over the bars rather than beside them. */
  readonly over: boolean;
}
const MEASURES: Readonly<Record<Size, Measures>> = {
  wide: { width: 1120, left: 400, right: 916, letters: 47, detailLetters: 55, headLetters: 110, line: 21, lane: 20, ticks: 5, over: false },
  narrow: { width: 320, left: 1, right: 214, letters: 44, detailLetters: 45, headLetters: 38, line: 19, lane: 18, ticks: 2, over: true },
};
const HEAD_LINE = 25;
const LANE_GAP = 5;
const ROW_GAP = { wide: 13, narrow: 17 } as const;

const heightOf = (lane: Lane, measures: Measures): number => (lane.thin ? Math.round(measures.lane * 0.55) : measures.lane);

function drawMark(mark: Stroke, x: ScaleLinear<number, number>, y: number, height: number): Shape[] {
  const [from, to] = [px(x(mark.from)), px(x(mark.to))];
  const middle = px(y + height / 2);
  switch (mark.kind) {
    case 'bar':
      return [{ kind: 'rect', class: mark.class, x: from, y, width: Math.max(px(to - from), mark.to > mark.from ? 0.8 : 0), height }];
    case 'whisker':
      return [
        {
          kind: 'path',
          class: mark.class,
          d: `M${String(from)} ${String(middle)}H${String(to)}M${String(from)} ${String(middle - 5)}v10M${String(to)} ${String(middle - 5)}v10`,
        },
      ];
    // On paper of its own, so that it shows on a bar of any shade.
    case 'need':
      return ['d-under', mark.class].map((name): Shape => ({
        kind: 'line',
        class: name,
        x1: from,
        y1: y - 4,
        x2: from,
        y2: y + height + 4,
      }));
  }
}

/** Draws panels of rows. Narrow screens have the labels over the bars. */
export function drawRows(panels: readonly Panel[], axis: Axis, size: Size): Scene {
  const m = MEASURES[size];
  const x = scaleLinear([0, axis.most > 0 ? axis.most : 1], [m.left, m.right]);
  const [back, front]: [Shape[], Shape[]] = [[], []];
  const series: Series[] = [];
  let y = 4;
  const write = (text: string, className: string, letters: number, step = m.line): void => {
    for (const line of wrap(text, letters)) {
      y += step;
      back.push({ kind: 'text', x: 0, y: px(y - 5), text: line, class: className });
    }
  };
  for (const panel of panels.filter(({ rows }) => rows.length > 0)) {
    write(panel.heading, 'head', m.headLetters, HEAD_LINE);
    if (panel.note) write(panel.note, 'softn', m.headLetters);
    y += m.line;
    const [axisAt, ticks] = [y - 6, x.ticks(m.ticks)];
    for (const tick of ticks)
      back.push({
        kind: 'text',
        x: px(x(tick)),
        y: px(axisAt),
        text: axis.format(tick),
        class: 'ax',
        anchor: tick === 0 && m.over ? 'start' : 'middle',
      });
    const top = y;
    y += m.over ? 2 : 8;
    const items: Mark[] = [];
    for (const row of panel.rows) {
      if (row.gap) {
        write(row.gap, 'softn', m.headLetters);
        y += ROW_GAP[size] / 2;
      }
      const start = y;
      write(row.label, 'lab', m.letters);
      if (row.detail) write(row.detail, 'softn', m.detailLetters);
      const labelled = y;
      let at = m.over ? y + 3 : start;
      const shapes: Shape[] = [];
      let first: number | undefined;
      for (const lane of row.lanes) {
        const height = heightOf(lane, m);
        first ??= at + height / 2;
        const baseline = px(at + height / 2 + 5);
        if (lane.missing) {
          shapes.push({ kind: 'rect', class: 'd-none', x: m.left, y: px(at), width: m.right - m.left, height });
          // A thin box has no room for words: they stand after it.
          front.push({
            kind: 'text',
            x: lane.thin ? m.right + 9 : m.left + 8,
            y: baseline,
            text: size === 'narrow' ? (lane.short ?? lane.value) : lane.value,
            class: 'softn d-halo',
          });
        } else {
          shapes.push(...lane.marks.flatMap((mark) => drawMark(mark, x, px(at), height)));
          const end = max(lane.marks, ({ to }) => to) ?? 0;
          front.push({
            kind: 'text',
            x: px(x(end) + 9),
            y: baseline,
            text: size === 'narrow' ? (lane.short ?? lane.value) : lane.value,
            class: lane.thin ? 'softn d-halo' : 'd-num d-halo',
          });
        }
        at += height + LANE_GAP;
      }
      items.push({
        key: row.key,
        label: row.sentence,
        shapes,
        at: { x: px((m.left + m.right) / 2), y: px(first ?? start) },
        ...(row.href && { href: row.href }),
      });
      y = Math.max(labelled, at - LANE_GAP) + ROW_GAP[size];
    }
    for (const tick of ticks)
      back.unshift({ kind: 'line', class: 'grid', x1: px(x(tick)), y1: px(top), x2: px(x(tick)), y2: px(y - ROW_GAP[size] + 4) });
    series.push({ key: panel.key, label: panel.heading, items });
    y += ROW_GAP[size];
  }
  return {
    width: m.width,
    height: px(Math.max(y, 40)),
    back: series.length > 0 ? back : [{ kind: 'text', x: 0, y: 24, text: 'No numbers to draw.', class: 'softn' }],
    series,
    front,
  };
}
