/** Draws panels of rows: labels left of the bars or above them, numbers after the bars, grid lines that stop before text. */
import { t } from '../../../i18n/index.ts';
import type { Mark, Scene, Series, Shape, Width } from '../../scene.ts';
import { widthOf } from '../../text-width.ts';
import { HEAD_LINE, LABEL_LINE, planOf, type PlacedPanel, type PlacedRow, type Plan } from './measure.ts';
import type { BarPanel, Lane, Stroke } from './rows.ts';
import { endOf, LOOSE_END, scalesOf, TEXT_GAP, type Scale } from './scale.ts';
import { SIZE } from './sizes.ts';

/** A stretch that text or a box takes. */
interface Taken {
  readonly from: number;
  readonly to: number;
  readonly top: number;
  readonly bottom: number;
  /** A line of text over the whole width. */
  readonly isAcross?: boolean;
}

/** The parts of an upright line that no text takes. */
function free(x: number, top: number, bottom: number, taken: readonly Taken[]): [number, number][] {
  const parts: [number, number][] = [];
  let from = top;
  for (const one of taken.filter((stretch) => x >= stretch.from && x <= stretch.to && stretch.bottom > top && stretch.top < bottom)) {
    if (one.top > from) parts.push([from, one.top]);
    from = Math.max(from, one.bottom);
  }
  if (bottom > from) parts.push([from, bottom]);
  return parts;
}

const lines = (x: number, parts: readonly [number, number][]): string =>
  parts.map(([from, to]) => `M${String(x + 0.5)} ${String(from)}V${String(to)}`).join('');

/** What a drawing gathers panel by panel. */
class BarsDrawing {
  private readonly plan: Plan;
  private readonly scales: Map<BarPanel, Scale>;
  private readonly texts: Shape[] = [];
  private rules = '';
  private grid = '';
  private base = '';

  constructor(plan: Plan) {
    this.plan = plan;
    this.scales = scalesOf(
      plan.panels.map(({ panel }) => panel),
      plan.grid,
    );
  }

  private write(x: number, y: number, text: string, name: string, anchor?: 'middle'): void {
    if (text !== '') this.texts.push({ kind: 'text', x: Math.round(x), y, text, class: name, ...(anchor && { anchor }) });
  }

  private head({ panel, x, y, headings, notes, isNoteInline, axis }: PlacedPanel, scale: Scale): void {
    const { grid } = this.plan;
    this.rules += `M${String(x)} ${String(y + 1.5)}h${String(grid.width)}`;
    headings.forEach((line, index) => {
      this.write(x, y + HEAD_LINE + index * HEAD_LINE, line, 'head');
    });
    const below = y + headings.length * HEAD_LINE;
    if (isNoteInline) this.write(x + widthOf(headings.at(-1) ?? '', SIZE.heading) + 10, below, panel.note, 'softn');
    notes.forEach((line, index) => {
      this.write(x, below + (index + 1) * LABEL_LINE, line, 'softn');
    });
    if (axis !== undefined)
      for (const { value, label } of panel.ticks) this.write(x + grid.bars + scale.x(value), axis, label, 'ax', 'middle');
  }

  /** The lines of the axis: behind the bars, and never through words. */
  private axis({ panel, x, top, bottom, rows }: PlacedPanel, scale: Scale): void {
    const { grid } = this.plan;
    const left = x + grid.bars;
    const taken = rows.flatMap((row) => this.takenBy(row, left, scale));
    const bands: [number, number][] = grid.isOver
      ? rows.map(({ lanes, thick }) => [(lanes[0] ?? 0) - 1, (lanes.at(-1) ?? 0) + thick + 1])
      : [[top, bottom]];
    for (const [from, to] of bands) {
      this.base += lines(
        left,
        free(
          left,
          from,
          to,
          taken.filter(({ isAcross }) => isAcross),
        ),
      );
      if (!grid.isOver)
        for (const { value } of panel.ticks) this.grid += lines(left + scale.x(value), free(left + scale.x(value), from, to, taken));
    }
  }

  private takenBy({ row, lanes, thick, gaps, gapAt }: PlacedRow, left: number, scale: Scale): Taken[] {
    const { grid } = this.plan;
    const before: Taken[] =
      gaps.length === 0
        ? []
        : [
            {
              from: left - grid.bars,
              to: left + grid.room,
              top: gapAt - 14,
              bottom: gapAt - 12 + gaps.length * LABEL_LINE,
              isAcross: true,
            },
          ];
    return [
      ...before,
      ...row.lanes.map((lane, index): Taken => {
        const top = lanes[index] ?? 0;
        const { from, width } = placeText(lane, scale);
        return { from: left, to: left + from + width + 5, top: top - 2, bottom: top + thick + 2 };
      }),
    ];
  }

  private mark({ row, y, labels, details, isInline, lanes, thick, gaps, gapAt }: PlacedRow, x: number, scale: Scale): Mark {
    const { grid } = this.plan;
    const left = x + grid.bars;
    gaps.forEach((line, index) => {
      this.write(x, gapAt + index * LABEL_LINE, line, 'softn');
    });
    const base = y + (grid.isOver ? 13 : 14);
    const words: Shape[] = labels.map((text, index) => ({ kind: 'text', x, y: base + index * LABEL_LINE, text, class: 'lab' }));
    const after = isInline ? Math.ceil(widthOf(row.label, SIZE.label)) + 10 : 0;
    const detailX = x + (isInline ? (grid.detail ?? after) : 0);
    const detailY = isInline ? base : base + labels.length * LABEL_LINE;
    words.push(
      ...details.map((text, index): Shape => ({ kind: 'text', x: detailX, y: detailY + index * LABEL_LINE, text, class: 'softn' })),
    );
    const drawn = row.lanes.flatMap((lane, index) => drawLane(lane, left, lanes[index] ?? y, thick, scale));
    const [first] = row.lanes;
    const reach = first ? Math.min(scale.x(endOf(first)), grid.room) : 0;
    return {
      key: row.key,
      label: row.sentence,
      shapes: [...words, ...drawn],
      at: { x: left + reach, y: Math.round((lanes[0] ?? y) + thick / 2) },
      ...(row.href !== undefined && { href: row.href }),
    };
  }

  private panel(placed: PlacedPanel): Series {
    const { panel, x, rows } = placed;
    const scale = this.scales.get(panel) ?? { x: () => 0, textOf: ({ text }) => text };
    this.head(placed, scale);
    this.axis(placed, scale);
    return { key: panel.key, label: panel.heading, items: rows.map((row) => this.mark(row, x, scale)) };
  }

  scene(width: number): Scene {
    const series = this.plan.panels.map((panel) => this.panel(panel));
    const paths: [string, string][] = [
      ['grid', this.grid],
      ['tick', this.base],
      ['heavy', this.rules],
    ];
    return {
      width,
      height: this.plan.height,
      back: [...paths.filter(([, d]) => d !== '').map(([name, d]): Shape => ({ kind: 'path', class: name, d })), ...this.texts],
      series,
      front: [],
    };
  }
}

const isOpen = ({ strokes }: Lane): boolean => strokes.some(({ open }) => open === 'after' || open === 'both');

/** Where the words of a lane stand: after its bars, or in the box that says what is not known. */
function placeText(lane: Lane, scale: Scale): { from: number; width: number } {
  const width = Math.ceil(widthOf(scale.textOf(lane), lane.isMissing ? SIZE.detail : SIZE.number));
  return { from: lane.isMissing ? TEXT_GAP : scale.x(endOf(lane)) + TEXT_GAP + (isOpen(lane) ? LOOSE_END : 0), width };
}

function drawLane(lane: Lane, left: number, y: number, thick: number, scale: Scale): Shape[] {
  const { from, width } = placeText(lane, scale);
  const baseline = y + Math.round(thick / 2) + 5;
  const text: Shape = {
    kind: 'text',
    x: left + from,
    y: baseline,
    text: scale.textOf(lane),
    class: lane.isMissing ? 'softn' : 'd-num',
  };
  if (lane.isMissing)
    return [{ kind: 'rect', class: 'd-none', x: left + 0.5, y: y + 0.5, width: width + 2 * TEXT_GAP - 1, height: thick - 1 }, text];
  return [...lane.strokes.flatMap((stroke) => drawStroke(stroke, left, y, thick, scale)), text];
}

/** Classes with an outline, which stands on half pixels. */
const OUTLINED = /d-loose|d-none|d-track|d-unsure|m-other/;

function box(name: string, x: number, y: number, width: number, height: number): Shape {
  return OUTLINED.test(name) && width > 1
    ? { kind: 'rect', class: name, x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 }
    : { kind: 'rect', class: name, x, y, width, height };
}

/** A bar; where its number is only a limit or about right, with an open end on the side where the true number lies. */
function drawStroke({ from, to, class: name, open }: Stroke, left: number, y: number, thick: number, { x }: Scale): Shape[] {
  const [start, end] = [x(from), x(to)];
  // A number above zero is never drawn as nothing.
  const length = Math.max(end - start, to > from ? 1 : 0);
  if (open === undefined || end - start <= LOOSE_END) return [box(name, left + start, y, length, thick)];
  const first = open === 'after' ? end : end - LOOSE_END;
  const last = open === 'before' ? end : end + LOOSE_END;
  return [box(name, left + start, y, first - start, thick), box('d-unsure', left + first, y, last - first, thick)];
}

/** Draws panels of rows in a width. */
export function drawRows(panels: readonly BarPanel[], width: Width, columns: number | undefined): Scene {
  const drawn = panels.filter(({ rows }) => rows.length > 0);
  if (drawn.length === 0)
    return {
      width,
      height: 40,
      back: [{ kind: 'text', x: 0, y: 24, text: t('charts.nothing'), class: 'softn' }],
      series: [],
      front: [],
    };
  return new BarsDrawing(planOf(drawn, width, columns)).scene(width);
}
