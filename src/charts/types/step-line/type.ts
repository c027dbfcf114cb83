import { counted } from '../../text.ts';
import { curveStepAfter, extent, line, scaleLinear, scaleUtc, utcFormat, type ScaleLinear, type ScaleTime } from 'd3';
import { MEETING_STAR, SMALL_MEETING_STAR, markPath } from '../../symbols.ts';
import { DOES_WORDS, roundName } from '../../../record/labels.ts';
import { addDays, readDate, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import type { DisputeRecord, Issue } from '../../../record/index.ts';
import { proseToText } from '../../../markdown/inline.ts';
import type { ChartType, View } from '../../chart.ts';
import { widthOf } from '../../text-width.ts';
import { px, type Mark, type Scene, type Sentence, type Series, type Shape } from '../../scene.ts';

export interface Who {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly shape: string;
  readonly side: boolean;
}
/** A number, or a day as milliseconds when the measure is a date. */
export interface Rung {
  readonly who: Who;
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
  readonly met?: { readonly day: Day; readonly date: string; readonly value: number; readonly terms: string };
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
                  who: { id: position.party, name: short, ...mark, side: round.data.sides.includes(position.party) },
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
        name: roundName(round),
        rungs,
        ...(outcome?.date !== undefined &&
          value !== undefined && { met: { day: dayOf(outcome.date), date: outcome.date, value, terms: proseToText(outcome.terms) } }),
      };
    })
    .filter(({ rungs, met }) => rungs.length > 0 || met !== undefined);
  return panels.length === 0 ? undefined : { id: issue.id, title, measure: measure.name, unit: measure.unit, panels };
}

/** A value with its unit. */
export function showValue(value: number, unit: string): string {
  if (unit === 'date') return showDate(new Date(value).toISOString().slice(0, 10));
  return unit === 'percent' ? `${String(value)}%` : `${value.toLocaleString('en-US')} ${unit}`;
}

/** Each side's number over time, round by round, and where it met. */
export const chartType: ChartType<Data> = {
  type: 'step-line',
  data: (record) => ({ ladders: record.issues.map((issue) => ladderOf(record, issue)).filter((ladder) => ladder !== undefined) }),
  choices: ({ ladders }) =>
    ladders.length < 2 ? [] : [{ key: 'issue', label: 'Issue', options: ladders.map(({ id, title }) => ({ value: id, label: title })) }],
  key: (data, view) => {
    const all = chosen(data, view)?.panels.flatMap(({ rungs }) => rungs.map(({ who }) => who)) ?? [];
    return [
      ...[...new Map(all.map((who) => [who.id, who])).values()].map(({ id, name, color, shape }) => ({
        label: name,
        class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''} who-${id}`,
        path: markPath(shape as 'circle', 110),
      })),
      ...(chosen(data, view)?.panels.some(({ met }) => met) === true
        ? [{ label: 'Where it met', class: 'starred', path: SMALL_MEETING_STAR }]
        : []),
    ];
  },
  scene: (data, size, view) => ladderScene(chosen(data, view), size === 'wide' ? 1120 : 320),
  table: (data, view) => {
    const ladder = chosen(data, view);
    return {
      caption: ladder ? `${ladder.title}: ${ladder.measure}` : 'No values',
      columns: [
        { key: 'round', title: 'Round' },
        { key: 'date', title: 'Date' },
        { key: 'who', title: 'Who' },
        { key: 'did', title: 'Did' },
        { key: 'value', title: 'Value' },
        { key: 'terms', title: 'Terms' },
      ],
      rows:
        ladder?.panels.flatMap(({ name, rungs, met }) => [
          ...rungs.map((rung) => [name, rung.date, rung.who.name, rung.does, showValue(rung.value, ladder.unit), rung.terms]),
          ...(met ? [[name, met.date, 'Result', 'met', showValue(met.value, ladder.unit), met.terms]] : []),
        ]) ?? [],
    };
  },
  summary: (data, view) => ladderSummary(chosen(data, view)),
};

const chosen = ({ ladders }: Data, view: View): Ladder | undefined => ladders.find(({ id }) => id === view['issue']) ?? ladders[0];
const rungKey = (panel: Panel, place: number): string => `${panel.round}-${String(place)}`;
const metKey = (panel: Panel): string => `${panel.round}-met`;

/** What the ladder of one issue says, in sentences; also what its page prints. */
export function ladderSummary(ladder: Ladder | undefined): Sentence[] {
  if (!ladder) return [{ text: 'The record holds no values of a measure yet.' }];
  const rungs = ladder.panels.flatMap((panel) => panel.rungs);
  const met = ladder.panels.filter((panel) => panel.met);
  return [
    {
      text: `${ladder.measure}: the sources give ${counted(rungs.length, 'value')} over ${counted(ladder.panels.length, 'round')}${rungs.length < 6 ? ', so the lines show few steps' : ''}.`,
    },
    ...ladder.panels.map((panel): Sentence => {
      const by = [...new Map(panel.rungs.map((rung) => [rung.who.id, rung.who.name]))].map(([id, name]) => {
        const own = panel.rungs.filter(({ who }) => who.id === id).map(({ value }) => showValue(value, ladder.unit));
        return `${name} ${own.join(', then ')}`;
      });
      return {
        text: `${panel.name}: ${by.length > 0 ? by.join('; ') : 'no values from either side'}${panel.met ? `. It met at ${showValue(panel.met.value, ladder.unit)} on ${showDate(panel.met.date)}` : '; no value was agreed'}.`,
        item: panel.rungs.length > 0 ? rungKey(panel, 0) : metKey(panel),
      };
    }),
    ...(met.length === 0 ? [{ text: 'In no round did the sides agree on a value that the sources give.' }] : []),
  ];
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
      back: [{ kind: 'text', class: 'note', x: 0, y: 32, text: 'The record holds no values yet.' }],
      series: [],
      front: [],
    };
  const [gutter, top, gap] = [ladder.unit === 'date' ? 66 : 58, 34, 26];
  const across = Math.max(1, Math.min(ladder.panels.length, Math.floor(width / 270)));
  const [cell, high] = [(width - gap * (across - 1)) / across, width === 320 ? 190 : 240];
  const values = ladder.panels.flatMap(({ rungs, met }) => [...rungs.map(({ value }) => value), ...(met ? [met.value] : [])]);
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
    const days = [...panel.rungs.map(({ day }) => day), ...(panel.met ? [panel.met.day] : [])].sort();
    const own = ladder.unit === 'date' ? extent([...panel.rungs.map(({ value }) => value), ...(panel.met ? [panel.met.value] : [])]) : [];
    const x = scaleUtc(
      [toUtc(addDays(days[0] ?? '2000-01-01', -5)), toUtc(addDays(days.at(-1) ?? '2000-01-01', 5))],
      [box.x, box.x + box.width],
    );
    const range = [box.y + box.height, box.y] as const;
    const y: Axis =
      ladder.unit === 'date'
        ? scaleUtc([new Date((own[0] ?? 0) - 4 * 86_400_000), new Date((own[1] ?? 0) + 4 * 86_400_000)], range)
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
          .map((value) => ({ value, text: unit === 'percent' ? `${String(value)}%` : value.toLocaleString('en-US') }));
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

function panelSeries(ladder: Ladder, panel: Panel, box: Box, x: ScaleTime<number, number>, y: Axis): Series[] {
  const at = y as (value: number) => number;
  const end = panel.met ? x(toUtc(panel.met.day)) : box.x + box.width;
  const parties = [...new Map(panel.rungs.map(({ who }) => [who.id, who])).values()];
  const href = `/issues/${ladder.id}/#round-${panel.round}`;
  const series = parties.map((who): Series => {
    const rungs = panel.rungs.map((rung, place) => ({ rung, place })).filter(({ rung }) => rung.who.id === who.id);
    const points = rungs.map(({ rung }) => [x(toUtc(rung.day)), at(rung.value)] as const);
    const last = points.at(-1);
    // Only sides hold a position until they change it; what others said is a point in time.
    const steps =
      who.side && last
        ? line<readonly [number, number]>()
            .curve(curveStepAfter)
            .x(([a]) => px(a))
            .y(([, b]) => px(b))([
            ...points,
            [Math.max(end, last[0]), last[1]],
            ...(panel.met && end >= last[0] ? [[end, at(panel.met.value)] as const] : []),
          ])
        : null;
    return {
      key: `${panel.round}-${who.id}`,
      label: `${panel.name}, ${who.name}`,
      class: `c-${who.color}`,
      back: steps === null ? [] : [{ kind: 'path', class: `step mk-${who.id}`, d: steps }],
      items: rungs.map(({ rung, place }): Mark => ({
        key: rungKey(panel, place),
        href,
        at: { x: px(x(toUtc(rung.day))), y: px(at(rung.value)) },
        label:
          `${panel.name}, ${showDate(rung.date)}: ${rung.who.name} ${rung.does}: ${showValue(rung.value, ladder.unit)}. ${rung.terms}.`.replace(
            /\.\.$/,
            '.',
          ),
        shapes: [
          {
            kind: 'path',
            class: `mk c-${who.color}${who.shape === 'ring' ? ' ringed' : ''} who-${who.id}`,
            d: markPath(who.shape as 'circle', who.side ? 130 : 80),
            x: px(x(toUtc(rung.day))),
            y: px(at(rung.value)),
          },
        ],
      })),
    };
  });
  const { met } = panel;
  if (!met)
    return [
      ...series,
      {
        key: `${panel.round}-open`,
        label: panel.name,
        items: [],
        back: [
          {
            kind: 'text',
            class: 'softn',
            x: px(box.x + box.width),
            y: box.y + box.height + 44,
            text: panel.rungs.length === 1 ? 'One value; none agreed' : 'No value agreed',
            anchor: 'end',
          },
        ],
      },
    ];
  const [starX, starY] = [px(x(toUtc(met.day))), px(at(met.value))];
  return [
    ...series,
    {
      key: `${panel.round}-met`,
      label: `${panel.name}, where it met`,
      items: [
        {
          key: metKey(panel),
          href,
          at: { x: starX, y: starY },
          label: `${panel.name}: it met at ${showValue(met.value, ladder.unit)} on ${showDate(met.date)}. ${met.terms}`,
          shapes: [
            { kind: 'path', class: 'starred', d: MEETING_STAR, x: starX, y: starY },
            {
              kind: 'text',
              class: 'note',
              x: px(box.x + box.width),
              y: box.y + box.height + 44,
              text: `Met at ${showValue(met.value, ladder.unit)}`,
              anchor: 'end',
            },
          ],
        },
      ],
    },
  ];
}
