import { t } from '../../../i18n/index.ts';
import type { ChartType } from '../../chart.ts';
import { sizeOf, type Sentence } from '../../scene.ts';
import { inner } from '../../text.ts';
import { dataOf, momentOf, type Cell, type Data } from './data.ts';
import { drawScene, levelName, LEVELS, ORDER } from './scene.ts';

/** Who could decide, had to bargain, advise or challenge, on what, before and after the day on which powers changed. */
export const chartType: ChartType<Data> = {
  type: 'decision-matrix',
  undated: true,
  data: dataOf,
  choices: ({ changed }) =>
    changed
      ? [
          {
            key: 'when',
            label: t('charts.show'),
            options: [
              { value: 'before', label: t('charts.decisionMatrix.beforeDay', { day: changed.day }) },
              { value: 'after', label: t('charts.decisionMatrix.fromDay', { day: changed.day }) },
            ],
          },
        ]
      : [],
  key(data, view) {
    const moment = momentOf(data, view);
    return [
      ...ORDER.filter((level) => data.cells.some((cell) => cell[moment]?.level === level)).map((level) => ({
        label: levelName(level),
        class: LEVELS[level].class,
        path: LEVELS[level].path,
      })),
      ...(data.changed && data.cells.some(({ turned }) => turned)
        ? [{ label: t('charts.decisionMatrix.changedOn', { day: data.changed.day }), class: 'd-changed' }]
        : []),
    ];
  },
  scene: (data, width, view) => drawScene(data, sizeOf(width), view),
  table(data, view) {
    const moment = momentOf(data, view);
    return {
      caption: data.changed ? t('charts.decisionMatrix.captionChanged', { day: data.changed.day }) : t('charts.decisionMatrix.caption'),
      columns: [
        { key: 'party', title: t('charts.decisionMatrix.who') },
        { key: 'decision', title: t('charts.decisionMatrix.onWhat') },
        ...(data.changed ? [{ key: 'before', title: t('charts.decisionMatrix.before') }] : []),
        { key: 'after', title: t(data.changed ? 'charts.decisionMatrix.fromThatDay' : 'charts.decisionMatrix.power') },
        { key: 'words', title: t('charts.decisionMatrix.inWords') },
      ],
      rows: data.cells.map((cell) => [
        data.parties.find(({ id }) => id === cell.party)?.name,
        data.decisions.find(({ id }) => id === cell.decision)?.name,
        ...(data.changed ? [cell.before && levelName(cell.before.level)] : []),
        cell.after && levelName(cell.after.level),
        cell[moment]?.text,
      ]),
    };
  },
  summary,
};

/** Names in a row: "a, b and c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : t('charts.decisionMatrix.and', { first: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });

function summary(data: Data, view: Readonly<Record<string, string>>): Sentence[] {
  const moment = momentOf(data, view);
  const seen = data.cells.find((cell) => cell[moment] !== undefined || cell.turned);
  if (!seen) return [{ text: t('charts.decisionMatrix.empty') }];
  const short = ({ party }: Cell): string => data.parties.find(({ id }) => id === party)?.short ?? party;
  const changes = data.cells.filter(({ turned }) => turned);
  return [
    {
      text: t('charts.decisionMatrix.extent', {
        parties: t('charts.decisionMatrix.parties', { count: data.parties.length }),
        decisions: t('charts.decisionMatrix.decisions', { count: data.decisions.length }),
      }),
      item: seen.key,
    },
    ...data.decisions.map((decision): Sentence => {
      const own = data.cells.filter((cell) => cell.decision === decision.id && (cell[moment] !== undefined || cell.turned));
      const deciders = own.filter((cell) => cell[moment]?.level === 'decides');
      const disputed = own.filter((cell) => cell[moment]?.level === 'contested');
      const item = (deciders[0] ?? disputed[0] ?? own[0])?.key;
      const text = decidedText(decision.name, deciders.map(short), disputed.map(short));
      return { text, ...(item !== undefined && { item }) };
    }),
    ...changes.map((cell): Sentence => ({
      text: t('charts.decisionMatrix.change', {
        party: short(cell),
        decision: inner(data.decisions.find(({ id }) => id === cell.decision)?.name ?? ''),
        before: inner(levelName(cell.before?.level)),
        day: data.changed?.day ?? '',
        after: inner(levelName(cell.after?.level)),
      }),
      item: cell.key,
    })),
  ];
}

/** Who could decide, and for whom it was contested. */
function decidedText(decision: string, deciders: readonly string[], disputed: readonly string[]): string {
  const parties = listed(deciders);
  const others = listed(disputed);
  if (parties !== '' && others !== '') return t('charts.decisionMatrix.decidedAndContested', { decision, parties, others });
  if (parties !== '') return t('charts.decisionMatrix.decided', { decision, parties });
  if (others !== '') return t('charts.decisionMatrix.contested', { decision, parties: others });
  return t('charts.decisionMatrix.nobody', { decision });
}
