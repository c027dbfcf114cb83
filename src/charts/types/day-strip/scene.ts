import { group } from 'd3';
import { INTERFACE_LOCALE } from '../../../i18n/locale.ts';
import { timelineHref } from '../../../record/core/routes.ts';
import { addDays, toUtc, type Day } from '../../../record/core/date.ts';
import type { Mark, Scene, Series, Shape, Width } from '../../scene.ts';
import { widthOf } from '../../text-width.ts';
import { mondayOf } from '../../../record/week.ts';
import { calendarOf, type Calendar } from './calendar.ts';
import { GAP_STYLE, type Band, type Data, type Run, type SchoolDay } from './data.ts';
import { TEXT_SIZE, placeLabels, type Placed } from './place-labels.ts';
import { isDrawn, markKey, sentence } from './texts.ts';

/** The measures of a drawing, in whole pixels. */
interface Measures {
  readonly width: number;
  readonly left: number;
  readonly row: number;
  readonly gap: number;
  readonly cut: number;
  /** Whether labels have room for words; else their numbers stand alone. */
  readonly hasWords: boolean;
}

const MEASURES: Readonly<Record<Width, Measures>> = {
  1176: { width: 1176, left: 54, row: 40, gap: 9, cut: 22, hasWords: true },
  944: { width: 944, left: 54, row: 40, gap: 9, cut: 22, hasWords: false },
  704: { width: 704, left: 54, row: 32, gap: 9, cut: 22, hasWords: false },
  544: { width: 544, left: 54, row: 26, gap: 9, cut: 22, hasWords: false },
  358: { width: 358, left: 48, row: 18, gap: 7, cut: 8, hasWords: false },
  288: { width: 288, left: 48, row: 18, gap: 7, cut: 8, hasWords: false },
};
const ALERT = 'alert';
/** How much a day of the dispute stands out of its row, above and below. */
const TALLER = 3;
/** A day without classes before remote ones began: a foot of its row. */
const FOOT = 3;
const FOOT_STYLE = 'dark';
const LANE = 38;
/** A month narrower than this has no initial. */
const MONTH = 20;

/** Days or weeks of one run that are drawn alike, as one bar. */
interface Bar {
  readonly style: string;
  readonly x: number;
  readonly width: number;
}

interface Drawing {
  readonly data: Data;
  readonly m: Measures;
  readonly left: number;
  readonly calendar: Calendar;
  readonly top: number;
}

const styleOf = ({ categories }: Data, { category }: SchoolDay): string => categories[category]?.style ?? 'other';

/** Joins bars of a style that touch; those of the dispute also over the gap between two weeks. */
function joined(bars: readonly Bar[], over: number): Bar[] {
  const all: Bar[] = [];
  for (const bar of bars) {
    const last = all.at(-1);
    const far = last ? bar.x - last.x - last.width : Infinity;
    if (last?.style === bar.style && far <= (bar.style === ALERT ? over : 0))
      all[all.length - 1] = { ...last, width: bar.x + bar.width - last.x };
    else all.push(bar);
  }
  return all;
}

/** The bars of each run of a band, a day each. */
function dayBars({ data, calendar }: Drawing, band: Band): Bar[][] {
  return band.runs.map(({ days }) =>
    joined(
      days.map((day) => ({ style: styleOf(data, day), x: calendar.x(day.date), width: calendar.day })),
      1,
    ),
  );
}

/** What a week shows: the dispute where any of its days was one of it, else how most of its days were held. */
function shownIn(data: Data, days: readonly SchoolDay[]): SchoolDay | undefined {
  const alert = days.find((day) => styleOf(data, day) === ALERT);
  const most = [...group(days, ({ category }) => category).values()].sort((a, b) => b.length - a.length)[0]?.[0];
  return alert ?? most;
}

/** The bars of each run of a band, a week each. A week is drawn for the run that it shows. */
function weekBars({ data, calendar }: Drawing, band: Band): Bar[][] {
  const runOf = new Map(band.runs.flatMap((run) => run.days.map((day) => [day, run] as const)));
  const weeks = [...group([...runOf.keys()], ({ date }) => mondayOf(date)).values()].flatMap((days) => {
    const shown = shownIn(data, days);
    return shown ? [{ shown, x: calendar.x(mondayOf(shown.date)) }] : [];
  });
  return band.runs.map((run) =>
    joined(
      weeks
        .filter(({ shown }) => runOf.get(shown) === run)
        .map(({ shown, x }) => ({ style: styleOf(data, shown), x, width: calendar.week })),
      0,
    ),
  );
}

const box = (x: number, y: number, width: number, height: number): string =>
  `M${String(x)} ${String(y)}h${String(width)}v${String(height)}h${String(-width)}z`;

/** The outline of a bar in a row: one of the dispute is a pixel wider all around, for its line. */
function outline({ style, x, width }: Bar, y: number, height: number): string {
  if (style === ALERT) return box(x - 0.5, y - TALLER + 0.5, width + 1, height + TALLER * 2 - 1);
  return style === FOOT_STYLE ? box(x, y + height - FOOT, width, FOOT) : box(x, y, width, height);
}

/** One path for each style. */
function shapesOf(bars: readonly Bar[], y: number, height: number): Shape[] {
  return [...group(bars, ({ style }) => style)]
    .filter(([style]) => style !== GAP_STYLE)
    .map(([style, own]) => ({ kind: 'path', class: `m-${style} day`, d: own.map((bar) => outline(bar, y, height)).join('') }));
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
    const bars = calendar.day > 0 ? dayBars(drawing, band) : weekBars(drawing, band);
    const alerts = bars.flat().filter(({ style }) => style === ALERT);
    if (alerts.length > 0) lines.push({ kind: 'path', class: 'day-line', d: alerts.map((bar) => outline(bar, y, m.row)).join('') });
    return {
      key: band.id,
      label: band.name,
      items: band.runs.flatMap((run, index) => (isDrawn(data, run) ? [markOf(drawing, band, run, bars[index] ?? [], y)] : [])),
    };
  });
  return { series, lines };
}

const initial = new Intl.DateTimeFormat(INTERFACE_LOCALE, { month: 'narrow', timeZone: 'UTC' });

/** First days of the months drawn; a stretch of weeks that begins within a month begins with that month. */
function monthsIn({ calendar }: Drawing): Day[] {
  const days = calendar.weeks.flatMap(({ monday }) => [0, 1, 2, 3, 4, 5, 6].map((place) => addDays(monday, place)));
  const firsts = days.filter((day) => day.endsWith('-01'));
  const starts = calendar.weeks.filter(({ x }, index) => x - (calendar.weeks[index - 1]?.x ?? -Infinity) > calendar.week);
  return [...new Set([...starts.map(({ monday }) => monday), ...firsts])].sort();
}

/** Months by initial and years, under the rows. */
function axis(drawing: Drawing): Shape[] {
  const { calendar } = drawing;
  const y = rowTop(drawing, drawing.data.bands.length) - drawing.m.gap + 6;
  const months = monthsIn(drawing);
  const hasMonths = calendar.week * 4 >= MONTH;
  const years = [...group(months, (day) => day.slice(0, 4))].flatMap(([year, [first]]) => (first ? [{ year, x: calendar.x(first) }] : []));
  const apart = years.filter(({ x }, index) => index === 0 || x - (years[index - 1]?.x ?? 0) >= 40);
  const ticked = (hasMonths ? months.map((day) => calendar.x(day)) : apart.map(({ x }) => x)).filter(
    (x, index, all) => x !== all[index - 1],
  );
  const lettered = months
    .map((day) => ({ day, x: calendar.x(day) }))
    .filter(({ x }, index, all) => (all[index + 1]?.x ?? Infinity) - x >= 14);
  return [
    ...ticked.map((x): Shape => ({ kind: 'line', class: 'tick day', x1: x + 0.5, y1: y, x2: x + 0.5, y2: y + 5 })),
    ...(hasMonths
      ? lettered.map(({ day, x }): Shape => ({ kind: 'text', class: 'day-note', x: x + 3, y: y + 15, text: initial.format(toUtc(day)) }))
      : []),
    ...apart.map(({ year, x }): Shape => ({ kind: 'text', class: 'day-year', x, y: y + (hasMonths ? 37 : 19), text: year })),
  ];
}

/** Names of rows, and of gaps that are cut where they have room. */
function names(drawing: Drawing): Shape[] {
  const { data, m, calendar } = drawing;
  const middle = rowTop(drawing, data.bands.length / 2) - m.gap / 2;
  return [
    ...data.bands.map(({ short }, row): Shape => ({
      kind: 'text',
      class: 'day-text',
      x: 0,
      y: rowTop(drawing, row) + m.row / 2 + 5,
      text: short,
    })),
    ...(m.hasWords && data.gap !== ''
      ? calendar.cuts.map((x): Shape => ({
          kind: 'text',
          class: 'day-note',
          x: x + m.cut / 2 + 4,
          y: middle,
          text: data.gap,
          anchor: 'middle',
          isUpright: true,
        }))
      : []),
  ];
}

/** A label in words at its line. */
function labelShapes({ top }: Drawing, x: number, text: string, note: string, { lane, side }: Placed): Shape[] {
  const y = top - TALLER - LANE * (lane === 'upper' ? 2 : 1);
  const at = { x: side === 'right' ? x + 6 : x - 6, anchor: side === 'right' ? 'start' : 'end' } as const;
  return [
    { kind: 'line', class: 'day-lead day', x1: x + 0.5, y1: y - 4, x2: x + 0.5, y2: top - TALLER },
    { kind: 'text', class: 'day-text', y: y + 8, text, ...at },
    ...(note === '' ? [] : [{ kind: 'text', class: 'day-note', y: y + 24, text: note, ...at } as const]),
  ];
}

const wordsOf = ({ number, text }: Data['labels'][number]): string => (number === undefined ? text : `${number} ${text}`);

/** What stands at days of the strip: words where they have room, else the numbers of rounds. */
function labels(drawing: Drawing, placed: readonly (Placed | undefined)[]): Shape[] {
  const { data, m, calendar, top } = drawing;
  return data.labels.flatMap((label, index): Shape[] => {
    const x = calendar.x(label.date);
    const place = placed[index];
    if (m.hasWords) return place ? labelShapes(drawing, x, wordsOf(label), label.note, place) : [];
    if (label.number === undefined) return [];
    const middle = Math.round((x + calendar.x(label.to)) / 2);
    return [
      { kind: 'text', class: 'day-year', x: middle, y: top - 12, text: label.number, anchor: 'middle' },
      { kind: 'line', class: 'day-lead day', x1: middle + 0.5, y1: top - 9, x2: middle + 0.5, y2: top - TALLER },
    ];
  });
}

/** The strip in one of its sizes: whole pixels everywhere, so that no edge is blurred. */
export function scene(data: Data, width: Width): Scene {
  const m = MEASURES[width];
  const left = Math.max(m.left, ...data.bands.map(({ short }) => Math.ceil(widthOf(short, TEXT_SIZE)) + 8));
  const calendar = calendarOf(data, { left, right: m.width, cut: m.cut });
  const end = Math.max(m.width, calendar.end);
  const toPlace = data.labels.map((label) => ({ x: calendar.x(label.date), text: wordsOf(label), note: label.note }));
  const placed = m.hasWords ? placeLabels(toPlace, end) : [];
  const lanes = placed.some((place) => place?.lane === 'upper') ? 2 : placed.some(Boolean) ? 1 : 0;
  const hasNumbers = !m.hasWords && data.labels.some(({ number }) => number !== undefined);
  const top = lanes * LANE + (lanes > 0 ? 10 : hasNumbers ? 30 : TALLER + 1);
  const drawing: Drawing = { data, m, left, calendar, top };
  const { series, lines } = rows(drawing);
  const height = rowTop(drawing, data.bands.length) - m.gap + (calendar.week * 4 >= MONTH ? 48 : 30);
  return {
    width: end,
    height,
    back: [...names(drawing), ...axis(drawing)],
    series,
    front: [...lines, ...labels(drawing, placed)],
  };
}
