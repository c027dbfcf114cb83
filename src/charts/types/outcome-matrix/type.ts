import { max } from 'd3';
import { t } from '../../../i18n/index.ts';
import { wasOnTable } from '../../../record/index.ts';
import type { ChartType, View } from '../../chart.ts';
import type { ChartTable, Sentence } from '../../scene.ts';
import { dataOf, hrefOf, keyOf, type Data } from './data.ts';
import { drawScene } from './scene.ts';
import { sections } from './sections.ts';

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
  // Each cell has its words, and the drawing says whose shapes they are.
  key: () => [],
  scene: drawScene,
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
