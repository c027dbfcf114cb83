import { t } from '../../../i18n/index.ts';
import type { ChartType, View } from '../../chart.ts';
import type { ChartTable, Sentence } from '../../scene.ts';
import { inner } from '../../text.ts';
import { dataOf, type Cell, type Data, type Power } from './data.ts';
import { levelName } from './levels.ts';
import { pictureOf } from './picture.ts';
import { drawScene, isOfChange } from './scene.ts';

/** Who could decide, had to bargain, could advise or object, on what, and what changed on the day on which powers changed. */
export const chartType: ChartType<Data> = {
  type: 'decision-matrix',
  undated: true,
  data: dataOf,
  choices: (data) =>
    data.changed && pictureOf(data).changes.length > 0
      ? [
          {
            key: 'when',
            label: t('charts.show'),
            options: [
              { value: 'whole', label: t('charts.decisionMatrix.whole') },
              { value: 'after', label: t('charts.decisionMatrix.whatChanged', { day: data.changed.day }) },
            ],
          },
        ]
      : [],
  // Each shape has its word beside it.
  key: () => [],
  scene: drawScene,
  table,
  summary,
};

const withTime = ({ text, when }: Power): string => (when === undefined ? text : t('charts.decisionMatrix.heldFor', { text, when }));

/** Every power of every party, also those that the picture leaves out. */
function table(data: Data): ChartTable {
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
      cell.all.map(withTime).join(' '),
    ]),
  };
}

/** Names in a row: "a, b and c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : t('charts.decisionMatrix.and', { first: names.slice(0, -1).join(', '), last: names.at(-1) ?? '' });

/** The mark that stands for a cell of the record, if the picture has one. */
function markOf(data: Data, view: View): (cell: Cell | undefined) => string | undefined {
  const { cells, changes } = pictureOf(data);
  const drawn = isOfChange(data, view) ? changes : cells;
  return (cell) =>
    drawn.find(({ actor, topic }) => cell && actor.parties.includes(cell.party) && topic.decisions.includes(cell.decision))?.key;
}

function summary(data: Data, view: View): Sentence[] {
  if (data.cells.length === 0) return [{ text: t('charts.decisionMatrix.empty') }];
  const mark = markOf(data, view);
  const about = (text: string, cell: Cell | undefined): Sentence => {
    const item = mark(cell);
    return { text, ...(item !== undefined && { item }) };
  };
  const short = ({ party }: Cell): string => data.parties.find(({ id }) => id === party)?.short ?? party;
  const changes = data.cells.filter(({ turned }) => turned);
  const ever = (cell: Cell, level: Power['level']): boolean => cell.all.some((power) => power.level === level);
  return [
    {
      text: t('charts.decisionMatrix.extent', {
        parties: t('charts.decisionMatrix.parties', { count: data.parties.length }),
        decisions: t('charts.decisionMatrix.decisions', { count: data.decisions.length }),
      }),
    },
    ...data.decisions.map((decision): Sentence => {
      const own = data.cells.filter((cell) => cell.decision === decision.id);
      const deciders = own.filter((cell) => ever(cell, 'decides'));
      const disputed = own.filter((cell) => !ever(cell, 'decides') && ever(cell, 'contested'));
      return about(decidedText(decision.name, deciders.map(short), disputed.map(short)), deciders[0] ?? disputed[0] ?? own[0]);
    }),
    ...changes.map((cell) =>
      about(
        t('charts.decisionMatrix.change', {
          party: short(cell),
          decision: inner(data.decisions.find(({ id }) => id === cell.decision)?.name ?? ''),
          before: inner(levelName(cell.before?.level)),
          day: data.changed?.day ?? '',
          after: inner(levelName(cell.after?.level)),
        }),
        cell,
      ),
    ),
  ];
}

/** Who could decide, and for whom it was in dispute. */
function decidedText(decision: string, deciders: readonly string[], disputed: readonly string[]): string {
  const parties = listed(deciders);
  const others = listed(disputed);
  if (parties !== '' && others !== '') return t('charts.decisionMatrix.decidedAndContested', { decision, parties, others });
  if (parties !== '') return t('charts.decisionMatrix.decided', { decision, parties });
  if (others !== '') return t('charts.decisionMatrix.contested', { decision, parties: others });
  return t('charts.decisionMatrix.nobody', { decision });
}
