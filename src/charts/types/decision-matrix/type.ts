import { t } from '../../../i18n/index.ts';
import type { ChartType } from '../../chart.ts';
import type { Sentence } from '../../scene.ts';
import { counted, inner } from '../../text.ts';
import { dataOf, momentOf, type Cell, type Data } from './data.ts';
import { drawScene, LEVELS, ORDER, wordsOf } from './scene.ts';

/** Who could decide, had to bargain, advise or challenge, on what, before and after the day on which powers changed. */
export const chartType: ChartType<Data> = {
  type: 'decision-matrix',
  data: dataOf,
  choices: ({ changed }) =>
    changed
      ? [
          {
            key: 'when',
            label: t('charts.show'),
            options: [
              { value: 'before', label: `Before ${changed.day}` },
              { value: 'after', label: `From ${changed.day}` },
            ],
          },
        ]
      : [],
  key(data, view) {
    const moment = momentOf(data, view);
    return [
      ...ORDER.filter((level) => data.cells.some((cell) => cell[moment]?.level === level)).map((level) => ({
        label: LEVELS[level].words,
        class: LEVELS[level].class,
        path: LEVELS[level].path,
      })),
      ...(data.changed && data.cells.some(({ turned }) => turned) ? [{ label: `Changed on ${data.changed.day}`, class: 'd-changed' }] : []),
    ];
  },
  scene: drawScene,
  table(data, view) {
    const moment = momentOf(data, view);
    return {
      caption: data.changed ? `Powers before and from ${data.changed.day}` : 'Powers',
      columns: [
        { key: 'party', title: t('charts.decisionMatrix.who') },
        { key: 'decision', title: t('charts.decisionMatrix.onWhat') },
        ...(data.changed ? [{ key: 'before', title: t('charts.decisionMatrix.before') }] : []),
        { key: 'after', title: data.changed ? 'From that day' : 'Power' },
        { key: 'words', title: t('charts.decisionMatrix.inWords') },
      ],
      rows: data.cells.map((cell) => [
        data.parties.find(({ id }) => id === cell.party)?.name,
        data.decisions.find(({ id }) => id === cell.decision)?.name,
        ...(data.changed ? [cell.before && wordsOf(cell.before.level)] : []),
        cell.after && wordsOf(cell.after.level),
        cell[moment]?.text,
      ]),
    };
  },
  summary,
};

/** Names in a row: "a, b and c". */
const listed = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;

function summary(data: Data, view: Readonly<Record<string, string>>): Sentence[] {
  const moment = momentOf(data, view);
  const seen = data.cells.find((cell) => cell[moment] !== undefined || cell.turned);
  if (!seen) return [{ text: t('charts.decisionMatrix.empty') }];
  const short = ({ party }: Cell): string => data.parties.find(({ id }) => id === party)?.short ?? party;
  const changes = data.cells.filter(({ turned }) => turned);
  return [
    { text: `${counted(data.parties.length, 'party', 'parties')} and ${counted(data.decisions.length, 'decision')}.`, item: seen.key },
    ...data.decisions.map((decision): Sentence => {
      const own = data.cells.filter((cell) => cell.decision === decision.id && (cell[moment] !== undefined || cell.turned));
      const deciders = own.filter((cell) => cell[moment]?.level === 'decides');
      const disputed = own.filter((cell) => cell[moment]?.level === 'contested');
      const item = (deciders[0] ?? disputed[0] ?? own[0])?.key;
      const text =
        deciders.length > 0
          ? `${decision.name}: ${listed(deciders.map(short))} could decide${disputed.length > 0 ? `; contested for ${listed(disputed.map(short))}` : ''}.`
          : disputed.length > 0
            ? `${decision.name}: contested for ${listed(disputed.map(short))}.`
            : `${decision.name}: the record names nobody who could decide.`;
      return { text, ...(item !== undefined && { item }) };
    }),
    ...changes.map((cell): Sentence => ({
      text: `${short(cell)}, ${inner(data.decisions.find(({ id }) => id === cell.decision)?.name ?? '')}: ${inner(wordsOf(cell.before?.level))} before ${data.changed?.day ?? ''}, ${inner(wordsOf(cell.after?.level))} from then on.`,
      item: cell.key,
    })),
  ];
}
