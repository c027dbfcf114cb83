import { t } from '../../../i18n/index.ts';
import { issueHref, issueRoundHref } from '../../../record/core/routes.ts';
import { group, max, rollup, scalePoint } from 'd3';
import { MEETING_STAR, SMALL_MEETING_STAR, markPath } from '../../symbols.ts';
import { outcomeWords, roundName } from '../../../record/labels.ts';
import { proseToText } from '../../../markdown/inline.ts';
import type { DisputeRecord } from '../../../record/index.ts';
import type { ChartType, View } from '../../chart.ts';
import { inner } from '../../text.ts';
import { px, type Mark, type Scene, type Sentence, type Series, type Shape } from '../../scene.ts';

/** A side as it is drawn at the end of a line. */
export interface Side {
  readonly id: string;
  readonly name: string;
  readonly color: string;
  readonly shape: string;
}
/** How an issue ended in a round. */
export interface Result {
  readonly round: number;
  /** A side, `between`, `open`, `not-at-issue`, or `unsaid` where the record has nothing for the round. */
  readonly nearer: string;
  readonly outcome: string;
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

/** Whether the issue was on the table in that round. */
const wasAtIssue = ({ nearer }: Result): boolean => nearer !== 'not-at-issue' && nearer !== 'unsaid';

/** A result for every round: `unsaid` where the record has none, so that no place is left blank. */
export function complete(row: Row, rounds: number): Row {
  const results = Array.from(
    { length: rounds },
    (_, round): Result =>
      row.results.find((result) => result.round === round) ?? {
        round,
        nearer: 'unsaid',
        outcome: t('charts.outcomeMatrix.unsaid'),
        terms: '',
        why: '',
        sides: [],
      },
  );
  return { ...row, results };
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
      path: markPath(shape as 'circle', 110),
    })),
    { label: t('charts.outcomeMatrix.landed'), class: 'starred', path: SMALL_MEETING_STAR },
  ],
  scene: (data, size, view) => (size === 'wide' ? wide(data, view) : narrow(data, view)),
  table: (data, view) => ({
    caption: t('charts.outcomeMatrix.caption'),
    columns: [
      { key: 'issue', title: t('charts.outcomeMatrix.issue') },
      { key: 'round', title: t('charts.outcomeMatrix.round') },
      { key: 'outcome', title: t('charts.outcomeMatrix.outcome') },
      { key: 'terms', title: t('charts.outcomeMatrix.terms') },
      { key: 'why', title: t('charts.outcomeMatrix.why') },
    ],
    rows: sections(data, view).flatMap(({ rows }) =>
      rows.flatMap(({ title, results }) =>
        results.map((result) => [title, data.rounds[result.round]?.name, result.outcome, result.terms, result.why]),
      ),
    ),
  }),
  summary,
};

/** The issues that have an outcome in at least one round. */
function dataOf(record: DisputeRecord): Data {
  const side = (id: string): Side => {
    const { short, mark } = record.party(id).data;
    return { id, name: short, color: mark.color, shape: mark.shape };
  };
  const rounds = record.rounds.map((round) => ({
    id: round.id,
    name: roundName(round),
    season: round.data.season,
    ...(round.data.number !== undefined && { number: round.data.number }),
  }));
  return {
    rounds,
    sides: record.site.sides.map(side),
    groups: record.site.groups.map(({ name }) => name),
    rows: record.issues
      .map(({ id, data, ledger }) => ({
        id,
        title: data.title,
        question: data.question,
        group: record.site.groups.find((one) => one.id === data.group)?.name ?? '',
        results: ledger.flatMap(({ round, outcome }) =>
          outcome === undefined
            ? []
            : [
                {
                  round: rounds.findIndex((one) => one.id === round),
                  nearer: outcome.nearer,
                  outcome: outcomeWords(record, outcome),
                  terms: proseToText(outcome.terms),
                  why: proseToText(outcome.why),
                  sides: record.round(round).data.sides.map(side),
                },
              ],
        ),
      }))
      .filter(({ results }) => results.length > 0)
      .map((row) => complete(row, rounds.length)),
  };
}

/** How many results there were, which issues came up most often, and which were never settled. */
function summary(data: Data): Sentence[] {
  const results = data.rows.flatMap((row) => row.results.filter(wasAtIssue).map((result) => ({ row, result })));
  if (results.length === 0) return [{ text: t('charts.outcomeMatrix.empty') }];
  const counts = [
    ...rollup(
      results,
      (all) => all.length,
      ({ result }) => result.outcome,
    ),
  ].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const often = max(data.rows, (row) => row.results.filter(wasAtIssue).length);
  const most = data.rows.filter((row) => row.results.filter(wasAtIssue).length === often);
  const never = data.rows.filter(
    (row) => row.results.some(wasAtIssue) && row.results.filter(wasAtIssue).every(({ nearer }) => nearer === 'open'),
  );
  const first = most[0]?.results.find(wasAtIssue);
  return [
    {
      text: t('charts.outcomeMatrix.extent', {
        issues: t('record.issues', { count: String(data.rows.length) }),
        rounds: t('charts.rounds', { count: data.rounds.length }),
        results: t('charts.outcomeMatrix.results', { count: String(results.length) }),
        outcomes: counts.map(([outcome, count]) => `${inner(outcome)}, ${String(count)}`).join('; '),
      }),
    },
    ...(most[0] && first
      ? [
          {
            text: t('charts.outcomeMatrix.mostOften', {
              often: String(often),
              rounds: data.rounds.length,
              issues: most.map(({ title }) => title).join('; '),
            }),
            item: keyOf(data, most[0], first),
          },
        ]
      : []),
    ...(never.length > 0 ? [{ text: t('charts.outcomeMatrix.alwaysOpen', { issues: never.map(({ title }) => title).join('; ') }) }] : []),
    { text: t('charts.outcomeMatrix.aReading') },
  ];
}

const keyOf = (data: Data, row: Row, result: Result): string => `${row.id}-${data.rounds[result.round]?.id ?? ''}`;

/** Rows under headings, in the order chosen. */
function sections(data: Data, view: View): { readonly heading: string; readonly rows: readonly Row[] }[] {
  const number = (row: Row): number => row.results.filter(wasAtIssue).length;
  const last = (row: Row): string => row.results.findLast(wasAtIssue)?.outcome ?? t('record.outcome.not-at-issue');
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
    const order = [...data.sides.map(({ id }) => id), 'between', 'open', 'not-at-issue'];
    // Results between the sides come first, then the sides, in no order of rank.
    const rank = (row: Row): number => {
      const { nearer = 'not-at-issue' } = row.results.findLast(wasAtIssue) ?? {};
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

/** A line between the sides, and the star where the result landed; an issue left open has no star, one not at issue no line. */
function starLine(result: Result, x: number, y: number, width: number, small: boolean): Shape[] {
  if (result.nearer === 'unsaid') return [{ kind: 'text', class: 'softn', x: x + width / 2, y: y + 5, text: '?', anchor: 'middle' }];
  if (!wasAtIssue(result)) return [{ kind: 'line', class: 'tick', x1: x + width / 2 - 6, y1: y, x2: x + width / 2 + 6, y2: y }];
  const place = scalePoint(
    result.sides.map(({ id }) => id),
    [x, x + width],
  );
  const middle = x + width / 2;
  const near = place(result.nearer);
  const star = result.nearer === 'open' ? undefined : near === undefined ? middle : near + Math.sign(middle - near || 1) * width * 0.23;
  return [
    { kind: 'line', class: 'rail', x1: x, y1: y, x2: x + width, y2: y },
    ...result.sides.map(({ id, color, shape }): Shape => ({
      kind: 'path',
      class: `mk c-${color}${shape === 'ring' ? ' ringed' : ''}`,
      d: markPath(shape as 'circle', small ? 70 : 110),
      x: px(place(id) ?? x),
      y,
    })),
    ...(star === undefined
      ? []
      : [{ kind: 'path', class: 'starred', d: small ? SMALL_MEETING_STAR : MEETING_STAR, x: px(star), y } as const]),
  ];
}

function item(data: Data, row: Row, result: Result, at: { x: number; y: number }, shapes: readonly Shape[]): Mark {
  const round = data.rounds[result.round];
  return {
    key: keyOf(data, row, result),
    at,
    shapes,
    href: result.nearer === 'unsaid' ? issueHref(row.id) : issueRoundHref(row.id, round?.id ?? ''),
    label: [
      t('charts.outcomeMatrix.cell', { issue: row.title, round: round?.name ?? '', outcome: inner(result.outcome) }),
      result.terms,
      result.why === '' ? '' : t('charts.outcomeMatrix.because', { why: result.why }),
    ]
      .filter(Boolean)
      .join(' '),
  };
}

function wide(data: Data, view: View): Scene {
  const [width, left, row] = [1120, 250, 58];
  const column = (width - left) / Math.max(1, data.rounds.length);
  const line = Math.min(110, column - 60);
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
      back.push(
        { kind: 'text', class: 'lab', x: 0, y: y + 27, text: one.title },
        { kind: 'line', class: 'rule', x1: 0, y1: y + row, x2: width, y2: y + row },
      );
      const top = y;
      series.push({
        key: one.id,
        label: one.title,
        items: one.results.map((result) => {
          const x = px(left + column * result.round);
          return item(data, one, result, { x: px(x + line / 2), y: top + 22 }, [
            ...starLine(result, x + 8, top + 22, line, false),
            { kind: 'text', class: 'softn', x, y: top + 49, text: result.outcome },
          ]);
        }),
      });
      y += row;
    }
  }
  return { width, height: y + 6, back, series, front: [] };
}

function narrow(data: Data, view: View): Scene {
  const [width, left] = [320, 0];
  const column = (width - left) / Math.max(1, data.rounds.length);
  const line = column - 24;
  const back: Shape[] = data.rounds.flatMap(({ season, number }, index): Shape[] => {
    const x = px(left + column * (index + 0.5));
    const [name = '', year = ''] = season.split(/ (?=\S+$)/);
    return [
      { kind: 'text', class: number === undefined ? 'ax' : 'lab', x, y: 14, text: name.slice(0, 8), anchor: 'middle' },
      { kind: 'text', class: number === undefined ? 'ax' : 'lab', x, y: 31, text: year, anchor: 'middle' },
    ];
  });
  const series: Series[] = [];
  let y = 40;
  back.push({ kind: 'line', class: 'heavy', x1: 0, y1: y, x2: width, y2: y });
  for (const { heading, rows } of sections(data, view)) {
    back.push({ kind: 'text', class: 'sub', x: 0, y: y + 30, text: heading });
    y += 38;
    for (const one of rows) {
      const top = y;
      back.push(
        { kind: 'text', class: 'lab', x: 0, y: y + 20, text: one.title },
        { kind: 'line', class: 'rule', x1: 0, y1: y + 62, x2: width, y2: y + 62 },
      );
      series.push({
        key: one.id,
        label: one.title,
        items: one.results.map((result) => {
          const x = px(left + column * result.round + 12);
          return item(data, one, result, { x: px(x + line / 2), y: top + 43 }, starLine(result, x, top + 43, line, true));
        }),
      });
      y += 64;
    }
  }
  return { width, height: y + 6, back, series, front: [] };
}
