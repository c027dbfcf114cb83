import { t } from '../../../i18n/index.ts';
import type { ChartType } from '../../chart.ts';
import { sizeOf, type Sentence } from '../../scene.ts';
import { markPath } from '../../symbols.ts';
import { dataOf, type Data, type Fate } from './data.ts';
import { narrow, plannedKey, wide } from './scene.ts';
import { fateOf, groupSentence, nameOf } from './texts.ts';

/** Every announced return date against what happened, for students and staff of each band. */
export const chartType: ChartType<Data> = {
  type: 'planned-dates',
  data: dataOf,
  key: () => [
    { label: t('charts.plannedDates.said'), class: 'said-dot', path: markPath('circle', 28) },
    { label: t('charts.plannedDates.datePromised'), class: 'open', path: markPath('circle', 110) },
    { label: t('charts.plannedDates.replaced'), class: 'struck', path: 'M-7 7L7-7M-7-7L7 7' },
    { label: t('charts.plannedDates.came'), class: 'came', path: markPath('diamond', 130) },
  ],
  scene: (data, width) => (sizeOf(width) === 'wide' ? wide(data) : narrow(data)),
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
      ...group.planned.map(({ announced, date, fate, title }) => [group.band, nameOf(group), announced, date, fateOf(fate), title]),
      ...group.arrivals.map(({ day, title }) => [group.band, nameOf(group), undefined, day, t('charts.plannedDates.theyCame'), title]),
    ]),
  }),
  summary,
};

function summary({ groups }: Data): Sentence[] {
  const all = groups.flatMap(({ planned }) => planned);
  if (all.length === 0) return [{ text: t('charts.plannedDates.empty') }];
  const countOf = (fate: Fate): number => all.filter((planned) => planned.fate === fate).length;
  const unknown = countOf('unknown');
  return [
    {
      text: t('charts.plannedDates.extent', {
        count: String(all.length),
        replaced: t('charts.plannedDates.wereReplaced', { count: countOf('replaced') }),
        kept: t('charts.plannedDates.wereKept', { count: countOf('kept') }),
        unknown: unknown > 0 ? t('charts.plannedDates.andUnknown', { count: unknown }) : '',
      }),
    },
    ...groups.map((group): Sentence => ({ text: groupSentence(group), ...(group.planned.length > 0 && { item: plannedKey(group, 0) }) })),
  ];
}
