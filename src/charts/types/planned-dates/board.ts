/** The calendar of dates: a strip of days for each row, with the dates over it. */
import type { Mark, Scene, Series, Shape, Width } from '../../scene.ts';
import { wrap } from '../../text.ts';
import { widthOf } from '../../text-width.ts';
import { mondayOf } from '../../../record/week.ts';
import { axisHeight, axisOf } from '../day-strip/axis.ts';
import { TALLER } from '../day-strip/bars.ts';
import { placeLabels, type Placed } from '../day-strip/place-labels.ts';
import type { Data } from './data.ts';
import type { Entry, Row } from './rows.ts';
import { calendarUnder, daysUnder, returnOf, type Span, type Strip } from './strip.ts';

const TEXT = 14;
/** Letters that are not bold. */
const REGULAR = 0.95;
/** Height of a lane of dates, of the box of a date that was kept, and of the strip of days. */
const LANE = 21;
const BOX = 18;
const STRIP = 20;
/** Between two rows. */
const GAP = 16;
/** From the pole of a date to its words. */
const PAD = 5;
/** Height of a line of a row's name. */
const LINE = 17;
const TOP = 2;
/** How much of the picture the names of rows may take. */
const MOST_OF_NAMES = 0.24;

const widthOfEntry = ({ text, look }: Entry): number =>
  look === 'kept' || look === 'unknown' ? Math.ceil(widthOf(text, TEXT)) + PAD * 2 : Math.ceil(widthOf(text, TEXT) * REGULAR) + PAD;

/** The box and the words of a date beside its pole. */
function wordsAt({ text, look }: Entry, x: number, y: number, width: number, side: Placed['side']): Shape[] {
  const isRight = side === 'right';
  const boxed = look === 'kept' || look === 'unknown';
  const left = isRight ? x : x - width + 1;
  const at = boxed
    ? ({ x: left + PAD, y: y + 14 } as const)
    : ({ x: isRight ? x + PAD : x - PAD + 1, y: y + 14, anchor: isRight ? 'start' : 'end' } as const);
  const box: Shape[] =
    look === 'kept'
      ? [{ kind: 'rect', class: 'came day', x: left, y, width, height: BOX }]
      : look === 'unknown'
        ? [{ kind: 'rect', class: 'd-none', x: left + 0.5, y: y + 0.5, width: width - 1, height: BOX - 1 }]
        : [];
  const name = look === 'kept' ? 'd-kept' : look === 'replaced' ? 'd-said d-struck' : 'd-said';
  return [...box, { kind: 'text', class: name, text, ...at }];
}

/** A date that spans days: a line over them. */
function bracket({ from, to, look }: Entry, { calendar, y }: Strip): Shape[] {
  const start = calendar.x(from);
  const end = Math.min(calendar.x(to), calendar.x(mondayOf(to)) + calendar.week - 4);
  if (look === 'kept' || end - start <= calendar.day) return [];
  return [{ kind: 'path', class: 'tick day', d: `M${String(start)}.5 ${String(y - 5)}.5H${String(end)}.5v4` }];
}

/** A date at its day: a pole with its words, where they have room. */
function markOf(entry: Entry, strip: Strip, place: Placed | undefined): Mark {
  const { calendar, y } = strip;
  const x = calendar.x(entry.from);
  const width = widthOfEntry(entry);
  const top = y - TALLER - 2 - BOX - (place?.lane === 'upper' ? LANE : 0);
  const pole = {
    kind: 'line',
    class: entry.look === 'kept' ? 'day-lead day' : 'd-pole day',
    x1: x + 0.5,
    y1: place ? top : y - TALLER - 4,
    x2: x + 0.5,
    y2: y - TALLER,
  } as const;
  return {
    key: entry.key,
    label: entry.label,
    href: entry.href,
    at: place ? { x: Math.round(place.side === 'right' ? x + width / 2 : x - width / 2), y: top + BOX / 2 } : { x, y: y - TALLER - 2 },
    shapes: [pole, ...bracket(entry, strip), ...returnOf(entry, strip), ...(place ? wordsAt(entry, x, top, width, place.side) : [])],
  };
}

/** The name of a row beside its strip, broken into lines. */
function nameOf({ name, people }: Row, most: number, y: number): Shape[] {
  const lines = [
    ...wrap(name, most).map((text) => ({ text, class: 'day-text' })),
    ...(people === undefined ? [] : [{ text: people, class: 'day-note' }]),
  ];
  const first = y + STRIP / 2 + 5 - Math.round(((lines.length - 1) * LINE) / 2);
  return lines.map(({ text, class: name_ }, index): Shape => ({ kind: 'text', class: name_, x: 0, y: first + index * LINE, text }));
}

const lanesOf = (placed: readonly (Placed | undefined)[]): number =>
  placed.some((place) => place?.lane === 'upper') ? 2 : placed.some(Boolean) ? 1 : 0;

/** The calendar in one of its widths. */
export function board(data: Data, rows: readonly Row[], span: Span, width: Width): Scene {
  const letters = Math.floor((width * MOST_OF_NAMES) / (TEXT * 0.6));
  const names = rows.flatMap(({ name }) => wrap(name, letters));
  const left = Math.min(Math.ceil(width * MOST_OF_NAMES), Math.ceil(Math.max(...names.map((name) => widthOf(name, TEXT))))) + 14;
  const calendar = calendarUnder(rows, span, { left, right: width });
  const placed = rows.map(({ entries }) =>
    placeLabels(
      entries.map((entry) => ({ x: calendar.x(entry.from), width: widthOfEntry(entry) })),
      { left, right: width },
    ),
  );
  const lanes = Math.max(...placed.map(lanesOf));
  const step = lanes * LANE + TALLER + 2 + STRIP + GAP;
  const front: Shape[] = [];
  const back: Shape[] = [];
  const series = rows.map((row, index): Series => {
    const y = TOP + index * step + lanes * LANE + TALLER + 2;
    const strip: Strip = { calendar, y, height: STRIP };
    const days = daysUnder(data, row, strip);
    front.push(...days.lines);
    back.push(...nameOf(row, letters, y));
    const items = row.entries.map((entry, place) => ({ entry, mark: markOf(entry, strip, placed[index]?.[place]) }));
    return {
      key: row.key,
      label: row.label,
      back: days.back,
      items: items.sort((a, b) => (a.entry.from < b.entry.from ? -1 : a.entry.from > b.entry.from ? 1 : 0)).map(({ mark }) => mark),
    };
  });
  const bottom = TOP + rows.length * step - GAP;
  return { width, height: bottom + axisHeight(calendar), back: [...back, ...axisOf(calendar, bottom)], series, front };
}
