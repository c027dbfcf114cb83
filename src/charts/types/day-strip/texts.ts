import { rollup } from 'd3';
import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import type { ChartTable, Sentence } from '../../scene.ts';
import { inner } from '../../text.ts';
import { GAP_STYLE, type Band, type Data, type Run } from './data.ts';

/** The key of the mark of a run. */
export const markKey = (band: Band, run: Run): string => `${band.id}-${run.days[0]?.date ?? ''}`;

/** How many school days a band had of each kind, in the order of the categories; those of one name are one kind. */
function countsOf(band: Band, categories: Data['categories']): (readonly [label: string, days: number])[] {
  const days = rollup(
    band.runs.flatMap((run) => run.days),
    (all) => all.length,
    ({ category }) => categories[category]?.label,
  );
  return [...new Set(categories.map(({ label }) => label))].flatMap((label) => {
    const count = days.get(label);
    return count === undefined ? [] : [[label, count] as const];
  });
}

/** How many school days each band had of each kind, with its longest stretch. */
export function summary({ bands, categories }: Data): Sentence[] {
  if (bands.length === 0) return [{ text: t('charts.noNumbers') }];
  return bands.map((band) => {
    const longest = band.runs.reduce<Run | undefined>((most, run) => (run.days.length > (most?.days.length ?? 0) ? run : most), undefined);
    return {
      text: t('charts.dayStrip.summary', {
        band: band.name,
        counts: countsOf(band, categories)
          .map(([label, days]) => `${inner(label)} ${String(days)}`)
          .join('; '),
      }),
      ...(longest && { item: markKey(band, longest) }),
    };
  });
}

const unsureIn = (run: Run): number => run.days.filter((day) => !day.sure).length;

/** All of a run in a sentence. */
export function sentence({ categories }: Data, band: Band, run: Run): string {
  const label = categories[run.category]?.label ?? '';
  const [first, last] = [run.days[0], run.days.at(-1)];
  if (!first || !last) return label;
  const others = run.days.filter((day) => day.category !== run.category).length;
  const unsure = unsureIn(run);
  const span = first.date === last.date ? showDate(first.date, 'long') : showDate(`${first.date}/${last.date}`);
  return t('charts.dayStrip.run', {
    band: band.name,
    span,
    mode: inner(label),
    count: String(run.days.length),
    remote: others > 0 ? t('charts.dayStrip.andRemote', { count: String(others) }) : '',
    unconfirmed: unsure > 0 ? t('charts.dayStrip.andUnconfirmed', { count: String(unsure) }) : '',
  });
}

/** The runs as rows. Days that no source confirms are told here, and not drawn fainter. */
export function table({ bands, categories }: Data): ChartTable {
  return {
    caption: t('charts.dayStrip.caption'),
    columns: [
      { key: 'band', title: t('charts.dayStrip.grades') },
      { key: 'from', title: t('charts.dayStrip.from') },
      { key: 'to', title: t('charts.dayStrip.to') },
      { key: 'days', title: t('charts.dayStrip.schoolDays'), numeric: true },
      { key: 'unconfirmed', title: t('charts.dayStrip.unconfirmed'), numeric: true },
      { key: 'mode', title: t('charts.dayStrip.mode') },
    ],
    rows: bands.flatMap((band) =>
      band.runs.map((run) => [
        band.name,
        run.days[0]?.date,
        run.days.at(-1)?.date,
        run.days.length,
        unsureIn(run),
        categories[run.category]?.label,
      ]),
    ),
  };
}

/** Whether a run has a mark. */
export const isDrawn = ({ categories }: Data, run: Run): boolean => categories[run.category]?.style !== GAP_STYLE;
