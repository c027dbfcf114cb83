import { t } from '../../../i18n/index.ts';
import { INTERFACE_LOCALE } from '../../../i18n/locale.ts';
import { area, curveMonotoneX, line, max, range, scaleLinear, scaleUtc, utcFormat, utcMonth } from 'd3';
import { DAY_MS, addDays, showDate, toUtc } from '../../../record/core/date.ts';
import { px, type Mark, type Scene, type Shape, type Size } from '../../scene.ts';
import { turningPointStroke } from '../../symbols.ts';
import { shown, wrap } from '../../text.ts';
import { measureOf, type Data, type Measure, type Turn, type Week } from './data.ts';

interface Plot {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly months: number;
  readonly ticks: number;
  readonly pin: number;
  readonly stroke: number;
}
const PLOTS: Readonly<Record<Size, Plot>> = {
  wide: { width: 1120, height: 470, left: 52, right: 1108, top: 56, bottom: 392, months: 3, ticks: 5, pin: 13, stroke: 16 },
  narrow: { width: 320, height: 400, left: 46, right: 314, top: 52, bottom: 322, months: 6, ticks: 4, pin: 11, stroke: 14 },
};
/** Large numbers of the axis, short: "20K". */
const compact = (value: number): string => value.toLocaleString(INTERFACE_LOCALE, { notation: 'compact' });
const monthLabel = utcFormat('%b');
const yearLabel = utcFormat('%b %Y');

/** The item of a week. */
export const weekKey = (week: Week): string => `w-${week.from}`;

/** A week and its number in a full sentence. */
function weekSentence(week: Week, { id, title, unit }: Measure): string {
  const value = week.values[id];
  const span = week.from === week.to ? showDate(week.from) : showDate(`${week.from}/${week.to}`);
  return value === undefined
    ? t('charts.weeklyLine.weekUnknown', { span, title: title.toLowerCase() })
    : t('charts.weeklyLine.week', {
        span,
        title: title.toLowerCase(),
        value: `${shown(value)}${unit === '' ? '' : unit === 'percent' ? '%' : ` ${unit}`}`,
      });
}

/** The label of a peak: rounded, with its unit. */
function peakText(value: number, unit: string): string {
  const rounded = shown(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10);
  return unit === 'percent' ? `${rounded}%` : `${rounded} ${unit.replace(/ residents$/, '')}`.trim();
}

/** Highest week first; a second one only when it lies over half a year away, so that labels name different waves. */
export function peaksOf(weeks: readonly Week[], id: string): Week[] {
  const known = weeks.filter(({ values }) => values[id] !== undefined).sort((a, b) => (b.values[id] ?? 0) - (a.values[id] ?? 0));
  const [first] = known;
  const second = first && known.find(({ from }) => Math.abs(toUtc(from).getTime() - toUtc(first.from).getTime()) > 183 * DAY_MS);
  return [first, second].filter((week): week is Week => week !== undefined && (week.values[id] ?? 0) > 0);
}

export function drawScene(data: Data, size: Size, view: Readonly<Record<string, string>>): Scene {
  const plot = PLOTS[size];
  const measure = measureOf(data, view);
  const [first, last] = [data.weeks[0], data.weeks.at(-1)];
  if (!measure || !first || !last)
    return {
      width: plot.width,
      height: 40,
      back: [{ kind: 'text', x: 0, y: 24, text: t('charts.nothing'), class: 'softn' }],
      series: [],
      front: [],
    };
  const x = scaleUtc([toUtc(first.from), toUtc(addDays(last.to, 1))], [plot.left, plot.right]).clamp(true);
  const y = scaleLinear([0, max(data.weeks, ({ values }) => values[measure.id]) ?? 0], [plot.bottom, plot.top]).nice(plot.ticks);
  if (y.domain()[1] === 0) y.domain([0, 1]);
  const value = (week: Week): number | undefined => week.values[measure.id];
  const across = (week: Week): number => (x(toUtc(week.from)) + x(toUtc(addDays(week.to, 1)))) / 2;
  const up = (week: Week): number => y(value(week) ?? 0);
  const known = (week: Week): boolean => value(week) !== undefined;
  const areaPath = area<Week>().x(across).y0(plot.bottom).y1(up).defined(known).curve(curveMonotoneX).digits(1);
  const linePath = line<Week>().x(across).y(up).defined(known).curve(curveMonotoneX).digits(1);
  // A line needs two points: a week between two gaps is a dot.
  const lone = data.weeks
    .filter(
      (week, index) => known(week) && ![data.weeks[index - 1], data.weeks[index + 1]].some((next) => next !== undefined && known(next)),
    )
    .map((week): Shape => ({
      kind: 'path',
      class: 'd-lone',
      d: 'M-3.5 0a3.5 3.5 0 1 0 7 0a3.5 3.5 0 1 0-7 0',
      x: px(across(week)),
      y: px(up(week)),
    }));
  const items = data.weeks.map((week): Mark => {
    const [left, right] = [x(toUtc(week.from)), x(toUtc(addDays(week.to, 1)))];
    const at = { x: px(across(week)), y: px(known(week) ? up(week) : plot.bottom) };
    const spot: Shape = known(week)
      ? { kind: 'path', class: 'd-point', d: 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0', ...at }
      : { kind: 'path', class: 'd-point', d: 'M-4 -4L4 4M4 -4L-4 4', x: at.x, y: at.y - 6 };
    return {
      key: weekKey(week),
      label: weekSentence(week, measure),
      at,
      shapes: [{ kind: 'rect', class: 'd-hit', x: px(left), y: plot.top, width: px(right - left), height: plot.bottom - plot.top }, spot],
    };
  });
  return {
    width: plot.width,
    height: plot.height,
    back: [...bands(data, plot, x), ...axes(plot, x, y, measure.unit === 'percent'), ...gaps(data.weeks, measure, plot, x, size)],
    series: [
      {
        key: measure.id,
        label: measure.title,
        items,
        back: [
          { kind: 'path', class: 'd-area', d: areaPath(data.weeks) ?? '' },
          { kind: 'path', class: 'd-line', d: linePath(data.weeks) ?? '' },
          ...lone,
        ],
      },
      { key: 'turns', label: t('charts.weeklyLine.turningPoints'), items: turns(data, plot, x, size) },
    ],
    front: [...pins(data, plot, x), ...peaks(data.weeks, measure, plot, across, up, size)],
  };
}

type Time = (date: Date) => number;

function bands({ bands: rounds }: Data, plot: Plot, x: Time): Shape[] {
  return rounds.map(({ from, to }): Shape => ({
    kind: 'rect',
    class: 'rnd',
    x: px(x(toUtc(from))),
    y: plot.top,
    width: px(x(toUtc(addDays(to, 1))) - x(toUtc(from))),
    height: plot.bottom - plot.top,
  }));
}

function pins({ bands: rounds }: Data, plot: Plot, x: Time): Shape[] {
  const r = String(plot.pin);
  return rounds.flatMap(({ from, to, number }): Shape[] => {
    const middle = px((x(toUtc(from)) + x(toUtc(addDays(to, 1)))) / 2);
    return [
      {
        kind: 'path',
        class: 'pin',
        d: `M-${r} 0a${r} ${r} 0 1 0 ${String(plot.pin * 2)} 0a${r} ${r} 0 1 0-${String(plot.pin * 2)} 0`,
        x: middle,
        y: plot.top - plot.pin - 6,
      },
      { kind: 'text', class: 'pinn', x: middle, y: plot.top - plot.pin, text: number, anchor: 'middle' },
    ];
  });
}

function axes(
  plot: Plot,
  x: ReturnType<typeof scaleUtc<number>>,
  y: ReturnType<typeof scaleLinear<number, number>>,
  percent: boolean,
): Shape[] {
  return [
    ...y.ticks(plot.ticks).flatMap((tick): Shape[] => [
      { kind: 'line', class: 'grid', x1: plot.left, y1: px(y(tick)), x2: plot.right, y2: px(y(tick)) },
      {
        kind: 'text',
        class: 'ax',
        x: plot.left - 7,
        y: px(y(tick) + 5),
        text: `${tick >= 10_000 ? compact(tick) : shown(tick)}${percent ? '%' : ''}`,
        anchor: 'end',
      },
    ]),
    ...x
      .ticks(utcMonth.every(plot.months) ?? utcMonth)
      .filter((month) => x(month) < plot.right - 16)
      .map((month): Shape => ({
        kind: 'text',
        class: 'ax',
        x: px(Math.max(x(month), plot.left)),
        y: plot.bottom + 22,
        text: month.getUTCMonth() === 0 || plot.months > 3 ? yearLabel(month) : monthLabel(month),
        anchor: x(month) - plot.left < 20 ? 'start' : 'middle',
      })),
  ];
}

/** Stretches without a figure at either end or inside are boxes of their own: a gap is not a zero. */
function gaps(weeks: readonly Week[], { id }: Measure, plot: Plot, x: Time, size: Size): Shape[] {
  return stretchesWithout(weeks, id)
    .filter(({ length }) => length > 1)
    .flatMap((stretch): Shape[] => {
      const [from, to] = [stretch[0]?.from ?? '', stretch.at(-1)?.to ?? ''];
      const [left, width] = [px(x(toUtc(from))), px(x(toUtc(addDays(to, 1))) - x(toUtc(from)))];
      return [
        { kind: 'rect', class: 'd-none', x: left, y: plot.bottom - 30, width, height: 30 },
        ...(width > (size === 'wide' ? 90 : 66)
          ? [
              {
                kind: 'text',
                class: 'softn',
                x: px(left + width / 2),
                y: plot.bottom - 10,
                text: t('charts.weeklyLine.noFigures'),
                anchor: 'middle',
              } satisfies Shape,
            ]
          : []),
      ];
    });
}

/** Runs of consecutive weeks without a figure. */
export function stretchesWithout(weeks: readonly Week[], id: string): Week[][] {
  return weeks.reduce<{ runs: Week[][]; open: boolean }>(
    ({ runs, open }, week) => {
      if (week.values[id] !== undefined) return { runs, open: false };
      if (open) runs.at(-1)?.push(week);
      else runs.push([week]);
      return { runs, open: true };
    },
    { runs: [], open: false },
  ).runs;
}

/** Labels of peaks: the highest one's is to its side, the second one's above it; at an edge of the picture they turn inward. */
function peaks(
  weeks: readonly Week[],
  { id, unit }: Measure,
  plot: Plot,
  across: (week: Week) => number,
  up: (week: Week) => number,
  size: Size,
): Shape[] {
  return peaksOf(weeks, id)
    .slice(0, size === 'wide' ? 2 : 1)
    .flatMap((week, rank): Shape[] => {
      const text = wrap(peakText(week.values[id] ?? 0, unit), size === 'wide' ? 36 : 20).slice(0, 3);
      const when = t('charts.weeklyLine.weekOf', { date: showDate(week.from, size === 'wide' ? 'medium' : 'short') });
      const room = Math.max(when.length, ...text.map(({ length }) => length)) * 8;
      const [x, y] = [across(week), up(week)];
      const above = rank > 0 && x > room / 2 && x + room / 2 < plot.width && y > plot.top + 40;
      const left = x + room + 16 > plot.width && x > plot.width / 2;
      const covers = (from: number, to: number): boolean =>
        weeks.some(
          (other) =>
            other !== week &&
            other.values[id] !== undefined &&
            across(other) > from &&
            across(other) < to &&
            up(other) < y + text.length * 18 + 12,
        );
      // Far enough to the right that the label covers no other peak; where there is no such place, close by.
      const far = left
        ? -14
        : (range(14, 120, 7).find((aside) => x + aside + room < plot.width && !covers(x + aside - 6, x + aside + room + 4)) ?? 14);
      const at = above ? ({ x: px(x), anchor: 'middle' } as const) : ({ x: px(x + far), anchor: left ? 'end' : 'start' } as const);
      const top = above ? y - 14 - text.length * 18 : y + 5;
      return [
        { kind: 'path', class: 'd-dot', d: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0', x: px(x), y: px(y) },
        ...text.map((part, line): Shape => ({ kind: 'text', class: 'lab d-halo', ...at, y: px(top + line * 18), text: part })),
        { kind: 'text', class: 'ax d-halo', ...at, y: px(top + text.length * 18), text: when },
      ];
    });
}

/** Stars under the axis; those that would touch share one. */
function turns({ turns: points }: Data, plot: Plot, x: Time, size: Size): Mark[] {
  const near = size === 'wide' ? 14 : 12;
  const place = ({ date }: Turn): number => x(toUtc(date));
  const groups = [...points]
    .sort((a, b) => place(a) - place(b))
    .reduce<Turn[][]>((groups, turn) => {
      const last = groups.at(-1);
      if (last?.[0] && place(turn) - place(last[0]) < near) last.push(turn);
      else groups.push([turn]);
      return groups;
    }, []);
  const stroke = turningPointStroke(plot.stroke);
  return groups.flatMap((together): Mark[] => {
    const [head] = together;
    if (!head) return [];
    const at = { x: px(place(head)), y: plot.bottom + 46 };
    return [
      {
        key: `t-${head.id}`,
        label: together.map(({ date, label }) => `${showDate(date)}: ${label}.`).join(' '),
        at,
        shapes: [{ kind: 'path', class: 'd-event', d: stroke, ...at }],
        href: head.href,
      },
    ];
  });
}
