import { scaleUtc, utcFormat, utcMonth } from 'd3';
import { markPath } from '../../symbols.ts';
import { addDays, readDate, showDate, toUtc, type Day } from '../../../record/core/date.ts';
import type { ChartType } from '../../chart.ts';
import { widthOf } from '../../text-width.ts';
import { px, type Mark, type Scene, type Sentence, type Series, type Shape } from '../../scene.ts';

/** What became of an announced date: another took its place, people came on it, or the record does not say. */
export type Fate = 'replaced' | 'kept' | 'unknown';
/** A date that was announced for one group. */
export interface Promised {
  readonly event: string;
  readonly title: string;
  readonly said: Day;
  readonly date: string;
  readonly from: Day;
  readonly to: Day;
  readonly fate: Fate;
}
/** A day on which a group came. */
export interface Came {
  readonly event: string;
  readonly title: string;
  readonly day: Day;
}
/** A group whose dates are told apart. */
export interface Group {
  readonly key: string;
  readonly band: string;
  readonly short: string;
  readonly who: 'students' | 'staff';
  readonly promised: readonly Promised[];
  readonly came: readonly Came[];
}
export interface Data {
  readonly groups: readonly Group[];
  readonly from: Day;
  readonly to: Day;
}

const WHO = ['students', 'staff'] as const;
const NAMES = { students: 'Students', staff: 'Staff' } as const;
const FATES: Readonly<Record<Fate, string>> = {
  replaced: 'replaced by another date',
  kept: 'they came then',
  unknown: 'the record does not say whether they came then',
};

/** Every announced return date against what happened, by band, students and staff apart. */
export const chartType: ChartType<Data> = {
  type: 'planned-dates',
  data(record) {
    const groups = record.site.bands
      .flatMap(({ id, name, short }) =>
        WHO.map((who): Group => {
          const came = record.events.flatMap((event) =>
            (event.data.returned ?? [])
              .filter((one) => one.who === who && one.bands.includes(id))
              .map(() => ({ event: event.id, title: event.data.title, day: readDate(event.data.date).from })),
          );
          const said = record.events.flatMap((event) =>
            (event.data.announced ?? [])
              .filter((one) => one.who === who && one.bands.includes(id))
              .map(({ date, replaces }) => ({ event, date, replaces })),
          );
          const promised = said.map(({ event, date }, place): Promised => {
            const { from, to } = readDate(date);
            const fate = said.slice(place + 1).some(({ replaces }) => replaces === date)
              ? 'replaced'
              : came.some(({ day }) => day >= from && day <= to)
                ? 'kept'
                : 'unknown';
            return { event: event.id, title: event.data.title, said: readDate(event.data.date).from, date, from, to, fate };
          });
          return { key: `${id}-${who}`, band: name, short: short ?? name, who, promised, came };
        }),
      )
      .filter(({ promised, came }) => promised.length + came.length > 0);
    const days = groups
      .flatMap(({ promised, came }) => [...promised.flatMap(({ said, to }) => [said, to]), ...came.map(({ day }) => day)])
      .sort();
    return { groups, from: days[0] ?? '2000-01-01', to: days.at(-1) ?? '2000-12-31' };
  },
  key: () => [
    { label: 'Said on this day', class: 'said-dot', path: markPath('circle', 28) },
    { label: 'Date promised', class: 'open', path: markPath('circle', 110) },
    { label: 'Replaced by another date', class: 'struck', path: 'M-7 7L7-7M-7-7L7 7' },
    { label: 'They came on this day', class: 'came', path: markPath('diamond', 130) },
  ],
  scene: (data, size) => (size === 'wide' ? wide(data) : narrow(data)),
  table: ({ groups }) => ({
    caption: 'Announced return dates and what became of them',
    columns: [
      { key: 'group', title: 'Grades' },
      { key: 'who', title: 'Who' },
      { key: 'said', title: 'Announced' },
      { key: 'date', title: 'Date promised' },
      { key: 'fate', title: 'What became of it' },
      { key: 'title', title: 'Event' },
    ],
    rows: groups.flatMap(({ band, who, promised, came }) => [
      ...promised.map(({ said, date, fate, title }) => [band, NAMES[who], said, date, FATES[fate], title]),
      ...came.map(({ day, title }) => [band, NAMES[who], undefined, day, 'they came', title]),
    ]),
  }),
  summary({ groups }): Sentence[] {
    const all = groups.flatMap((one) => one.promised.map((promise, place) => ({ one, promise, place })));
    if (all.length === 0) return [{ text: 'The record holds no announced return dates yet.' }];
    const of = (fate: Fate): number => all.filter(({ promise }) => promise.fate === fate).length;
    return [
      {
        text: `${String(all.length)} return date${all.length === 1 ? ' was' : 's were'} announced, counted for each group of grades and for students and staff apart: ${String(of('replaced'))} ${of('replaced') === 1 ? 'was' : 'were'} replaced by another date, ${String(of('kept'))} ${of('kept') === 1 ? 'was' : 'were'} kept${of('unknown') > 0 ? `, and for ${String(of('unknown'))} the record does not say` : ''}.`,
      },
      ...groups.map((one): Sentence => {
        const [first] = one.promised;
        const struck = one.promised.filter(({ fate }) => fate === 'replaced').length;
        const came = one.came[0];
        const text = `${one.band}, ${one.who}: ${first ? `${String(one.promised.length)} date${one.promised.length === 1 ? '' : 's'} announced, ${String(struck)} replaced; the first, on ${showDate(first.said)}, was ${showDate(first.date)}` : 'no date announced'}; ${came ? `the first day on which the record shows them back is ${showDate(came.day)}` : 'the record shows no day on which they came back'}.`;
        return { text, ...(first && { item: promiseKey(one, 0) }) };
      }),
    ];
  },
};

const promiseKey = (group: Group, place: number): string => `${group.key}-${String(place)}`;
const cameKey = (group: Group, place: number): string => `${group.key}-came-${String(place)}`;

const promiseLabel = ({ band, who }: Group, { said, date, fate, title }: Promised): string =>
  `${band}, ${who}: said on ${showDate(said)} for ${showDate(date)}; ${FATES[fate]}. ${title}.`;
const cameLabel = ({ band, who }: Group, { day, title }: Came): string => `${band}, ${who}: came on ${showDate(day)}. ${title}.`;

/** The strokes of a promised date around a point: a ring, crossed out when another date took its place. */
function promiseMark(fate: Fate, x: number, y: number): Shape[] {
  return [
    { kind: 'path', class: fate === 'unknown' ? 'open dashed' : 'open', d: markPath('circle', 80), x, y },
    ...(fate === 'replaced' ? [{ kind: 'path', class: 'struck', d: 'M-6.5 6.5L6.5-6.5M-6.5-6.5L6.5 6.5', x, y } as const] : []),
  ];
}

function wide(data: Data): Scene {
  const [width, left, row] = [1120, 214, 19];
  const x = scaleUtc([toUtc(addDays(data.from, -6)), toUtc(addDays(data.to, 8))], [left, width - 10]);
  const at = (day: Day): number => px(x(toUtc(day)));
  const back: Shape[] = [];
  const series: Series[] = [];
  let y = 40;
  const top = y - 6;
  data.groups.forEach((group, index) => {
    if (group.who === 'students' || data.groups[index - 1]?.band !== group.band) {
      if (index > 0) y += 12;
      back.push({ kind: 'line', class: 'heavy thin', x1: 0, y1: y, x2: width, y2: y });
      back.push({ kind: 'text', class: 'lab', x: 0, y: y + 26, text: group.short });
    } else back.push({ kind: 'line', class: 'rule', x1: 130, y1: y, x2: width, y2: y });
    const height = Math.max(34, group.promised.length * row + 18);
    const start = y;
    back.push({ kind: 'text', class: 'ax', x: 130, y: y + 26, text: NAMES[group.who] });
    const middle = px(start + height / 2);
    series.push({
      key: group.key,
      label: `${group.band}, ${group.who}`,
      items: inTime([
        ...group.promised.map((promise, place) => {
          const [from, to, said] = [at(promise.from), at(promise.to), at(promise.said)];
          const line = px(start + 17 + place * row);
          const end = px((from + to) / 2);
          return {
            day: promise.said,
            item: {
              key: promiseKey(group, place),
              label: promiseLabel(group, promise),
              at: { x: end, y: line },
              href: `/timeline/${promise.event}/`,
              shapes: [
                { kind: 'line', class: 'way', x1: said, y1: line, x2: end, y2: line },
                { kind: 'path', class: 'said-dot', d: markPath('circle', 28), x: said, y: line },
                ...(to - from > 12 ? [{ kind: 'line', class: 'span', x1: from, y1: line, x2: to, y2: line } as const] : []),
                ...promiseMark(promise.fate, end, line),
              ],
            } satisfies Mark,
          };
        }),
        ...group.came.map((came, place) => ({
          day: came.day,
          item: {
            key: cameKey(group, place),
            label: cameLabel(group, came),
            at: { x: at(came.day), y: middle },
            href: `/timeline/${came.event}/`,
            shapes: [
              { kind: 'line', class: 'came-line', x1: at(came.day), y1: start + 5, x2: at(came.day), y2: start + height - 4 },
              { kind: 'path', class: 'came', d: markPath('diamond', 130), x: at(came.day), y: px(start + height - 10) },
            ],
          } satisfies Mark,
        })),
      ]),
    });
    y += height;
  });
  const months = x.ticks(utcMonth.every(1) ?? utcMonth);
  return {
    width,
    height: y + 34,
    series,
    front: [],
    back: [
      ...months.map((month): Shape => ({
        kind: 'line',
        class: month.getUTCMonth() === 0 ? 'tick' : 'rule',
        x1: px(x(month)),
        y1: top,
        x2: px(x(month)),
        y2: y + 4,
      })),
      ...months
        .filter((month) => month.getUTCMonth() % 3 === 0 || months.length < 9)
        .map((month): Shape => ({
          kind: 'text',
          class: 'ax',
          x: px(x(month)),
          y: y + 22,
          text: utcFormat(month.getUTCMonth() === 0 ? '%b %Y' : '%b')(month),
          anchor: 'middle',
        })),
      ...back,
    ],
  };
}

const inTime = (all: readonly { readonly day: Day; readonly item: Mark }[]): Mark[] =>
  [...all].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ item }) => item);

/** On a phone: each announcement is a line, the day it was said and the date promised, crossed out when it was replaced. */
function narrow(data: Data): Scene {
  const [width, row, promisedAt] = [320, 32, 150];
  const back: Shape[] = [
    { kind: 'text', class: 'ax', x: 18, y: 14, text: 'Said on' },
    { kind: 'text', class: 'ax', x: promisedAt, y: 14, text: 'for this date' },
  ];
  const series: Series[] = [];
  let y = 22;
  const short = (text: string): string =>
    showDate(text, 'short')
      .replace(/possibly /, '')
      .replace(/^(\S+ \d+) to (\S+ \d+), (\d+)$/, '$1 – $2, $3');
  for (const group of data.groups) {
    back.push(
      { kind: 'line', class: 'heavy thin', x1: 0, y1: y, x2: width, y2: y },
      { kind: 'text', class: 'sub', x: 0, y: y + 24, text: `${group.short}, ${group.who}` },
    );
    y += 34;
    const lines = [
      ...group.promised.map((promise, place) => ({
        day: promise.said,
        draw: (at: number): Mark => {
          const text = `${short(promise.date)}${promise.date.includes('?') ? ' (perhaps)' : ''}`;
          return {
            key: promiseKey(group, place),
            label: promiseLabel(group, promise),
            at: { x: promisedAt, y: at },
            href: `/timeline/${promise.event}/`,
            shapes: [
              { kind: 'text', class: 'softn', x: 18, y: at + 5, text: short(promise.said) },
              ...promiseMark(promise.fate, promisedAt - 14, at),
              { kind: 'text', class: 'note', x: promisedAt, y: at + 5, text },
              ...(promise.fate === 'replaced'
                ? [
                    {
                      kind: 'line',
                      class: 'struck thin',
                      x1: promisedAt,
                      y1: at,
                      x2: Math.min(width, px(promisedAt + widthOf(text, 13.5))),
                      y2: at,
                    } as const,
                  ]
                : []),
            ],
          };
        },
      })),
      ...group.came.map((came, place) => ({
        day: came.day,
        draw: (at: number): Mark => ({
          key: cameKey(group, place),
          label: cameLabel(group, came),
          at: { x: promisedAt, y: at },
          href: `/timeline/${came.event}/`,
          shapes: [
            { kind: 'path', class: 'came', d: markPath('diamond', 130), x: promisedAt - 14, y: at },
            { kind: 'text', class: 'lab', x: promisedAt, y: at + 5, text: `Came ${short(came.day)}` },
          ],
        }),
      })),
    ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    series.push({ key: group.key, label: `${group.band}, ${group.who}`, items: lines.map(({ draw }, place) => draw(y + place * row + 8)) });
    y += lines.length * row + 8;
  }
  return { width, height: y + 4, back, series, front: [] };
}
