/** Where the panels and rows of a drawing stand, before any scale is known. */
import type { Width } from '../../scene.ts';
import { widthOf } from '../../text-width.ts';
import { fitLines } from '../../fit-lines.ts';
import type { BarPanel, BarRow } from './rows.ts';
import { scaleOf } from './scale.ts';
import { SIZE } from './sizes.ts';

/** The most columns that panels of a width may stand in, and how high the drawing may be to fit the first screen. */
const ROOM: Readonly<Partial<Record<Width, { readonly columns: number; readonly height: number }>>> = {
  1176: { columns: 3, height: 430 },
  944: { columns: 2, height: 560 },
};
const COLUMN_GAP = 36;
/** Labels are above bars where a column is narrower than this. */
const NARROW = 362;
/** The most of a column that labels left of the bars take in lines, and with details beside most or few of them. */
const LABELS = { narrow: 0.42, wide: 0.26, least: 172 } as const;
const INLINE = { most: 0.46, few: 0.36 } as const;
/** Columns wider than this have room for labels of one width. */
const WIDE = 480;
export const LABEL_LINE = 17;
export const HEAD_LINE = 23;
const LABEL_GAP = 12;
const LANE_GAP = 2;
const PANEL_GAP = 12;
const RULE = 3;

/** Widths that all rows share. */
export interface Grid {
  readonly columns: number;
  readonly width: number;
  readonly step: number;
  /** Labels are above the bars rather than left of them. */
  readonly isOver: boolean;
  /** Where the details begin, when they stand beside the labels. */
  readonly detail: number | undefined;
  /** Where the bars begin, and the room from there. */
  readonly bars: number;
  readonly room: number;
  readonly labels: number;
  readonly rowGap: number;
  /** Details stand beside their labels wherever one row has room. */
  readonly isMixed: boolean;
  /** The marks of the axis have a line of their own under every heading. */
  readonly isAxisBelow: boolean;
}

/** How a drawing saves height: less air between rows, and details beside their labels wherever one row has room. */
interface Fit {
  readonly columns: number;
  readonly rowGap: number;
  readonly isMixed: boolean;
}
/** From the most airy. */
const FITS = [
  { rowGap: 8, isMixed: false },
  { rowGap: 6, isMixed: false },
  { rowGap: 6, isMixed: true },
] as const;

/** A row with its lines of text and its height. */
export interface PlacedRow {
  readonly row: BarRow;
  readonly y: number;
  readonly height: number;
  readonly labels: readonly string[];
  readonly details: readonly string[];
  /** Details follow the label on its line. */
  readonly isInline: boolean;
  /** The top of each lane, and their height. */
  readonly lanes: readonly number[];
  readonly thick: number;
  /** What is missing before it, in lines, and the baseline of the first. */
  readonly gaps: readonly string[];
  readonly gapAt: number;
}

/** A panel with its place in its column. */
export interface PlacedPanel {
  readonly panel: BarPanel;
  readonly x: number;
  readonly y: number;
  readonly headings: readonly string[];
  readonly notes: readonly string[];
  readonly isNoteInline: boolean;
  /** The baseline of its axis, where it has one. */
  readonly axis: number | undefined;
  readonly top: number;
  readonly bottom: number;
  readonly rows: readonly PlacedRow[];
}

export interface Plan {
  readonly grid: Grid;
  readonly panels: readonly PlacedPanel[];
  readonly height: number;
}

const most = (numbers: readonly number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
const rowsIn = (panels: readonly BarPanel[]): BarRow[] => panels.flatMap(({ rows }) => rows);

function gridOf(panels: readonly BarPanel[], width: Width, { columns, rowGap, isMixed }: Fit): Grid {
  const own = Math.floor((width - COLUMN_GAP * (columns - 1)) / columns);
  const isOver = own < NARROW;
  const rows = rowsIn(panels);
  const labels = most(rows.map(({ label }) => Math.ceil(widthOf(label, SIZE.label))));
  const details = most(rows.map(({ detail }) => Math.ceil(widthOf(detail, SIZE.detail))));
  const along = labels + LABEL_GAP + details;
  const detailed = rows.filter(({ detail }) => detail !== '').length;
  const isInline = details > 0 && along <= own * (detailed * 2 > rows.length ? INLINE.most : INLINE.few);
  const lined = own < WIDE ? own * LABELS.narrow : Math.max(own * LABELS.wide, LABELS.least);
  const cap = Math.round(isMixed ? own * INLINE.most : lined);
  const taken = isOver ? own : isInline ? along : Math.min(cap, isMixed ? along : Math.max(labels, details));
  const bars = isOver ? 0 : taken + LABEL_GAP;
  const grid: Grid = {
    columns,
    width: own,
    step: own + COLUMN_GAP,
    isOver,
    detail: isInline && !isOver ? labels + LABEL_GAP : undefined,
    bars,
    room: own - bars,
    labels: taken,
    rowGap: isOver ? rowGap + 5 : rowGap,
    isMixed: isMixed || isOver,
    isAxisBelow: false,
  };
  return { ...grid, isAxisBelow: isAxisBelow(panels, grid) };
}

/** The marks of the axis share the line of the headings where they have room beside all of them. */
function isAxisBelow(panels: readonly BarPanel[], grid: Grid): boolean {
  const marked = panels.filter(({ ticks }) => ticks.length > 0);
  const [mark] = marked[0]?.ticks ?? [];
  if (!mark) return false;
  const left = grid.bars + scaleOf(marked, grid).x(mark.value) - widthOf(mark.label, SIZE.tick) / 2;
  return !grid.isOver && marked.some((panel) => headEnd(panel, grid) + 14 > left);
}

/** How far the last line of a heading reaches, with its note where that fits; beyond all when the note has lines of its own. */
function headEnd({ heading, note }: BarPanel, { width }: { readonly width: number }): number {
  const last = widthOf(fitLines(heading, width, SIZE.heading).at(-1) ?? '', SIZE.heading);
  if (note === '') return last;
  const end = last + 10 + widthOf(note, SIZE.detail);
  return end <= width ? end : Infinity;
}

/** A row from a height down. */
function placeRow(row: BarRow, grid: Grid, y: number): PlacedRow {
  const gaps = fitLines(row.gap, grid.width, SIZE.detail);
  const start = gaps.length === 0 ? y : y + 7 + gaps.length * LABEL_LINE;
  const thick = row.lanes.length > 1 || grid.isOver ? 16 : 18;
  const bars = row.lanes.length * (thick + LANE_GAP) - LANE_GAP;
  const along = widthOf(row.label, SIZE.label) + LABEL_GAP + widthOf(row.detail, SIZE.detail);
  const isInline = row.detail !== '' && (grid.isMixed ? along <= grid.labels : grid.detail !== undefined);
  const labels = isInline ? [row.label] : fitLines(row.label, grid.labels, SIZE.label);
  const details = isInline ? [row.detail] : fitLines(row.detail, grid.labels, SIZE.detail);
  const text = (labels.length + (isInline ? 0 : details.length)) * LABEL_LINE;
  const top = grid.isOver ? start + text + 3 : start;
  const lanes = row.lanes.map((_, index) => top + index * (thick + LANE_GAP));
  const height = (grid.isOver ? text + 3 + bars : Math.max(text, bars)) + (start - y);
  return { row, y: start, height, labels, details, isInline, lanes, thick, gaps, gapAt: y + 13 };
}

/** A panel from a height down; the first of a column has the axis. */
function placePanel(panel: BarPanel, grid: Grid, { x, y, hasAxis }: { x: number; y: number; hasAxis: boolean }): PlacedPanel {
  const headings = fitLines(panel.heading, grid.width, SIZE.heading);
  const isNoteInline = panel.note !== '' && headEnd(panel, grid) <= grid.width;
  const notes = panel.note === '' || isNoteInline ? [] : fitLines(panel.note, grid.width, SIZE.detail);
  let down = y + RULE + headings.length * HEAD_LINE + notes.length * LABEL_LINE;
  // Where labels are above the bars, lines between them would be scraps: the numbers are enough.
  const isAxis = hasAxis && panel.ticks.length > 0 && !grid.isOver;
  if (isAxis && grid.isAxisBelow) down += LABEL_LINE;
  const top = down + 4;
  let at = top + 2;
  const rows = panel.rows.map((row) => {
    const placed = placeRow(row, grid, at);
    at += placed.height + grid.rowGap;
    return placed;
  });
  const axis = isAxis ? down - 3 : undefined;
  return { panel, x, y, headings, notes, isNoteInline, axis, top, bottom: at - grid.rowGap + 2, rows };
}

/** Divides heights into so many runs, in order, so that the highest run is as low as can be. Gives the place each run begins at. */
function runsOf(heights: readonly number[], count: number): number[] {
  if (count === 1) return [0];
  const limits = heights.flatMap((_, from) => heights.slice(from).map((__, n) => sum(heights.slice(from, from + n + 1))));
  for (const limit of limits.sort((a, b) => a - b)) {
    const starts = [0];
    let full = 0;
    for (const [place, height] of heights.entries()) {
      if (full > 0 && full + height > limit) {
        starts.push(place);
        full = 0;
      }
      full += height;
    }
    if (starts.length <= count && most(heights) <= limit) return starts;
  }
  return [0];
}
const sum = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0);

function planIn(panels: readonly BarPanel[], width: Width, fit: Fit): Plan {
  const grid = gridOf(panels, width, fit);
  const heights = panels.map((panel, index) => {
    const { y, bottom } = placePanel(panel, grid, { x: 0, y: 0, hasAxis: index === 0 });
    return bottom - y + PANEL_GAP;
  });
  const starts = runsOf(heights, fit.columns);
  let [x, y] = [0, 0];
  const placed = panels.map((panel, index) => {
    const column = starts.indexOf(index);
    if (column >= 0) [x, y] = [column * grid.step, 0];
    const one = placePanel(panel, grid, { x, y, hasAxis: column >= 0 });
    y = one.bottom + PANEL_GAP;
    return one;
  });
  return { grid, panels: placed, height: Math.ceil(most(placed.map(({ bottom }) => bottom))) + 2 };
}

/** The drawing in as few columns as fit the first screen, or in as many as asked; the most airy of those that fit. */
export function planOf(panels: readonly BarPanel[], width: Width, asked: number | undefined): Plan {
  const { columns: allowed, height: limit } = ROOM[width] ?? { columns: 1, height: Infinity };
  const most = Math.max(1, Math.min(allowed, panels.length, asked ?? allowed));
  const plans: Plan[] = [];
  for (let columns = asked === undefined ? 1 : most; columns <= most; columns += 1) {
    for (const fit of FITS) {
      const plan = planIn(panels, width, { ...fit, columns });
      if (plan.height <= limit) return plan;
      plans.push(plan);
    }
  }
  return plans.reduce((a, b) => (b.height < a.height ? b : a));
}
