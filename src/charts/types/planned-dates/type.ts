import { t } from '../../../i18n/index.ts';
import { eventHref } from '../../../record/core/routes.ts';
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
const nameOf = ({ who }: Group): string => t(`charts.plannedDates.names.${who}`);
const peopleOf = ({ who }: Group): string => t(`charts.plannedDates.people.${who}`);
const fateOf = (fate: Fate): string => t(`charts.plannedDates.fates.${fate}`);
/** A group by both of its names: "Grades 6 to 8, students". */
const groupName = (group: Group, band = group.band): string => t('charts.plannedDates.groupOf', { band, people: peopleOf(group) });

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
    { label: t('charts.plannedDates.said'), class: 'said-dot', path: markPath('circle', 28) },
    { label: t('charts.plannedDates.datePromised'), class: 'open', path: markPath('circle', 110) },
    { label: t('charts.plannedDates.replaced'), class: 'struck', path: 'M-7 7L7-7M-7-7L7 7' },
    { label: t('charts.plannedDates.came'), class: 'came', path: markPath('diamond', 130) },
  ],
  scene: (data, size) => (size === 'wide' ? wide(data) : narrow(data)),
  table: ({ groups }) => ({
    caption: t('charts.plannedDates.caption'),
    columns: [
      { key: 'group', title: t('charts.plannedDates.grades') },
      { key: 'who', title: t('charts.plannedDates.who') },
      { key: 'said', title: t('charts.plannedDates.announced') },
      { key: 'date', title: t('charts.plannedDates.datePromised') },
      { key: 'fate', title: t('charts.plannedDates.fate') },
      { key: 'title', title: t('charts.plannedDates.event') },
    ],
    rows: groups.flatMap((group) => [
      ...group.promised.map(({ said, date, fate, title }) => [group.band, nameOf(group), said, date, fateOf(fate), title]),
      ...group.came.map(({ day, title }) => [group.band, nameOf(group), undefined, day, t('charts.plannedDates.theyCame'), title]),
    ]),
  }),
  summary({ groups }): Sentence[] {
    const all = groups.flatMap((one) => one.promised.map((promise, place) => ({ one, promise, place })));
    if (all.length === 0) return [{ text: t('charts.plannedDates.empty') }];
    const of = (fate: Fate): number => all.filter(({ promise }) => promise.fate === fate).length;
    return [
      {
        text: t('charts.plannedDates.extent', {
          count: String(all.length),
          replaced: t('charts.plannedDates.wereReplaced', { count: String(of('replaced')) }),
          kept: t('charts.plannedDates.wereKept', { count: String(of('kept')) }),
          unknown: of('unknown') > 0 ? t('charts.plannedDates.andUnknown', { count: String(of('unknown')) }) : '',
        }),
      },
      ...groups.map((one): Sentence => ({ text: groupText(one), ...(one.promised.length > 0 && { item: promiseKey(one, 0) }) })),
    ];
  },
};

const promiseKey = (group: Group, place: number): string => `${group.key}-${String(place)}`;
const cameKey = (group: Group, place: number): string => `${group.key}-came-${String(place)}`;

/** The dates of a group, and the first day on which it came. */
function groupText(group: Group): string {
  const { band, promised } = group;
  const [first] = promised;
  const [came] = group.came;
  return t('charts.plannedDates.group', {
    band,
    people: peopleOf(group),
    dates: first
      ? t('charts.plannedDates.dates', {
          count: String(promised.length),
          replaced: String(promised.filter(({ fate }) => fate === 'replaced').length),
          announced: showDate(first.said),
          date: showDate(first.date),
        })
      : t('charts.plannedDates.noDates'),
    back: came ? t('charts.plannedDates.back', { date: showDate(came.day) }) : t('charts.plannedDates.notBack'),
  });
}

const promiseLabel = (group: Group, { said, date, fate, title }: Promised): string =>
  t('charts.plannedDates.promise', {
    band: group.band,
    people: peopleOf(group),
    announced: showDate(said),
    date: showDate(date),
    fate: fateOf(fate),
    title,
  });
const cameLabel = (group: Group, { day, title }: Came): string =>
  t('charts.plannedDates.arrival', { band: group.band, people: peopleOf(group), date: showDate(day), title });

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
    back.push({ kind: 'text', class: 'ax', x: 130, y: y + 26, text: nameOf(group) });
    const middle = px(start + height / 2);
    series.push({
      key: group.key,
      label: groupName(group),
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
              href: eventHref(promise.event),
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
            href: eventHref(came.event),
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
    { kind: 'text', class: 'ax', x: 18, y: 14, text: t('charts.plannedDates.saidOn') },
    { kind: 'text', class: 'ax', x: promisedAt, y: 14, text: t('charts.plannedDates.forThisDate') },
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
      { kind: 'text', class: 'sub', x: 0, y: y + 24, text: groupName(group, group.short) },
    );
    y += 34;
    const lines = [
      ...group.promised.map((promise, place) => ({
        day: promise.said,
        draw: (at: number): Mark => {
          const date = short(promise.date);
          const text = promise.date.includes('?') ? t('charts.plannedDates.perhaps', { date }) : date;
          return {
            key: promiseKey(group, place),
            label: promiseLabel(group, promise),
            at: { x: promisedAt, y: at },
            href: eventHref(promise.event),
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
          href: eventHref(came.event),
          shapes: [
            { kind: 'path', class: 'came', d: markPath('diamond', 130), x: promisedAt - 14, y: at },
            { kind: 'text', class: 'lab', x: promisedAt, y: at + 5, text: t('charts.plannedDates.cameOn', { date: short(came.day) }) },
          ],
        }),
      })),
    ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    series.push({ key: group.key, label: groupName(group), items: lines.map(({ draw }, place) => draw(y + place * row + 8)) });
    y += lines.length * row + 8;
  }
  return { width, height: y + 4, back, series, front: [] };
}
