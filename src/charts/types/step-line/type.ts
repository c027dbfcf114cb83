import { t } from '../../../i18n/index.ts';
import { INTERFACE_LOCALE } from '../../../i18n/locale.ts';
import { issueRoundHref } from '../../../record/core/routes.ts';
import { curveStepAfter, extent, line, scaleLinear, scaleUtc, utcFormat, type ScaleLinear, type ScaleTime } from 'd3';
import { MEETING_STAR, SMALL_MEETING_STAR, markPath } from '../../symbols.ts';
import { DOES_WORDS } from '../../../record/labels.ts';
import { DAY_MS, addDays, readDate, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import { markColor, type DisputeRecord, type Issue } from '../../../record/index.ts';
import { proseToText } from '../../../markdown/inline.ts';
import type { ChartType, View } from '../../chart.ts';
import { widthOf } from '../../text-width.ts';
import { px, type Mark, type Scene, type Sentence, type Series, type Shape } from '../../scene.ts';

export interface Party {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly shape: string;
  readonly side: boolean;
}
/** A number, or a day as milliseconds when the measure is a date. */
export interface Rung {
  readonly who: Party;
  readonly day: Day;
  readonly date: string;
  readonly value: number;
  readonly does: string;
  readonly terms: string;
}
export interface Panel {
  readonly round: string;
  readonly name: string;
  readonly rungs: readonly Rung[];
  readonly result?: { readonly day: Day; readonly date: string; readonly value: number; readonly terms: string };
}
export interface Ladder {
  readonly id: string;
  readonly title: string;
  readonly measure: string;
  readonly unit: string;
  readonly panels: readonly Panel[];
}
export interface Data {
  readonly ladders: readonly Ladder[];
}

/** A value of a ledger on the axis; `undefined` where it does not fit the unit. */
const valueOf = (value: string | number | undefined, unit: string): number | undefined =>
  value === undefined
    ? undefined
    : unit === 'date'
      ? typeof value === 'string'
        ? toUtc(readDate(value).from).getTime()
        : undefined
      : typeof value === 'number'
        ? value
        : undefined;
const dayOf = (date: string): Day => readDate(date).from;

/** The ladder of one issue, or `undefined` when its ledger holds no value of its measure. */
export function ladderOf(record: DisputeRecord, issue: Issue): Ladder | undefined {
  const { measure, title } = issue.data;
  if (!measure) return undefined;
  const panels = issue.ledger
    .map(({ round: id, positions, outcome }): Panel => {
      const round = record.round(id);
      const value = outcome && outcome.nearer !== 'not-at-issue' ? valueOf(outcome.value, measure.unit) : undefined;
      const rungs = positions
        .flatMap((position): Rung[] => {
          const at = valueOf(position.value, measure.unit);
          const { short, mark } = record.party(position.party).data;
          return at === undefined
            ? []
            : [
                {
                  who: {
                    id: position.party,
                    name: short,
                    color: markColor(mark),
                    shape: mark.shape,
                    side: round.data.sides.includes(position.party),
                  },
                  day: dayOf(position.date),
                  date: position.date,
                  value: at,
                  does: DOES_WORDS[position.does],
                  terms: proseToText(position.terms),
                },
              ];
        })
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      return {
        round: id,
        name: round.data.season,
        rungs,
        ...(outcome?.date !== undefined &&
          value !== undefined && { result: { day: dayOf(outcome.date), date: outcome.date, value, terms: proseToText(outcome.terms) } }),
      };
    })
    .filter(({ rungs, result }) => rungs.length > 0 || result !== undefined);
  return panels.length === 0 ? undefined : { id: issue.id, title, measure: measure.name, unit: measure.unit, panels };
}

/** A value with its unit. */
export function showValue(value: number, unit: string): string {
  if (unit === 'date') return showDate(new Date(value).toISOString().slice(0, 10));
  return unit === 'percent' ? `${String(value)}%` : `${value.toLocaleString(INTERFACE_LOCALE)} ${unit}`;
}

/** Each side's number over time, round by round, and the result. */
export const chartType: ChartType<Data> = {
  type: 'step-line',
  data: (record) => ({ ladders: record.issues.map((issue) => ladderOf(record, issue)).filter((ladder) => ladder !== undefined) }),
  choices: ({ ladders }) =>
    ladders.length < 2
      ? []
      : [{ key: 'issue', label: t('charts.ladder.issue'), options: ladders.map(({ id, title }) => ({ value: id, label: title })) }],
  key: (data, view) => {
    const all = chosen(data, view)?.panels.flatMap(({ rungs }) => rungs.map(({ who }) => who)) ?? [];
    return [
      ...[...new Map(all.map((who) => [who.id, who])).values()].map(({ id, name, color, shape }) => ({
        label: name,
        class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''} who-${id}`,
        path: markPath(shape as 'circle', 110),
      })),
      ...(chosen(data, view)?.panels.some(({ result }) => result) === true
        ? [{ label: t('charts.ladder.whereItMet'), class: 'starred', path: SMALL_MEETING_STAR }]
        : []),
    ];
  },
  scene: (data, width, view) => ladderScene(chosen(data, view), width),
  table: (data, view) => {
    const ladder = chosen(data, view);
    return {
      caption: ladder ? `${ladder.title}: ${ladder.measure}` : t('charts.ladder.noValues'),
      columns: [
        { key: 'round', title: t('charts.ladder.round') },
        { key: 'date', title: t('charts.ladder.date') },
        { key: 'who', title: t('charts.ladder.who') },
        { key: 'did', title: t('charts.ladder.did') },
        { key: 'value', title: t('charts.ladder.value') },
        { key: 'terms', title: t('charts.ladder.terms') },
      ],
      rows:
        ladder?.panels.flatMap(({ name, rungs, result }) => [
          ...rungs.map((rung) => [name, rung.date, rung.who.name, rung.does, showValue(rung.value, ladder.unit), rung.terms]),
          ...(result
            ? [
                [
                  name,
                  result.date,
                  t('charts.ladder.result'),
                  t('charts.ladder.resultDid'),
                  showValue(result.value, ladder.unit),
                  result.terms,
                ],
              ]
            : []),
        ]) ?? [],
    };
  },
  summary: (data, view) => ladderSummary(chosen(data, view)),
};

const chosen = ({ ladders }: Data, view: View): Ladder | undefined => ladders.find(({ id }) => id === view['issue']) ?? ladders[0];
const rungKey = (panel: Panel, place: number): string => `${panel.round}-${String(place)}`;
const resultKey = (panel: Panel): string => `${panel.round}-met`;

/** What the ladder of one issue says, in sentences; also what its page prints. */
export function ladderSummary(ladder: Ladder | undefined): Sentence[] {
  if (!ladder) return [{ text: t('charts.ladder.empty') }];
  const rungs = ladder.panels.flatMap((panel) => panel.rungs);
  const results = ladder.panels.filter((panel) => panel.result);
  return [
    {
      text: t(rungs.length < 6 ? 'charts.ladder.extentFew' : 'charts.ladder.extent', {
        measure: ladder.measure,
        values: t('charts.ladder.values', { count: rungs.length }),
        rounds: t('charts.rounds', { count: ladder.panels.length }),
      }),
    },
    ...ladder.panels.map((panel): Sentence => ({
      text: panelText(ladder, panel),
      item: panel.rungs.length > 0 ? rungKey(panel, 0) : resultKey(panel),
    })),
    ...(results.length === 0 ? [{ text: t('charts.ladder.neverMet') }] : []),
  ];
}

/** The values of a round, party by party, and the result. */
function panelText({ unit }: Ladder, { name: round, rungs, result }: Panel): string {
  const parties = [...new Map(rungs.map((rung) => [rung.who.id, rung.who.name]))].map(([id, name]) => {
    const own = rungs.filter(({ who }) => who.id === id).map(({ value }) => showValue(value, unit));
    return `${name} ${own.join(t('charts.ladder.then'))}`;
  });
  const values = parties.length > 0 ? parties.join('; ') : t('charts.ladder.noSideValues');
  return result
    ? t('charts.ladder.roundMet', { round, values, value: showValue(result.value, unit), date: showDate(result.date) })
    : t('charts.ladder.roundOpen', { round, values });
}

type Axis = ScaleLinear<number, number> | ScaleTime<number, number>;
interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const month = utcFormat('%b');
/** Size of the letters of an axis, as drawing.css has it. */
const LABEL = 14;
const dayTick = (date: Date): string =>
  date.getUTCDate() === 1
    ? date.getUTCMonth() === 0
      ? utcFormat('%b %Y')(date)
      : month(date)
    : `${month(date)} ${String(date.getUTCDate())}`;

/**
 * The picture of one ladder, a panel a round: side by side where there is room, else one under the other. Steps end with their
 * round, because a round starts anew.
 * @param width 320 on phones, 720 in a column of text, 1120 on the chart's own page.
 */
export function ladderScene(ladder: Ladder | undefined, width: number): Scene {
  if (!ladder)
    return {
      width,
      height: 60,
      back: [{ kind: 'text', class: 'note', x: 0, y: 32, text: t('charts.ladder.noneDrawn') }],
      series: [],
      front: [],
    };
  const [gutter, top, gap] = [ladder.unit === 'date' ? 66 : 58, 34, 26];
  const across = Math.max(1, Math.min(ladder.panels.length, Math.floor(width / 270)));
  const [cell, high] = [(width - gap * (across - 1)) / across, width === 320 ? 190 : 240];
  const values = ladder.panels.flatMap(({ rungs, result }) => [...rungs.map(({ value }) => value), ...(result ? [result.value] : [])]);
  const [least = 0, most = 1] = extent(values);
  const back: Shape[] = [];
  const series: Series[] = [];
  ladder.panels.forEach((panel, index) => {
    const box: Box = {
      x: px((index % across) * (cell + gap) + gutter),
      y: Math.floor(index / across) * (high + 62) + top,
      width: px(cell - gutter - 14),
      height: high - 30,
    };
    const days = [...panel.rungs.map(({ day }) => day), ...(panel.result ? [panel.result.day] : [])].sort();
    const own =
      ladder.unit === 'date' ? extent([...panel.rungs.map(({ value }) => value), ...(panel.result ? [panel.result.value] : [])]) : [];
    const x = scaleUtc(
      [toUtc(addDays(days[0] ?? '2000-01-01', -5)), toUtc(addDays(days.at(-1) ?? '2000-01-01', 5))],
      [box.x, box.x + box.width],
    );
    const range = [box.y + box.height, box.y] as const;
    const y: Axis =
      ladder.unit === 'date'
        ? scaleUtc([new Date((own[0] ?? 0) - 4 * DAY_MS), new Date((own[1] ?? 0) + 4 * DAY_MS)], range)
        : scaleLinear([Math.min(0, least), Math.max(most, least + 1) * 1.08], range);
    back.push(...axes(ladder, panel, box, x, y));
    series.push(...panelSeries(ladder, panel, box, x, y));
  });
  const rows = Math.ceil(ladder.panels.length / across);
  return { width, height: rows * (high + 62) - 10, back, series, front: [] };
}

function axes({ unit }: Ladder, { name }: Panel, box: Box, x: ScaleTime<number, number>, y: Axis): Shape[] {
  const at = y as (value: number) => number;
  const levels =
    unit === 'date'
      ? (y as ScaleTime<number, number>).ticks(4).map((date) => ({ value: Number(date), text: dayTick(date) }))
      : (y as ScaleLinear<number, number>)
          .ticks(5)
          .filter((value) => unit === 'percent' || Number.isInteger(value))
          .map((value) => ({ value, text: unit === 'percent' ? `${String(value)}%` : value.toLocaleString(INTERFACE_LOCALE) }));
  return [
    { kind: 'text', class: 'pint', x: box.x, y: box.y - 14, text: name },
    { kind: 'rect', class: 'rnd between', x: box.x, y: box.y, width: box.width, height: box.height },
    ...levels.flatMap(({ value, text }): Shape[] => [
      { kind: 'line', class: 'grid', x1: box.x, y1: px(at(value)), x2: px(box.x + box.width), y2: px(at(value)) },
      { kind: 'text', class: 'ax', x: box.x - 8, y: px(at(value) + 5), text, anchor: 'end' },
    ]),
    ...dayLabels(box, x),
  ];
}

/** The days under a panel; one that would touch the label before it is left out. */
function dayLabels(box: Box, x: ScaleTime<number, number>): Shape[] {
  const right = box.x + box.width;
  let free = -Infinity;
  return x.ticks(Math.max(2, Math.floor(box.width / 90))).flatMap((date): Shape[] => {
    const text = dayTick(date);
    const width = widthOf(text, LABEL);
    const left = Math.max(box.x, Math.min(x(date) - width / 2, right - width));
    if (date.getUTCHours() !== 0 || left < free) return [];
    free = left + width + LABEL;
    return [{ kind: 'text', class: 'ax', x: px(left + width / 2), y: box.y + box.height + 22, text, anchor: 'middle' }];
  });
}

/** Where a panel is and what its scales are. */
interface Place {
  readonly ladder: Ladder;
  readonly panel: Panel;
  readonly box: Box;
  readonly x: (day: Day) => number;
  readonly y: (value: number) => number;
}

function panelSeries(ladder: Ladder, panel: Panel, box: Box, x: ScaleTime<number, number>, y: Axis): Series[] {
  const place: Place = { ladder, panel, box, x: (day) => x(toUtc(day)), y: y as (value: number) => number };
  const parties = [...new Map(panel.rungs.map(({ who }) => [who.id, who])).values()];
  return [...parties.map((who) => partySeries(place, who)), panel.result ? resultSeries(place, panel.result) : openSeries(place)];
}

/** The steps of a party. Only sides hold a position until they change it; a statement of others is a point in time. */
function partySeries(place: Place, who: Rung['who']): Series {
  const { panel, x, y } = place;
  const rungs = panel.rungs.map((rung, index) => ({ rung, index })).filter(({ rung }) => rung.who.id === who.id);
  const steps = who.side
    ? stepsOf(
        place,
        rungs.map(({ rung }) => [x(rung.day), y(rung.value)] as const),
      )
    : null;
  return {
    key: `${panel.round}-${who.id}`,
    label: `${panel.name}, ${who.name}`,
    class: `c-${who.color}`,
    back: steps === null ? [] : [{ kind: 'path', class: `step mk-${who.id}`, d: steps }],
    items: rungs.map(({ rung, index }) => rungMark(place, rung, index)),
  };
}

/** The line that a side holds, up to the result or to the end of the panel. */
function stepsOf({ panel, box, x, y }: Place, points: readonly (readonly [number, number])[]): string | null {
  const last = points.at(-1);
  if (!last) return null;
  const end = panel.result ? x(panel.result.day) : box.x + box.width;
  return line<readonly [number, number]>()
    .curve(curveStepAfter)
    .x(([a]) => px(a))
    .y(([, b]) => px(b))([
    ...points,
    [Math.max(end, last[0]), last[1]],
    ...(panel.result && end >= last[0] ? [[end, y(panel.result.value)] as const] : []),
  ]);
}

function rungMark({ ladder, panel, x, y }: Place, rung: Rung, index: number): Mark {
  const { who } = rung;
  const at = { x: px(x(rung.day)), y: px(y(rung.value)) };
  const label = t('charts.ladder.position', {
    round: panel.name,
    date: showDate(rung.date),
    party: who.name,
    did: rung.does,
    value: showValue(rung.value, ladder.unit),
    terms: rung.terms,
  });
  return {
    key: rungKey(panel, index),
    href: issueRoundHref(ladder.id, panel.round),
    at,
    label: label.replace(/\.\.$/, '.'),
    shapes: [
      {
        kind: 'path',
        class: `mk c-${who.color}${who.shape === 'ring' ? ' ringed' : ''} who-${who.id}`,
        d: markPath(who.shape as 'circle', who.side ? 130 : 80),
        ...at,
      },
    ],
  };
}

/** The note under a panel without an agreed value. */
function openSeries({ panel, box }: Place): Series {
  const text = panel.rungs.length === 1 ? t('charts.ladder.oneOpen') : t('charts.ladder.open');
  const at = { x: px(box.x + box.width), y: box.y + box.height + 44 };
  return {
    key: `${panel.round}-open`,
    label: panel.name,
    items: [],
    back: [{ kind: 'text', class: 'softn', ...at, text, anchor: 'end' }],
  };
}

/** The star of the result. */
function resultSeries({ ladder, panel, box, x, y }: Place, result: NonNullable<Panel['result']>): Series {
  const href = issueRoundHref(ladder.id, panel.round);
  const value = showValue(result.value, ladder.unit);
  const [starX, starY] = [px(x(result.day)), px(y(result.value))];
  return {
    key: `${panel.round}-met`,
    label: t('charts.ladder.resultOf', { round: panel.name }),
    items: [
      {
        key: resultKey(panel),
        href,
        at: { x: starX, y: starY },
        label: t('charts.ladder.resultSentence', { round: panel.name, value, date: showDate(result.date), terms: result.terms }),
        shapes: [
          { kind: 'path', class: 'starred', d: MEETING_STAR, x: starX, y: starY },
          {
            kind: 'text',
            class: 'note',
            x: px(box.x + box.width),
            y: box.y + box.height + 44,
            text: t('charts.ladder.metAt', { value }),
            anchor: 'end',
          },
        ],
      },
    ],
  };
}
