import { t } from '../../../i18n/index.ts';
import { showDate } from '../../../record/core/date.ts';
import type { ChartType } from '../../chart.ts';
import type { ChartTable, Sentence, TableCell } from '../../scene.ts';
import { isLoose } from '../../text.ts';
import { dataOf, drawnIn, measureOf, type Data, type Measure, type Stretch } from './data.ts';
import { groupsOf, peaksOf, silencesIn, stretchesWithout } from './runs.ts';
import { drawScene, stretchKey } from './scene.ts';
import { ruleSentence, stretchSentence, valueText } from './texts.ts';

/** Numbers over time, on a true axis of time: a reader chooses which number. */
export const chartType: ChartType<Data> = {
  type: 'line',
  data: dataOf,
  choices: ({ measures }) =>
    measures.length > 1
      ? [{ key: 'measure', label: t('charts.show'), options: measures.map(({ id, label }) => ({ value: id, label })) }]
      : [],
  // All that is drawn has its words where it is.
  key: () => [],
  scene: drawScene,
  table,
  summary,
  sound(data, view) {
    const measure = measureOf(data, view);
    if (!measure) return [];
    // Of several accounts of the same days the first is heard.
    const stretches = groupsOf(drawnIn(data, measure)).flatMap(([head]) => head ?? []);
    return [{ label: measure.title, values: stretches.map(({ values }) => values[measure.id]?.value), items: stretches.map(stretchKey) }];
  },
};

/** The numbers as rows, with what is known of how exact they are. */
function table({ stretches, measures, hasKinds }: Data): ChartTable {
  const hasBounds = stretches.some((stretch) => measures.some(({ id }) => isLoose(stretch.values[id]?.bound ?? '')));
  const columns = measures.flatMap(({ id, title }) => {
    const parts = (['value', 'low', 'high', 'whole'] as const).filter(
      (part) => part === 'value' || stretches.some(({ values }) => values[id]?.[part] !== undefined),
    );
    return parts.map((part) => ({
      key: part === 'value' ? id : `${id}-${part}`,
      title: part === 'value' ? title : t(`charts.line.${part}`, { title }),
      numeric: true,
      cell: ({ values }: Stretch): TableCell => values[id]?.[part],
    }));
  });
  const boundOf = ({ values }: Stretch): TableCell => {
    const bound = measures.map(({ id }) => values[id]?.bound ?? '').find(isLoose);
    return bound === undefined ? undefined : t(`charts.line.exactness.${bound}`);
  };
  return {
    caption: t('charts.line.caption'),
    columns: [
      { key: 'from', title: t('charts.line.from') },
      { key: 'to', title: t('charts.line.to') },
      ...(hasKinds ? [{ key: 'kind', title: t('charts.line.kind') }] : []),
      ...columns.map(({ key, title, numeric }) => ({ key, title, numeric })),
      ...(hasBounds ? [{ key: 'exact', title: t('charts.line.exact') }] : []),
    ],
    rows: stretches.map((stretch) => [
      stretch.from,
      stretch.to,
      ...(hasKinds ? [stretch.kind] : []),
      ...columns.map(({ cell }) => cell(stretch)),
      ...(hasBounds ? [boundOf(stretch)] : []),
    ]),
  };
}

function summary(data: Data, view: Readonly<Record<string, string>>): Sentence[] {
  const measure = measureOf(data, view);
  const stretches = measure ? drawnIn(data, measure) : [];
  const [first, last] = [stretches[0], stretches.at(-1)];
  if (!measure || !first || !last) return [{ text: t('charts.noNumbers') }];
  return [
    ...(measure.draw === 'line' ? ofLine(data, measure, first, last) : ofFew(data, measure)),
    ...measure.rules.map((rule): Sentence => ({ text: ruleSentence(rule) })),
  ];
}

const at = (stretch: Stretch): { item: string } => ({ item: stretchKey(stretch) });

/** What is to say of a number for each stretch: extent, peaks, rounds, gaps. */
function ofLine(data: Data, measure: Measure, first: Stretch, last: Stretch): Sentence[] {
  const { id, title } = measure;
  const { stretches } = data;
  const value = (stretch: Stretch): string => valueText(stretch.values[id], measure);
  const [highest, other] = peaksOf(stretches, id);
  const peak = (key: 'highest' | 'secondPeak', stretch: Stretch | undefined): Sentence[] =>
    stretch ? [{ text: t(`charts.line.${key}`, { value: value(stretch), week: showDate(stretch.from) }), ...at(stretch) }] : [];
  return [
    { text: t('charts.line.extent', { title, count: stretches.length, from: showDate(first.from), to: showDate(last.to) }), ...at(first) },
    ...peak('highest', highest),
    ...peak('secondPeak', other),
    ...data.bands.flatMap(({ number, title: name, from, to }): Sentence[] => {
      const inside = stretches.filter((stretch) => stretch.to >= from && stretch.from <= to && stretch.values[id]);
      const [start, end] = [inside[0], inside.at(-1)];
      if (!start || !end || start === end) return [];
      return [{ text: t('charts.line.inRound', { number, name, first: value(start), last: value(end) }), ...at(start) }];
    }),
    ...stretchesWithout(stretches, id).flatMap((gap): Sentence[] => {
      const [from, to] = [gap[0], gap.at(-1)];
      return from && to ? [{ text: t('charts.line.gap', { from: showDate(from.from), to: showDate(to.to) }), ...at(from) }] : [];
    }),
  ];
}

/** What is to say of few numbers: each of them, and the long times without one. */
function ofFew(data: Data, measure: Measure): Sentence[] {
  const stretches = drawnIn(data, measure);
  const heads = groupsOf(stretches);
  return [
    ...heads.map((group): Sentence => ({
      text: group.map((stretch) => stretchSentence(stretch, measure)).join(' '),
      ...(group[0] && at(group[0])),
    })),
    ...(measure.draw === 'points' ? silencesIn(data, stretches) : []).map(([from, to]): Sentence => ({
      text: t('charts.line.gap', { from: showDate(from), to: showDate(to) }),
    })),
  ];
}
