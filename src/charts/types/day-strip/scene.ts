import type { Mark, Scene, Series, Shape, Width } from '../../scene.ts';
import { timelineHref } from '../../../record/core/routes.ts';
import { widthOf } from '../../text-width.ts';
import { axisHeight, axisOf } from './axis.ts';
import { barsOf, linesOf, shapesOf, TALLER, type Bar } from './bars.ts';
import { calendarOf, datesOf, type Calendar } from './calendar.ts';
import type { Band, Data, Label, Run } from './data.ts';
import { placeLabels, type Placed, type Reach } from './place-labels.ts';
import { isDrawn, markKey, sentence } from './texts.ts';

/** The measures of a drawing, in whole pixels. */
interface Measures {
  readonly left: number;
  readonly row: number;
  readonly gap: number;
  readonly cut: number;
  /** What labels have room for: two lines each; one, with numbers for rounds; or numbers alone. */
  readonly labels: 'notes' | 'words' | 'numbers';
}

const MEASURES: Readonly<Record<Width, Measures>> = {
  1176: { left: 54, row: 40, gap: 9, cut: 22, labels: 'notes' },
  944: { left: 54, row: 40, gap: 9, cut: 22, labels: 'notes' },
  704: { left: 54, row: 32, gap: 9, cut: 22, labels: 'words' },
  544: { left: 54, row: 26, gap: 9, cut: 22, labels: 'words' },
  358: { left: 48, row: 18, gap: 7, cut: 8, labels: 'numbers' },
  288: { left: 48, row: 18, gap: 7, cut: 8, labels: 'numbers' },
};
/** Height of a lane of labels, with a second line and without. */
const LANE = 38;
const LINE = 21;
const TEXT_SIZE = 14;
const NOTE_SIZE = 13;
/** Letters of the note are not bold. */
const REGULAR = 0.95;
/** From the line of a label to its text. */
const PAD = 6;
/** The narrowest gap with a name in it. */
const NAMED_CUT = 18;

interface Drawing {
  readonly data: Data;
  readonly m: Measures;
  readonly calendar: Calendar;
  readonly top: number;
}

const rowTop = ({ m, top }: Drawing, row: number): number => top + row * (m.row + m.gap);

function markOf(drawing: Drawing, band: Band, run: Run, bars: readonly Bar[], y: number): Mark {
  const [first, last] = [bars[0], bars.at(-1)];
  const days = run.days.map(({ date }) => date);
  const middle = first && last ? (first.x + last.x + last.width) / 2 : drawing.calendar.x(days[0] ?? '');
  return {
    key: markKey(band, run),
    label: sentence(drawing.data, band, run),
    shapes: shapesOf(bars, y, drawing.m.row),
    at: { x: Math.round(middle), y: y + drawing.m.row / 2 },
    href: timelineHref({ from: days[0] ?? '', to: days.at(-1) ?? '' }),
  };
}

/** The rows, and the lines around days of the dispute, which are drawn over what is beside them. */
function rows(drawing: Drawing): { readonly series: Series[]; readonly lines: Shape[] } {
  const { data, m, calendar } = drawing;
  const lines: Shape[] = [];
  const series = data.bands.map((band, row): Series => {
    const y = rowTop(drawing, row);
    const bars = barsOf(data.categories, band, calendar);
    lines.push(...linesOf(bars.flat(), y, m.row));
    return {
      key: band.id,
      label: band.name,
      items: band.runs.flatMap((run, index) => (isDrawn(data, run) ? [markOf(drawing, band, run, bars[index] ?? [], y)] : [])),
    };
  });
  return { series, lines };
}

/** Names of rows, and of gaps that are cut where they have room. */
function names({ data, m, calendar, top }: Drawing): Shape[] {
  const middle = top + (data.bands.length * (m.row + m.gap)) / 2 - m.gap / 2;
  return [
    ...data.bands.map(({ short }, row): Shape => ({
      kind: 'text',
      class: 'day-text',
      x: 0,
      y: top + row * (m.row + m.gap) + m.row / 2 + 5,
      text: short,
    })),
    ...calendar.cuts
      .filter(({ width }) => data.gap !== '' && m.labels !== 'numbers' && width >= NAMED_CUT)
      .map(({ x, width }): Shape => ({
        kind: 'text',
        class: 'day-note',
        x: x + Math.round(width / 2) + 4,
        y: middle,
        text: data.gap,
        anchor: 'middle',
        isUpright: true,
      })),
  ];
}

/** What stands over the strip: its height, and its strokes where the rows begin at a height. */
interface Over {
  readonly height: number;
  readonly shapes: (top: number) => Shape[];
}

/** A label in words at its line. */
function wordsAt(x: number, text: string, note: string, { lane, side }: Placed, step: number, top: number): Shape[] {
  const y = top - TALLER - step * (lane === 'upper' ? 2 : 1);
  const at = { x: side === 'right' ? x + PAD : x - PAD, anchor: side === 'right' ? 'start' : 'end' } as const;
  return [
    { kind: 'line', class: 'day-lead day', x1: x + 0.5, y1: y - 4, x2: x + 0.5, y2: top - TALLER },
    { kind: 'text', class: 'day-text', y: y + 8, text, ...at },
    ...(note === '' ? [] : [{ kind: 'text', class: 'day-note', y: y + 24, text: note, ...at } as const]),
  ];
}

const lanesOf = (placed: readonly (Placed | undefined)[]): number =>
  placed.some((place) => place?.lane === 'upper') ? 2 : placed.some(Boolean) ? 1 : 0;
const textWidth = (text: string, note: string): number => Math.max(widthOf(text, TEXT_SIZE), widthOf(note, NOTE_SIZE) * REGULAR) + PAD;
const wordsOf = ({ number, text }: Label): string => (number === undefined ? text : `${number} ${text}`);

/** All labels in words of two lines; none where one of a round has no room. */
function inWords(labels: readonly Label[], calendar: Calendar, right: number): Over | undefined {
  const toPlace = labels.map((label) => ({ x: calendar.x(label.date), width: textWidth(wordsOf(label), label.note) }));
  const placed = placeLabels(toPlace, { right });
  if (labels.some(({ number }, index) => number !== undefined && !placed[index])) return undefined;
  const shapes = (top: number): Shape[] =>
    labels.flatMap((label, index) => {
      const place = placed[index];
      return place ? wordsAt(calendar.x(label.date), wordsOf(label), label.note, place, LANE, top) : [];
    });
  return { height: lanesOf(placed) * LANE, shapes };
}

/** A number over the middle of its days. */
const numberAt = (x: number, text: string, top: number): Shape[] => [
  { kind: 'text', class: 'day-year', x, y: top - 12, text, anchor: 'middle' },
  { kind: 'line', class: 'day-lead day', x1: x + 0.5, y1: top - 9, x2: x + 0.5, y2: top - TALLER },
];

/** The numbers of rounds, and the other labels in words of one line where they have room. */
function inNumbers(m: Measures, labels: readonly Label[], calendar: Calendar, right: number): Over {
  const numbers = labels.flatMap(({ number, date, to }) =>
    number === undefined ? [] : [{ number, x: Math.round((calendar.x(date) + calendar.x(to)) / 2) }],
  );
  const taken = numbers.map(({ number, x }): Reach => {
    const half = widthOf(number, TEXT_SIZE) / 2 + 2;
    return [x - half, x + half];
  });
  const others = m.labels === 'numbers' ? [] : labels.filter(({ number }) => number === undefined);
  const placed = placeLabels(
    others.map(({ date, text }) => ({ x: calendar.x(date), width: textWidth(text, '') })),
    { right, taken },
  );
  const lanes = Math.max(numbers.length > 0 ? 1 : 0, lanesOf(placed));
  const shapes = (top: number): Shape[] => [
    ...others.flatMap(({ date, text }, index) => {
      const place = placed[index];
      return place ? wordsAt(calendar.x(date), text, '', place, LINE, top) : [];
    }),
    ...numbers.flatMap(({ number, x }) => numberAt(x, number, top)),
  ];
  return { height: lanes * LINE, shapes };
}

/** The strip in one of its widths: whole pixels everywhere, so that no edge is blurred. */
export function scene(data: Data, width: Width): Scene {
  const m = MEASURES[width];
  const left = Math.max(m.left, ...data.bands.map(({ short }) => Math.ceil(widthOf(short, TEXT_SIZE)) + 8));
  const calendar = calendarOf(datesOf(data.bands), { left, right: width, cut: m.cut });
  const over = (m.labels === 'notes' ? inWords(data.labels, calendar, width) : undefined) ?? inNumbers(m, data.labels, calendar, width);
  const top = over.height + (over.height > 0 ? 10 : TALLER + 1);
  const drawing: Drawing = { data, m, calendar, top };
  const { series, lines } = rows(drawing);
  const bottom = rowTop(drawing, data.bands.length) - m.gap;
  return {
    width,
    height: bottom + axisHeight(calendar),
    back: [...names(drawing), ...axisOf(calendar, bottom)],
    series,
    front: [...lines, ...over.shapes(top)],
  };
}
