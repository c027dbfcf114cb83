import { group } from 'd3';
import { t } from '../../../i18n/index.ts';
import type { ChartType, View } from '../../chart.ts';
import type { KeyEntry, Scene, Sentence, Width } from '../../scene.ts';
import { KEY_PATHS } from '../day-strip/bars.ts';
import { GAP_STYLE } from '../day-strip/data.ts';
import { board } from './board.ts';
import { dataOf, type Data, type Fate } from './data.ts';
import { list } from './list.ts';
import { rowsOf, spanOf, viewsOf, type Row } from './rows.ts';
import { fateOf, groupSentence, howOf, nameOf } from './texts.ts';

/** The narrowest drawing that is a calendar; narrower ones are lists. */
const CALENDAR = 704;
const BOX = 'M-9-6h18v12h-18z';

/** Every announced return date against what happened, for students and staff of each band. */
export const chartType: ChartType<Data> = {
  type: 'planned-dates',
  data: dataOf,
  choices: (data) => {
    const options = viewsOf(data).map(({ id, label }) => ({ value: id, label }));
    return options.length < 2 ? [] : [{ key: 'view', label: t('charts.plannedDates.view'), options }];
  },
  key,
  scene,
  table: ({ groups }) => ({
    caption: t('charts.plannedDates.caption'),
    columns: [
      { key: 'group', title: t('charts.plannedDates.grades') },
      { key: 'who', title: t('charts.plannedDates.who') },
      { key: 'said', title: t('charts.plannedDates.announced') },
      { key: 'how', title: t('charts.plannedDates.howSaid') },
      { key: 'date', title: t('charts.plannedDates.datePromised') },
      { key: 'fate', title: t('charts.plannedDates.fate') },
      { key: 'title', title: t('charts.plannedDates.event') },
    ],
    rows: groups.flatMap((one) => [
      ...one.planned.map(({ announced, how, date, fate, title }) => [
        one.band,
        nameOf(one),
        announced,
        howOf(how),
        date,
        fateOf(fate),
        title,
      ]),
      ...one.arrivals.map(({ day, title }) => [one.band, nameOf(one), undefined, undefined, day, t('charts.plannedDates.theyCame'), title]),
    ]),
  }),
  summary,
};

/** Looks of dates, then the kinds of days under them, as far as the view has them. */
function key(data: Data, view: View): KeyEntry[] {
  const rows = rowsOf(data, view);
  const looks = new Set(rows.flatMap(({ entries }) => entries.map(({ look }) => look)));
  const styles = new Set(rows.flatMap(({ band }) => band?.runs.flatMap(({ days }) => days.map(({ category }) => category)) ?? []));
  const kinds = (data.days?.categories ?? []).filter(({ style }, index) => style !== GAP_STYLE && styles.has(index));
  return [
    ...(looks.has('replaced') ? [{ label: t('charts.plannedDates.replaced'), class: 'd-struck', path: 'M-9 0H9' }] : []),
    ...(looks.has('kept') ? [{ label: t('charts.plannedDates.came'), class: 'came', path: BOX }] : []),
    ...(looks.has('unknown') ? [{ label: t('charts.plannedDates.notShown'), class: 'd-none', path: BOX }] : []),
    ...[...group(kinds, ({ key: label }) => label)].flatMap(([label, [first]]): KeyEntry[] => {
      const path = first && KEY_PATHS[first.style];
      return first ? [{ label, class: `m-${first.style}`, ...(path !== undefined && { path }) }] : [];
    }),
  ];
}

/** A calendar where it has room, else lists. */
function scene(data: Data, width: Width, view: View): Scene {
  const rows = rowsOf(data, view);
  const span = spanOf(data, view, rows);
  if (!span) return { width, height: 20, back: [], series: [], front: [] };
  return width >= CALENDAR ? board(data, rows, span, width) : list(data, rows, span, width);
}

/** What a view holds, and each of its rows. */
function summary(data: Data, view: View): Sentence[] {
  const rows = rowsOf(data, view);
  const all = rows.flatMap(({ count, planned }) => planned.map(({ fate }) => ({ fate, count })));
  if (all.length === 0 && rows.length === 0) return [{ text: t('charts.plannedDates.empty') }];
  const countOf = (fate?: Fate): number => all.reduce((sum, one) => sum + (fate === undefined || one.fate === fate ? one.count : 0), 0);
  const unknown = countOf('unknown');
  return [
    {
      text: t('charts.plannedDates.extent', {
        count: countOf(),
        replaced: t('charts.plannedDates.wereReplaced', { count: countOf('replaced') }),
        kept: t('charts.plannedDates.wereKept', { count: countOf('kept') }),
        unknown: unknown > 0 ? t('charts.plannedDates.andUnknown', { count: unknown }) : '',
      }),
    },
    ...rows.map(rowSentence),
  ];
}

const rowSentence = ({ label, planned, arrivals, entries }: Row): Sentence => {
  const [first] = entries;
  return { text: groupSentence(label, planned, arrivals), ...(first && { item: first.key }) };
};
