import { t } from '../i18n/index.ts';
import { max, scaleLinear, type ScaleLinear } from 'd3';
import { wrap } from './text.ts';
import { px, type Mark, type Scene, type Series, type Shape, type Size } from './scene.ts';

/**
 * The layout of charts that are lists of labeled bars: what few and uneven numbers need. Rows are in panels with an
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
  /** Nothing is known: a dashed box with text that says so. */
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
  /** Labels are above the bars rather than left of them. */
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

function drawStroke(stroke: Stroke, x: ScaleLinear<number, number>, y: number, height: number): Shape[] {
  const [from, to] = [px(x(stroke.from)), px(x(stroke.to))];
  const middle = px(y + height / 2);
  switch (stroke.kind) {
    case 'bar':
      return [{ kind: 'rect', class: stroke.class, x: from, y, width: Math.max(px(to - from), stroke.to > stroke.from ? 0.8 : 0), height }];
    case 'whisker':
      return [
        {
          kind: 'path',
          class: stroke.class,
          d: `M${String(from)} ${String(middle)}H${String(to)}M${String(from)} ${String(middle - 5)}v10M${String(to)} ${String(middle - 5)}v10`,
        },
      ];
    // Drawn twice, first in the color of the page, so that it shows on a bar of any shade.
    case 'need':
      return ['d-under', stroke.class].map((name): Shape => ({
        kind: 'line',
        class: name,
        x1: from,
        y1: y - 4,
        x2: from,
        y2: y + height + 4,
      }));
  }
}

/** A picture that grows downwards, panel by panel. */
class RowsDrawing {
  private readonly size: Size;
  private readonly m: Measures;
  private readonly axis: Axis;
  private readonly x: ScaleLinear<number, number>;
  private readonly back: Shape[] = [];
  private readonly front: Shape[] = [];
  private readonly series: Series[] = [];
  /** How far down the picture reaches. */
  private y = 4;

  constructor(axis: Axis, size: Size) {
    this.size = size;
    this.m = MEASURES[size];
    this.axis = axis;
    this.x = scaleLinear([0, axis.most > 0 ? axis.most : 1], [this.m.left, this.m.right]);
  }

  /** Writes text in lines from the left edge. */
  private write(text: string, className: string, letters: number, step = this.m.line): void {
    for (const line of wrap(text, letters)) {
      this.y += step;
      this.back.push({ kind: 'text', x: 0, y: px(this.y - 5), text: line, class: className });
    }
  }

  /** A panel: heading, note, axis, rows, and the lines of the axis under them. */
  panel(panel: Panel): void {
    const { m, x, size } = this;
    this.write(panel.heading, 'head', m.headLetters, HEAD_LINE);
    if (panel.note) this.write(panel.note, 'softn', m.headLetters);
    this.y += m.line;
    const ticks = x.ticks(m.ticks);
    this.back.push(...ticks.map((tick) => this.tickLabel(tick, this.y - 6)));
    const top = this.y;
    this.y += m.over ? 2 : 8;
    this.series.push({ key: panel.key, label: panel.heading, items: panel.rows.map((row) => this.row(row)) });
    const bottom = px(this.y - ROW_GAP[size] + 4);
    for (const tick of ticks) this.back.unshift({ kind: 'line', class: 'grid', x1: px(x(tick)), y1: px(top), x2: px(x(tick)), y2: bottom });
    this.y += ROW_GAP[size];
  }

  private tickLabel(tick: number, y: number): Shape {
    const anchor = tick === 0 && this.m.over ? 'start' : 'middle';
    return { kind: 'text', x: px(this.x(tick)), y: px(y), text: this.axis.format(tick), class: 'ax', anchor };
  }

  /** A row: what is missing before it, its label, and its lanes. */
  private row(row: BarRow): Mark {
    const { m, size } = this;
    if (row.gap) {
      this.write(row.gap, 'softn', m.headLetters);
      this.y += ROW_GAP[size] / 2;
    }
    const start = this.y;
    this.write(row.label, 'lab', m.letters);
    if (row.detail) this.write(row.detail, 'softn', m.detailLetters);
    let at = m.over ? this.y + 3 : start;
    const [first] = row.lanes;
    const middle = first ? at + heightOf(first, m) / 2 : start;
    const shapes = row.lanes.flatMap((lane) => {
      const drawn = this.lane(lane, at);
      at += heightOf(lane, m) + LANE_GAP;
      return drawn;
    });
    this.y = Math.max(this.y, at - LANE_GAP) + ROW_GAP[size];
    return {
      key: row.key,
      label: row.sentence,
      shapes,
      at: { x: px((m.left + m.right) / 2), y: px(middle) },
      ...(row.href && { href: row.href }),
    };
  }

  /** A line of bars with its number after it, or a dashed box that says what is not known. */
  private lane(lane: Lane, at: number): Shape[] {
    const { m, x } = this;
    const height = heightOf(lane, m);
    const text = this.size === 'narrow' ? (lane.short ?? lane.value) : lane.value;
    const y = px(at + height / 2 + 5);
    if (lane.missing) {
      // A thin box has no room for text: it comes after the box.
      this.front.push({ kind: 'text', x: lane.thin ? m.right + 9 : m.left + 8, y, text, class: 'softn d-halo' });
      return [{ kind: 'rect', class: 'd-none', x: m.left, y: px(at), width: m.right - m.left, height }];
    }
    const end = max(lane.marks, ({ to }) => to) ?? 0;
    this.front.push({ kind: 'text', x: px(x(end) + 9), y, text, class: lane.thin ? 'softn d-halo' : 'd-num d-halo' });
    return lane.marks.flatMap((stroke) => drawStroke(stroke, x, px(at), height));
  }

  scene(): Scene {
    const { series, front } = this;
    return {
      width: this.m.width,
      height: px(Math.max(this.y, 40)),
      back: series.length > 0 ? this.back : [{ kind: 'text', x: 0, y: 24, text: t('charts.nothing'), class: 'softn' }],
      series,
      front,
    };
  }
}

/** Draws panels of rows. Narrow screens have the labels over the bars. */
export function drawRows(panels: readonly Panel[], axis: Axis, size: Size): Scene {
  const drawing = new RowsDrawing(axis, size);
  for (const panel of panels) if (panel.rows.length > 0) drawing.panel(panel);
  return drawing.scene();
}
