/** The same dates as a line of words for each row: struck out one after the other, with the day of return at the end. */
import { t } from '../../../i18n/index.ts';
import type { Mark, Scene, Series, Shape, Width } from '../../scene.ts';
import { inner, wrap } from '../../text.ts';
import { widthOf } from '../../text-width.ts';
import { axisHeight, axisOf } from '../day-strip/axis.ts';
import type { Data } from './data.ts';
import type { Entry, Row } from './rows.ts';
import { calendarUnder, daysUnder, returnOf, type Span, type Strip } from './strip.ts';

const TEXT = 14;
const REGULAR = 0.95;
const BOX = 20;
const PAD = 5;
/** Between two dates, and from a line of them to the next: a finger hits one. */
const BETWEEN = 14;
const LINE = 30;
/** Height of a line of a row's name. */
const NAME = 20;
const GAP = 14;
/** Height of the strip of days. */
const STRIP = 12;

const yearOf = ({ from }: Entry): string => from.slice(0, 4);

/** The words of a date: with its year where that is another than before, and those of a return say so. */
function wordsOf(entry: Entry, before: Entry | undefined): string {
  const date = before !== undefined && yearOf(before) === yearOf(entry) ? entry.text : entry.long;
  return entry.look === 'kept' ? t('charts.plannedDates.cameOn', { date }) : date;
}

/** A date in a line. */
interface Word {
  readonly entry: Entry;
  readonly text: string;
  readonly isBoxed: boolean;
  readonly width: number;
  readonly x: number;
  /** The line it is in. */
  readonly line: number;
}

/** Breaks the dates of a row into lines. */
function wordsIn({ entries }: Row, width: number): Word[] {
  const words: Word[] = [];
  for (const [index, entry] of entries.entries()) {
    const text = wordsOf(entry, entries[index - 1]);
    const isBoxed = entry.look === 'kept' || entry.look === 'unknown';
    const own = Math.ceil(widthOf(text, TEXT) * (entry.look === 'kept' ? 1 : REGULAR)) + (isBoxed ? PAD * 2 : 0);
    const last = words.at(-1);
    const next = last ? last.x + last.width + BETWEEN : 0;
    const fits = next + own <= width;
    words.push({ entry, text, isBoxed, width: own, x: fits ? next : 0, line: (last?.line ?? 0) + (fits ? 0 : 1) });
  }
  return words;
}

function markOf({ entry, text, isBoxed, width, x, line }: Word, top: number, strip: Strip): Mark {
  const y = top + line * LINE;
  const box: Shape[] = isBoxed
    ? [
        entry.look === 'kept'
          ? { kind: 'rect', class: 'came day', x, y, width, height: BOX }
          : { kind: 'rect', class: 'd-none', x: x + 0.5, y: y + 0.5, width: width - 1, height: BOX - 1 },
      ]
    : [];
  const name = entry.look === 'kept' ? 'd-kept' : entry.look === 'replaced' ? 'd-said d-struck' : 'd-said';
  return {
    key: entry.key,
    label: entry.label,
    href: entry.href,
    at: { x: Math.round(x + width / 2), y: y + BOX / 2 },
    shapes: [...returnOf(entry, strip), ...box, { kind: 'text', class: name, x: isBoxed ? x + PAD : x, y: y + 15, text }],
  };
}

/** The lists in one of their widths. */
export function list(data: Data, rows: readonly Row[], span: Span, width: Width): Scene {
  const calendar = calendarUnder(rows, span, { left: 0, right: width });
  const [back, front]: [Shape[], Shape[]] = [[], []];
  let y = 0;
  const series = rows.map((row, index): Series => {
    if (index > 0) {
      back.push({ kind: 'line', class: 'rule day', x1: 0, y1: y + 0.5, x2: width, y2: y + 0.5 });
      y += GAP;
    }
    const name =
      row.people === undefined ? row.name : t('charts.plannedDates.nameAndPeople', { name: row.name, people: inner(row.people) });
    const lines = wrap(name, Math.floor(width / (TEXT * 0.6)));
    lines.forEach((text, line) => back.push({ kind: 'text', class: 'day-text', x: 0, y: y + 14 + line * NAME, text }));
    const strip: Strip = { calendar, y: y + lines.length * NAME + 4, height: STRIP };
    const days = daysUnder(data, row, strip);
    front.push(...days.lines);
    const top = strip.y + STRIP + 8;
    const words = wordsIn(row, width);
    y = top + ((words.at(-1)?.line ?? 0) + 1) * LINE + 4;
    return { key: row.key, label: row.label, back: days.back, items: words.map((word) => markOf(word, top, strip)) };
  });
  return { width, height: y + axisHeight(calendar), back: [...back, ...axisOf(calendar, y - 4)], series, front };
}
