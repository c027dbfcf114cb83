import { compareDates, showDate } from '../../../record/core/date.ts';
import { t } from '../../../i18n/index.ts';
import type { Sentence } from '../../scene.ts';
import { shown } from '../../text.ts';
import { fill, type TemplateValues } from '../../template.ts';
import { viewIn, type Data, type Panel, type Row, type View } from './data.ts';
import { gapBefore } from './gap.ts';
import { barValues, mainBar, rowValues, textOf, type TextName } from './texts.ts';

/** A row with its panel. */
interface Place {
  readonly panel: Panel;
  readonly row: Row;
}

/** How much there is, the smallest and largest of each panel, what differs, and what is missing. */
export function summaryOf(data: Data, chosen: Readonly<Record<string, string>>): Sentence[] {
  const view = viewIn(data, chosen);
  const places = view?.panels.flatMap((panel) => panel.rows.map((row) => ({ panel, row }))) ?? [];
  if (!view || places.length === 0) return [{ text: t('charts.noNumbers') }];
  const say = sayer(data, view);
  return [
    extent(data, view, places),
    ...view.panels.flatMap((panel) => extremes(data, view, panel, say)),
    ...apart(data, view, places),
    ...places.filter(({ row }) => data.options.bars && row.bars.length > 1).map((place) => revised(data, view, place)),
    ...places.filter(({ row }) => mainBar(view, row)?.low !== undefined).map((place) => say('accounts', place)),
    ...gaps(data, view),
    ...places.filter(({ row }) => mainBar(view, row)?.value === undefined).map((place) => say('unknownRow', place)),
  ];
}

type Say = (name: Exclude<TextName, 'only'>, place: Place, more?: TemplateValues) => Sentence;

/** Says a sentence about a row. */
const sayer =
  (data: Data, view: View): Say =>
  (name, { panel, row }, more = {}) => ({
    text: fill(textOf(data, name), { ...rowValues(data, view, panel, row), title: view.title, ...more }),
    item: row.key,
  });

function extent(data: Data, view: View, places: readonly Place[]): Sentence {
  const { rows, panels, dates } = data.options.nouns ?? {};
  const count = (value: number, noun: { readonly one: string; readonly other: string } | undefined, name: string): string =>
    noun ? `${shown(value)} ${value === 1 ? noun.one : noun.other}` : t(`charts.bars.count.${name}`, { count: value });
  const dated = [...new Set(places.map(({ row }) => row.date))];
  const known = dated.filter((date) => date !== '').sort((a, b) => compareDates(a, b));
  const [first, last] = [known[0], known.at(-1)];
  return {
    text: fill(textOf(data, 'extent'), {
      title: view.title,
      rows: count(places.length, rows, 'rows'),
      panels: count(view.panels.length, panels, 'panels'),
      dates: count(dated.length, dates, 'dates'),
      first: first === undefined ? undefined : showDate(first),
      last: last === undefined ? undefined : showDate(last),
    }),
    ...(places[0] && { item: places[0].row.key }),
  };
}

function extremes(data: Data, view: View, panel: Panel, say: Say): Sentence[] {
  const known = panel.rows
    .flatMap((row) => {
      const value = mainBar(view, row)?.value;
      return value === undefined ? [] : [{ row, value }];
    })
    .sort((a, b) => a.value - b.value);
  const [least, most] = [known[0], known.at(-1)];
  if (!least || !most) return [];
  if (least === most) {
    const only = data.options.texts?.only;
    return only === undefined ? [] : [{ text: fill(only, rowValues(data, view, panel, most.row)), item: most.row.key }];
  }
  const sentences = [say('smallest', { panel, row: least.row }), say('largest', { panel, row: most.row })];
  return data.options.largestFirst ? sentences.toReversed() : sentences;
}

/** The rows whose bar is furthest above and furthest below the one it is compared with. */
function apart(data: Data, view: View, places: readonly Place[]): Sentence[] {
  if (!view.beside) return [];
  const far = places
    .flatMap((place) => {
      const [other, own] = place.row.bars;
      return other?.value === undefined || own?.value === undefined ? [] : [{ place, other, points: own.value - other.value }];
    })
    .sort((a, b) => b.points - a.points);
  const [above, below] = [far[0], far.at(-1)];
  if (!above || !below || above === below) return [];
  return [above, below].map(({ place, other, points }) =>
    sayer(data, view)('apart', place, {
      other: barValues(data, view, other)['value'],
      points: shown(Math.round(Math.abs(points) * 10) / 10),
      direction: t(points >= 0 ? 'charts.bars.more' : 'charts.bars.fewer'),
    }),
  );
}

function revised(data: Data, view: View, place: Place): Sentence {
  const [first, ...later] = place.row.bars.map((bar) => barValues(data, view, bar)['value'] ?? '');
  return sayer(data, view)('revised', place, { first, last: later.join(t('charts.bars.laterAs')) });
}

function gaps(data: Data, view: View): Sentence[] {
  return view.panels.flatMap(({ rows }) =>
    rows.flatMap((row, index): Sentence[] => {
      const gap = gapBefore(data, row, rows[index - 1]);
      return gap ? [{ text: fill(textOf(data, 'gap'), { from: showDate(gap.from), to: showDate(gap.to) }), item: row.key }] : [];
    }),
  );
}
