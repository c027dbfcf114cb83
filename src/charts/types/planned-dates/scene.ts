import { scaleUtc, utcFormat, utcMonth, type ScaleTime } from 'd3';
import { t } from '../../../i18n/index.ts';
import { addDays, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { eventHref } from '../../../record/core/routes.ts';
import { px, type Mark, type Scene, type Series, type Shape } from '../../scene.ts';
import { markPath } from '../../symbols.ts';
import { widthOf } from '../../text-width.ts';
import type { Arrival, Data, Fate, Group, PlannedDate } from './data.ts';
import { arrivalSentence, groupName, nameOf, plannedSentence } from './texts.ts';

/** The key of the mark of a planned date. */
export const plannedKey = (group: Group, index: number): string => `${group.key}-${String(index)}`;
const arrivalKey = (group: Group, index: number): string => `${group.key}-came-${String(index)}`;

/** A mark and the day that it is sorted by. */
interface DatedMark {
  readonly day: Day;
  readonly mark: Mark;
}
const byDay = (a: { readonly day: Day }, b: { readonly day: Day }): number => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0);

/** The strokes of a planned date around a point: a ring, crossed out when another date replaced it. */
function ring(fate: Fate, x: number, y: number): Shape[] {
  return [
    { kind: 'path', class: fate === 'unknown' ? 'open dashed' : 'open', d: markPath('circle', 80), x, y },
    ...(fate === 'replaced' ? [{ kind: 'path', class: 'struck', d: 'M-6.5 6.5L6.5-6.5M-6.5-6.5L6.5 6.5', x, y } as const] : []),
  ];
}

const WIDE = { width: 1120, left: 214, nameX: 130, row: 19, top: 40 } as const;

/** Where a day is on the axis, in pixels. */
type DayScale = (day: Day) => number;

/** A row for each group: a line from each announcement to the date it was for, and a stroke where the group came. */
export function wide(data: Data): Scene {
  const { width, left, nameX, row, top } = WIDE;
  const x = scaleUtc([toUtc(addDays(data.from, -6)), toUtc(addDays(data.to, 8))], [left, width - 10]);
  const at: DayScale = (day) => px(x(toUtc(day)));
  const back: Shape[] = [];
  const series: Series[] = [];
  let y: number = top;
  data.groups.forEach((group, index) => {
    if (group.who === 'students' || data.groups[index - 1]?.band !== group.band) {
      if (index > 0) y += 12;
      back.push({ kind: 'line', class: 'heavy thin', x1: 0, y1: y, x2: width, y2: y });
      back.push({ kind: 'text', class: 'lab', x: 0, y: y + 26, text: group.short });
    } else back.push({ kind: 'line', class: 'rule', x1: nameX, y1: y, x2: width, y2: y });
    back.push({ kind: 'text', class: 'ax', x: nameX, y: y + 26, text: nameOf(group) });
    const height = Math.max(34, group.planned.length * row + 18);
    const start = y;
    const marks = [
      ...group.planned.map((planned, place) => wideDate(group, planned, place, at, px(start + 17 + place * row))),
      ...group.arrivals.map((arrival, place) => wideArrival(group, arrival, place, at, start, height)),
    ];
    series.push({ key: group.key, label: groupName(group), items: marks.sort(byDay).map(({ mark }) => mark) });
    y += height;
  });
  return { width, height: y + 34, back: [...monthAxis(x, top - 6, y), ...back], series, front: [] };
}

function wideDate(group: Group, planned: PlannedDate, index: number, at: DayScale, y: number): DatedMark {
  const [from, to, announced] = [at(planned.from), at(planned.to), at(planned.announced)];
  const end = px((from + to) / 2);
  return {
    day: planned.announced,
    mark: {
      key: plannedKey(group, index),
      label: plannedSentence(group, planned),
      at: { x: end, y },
      href: eventHref(planned.event),
      shapes: [
        { kind: 'line', class: 'way', x1: announced, y1: y, x2: end, y2: y },
        { kind: 'path', class: 'said-dot', d: markPath('circle', 28), x: announced, y },
        ...(to - from > 12 ? [{ kind: 'line', class: 'span', x1: from, y1: y, x2: to, y2: y } as const] : []),
        ...ring(planned.fate, end, y),
      ],
    },
  };
}

function wideArrival(group: Group, arrival: Arrival, index: number, at: DayScale, top: number, height: number): DatedMark {
  const x = at(arrival.day);
  return {
    day: arrival.day,
    mark: {
      key: arrivalKey(group, index),
      label: arrivalSentence(group, arrival),
      at: { x, y: px(top + height / 2) },
      href: eventHref(arrival.event),
      shapes: [
        { kind: 'line', class: 'came-line', x1: x, y1: top + 5, x2: x, y2: top + height - 4 },
        { kind: 'path', class: 'came', d: markPath('diamond', 130), x, y: px(top + height - 10) },
      ],
    },
  };
}

/** A line for each month, with names where they have room. */
function monthAxis(x: ScaleTime<number, number>, top: number, bottom: number): Shape[] {
  const months = x.ticks(utcMonth.every(1) ?? utcMonth);
  return [
    ...months.map((month): Shape => ({
      kind: 'line',
      class: month.getUTCMonth() === 0 ? 'tick' : 'rule',
      x1: px(x(month)),
      y1: top,
      x2: px(x(month)),
      y2: bottom + 4,
    })),
    ...months
      .filter((month) => month.getUTCMonth() % 3 === 0 || months.length < 9)
      .map((month): Shape => ({
        kind: 'text',
        class: 'ax',
        x: px(x(month)),
        y: bottom + 22,
        text: utcFormat(month.getUTCMonth() === 0 ? '%b %Y' : '%b')(month),
        anchor: 'middle',
      })),
  ];
}

const NARROW = { width: 320, row: 32, dateX: 150 } as const;

/** On a phone: each announcement is a line, its day and the date it was for, crossed out when it was replaced. */
export function narrow(data: Data): Scene {
  const { width, row, dateX } = NARROW;
  const back: Shape[] = [
    { kind: 'text', class: 'ax', x: 18, y: 14, text: t('charts.plannedDates.saidOn') },
    { kind: 'text', class: 'ax', x: dateX, y: 14, text: t('charts.plannedDates.forThisDate') },
  ];
  const series: Series[] = [];
  let y = 22;
  for (const group of data.groups) {
    back.push(
      { kind: 'line', class: 'heavy thin', x1: 0, y1: y, x2: width, y2: y },
      { kind: 'text', class: 'sub', x: 0, y: y + 24, text: groupName(group, group.short) },
    );
    y += 34;
    const lines = [
      ...group.planned.map((planned, index) => ({
        day: planned.announced,
        draw: (lineY: number) => narrowDate(group, planned, index, lineY),
      })),
      ...group.arrivals.map((arrival, index) => ({
        day: arrival.day,
        draw: (lineY: number) => narrowArrival(group, arrival, index, lineY),
      })),
    ].sort(byDay);
    const top = y + 8;
    series.push({ key: group.key, label: groupName(group), items: lines.map(({ draw }, index) => draw(top + index * row)) });
    y += lines.length * row + 8;
  }
  return { width, height: y + 4, back, series, front: [] };
}

/** A date in the room of a phone. */
const shortDate = (text: string): string =>
  showDate(text, 'short')
    .replace(/possibly /, '')
    .replace(/^(\S+ \d+) to (\S+ \d+), (\d+)$/, '$1 – $2, $3');

function narrowDate(group: Group, planned: PlannedDate, index: number, y: number): Mark {
  const { width, dateX } = NARROW;
  const date = shortDate(planned.date);
  const text = planned.date.includes('?') ? t('charts.plannedDates.perhaps', { date }) : date;
  const end = Math.min(width, px(dateX + widthOf(text, 13.5)));
  return {
    key: plannedKey(group, index),
    label: plannedSentence(group, planned),
    at: { x: dateX, y },
    href: eventHref(planned.event),
    shapes: [
      { kind: 'text', class: 'softn', x: 18, y: y + 5, text: shortDate(planned.announced) },
      ...ring(planned.fate, dateX - 14, y),
      { kind: 'text', class: 'note', x: dateX, y: y + 5, text },
      ...(planned.fate === 'replaced' ? [{ kind: 'line', class: 'struck thin', x1: dateX, y1: y, x2: end, y2: y } as const] : []),
    ],
  };
}

function narrowArrival(group: Group, arrival: Arrival, index: number, y: number): Mark {
  const { dateX } = NARROW;
  return {
    key: arrivalKey(group, index),
    label: arrivalSentence(group, arrival),
    at: { x: dateX, y },
    href: eventHref(arrival.event),
    shapes: [
      { kind: 'path', class: 'came', d: markPath('diamond', 130), x: dateX - 14, y },
      { kind: 'text', class: 'lab', x: dateX, y: y + 5, text: t('charts.plannedDates.cameOn', { date: shortDate(arrival.day) }) },
    ],
  };
}
