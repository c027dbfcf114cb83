import { t } from '../../../i18n/index.ts';
import { issueRoundHref } from '../../../record/core/routes.ts';
import { group, max } from 'd3';
import { markSize, outcomeMark, type MarkedResult, type MarkedSide } from '../../outcome-mark.ts';
import { SMALL_MEETING_STAR, markPath } from '../../symbols.ts';
import { outcomeWords } from '../../../record/labels.ts';
import { proseToText } from '../../../markdown/inline.ts';
import { markColor, readingOf, wasOnTable, type DisputeRecord } from '../../../record/index.ts';
import type { ChartType, View } from '../../chart.ts';
import { inner, wrap } from '../../text.ts';
import { px, sizeOf, type ChartTable, type Mark, type Scene, type Sentence, type Series, type Shape } from '../../scene.ts';

/** A side as it is drawn at the end of a line. */
export interface Side extends MarkedSide {
  readonly name: string;
}
/** How an issue is read in a round. */
export interface Result extends MarkedResult {
  readonly round: number;
  /** The reading in words, and in few. */
  readonly outcome: string;
  readonly short: string;
  readonly terms: string;
  readonly why: string;
  readonly sides: readonly Side[];
}
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly group: string;
  readonly results: readonly Result[];
}
export interface Data {
  readonly rounds: readonly { readonly id: string; readonly name: string; readonly season: string; readonly number?: number }[];
  readonly sides: readonly Side[];
  readonly groups: readonly string[];
  readonly rows: readonly Row[];
}

/** Issues by rounds: for each, a line between the sides with the star where the result landed. */
export const chartType: ChartType<Data> = {
  type: 'outcome-matrix',
  data: dataOf,
  choices: () => [
    {
      key: 'order',
      label: t('charts.outcomeMatrix.order'),
      options: [
        { value: 'by-subject', label: t('charts.outcomeMatrix.bySubject') },
        { value: 'by-outcome', label: t('charts.outcomeMatrix.byOutcome') },
        { value: 'by-rounds', label: t('charts.outcomeMatrix.byRounds') },
      ],
    },
  ],
  key: ({ sides }) => [
    ...sides.map(({ name, color, shape }) => ({
      label: name,
      class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`,
      path: markPath(shape, 110),
    })),
    { label: t('charts.outcomeMatrix.landed'), class: 'starred', path: SMALL_MEETING_STAR },
  ],
  scene: (data, width, view) => (sizeOf(width) === 'wide' ? wide(data, view) : narrow(data, view)),
  table,
  summary,
};

/** A row for each issue and round, with the reading as a link to its reason. */
function table(data: Data, view: View): ChartTable {
  const cells = sections(data, view).flatMap(({ rows }) => rows.flatMap((row) => row.results.map((result) => ({ row, result }))));
  return {
    caption: t('charts.outcomeMatrix.caption'),
    columns: [
      { key: 'issue', title: t('charts.outcomeMatrix.issue') },
      { key: 'round', title: t('charts.outcomeMatrix.round') },
      { key: 'outcome', title: t('charts.outcomeMatrix.outcome') },
      { key: 'terms', title: t('charts.outcomeMatrix.terms') },
      { key: 'why', title: t('charts.outcomeMatrix.why') },
    ],
    rows: cells.map(({ row, result }) => [row.title, data.rounds[result.round]?.name, result.outcome, result.terms, result.why]),
    links: { column: 'outcome', hrefs: cells.map(({ row, result }) => hrefOf(data, row, result)) },
  };
}

/** The issues that have a ledger, each with its reading in every round. */
function dataOf(record: DisputeRecord): Data {
  const side = (id: string): Side => {
    const { short, mark } = record.party(id).data;
    return { id, name: short, color: markColor(mark), shape: mark.shape };
  };
  const rounds = record.rounds.map((round) => ({
    id: round.id,
    name: round.data.season,
    season: round.data.season,
    ...(round.data.number !== undefined && { number: round.data.number }),
  }));
  return {
    rounds,
    sides: record.site.sides.map(side),
    groups: record.site.groups.map(({ name }) => name),
    rows: record.issues
      .filter(({ ledger }) => ledger.length > 0)
      .map((issue) => {
        const { id, data } = issue;
        return {
          id,
          title: data.title,
          question: data.question,
          group: record.site.groups.find((one) => one.id === data.group)?.name ?? '',
          results: record.rounds.map((round, index): Result => {
            const reading = readingOf(issue, round.id);
            return {
              round: index,
              nearer: reading.nearer,
              among: reading.among,
              outcome: outcomeWords(record, reading),
              short: outcomeWords(record, reading, 'short'),
              terms: proseToText(reading.terms),
              why: proseToText(reading.why),
              sides: round.data.sides.map(side),
            };
          }),
        };
      }),
  };
}

/** A list of titles at the end of a sentence: one that asks a question already has its mark. */
const atEnd = (text: string): string => text.replace(/\?\.$/, '?');

/**
 * How many issues and rounds there are, which issues came up most often, and which were never settled. Readings are not
 * counted: issues differ in weight.
 */
function summary(data: Data): Sentence[] {
  const often = max(data.rows, (row) => row.results.filter(wasOnTable).length) ?? 0;
  if (often === 0) return [{ text: t('charts.outcomeMatrix.empty') }];
  const most = data.rows.filter((row) => row.results.filter(wasOnTable).length === often);
  const never = data.rows.filter(
    (row) => row.results.some(wasOnTable) && row.results.filter(wasOnTable).every(({ nearer }) => nearer === 'open'),
  );
  const first = most[0]?.results.find(wasOnTable);
  return [
    {
      text: t('charts.outcomeMatrix.extent', {
        issues: t('record.issues', { count: String(data.rows.length) }),
        rounds: t('charts.rounds', { count: data.rounds.length }),
      }),
    },
    ...(most[0] && first
      ? [
          {
            text: atEnd(
              t('charts.outcomeMatrix.mostOften', {
                often: String(often),
                rounds: data.rounds.length,
                issues: most.map(({ title }) => title).join('; '),
              }),
            ),
            item: keyOf(data, most[0], first),
          },
        ]
      : []),
    ...(never.length > 0
      ? [{ text: atEnd(t('charts.outcomeMatrix.alwaysOpen', { issues: never.map(({ title }) => title).join('; ') })) }]
      : []),
    { text: t('charts.outcomeMatrix.aReading') },
  ];
}

const hrefOf = (data: Data, row: Row, result: Result): string => issueRoundHref(row.id, data.rounds[result.round]?.id ?? '');
const keyOf = (data: Data, row: Row, result: Result): string => `${row.id}-${data.rounds[result.round]?.id ?? ''}`;

/** Rows under headings, in the order chosen. */
function sections(data: Data, view: View): { readonly heading: string; readonly rows: readonly Row[] }[] {
  const number = (row: Row): number => row.results.filter(wasOnTable).length;
  const last = (row: Row): string => row.results.findLast(wasOnTable)?.outcome ?? t('record.outcome.full.not-at-issue');
  const by = (
    heading: (row: Row) => string,
    order: (a: readonly [string, Row[]], b: readonly [string, Row[]]) => number,
  ): { heading: string; rows: Row[] }[] => [...group(data.rows, heading)].sort(order).map(([text, rows]) => ({ heading: text, rows }));
  if (view['order'] === 'by-rounds')
    return by(
      (row) => t('charts.outcomeMatrix.inRounds', { count: number(row) }),
      ([, [a]], [, [b]]) => (a && b ? number(b) - number(a) : 0),
    );
  if (view['order'] === 'by-outcome') {
    const order = [...data.sides.map(({ id }) => id), 'between', 'open', 'not-at-issue', 'unsaid'];
    // Compromises come first, then the sides, in no order of rank.
    const rank = (row: Row): number => {
      const { nearer = 'not-at-issue' } = row.results.findLast(wasOnTable) ?? {};
      return nearer === 'between' ? -1 : order.indexOf(nearer);
    };
    return by(
      (row) => t('charts.outcomeMatrix.lastEnded', { outcome: inner(last(row)) }),
      ([, [a]], [, [b]]) => (a && b ? rank(a) - rank(b) : 0),
    );
  }
  return by(
    (row) => row.group,
    ([a], [b]) => data.groups.indexOf(a) - data.groups.indexOf(b),
  );
}

function item(data: Data, row: Row, result: Result, at: { x: number; y: number }, shapes: readonly Shape[]): Mark {
  const round = data.rounds[result.round];
  return {
    key: keyOf(data, row, result),
    at,
    shapes,
    href: hrefOf(data, row, result),
    isLink: true,
    label: [
      t('charts.outcomeMatrix.cell', { issue: row.title, round: round?.name ?? '', outcome: inner(result.outcome) }),
      result.terms,
      result.why === '' ? '' : t('charts.outcomeMatrix.because', { why: result.why }),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

/** A letter of the words under a mark takes about so many pixels, and a line of them so many. */
const [LETTER, LINE] = [7, 17];

/** The words of a result, one line a text, from a place on. */
function words(result: Result, x: number, y: number, width: number): Shape[] {
  return wrap(result.short, Math.max(8, Math.floor(width / LETTER))).map((text, index) => ({
    kind: 'text',
    class: 'softn',
    x,
    y: y + index * LINE,
    text,
  }));
}

/** The height that the words of a result take. */
const heightOfWords = (result: Result, width: number): number => words(result, 0, 0, width).length * LINE;

function wide(data: Data, view: View): Scene {
  const [width, left] = [1120, 250];
  const column = (width - left) / Math.max(1, data.rounds.length);
  const room = column - 12;
  const back: Shape[] = data.rounds.map((round, index) => ({
    kind: 'text',
    class: 'head',
    x: px(left + column * index),
    y: 20,
    text: round.name,
  }));
  const series: Series[] = [];
  let y = 34;
  back.push({ kind: 'line', class: 'heavy', x1: 0, y1: y, x2: width, y2: y });
  for (const { heading, rows } of sections(data, view)) {
    back.push({ kind: 'text', class: 'sub', x: 0, y: y + 34, text: heading });
    y += 44;
    for (const one of rows) {
      const top = y;
      const mark = Math.max(18, ...one.results.map(({ sides }) => markSize(sides.length).height));
      const row = mark + 23 + Math.max(LINE, ...one.results.map((result) => heightOfWords(result, room)));
      back.push(
        { kind: 'text', class: 'lab', x: 0, y: top + 27, text: one.title },
        { kind: 'line', class: 'rule', x1: 0, y1: top + row, x2: width, y2: top + row },
      );
      series.push({
        key: one.id,
        label: one.title,
        items: one.results.map((result) => {
          const x = px(left + column * result.round);
          const size = markSize(result.sides.length);
          const place = { x, y: top + 13 + (mark - size.height) / 2 };
          return item(data, one, result, { x: px(x + size.width / 2), y: px(top + 13 + mark / 2) }, [
            ...outcomeMark(result.sides, result, place),
            ...words(result, x, top + mark + 31, room),
          ]);
        }),
      });
      y += row;
    }
  }
  return { width, height: y + 6, back, series, front: [] };
}

/** A list by issue: a line a round, with its mark and its words. */
function narrow(data: Data, view: View): Scene {
  const [width, markAt] = [320, 100];
  const back: Shape[] = [];
  const series: Series[] = [];
  let y = 0;
  for (const { heading, rows } of sections(data, view)) {
    back.push(
      { kind: 'text', class: 'sub', x: 0, y: y + 26, text: heading },
      { kind: 'line', class: 'heavy', x1: 0, y1: y + 36, x2: width, y2: y + 36 },
    );
    y += 36;
    for (const one of rows) {
      back.push({ kind: 'text', class: 'lab', x: 0, y: y + 24, text: one.title });
      y += 32;
      const items = one.results.map((result): Mark => {
        const size = markSize(result.sides.length);
        const wordsAt = markAt + (size.width === 0 ? 0 : size.width + 10);
        const row = Math.max(size.height + 6, heightOfWords(result, width - wordsAt) + 7);
        const [top, middle] = [y, y + row / 2];
        y += row;
        back.push({ kind: 'text', class: 'ax', x: 0, y: px(middle + 5), text: data.rounds[result.round]?.season ?? '' });
        return item(data, one, result, { x: markAt + size.width / 2, y: px(middle) }, [
          ...outcomeMark(result.sides, result, { x: markAt, y: px(top + (row - size.height) / 2) }),
          ...words(result, wordsAt, px(middle + 5 - (heightOfWords(result, width - wordsAt) - LINE) / 2), width - wordsAt),
        ]);
      });
      series.push({ key: one.id, label: one.title, items });
      back.push({ kind: 'line', class: 'rule', x1: 0, y1: px(y + 6), x2: width, y2: px(y + 6) });
      y += 10;
    }
    y += 8;
  }
  return { width, height: Math.max(20, px(y)), back, series, front: [] };
}
