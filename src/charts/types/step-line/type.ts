import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import type { ChartType, View } from '../../chart.ts';
import type { Sentence } from '../../scene.ts';
import { ladderOf, resultKey, rungKey, showValue, type Data, type Ladder, type Panel } from './ladder.ts';
import { ladderScene } from './scene.ts';

/** Each side's number over time, round by round, and the result. */
export const chartType: ChartType<Data> = {
  type: 'step-line',
  data: (record) => ({ ladders: record.issues.map((issue) => ladderOf(record, issue)).filter((ladder) => ladder !== undefined) }),
  choices: ({ ladders }) =>
    ladders.length < 2
      ? []
      : [{ key: 'issue', label: t('charts.ladder.issue'), options: ladders.map(({ id, title }) => ({ value: id, label: title })) }],
  // Lines and marks say at their ends whose they are.
  key: () => [],
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
