import { t } from '../../../i18n/index.ts';
import { INTERFACE_LOCALE } from '../../../i18n/locale.ts';
import { area, curveMonotoneX, line, max, scaleLinear, scaleUtc } from 'd3';
import { addDays, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { px, type Mark, type Scene, type Shape, type Width } from '../../scene.ts';
import { opening, shown, wrap } from '../../text.ts';
import { widthOf } from '../../text-width.ts';
import { timeAxis } from './axis.ts';
import { drawnIn, measureOf, type Band, type Data, type Measure, type Reading, type Rule, type Stretch, type Turn } from './data.ts';
import { Board, along, beside, led, strokesOf, textsAt, type Box, type Dot, type TextLine, type Way } from './place.ts';
import { groupsOf, isOneDay, peaksOf, runs, stepsIn, stretchesWithout } from './runs.ts';
import { looksLoose, numberText, ruleSentence, shareText, stretchSentence, unitText } from './texts.ts';

/** Where the plot is within the picture. */
interface Frame {
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** All that the parts of a picture are drawn with. */
interface Plot {
  readonly frame: Frame;
  readonly measure: Measure;
  readonly stretches: readonly Stretch[];
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
  /** The middle of a stretch, and its number. */
  readonly spot: (stretch: Stretch) => Dot | undefined;
  readonly board: Board;
}

/** More points than this have no label each. */
const MOST_LABELS = 40;
/** Letters of the display face are narrower than those of the text. */
const DISPLAY = 0.75;
const BODY = 14.5;
const SMALL = 13.5;
const ROUND = 'M-5 0a5 5 0 1 0 10 0a5 5 0 1 0-10 0';
const DOT = 'M-4 0a4 4 0 1 0 8 0a4 4 0 1 0-8 0';
const CROSS = 'M-4 -4L4 4M4 -4L-4 4';

const bold = (text: string): TextLine => ({ text, class: 'd-num', size: BODY });
const soft = (text: string): TextLine => ({ text, class: 'softn', size: SMALL });
const named = (text: string): TextLine => ({ text, class: 'turnt', size: SMALL });

/** The item of a stretch. */
export const stretchKey = ({ id }: Stretch): string => `w-${id}`;
/** The item of a rule. */
const ruleKey = (measure: Measure, rule: Rule): string => `r-${measure.id}-${rule.from}-${String(measure.rules.indexOf(rule))}`;

/** The picture of a measure. */
export function drawScene(data: Data, width: Width, view: Readonly<Record<string, string>>): Scene {
  const measure = measureOf(data, view);
  const stretches = measure ? drawnIn(data, measure) : [];
  const first = stretches[0];
  if (!measure || !first)
    return { width, height: 40, back: [{ kind: 'text', x: 0, y: 24, text: t('charts.nothing'), class: 'softn' }], series: [], front: [] };
  const last = stretches.reduce((end, { to }) => (to > end ? to : end), first.to);
  const highest = max(stretches, ({ values }) => highestOf(values[measure.id])) ?? 0;
  const y = scaleLinear([0, Math.max(highest, ...measure.rules.map(({ value }) => value))], [0, 1]).nice(4);
  if (y.domain()[1] === 0) y.domain([0, 1]);
  const ticks = y.ticks(4);
  const tickText = (tick: number): string => `${tick >= 1_000_000 ? compact(tick) : shown(tick)}${measure.unit === 'percent' ? '%' : ''}`;
  const left = Math.ceil(Math.max(...ticks.map((tick) => widthOf(tickText(tick), 14)))) + 9;
  const right = width - (measure.draw === 'line' ? 4 : 12);
  const x = scaleUtc([toUtc(first.from), toUtc(addDays(last, 1))], [left, right]).clamp(true);
  const heading = wrap(headingOf(measure), Math.floor(width / 8)).slice(0, 2);
  const names = bandNames(data.bands, (day) => x(toUtc(day)), width, heading.length * 18);
  const top = heading.length * 18 + names.rows * 24 + 8;
  const frame: Frame = { width, left, right, top, bottom: top + (width >= 944 ? 290 : width >= 544 ? 300 : 340) };
  // Room for the label of the highest.
  y.range([frame.bottom, top + (measure.draw === 'line' ? 12 : width >= 544 ? 44 : 28)]);
  const plot = plotOf(frame, measure, stretches, (day) => x(toUtc(day)), y);
  const words = [...heading.map((text, row): Shape => ({ kind: 'text', class: 'ax', x: 0, y: 14 + row * 18, text })), ...names.shapes];
  const drawn = measure.draw === 'line' ? lineOf(plot) : measure.draw === 'bars' ? barsOf(plot) : pointsOf(data, plot);
  const rules = rulesOf(plot);
  const turns = turnsOf(data, plot);
  const placed = plot.board.place([...drawn.labels, ...rules.labels, ...turns.labels]);
  const strokes = strokesOf(placed);
  return {
    width,
    height: frame.bottom + 48,
    pick: 'across',
    back: [
      ...data.bands.map(({ from, to }): Shape => {
        const [start, end] = [Math.floor(plot.x(from)), Math.ceil(plot.x(addDays(to, 1)))];
        return { kind: 'rect', class: 'rnd', x: start, y: top, width: Math.max(1, end - start), height: frame.bottom - top };
      }),
      grid(ticks, plot),
      ...ticks.map((tick): Shape => ({
        kind: 'text',
        class: 'ax',
        x: left - 8,
        y: Math.round(y(tick)) + 5,
        text: tickText(tick),
        anchor: 'end',
      })),
      ...timeAxis(toUtc(first.from), toUtc(last), (date) => x(date), [left, right, frame.bottom]),
      ...words,
    ],
    series: [
      { key: measure.id, label: measure.title, items: drawn.items, back: [...dateLines(data, plot), ...rules.back, ...drawn.back] },
      ...(rules.items.length > 0 ? [{ key: 'rules', label: t('charts.line.rules'), items: rules.items }] : []),
      ...(turns.items.length > 0 ? [{ key: 'turns', label: t('charts.line.dates'), items: turns.items }] : []),
    ],
    front: [...(strokes === '' ? [] : [{ kind: 'path', class: 'd-leader', d: strokes } satisfies Shape]), ...placed.flatMap(textsAt)],
  };
}

/** Large numbers of the axis, short: "2M". */
const compact = (value: number): string => value.toLocaleString(INTERFACE_LOCALE, { notation: 'compact' });

const highestOf = (reading: Reading | undefined): number | undefined => reading && Math.max(reading.value, reading.high ?? reading.value);

/** What is drawn and in what unit: "Tests a week", "Deaths, people a week". */
function headingOf({ title, unit }: Measure): string {
  if (unit === '' || unit === 'percent' || title.toLowerCase().includes(unit.toLowerCase())) return title;
  return unit.toLowerCase().startsWith(title.toLowerCase()) ? opening(unit) : t('charts.line.heading', { title, unit });
}

function plotOf(frame: Frame, measure: Measure, stretches: readonly Stretch[], x: Plot['x'], y: Plot['y']): Plot {
  const middle = ({ from, to }: Stretch): number => (x(from) + x(addDays(to, 1))) / 2;
  const spot = (stretch: Stretch): Dot | undefined => {
    const reading = stretch.values[measure.id];
    return reading && [middle(stretch), y(reading.value)];
  };
  const edges: Box = {
    left: measure.draw === 'line' ? frame.left + 2 : frame.left - 4,
    right: frame.width,
    top: frame.top,
    bottom: frame.bottom - 2,
  };
  const joined = (one: Stretch, before: Stretch): boolean => Boolean(spot(one)) === Boolean(spot(before));
  const lines =
    measure.draw === 'bars'
      ? []
      : measure.draw === 'line'
        ? runs(stretches, joined).map((run) =>
            run.flatMap((stretch) => [spot(stretch) ?? []]).filter((dot): dot is Dot => dot.length === 2),
          )
        : [
            stretches
              .filter(isOneDay)
              .flatMap((stretch) => [spot(stretch) ?? []])
              .filter((dot): dot is Dot => dot.length === 2),
          ];
  return { frame, measure, stretches, x, y, spot, board: new Board(edges, lines, measure.draw === 'line') };
}

/** From where to where a line is left out. */
type Cut = readonly [from: number, to: number];

/** What is left of a line without some parts, on whole pixels. */
function parts(start: number, end: number, cuts: readonly Cut[]): Cut[] {
  const left: Cut[] = [];
  let from = start;
  for (const [off, on] of [...cuts].sort((a, b) => a[0] - b[0])) {
    if (off > from) left.push([Math.round(from), Math.round(off)]);
    from = Math.max(from, on);
  }
  return from < end ? [...left, [Math.round(from), Math.round(end)]] : left;
}

/** The lines of the grid, which stop before every text. */
function grid(ticks: readonly number[], { frame, y, board }: Plot): Shape {
  const d = ticks
    .filter((tick) => tick !== 0)
    .map((tick) => {
      const at = Math.floor(y(tick)) + 0.5;
      const cuts = board.texts
        .filter(({ top, bottom }) => top - 2 < at && bottom + 2 > at)
        .map((box): Cut => [box.left - 4, box.right + 4]);
      return parts(frame.left, frame.right, cuts)
        .map(([from, to]) => `M${String(from)} ${String(at)}H${String(to)}`)
        .join('');
    })
    .join('');
  return { kind: 'path', class: 'grid', d };
}

interface Names {
  readonly rows: number;
  readonly shapes: readonly Shape[];
}

/** The names of the rounds over their bands: beside each other, and in a second row where there is no room. */
function bandNames(bands: readonly Band[], x: Plot['x'], width: number, over: number): Names {
  const long = bandRows(
    bands.map((band) => ({ ...band, name: t('charts.line.band', { season: band.name }) })),
    x,
    width,
    1,
  );
  for (let rows = 1; rows <= bands.length; rows += 1) {
    const found = rows === 1 && long ? long : bandRows(bands, x, width, rows);
    if (!found) continue;
    const shapes = found.map(({ name, start, row }): Shape => ({
      kind: 'text',
      class: 'sub',
      x: Math.round(start),
      y: over + 18 + row * 24,
      text: name,
    }));
    return { rows, shapes };
  }
  return { rows: 0, shapes: [] };
}

/** A place for each name in so many rows, if there is one. */
function bandRows(
  bands: readonly Band[],
  x: Plot['x'],
  width: number,
  rows: number,
): readonly { readonly name: string; readonly start: number; readonly row: number }[] | undefined {
  const lines = bands.map(({ name }) => {
    const text = wrap(name, Math.floor(width / 9))[0] ?? '';
    return { name: text, room: widthOf(text, 17) * DISPLAY };
  });
  const starts = bands.map(({ from, to }, index): readonly number[] => {
    const room = lines[index]?.room ?? 0;
    const [left, right] = [x(from), x(addDays(to, 1))];
    const most = Math.max(0, width - room);
    return [Math.max(0, Math.min((left + right - room) / 2, most)), right - room, left].filter((start) => start >= 0 && start <= most);
  });
  // The first way to place the names from one on, each in a row and apart from those before it there.
  const search = (chosen: readonly (readonly [start: number, row: number])[]): typeof chosen | undefined => {
    const options = starts[chosen.length];
    if (!options) return chosen;
    for (let row = rows - 1; row >= 0; row -= 1)
      for (const start of options) {
        const isApart = chosen.every(([other, at], index) => at !== row || other + (lines[index]?.room ?? 0) + 6 <= start);
        const found = isApart ? search([...chosen, [start, row]]) : undefined;
        if (found) return found;
      }
    return undefined;
  };
  return search([])?.map(([start, row], index) => ({ name: lines[index]?.name ?? '', start, row }));
}

/** The ways to place a label, the best first. */
type Label = readonly Way[];
/** What a part adds to the picture. */
interface Drawn {
  readonly items: readonly Mark[];
  readonly back: readonly Shape[];
  readonly labels: readonly Label[];
}

/** A line over a filled area, its peaks labeled and its gaps boxed. */
function lineOf(plot: Plot): Drawn {
  const { frame, measure, stretches, spot } = plot;
  const dots = stretches.map((stretch) => ({ stretch, dot: spot(stretch) }));
  const [areaPath, linePath] = [
    area<(typeof dots)[number]>()
      .x(({ dot }) => dot?.[0] ?? 0)
      .y0(frame.bottom)
      .y1(({ dot }) => dot?.[1] ?? 0),
    line<(typeof dots)[number]>()
      .x(({ dot }) => dot?.[0] ?? 0)
      .y(({ dot }) => dot?.[1] ?? 0),
  ].map(
    (path) =>
      path
        .defined(({ dot }) => dot !== undefined)
        .curve(curveMonotoneX)
        .digits(1)(dots) ?? '',
  );
  // A line needs two points: a stretch between two gaps is a dot.
  const lone = dots.flatMap(({ dot }, index): Shape[] =>
    dot && !dots[index - 1]?.dot && !dots[index + 1]?.dot ? [{ kind: 'path', class: 'd-lone', d: DOT, x: px(dot[0]), y: px(dot[1]) }] : [],
  );
  const gaps = gapBoxes(plot);
  const peaks = peaksOf(stretches, measure.id).flatMap((peak) => {
    const [dot, reading] = [spot(peak), peak.values[measure.id]];
    return dot && reading ? [{ peak, dot, reading }] : [];
  });
  return {
    items: dots.map(({ stretch, dot }): Mark => {
      const x = (plot.x(stretch.from) + plot.x(addDays(stretch.to, 1))) / 2;
      const at = dot ? { x: px(dot[0]), y: px(dot[1]) } : { x: px(x), y: frame.bottom - 6 };
      return {
        key: stretchKey(stretch),
        label: stretchSentence(stretch, measure),
        at,
        shapes: [{ kind: 'path', class: 'd-point', d: dot ? ROUND : CROSS, ...at }],
      };
    }),
    back: [
      ...gaps,
      { kind: 'path', class: 'd-area', d: areaPath ?? '' },
      { kind: 'path', class: 'd-line', d: linePath ?? '' },
      ...lone,
      ...peaks.map(({ dot }): Shape => ({ kind: 'path', class: 'd-dot', d: ROUND, x: px(dot[0]), y: px(dot[1]) })),
    ],
    labels: peaks.map(({ peak, dot, reading }) => {
      const value = wrap(`${peakText(reading.value, measure)}${unitText(measure)}`, 30)
        .slice(0, 3)
        .map(bold);
      return [[...value, soft(t('charts.line.weekOf', { date: showDate(peak.from, 'short') }))], value].flatMap((lines) => [
        ...beside(dot, lines, ['over', 'right', 'left'], 10),
        ...[20, 34, 50].flatMap((away) => [...beside(dot, lines, ['right', 'left'], away)]),
      ]);
    }),
  };
}

/** The number of a peak: rounded to what can be seen. */
const peakText = (value: number, { unit }: Measure): string =>
  `${shown(value >= 100 ? Math.round(value) : Math.round(value * 10) / 10)}${unit === 'percent' ? '%' : ''}`;

/** Stretches without a number, at either end or inside, are boxes of their own: a gap is not a zero. */
function gapBoxes({ frame, measure, stretches, x, board }: Plot): Shape[] {
  return stretchesWithout(stretches, measure.id)
    .filter(({ length }) => length > 1)
    .flatMap((stretch): Shape[] => {
      const [left, right] = [Math.round(x(stretch[0]?.from ?? '')), Math.round(x(addDays(stretch.at(-1)?.to ?? '', 1)))];
      const box: Box = { left, right, top: frame.bottom - 30, bottom: frame.bottom };
      board.take(box);
      const text = t('charts.line.noFigures');
      return [
        { kind: 'rect', class: 'd-none', x: left, y: box.top, width: right - left, height: 30 },
        ...(right - left > widthOf(text, SMALL) + 8
          ? [
              {
                kind: 'text',
                class: 'softn',
                x: Math.round((left + right) / 2),
                y: frame.bottom - 10,
                text,
                anchor: 'middle',
              } satisfies Shape,
            ]
          : []),
      ];
    });
}

/** What accounts of the same days say, as a label: "24,839–24,986", with the shares they come to. */
function accountsText(group: readonly Stretch[], measure: Measure): string {
  const readings = group.flatMap(({ values }) => values[measure.id] ?? []);
  const [first] = readings;
  if (!first) return '';
  const values = readings.map(({ value }) => value);
  const text =
    readings.length === 1
      ? numberText(first.whole === undefined ? first : { value: first.value, bound: '' }, measure)
      : t('charts.line.range', { low: shown(Math.min(...values)), high: shown(Math.max(...values)) });
  const shares = [...new Set(readings.flatMap((reading) => shareText(reading) ?? []))];
  return shares.length === 1 ? t('charts.line.withShare', { text, share: shares[0] ?? '' }) : text;
}

const markOf = (group: readonly Stretch[], measure: Measure, at: Mark['at'], shapes: readonly Shape[]): Mark => ({
  key: group[0] ? stretchKey(group[0]) : '',
  label: group.map((stretch) => stretchSentence(stretch, measure)).join(' '),
  at,
  shapes,
});

/** Bars as wide as their stretches, the longer ones behind. */
function barsOf(plot: Plot): Drawn {
  const { frame, measure, stretches, x, spot, board } = plot;
  const groups = groupsOf(stretches);
  const drawn = groups.flatMap((group) => {
    const [head] = group;
    const dot = head && spot(head);
    const reading = head?.values[measure.id];
    if (!dot || !reading) return [];
    const [start, end] = [Math.round(x(head.from)), Math.round(x(addDays(head.to, 1)))];
    const thin = Math.max(3, end - start - (end - start > 6 ? 1 : 0));
    const top = Math.min(Math.round(dot[1]), frame.bottom - 1);
    const box: Box = { left: start, right: start + thin, top, bottom: frame.bottom };
    return [{ group, dot: [start + thin / 2, top] as const, box, isLoose: looksLoose(reading) }];
  });
  board.take(...drawn.map(({ box }) => box));
  const order = [...drawn].sort((a, b) => b.box.right - b.box.left - (a.box.right - a.box.left));
  return {
    items: order
      .map(({ group, dot, box, isLoose: loose }) =>
        markOf(group, measure, { x: px(dot[0]), y: box.top }, [
          {
            kind: 'rect',
            class: loose ? 'd-bar' : 'm-strong',
            x: box.left,
            y: box.top,
            width: box.right - box.left,
            height: box.bottom - box.top,
          },
        ]),
      )
      .sort((a, b) => a.at.x - b.at.x),
    back: [],
    labels: labelsOf(
      plot,
      drawn.map(({ group, dot, box }) => ({ group, dot, half: (box.right - box.left) / 2 })),
    ),
  };
}

/** Points joined by a line; dashed over a long time without a number, and broken where the way of counting changed. */
function pointsOf(data: Data, plot: Plot): Drawn {
  const { measure, stretches, x, spot, board, y } = plot;
  const groups = groupsOf(stretches).flatMap((group) => {
    const [head] = group;
    const dot = head && spot(head);
    return head && dot ? [{ group, head, dot }] : [];
  });
  for (const { head, dot } of groups)
    if (!isOneDay(head)) board.wall({ left: x(head.from), right: x(addDays(head.to, 1)), top: dot[1] - 2, bottom: dot[1] + 2 });
  for (const { dot } of groups) board.take({ left: dot[0] - 5, right: dot[0] + 5, top: dot[1] - 5, bottom: dot[1] + 5 });
  const dotOf = new Map(groups.map(({ head, dot }) => [head, dot]));
  const steps = stepsIn(data, stretches).flatMap(([from, to, isLong]) => {
    const [start, end] = [dotOf.get(from), dotOf.get(to)];
    return start && end ? [{ from: start, to: end, days: [addDays(from.to, 1), addDays(to.from, -1)], isLong }] : [];
  });
  const path = (long: boolean): string =>
    steps
      .filter(({ isLong }) => isLong === long)
      .map(({ from, to }) => `M${String(px(from[0]))} ${String(px(from[1]))}L${String(px(to[0]))} ${String(px(to[1]))}`)
      .join('');
  const silences = steps
    .filter(({ isLong }) => isLong)
    .map(({ from, to, days }): Label => {
      const text = t('charts.line.noFiguresFrom', { span: showDate(days.join('/'), 'short') });
      const middle: Dot = [(from[0] + to[0]) / 2, (from[1] + to[1]) / 2];
      return [[text], wrap(text, 20)].flatMap((lines) => {
        const written = lines.map(soft);
        return [
          ...beside(middle, written, ['over', 'under', 'left', 'right'], 8),
          ...led(middle, written, 12, 90),
          ...led(middle, written, 12, 60, 'down'),
        ];
      });
    });
  return {
    items: groups.map(({ group, head, dot }) => {
      const reading = head.values[measure.id];
      const at = { x: px(dot[0]), y: px(dot[1]) };
      const loose = reading && looksLoose(reading);
      if (!isOneDay(head)) {
        const [from, to] = [Math.round(x(head.from)), Math.round(x(addDays(head.to, 1)))];
        const d = `M${String(from)} ${String(at.y - 5)}v10M${String(from)} ${String(at.y)}H${String(to)}M${String(to)} ${String(at.y - 5)}v10`;
        return markOf(group, measure, at, [{ kind: 'path', class: 'd-sometime', d }]);
      }
      const ends: Shape[] =
        reading?.low === undefined && reading?.high === undefined
          ? []
          : [
              {
                kind: 'path',
                class: 'd-whisker',
                d: `M${String(at.x)} ${String(px(y(reading.low ?? reading.value)))}V${String(px(y(reading.high ?? reading.value)))}`,
              },
            ];
      return markOf(group, measure, at, [...ends, { kind: 'path', class: loose ? 'open' : 'd-lone', d: DOT, ...at }]);
    }),
    back: [
      { kind: 'path', class: 'd-line', d: path(false) },
      ...(path(true) === '' ? [] : [{ kind: 'path', class: 'd-line d-gap', d: path(true) } satisfies Shape]),
    ],
    labels: [
      ...labelsOf(
        plot,
        groups.map(({ group, dot }) => ({ group, dot, half: 4 })),
      ),
      ...silences,
    ],
  };
}

/** The numbers of points and bars, in words, the last and the highest first: a number without a place is in its sentence only. */
function labelsOf(
  { measure, frame }: Plot,
  all: readonly { readonly group: readonly Stretch[]; readonly dot: Dot; readonly half: number }[],
): Label[] {
  const highest = all.reduce<(typeof all)[number] | undefined>((most, one) => (!most || one.dot[1] < most.dot[1] ? one : most), undefined);
  const first = [all.at(-1), all[0], highest].filter((one) => one !== undefined);
  const order = [...new Set([...first, ...(all.length > MOST_LABELS ? [] : all)])];
  const aside = measure.draw === 'points';
  return order.map(({ group, dot, half }) => {
    const value = [bold(accountsText(group, measure))];
    const full = [...value, ...group.slice(0, 1).map((head) => soft(shortWhen(head, aside)))];
    return (frame.width >= 544 ? [full, value] : [value]).flatMap((lines) => [
      ...beside(dot, lines, ['over'], 7),
      ...(aside ? beside(dot, lines, ['left', 'right', 'under'], half + 5) : []),
      ...led(dot, lines, 16, 80),
      ...(aside ? led(dot, lines, 16, 70, 'down') : []),
    ]);
  });
}

/** A day or a stretch of days, short and without its year; a day that is known only to be one of several says so. */
function shortWhen({ from, to, when }: Stretch, isOfDay: boolean): string {
  if (isOfDay && from !== to) return t('charts.line.someDay', { when });
  return showDate(from === to ? from : `${from}/${to}`, 'short').replace(/, \d{4}/g, '');
}

/** Numbers that something was tied to: dashed, over their days, in words. */
function rulesOf({ measure, x, y, board, frame }: Plot): Drawn {
  const drawn = measure.rules.flatMap((rule) => {
    const [left, right] = [Math.round(x(rule.from)), Math.round(x(addDays(rule.to, 1)))];
    if (right <= frame.left || left >= frame.right) return [];
    const at = Math.round(y(rule.value));
    board.wall({ left, right, top: at - 1, bottom: at + 1 });
    return [{ rule, left, right, at }];
  });
  return {
    items: drawn.map(({ rule, right, at }): Mark => ({
      key: ruleKey(measure, rule),
      label: ruleSentence(rule),
      at: { x: right, y: at },
      shapes: [{ kind: 'path', class: 'd-point', d: DOT, x: right, y: at }],
      ...(rule.href !== undefined && { href: rule.href }),
    })),
    back: drawn.map(({ left, right, at }): Shape => ({
      kind: 'path',
      class: 'd-rule',
      d: `M${String(left)} ${String(at)}H${String(right)}`,
    })),
    labels: drawn.map(({ rule, left, right, at }) => {
      const [start, end, middle]: [Dot, Dot, Dot] = [
        [left + 4, at],
        [right - 4, at],
        [(left + right) / 2, at],
      ];
      return [60, 30, 20].flatMap((most) => {
        const lines = wrap(rule.text, most).map(named);
        return [
          ...[start, end, middle].flatMap((dot) => [...beside(dot, lines, ['over'], 4)]),
          ...beside(end, lines, ['right'], 10),
          ...beside(start, lines, ['left'], 10),
          ...[start, end, middle].flatMap((dot) => [...beside(dot, lines, ['under'], 4)]),
          ...[middle, start].flatMap((dot) => [...led(dot, lines, 10, 200)]),
        ];
      });
    }),
  };
}

/**
 * Named dates: their words over the line, with a stroke that leads to it. Among few numbers a dot would look like one more of
 * them, so that the stroke goes down to the axis.
 */
function turnsOf({ turns }: Data, plot: Plot): Drawn {
  const isLine = plot.measure.draw === 'line';
  const { top: highest, bottom } = plot.frame;
  const drawn = turns.map((turn): { turn: Turn; dot: Dot; isOnLine: boolean } => {
    const x = plot.x(turn.date);
    const height = isLine ? heightAt(plot, x) : undefined;
    return { turn, dot: [x, height ?? bottom], isOnLine: height !== undefined };
  });
  return {
    items: drawn.map(({ turn, dot: [left, top], isOnLine }): Mark => ({
      key: `t-${turn.id}`,
      label: t('charts.line.turn', { date: showDate(turn.date), text: turn.label }),
      at: { x: px(left), y: px(top) },
      shapes: [{ kind: 'path', class: isOnLine ? 'd-dot' : 'd-point', d: DOT, x: px(left), y: px(top) }],
      href: turn.href,
    })),
    back: [],
    labels: drawn.map(({ turn, dot }) => {
      const date = soft(showDate(turn.date, 'short'));
      const [one, two] = [60, 16].map((most) => wrap(turn.label, most).map(named));
      return [[date, ...(one ?? [])], [date, ...(two ?? [])], one ?? [], two ?? []].flatMap((lines) => [
        ...(isLine ? led(dot, lines, 20, dot[1] - highest) : along(dot[0], lines, highest, bottom)),
      ]);
    }),
  };
}

/** The lines of named dates among few numbers, which stop before every text. */
function dateLines({ turns }: Data, { measure, frame, x, board }: Plot): Shape[] {
  if (measure.draw === 'line' || turns.length === 0) return [];
  const d = turns
    .map(({ date }) => {
      const at = Math.floor(x(date)) + 0.5;
      const cuts = board.texts
        .filter(({ left, right }) => left - 2 < at && right + 2 > at)
        .map((box): Cut => [box.top - 2, box.bottom + 2]);
      return parts(frame.top, frame.bottom, cuts)
        .map(([from, to]) => `M${String(at)} ${String(from)}V${String(to)}`)
        .join('');
    })
    .join('');
  return [{ kind: 'path', class: 'd-leader', d }];
}

/** How high the line is at a place across, where there is one: a dot at the foot of the plot would be a zero. */
function heightAt({ stretches, spot }: Plot, x: number): number | undefined {
  const dots = stretches.map(spot);
  for (const [index, next] of dots.entries()) {
    const before = dots[index - 1];
    if (!next || !before || before[0] > x || next[0] < x) continue;
    return next[0] === before[0] ? next[1] : before[1] + ((next[1] - before[1]) * (x - before[0])) / (next[0] - before[0]);
  }
  return undefined;
}
