import { showDate } from '../../../../record/core/date.ts';
import type { ChartKind } from '../../../chart.ts';
import { drawRows, PERCENT, type BarRow, type Lane } from '../../../bar-rows.ts';
import type { Sentence } from '../../../scene.ts';
import { boundWords, closed, counted, inner, isLoose, shown } from '../../../text.ts';
import { dataOf, peopleOf, type Data, type Definition, type Share } from './data.ts';

/** Shares by date, each way of counting in a panel and a style of its own, so that nobody joins what cannot be joined. */
export const chart: ChartKind<Data> = {
  id: 'vaccination',
  data: dataOf,
  choices: ({ people }) =>
    people.length > 1 ? [{ key: 'who', label: 'Show', options: people.map(({ id, label }) => ({ value: id, label })) }] : [],
  key(data, view) {
    const definitions = peopleOf(data, view)?.definitions ?? [];
    const shares = definitions.flatMap((definition) => definition.shares);
    return [
      ...(shares.some(({ bound }) => isLoose(bound))
        ? [{ label: 'About, nearly, over or under this share', class: 'm-middle d-loose' }]
        : []),
      ...(shares.some(({ high }) => high !== undefined)
        ? [{ label: 'From the lower to the upper estimate', class: 'd-whisker', path: 'M-8 0H8M-8 -5v10M8 -5v10' }]
        : []),
      ...(shares.some(({ share }) => share === undefined) ? [{ label: 'Share not reported', class: 'd-none' }] : []),
    ];
  },
  scene: (data, size, view) =>
    drawRows(
      (peopleOf(data, view)?.definitions ?? []).map((definition) => ({
        key: definition.id,
        heading: definition.label,
        rows: definition.shares.map((share) => row(definition, share)),
      })),
      PERCENT,
      size,
    ),
  table: (data, view) => ({
    caption: `${peopleOf(data, view)?.label ?? 'Shares'}, by what was counted`,
    columns: [
      { key: 'date', title: 'Date' },
      { key: 'group', title: 'Group' },
      { key: 'definition', title: 'What was counted' },
      { key: 'share', title: 'Share, %', numeric: true },
      { key: 'high', title: 'Upper end, %', numeric: true },
      { key: 'count', title: 'People', numeric: true },
      { key: 'exact', title: 'Exactness' },
    ],
    rows: (peopleOf(data, view)?.definitions ?? []).flatMap(({ label, shares }) =>
      shares.map(({ date, group, share, high, count, bound }) => [date, group, label, share, high, count, bound]),
    ),
  }),
  summary,
};

const told = ({ share, high, bound }: Share): string =>
  share === undefined
    ? 'share not reported'
    : high === undefined
      ? `${boundWords(bound)}${shown(share)}%`
      : `${shown(share)}% to ${shown(high)}%`;

function row({ label, style }: Definition, point: Share): BarRow {
  const { share, high, count, bound } = point;
  const lane: Lane =
    share === undefined
      ? {
          marks: [],
          missing: true,
          value: count === undefined ? 'Share not reported' : `${shown(count)} people; share not reported`,
          short: count === undefined ? 'Share not reported' : `${shown(count)} people, no share`,
        }
      : {
          marks: [
            { kind: 'bar', from: 0, to: share, class: isLoose(bound) || high !== undefined ? `m-${style} d-loose` : `m-${style}` },
            ...(high === undefined ? [] : [{ kind: 'whisker' as const, from: share, to: high, class: 'd-whisker' }]),
          ],
          value: told(point),
          short: high === undefined ? told(point) : `${shown(share)}–${shown(high)}%`,
        };
  return {
    key: point.key,
    label: point.group,
    detail: showDate(point.date),
    lanes: [lane],
    sentence: closed(
      `${showDate(point.date)}, ${point.group}, ${inner(label)}: ${told(point)}${count === undefined ? '' : `, ${shown(count)} people`}`,
    ),
  };
}

function summary(data: Data, view: Readonly<Record<string, string>>): Sentence[] {
  const people = peopleOf(data, view);
  const all = people?.definitions.flatMap(({ shares }) => shares) ?? [];
  if (!people || !all[0]) return [{ text: 'There are no numbers to draw.' }];
  return [
    {
      text: `${people.label}: ${counted(all.length, 'number')} by ${counted(people.definitions.length, 'way of counting', 'ways of counting')}.`,
      item: all[0].key,
    },
    ...people.definitions.flatMap(({ label, shares }): Sentence[] => {
      const known = shares
        .filter((point): point is Share & { share: number } => point.share !== undefined)
        .sort((a, b) => a.share - b.share);
      const [least, most] = [known[0], known.at(-1)];
      if (!least || !most) return [];
      if (least === most) return [{ text: `${label}: ${told(most)} (${most.group}, ${showDate(most.date)}).`, item: most.key }];
      return [
        { text: `${label}: the smallest share is ${told(least)} (${least.group}, ${showDate(least.date)}).`, item: least.key },
        { text: `${label}: the largest is ${told(most)} (${most.group}, ${showDate(most.date)}).`, item: most.key },
      ];
    }),
    ...all
      .filter(({ share }) => share === undefined)
      .map((point): Sentence => ({
        text: `${point.group}, ${showDate(point.date)}: the share was not reported${point.count === undefined ? '' : `, only ${shown(point.count)} people`}.`,
        item: point.key,
      })),
  ];
}
