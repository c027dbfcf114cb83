import { readDate, showDate } from '../../../../record/core/date.ts';
import type { ChartKind } from '../../../chart.ts';
import { drawRows, PERCENT, type BarRow, type Lane } from '../../../bar-rows.ts';
import type { Sentence } from '../../../scene.ts';
import { boundWords, closed, counted, inner, isLoose, opening, shown } from '../../../text.ts';
import { dataOf, type Data, type Day, type Figure, type Group } from './data.ts';

/** Who came to the buildings, of those expected: a bar a day, with a second one where the figure was revised. */
export const chart: ChartKind<Data> = {
  id: 'in-the-building',
  data: dataOf,
  key: ({ versions, groups }) => {
    const figures = groups.flatMap(({ days }) => days.flatMap((day) => day.figures));
    return [
      ...versions
        .map((label, index) => ({ label, class: styleOf(index) }))
        .filter(({ label }) => figures.some(({ version }) => version === label)),
      { label: 'Expected and not in the building', class: 'd-track' },
      ...(figures.some(({ bound }) => isLoose(bound))
        ? [{ label: 'About, nearly, over or under this share', class: 'm-strong d-loose' }]
        : []),
    ];
  },
  scene: ({ groups, versions }, size) =>
    drawRows(
      groups.map((group) => ({ key: group.id, heading: group.label, rows: group.days.map((day) => row(group, day, versions)) })),
      PERCENT,
      size,
    ),
  table: ({ groups }) => ({
    caption: 'Staff who came, of those expected',
    columns: [
      { key: 'date', title: 'Date' },
      { key: 'group', title: 'Staff' },
      { key: 'band', title: 'Grades' },
      { key: 'expected', title: 'Expected', numeric: true },
      { key: 'came', title: 'Came', numeric: true },
      { key: 'share', title: 'Share, %', numeric: true },
      { key: 'exact', title: 'Exactness' },
      { key: 'version', title: 'Version' },
    ],
    rows: groups.flatMap(({ label, days }) =>
      days.flatMap(({ date, band, figures }) =>
        figures.map(({ expected, came, share, bound, version }) => [date, label, band, expected, came, share, bound, version]),
      ),
    ),
  }),
  summary,
};

const styleOf = (index: number): string => (index <= 0 ? 'm-strong' : 'm-middle');
const told = ({ share, bound }: Figure): string => (share === undefined ? 'share not known' : `${boundWords(bound)}${shown(share)}%`);

function lane(figure: Figure, versions: readonly string[]): Lane {
  const { share, expected, came, bound } = figure;
  if (share === undefined)
    return {
      marks: [],
      missing: true,
      value: expected === undefined ? 'How many came is not known' : `${shown(expected)} expected; how many came is not known`,
      short: 'Not known',
    };
  const style = styleOf(versions.indexOf(figure.version));
  const counts = expected !== undefined && came !== undefined ? `, ${shown(came)} of ${shown(expected)}` : '';
  return {
    marks: [
      { kind: 'bar', from: 0, to: share, class: isLoose(bound) ? `${style} d-loose` : style },
      { kind: 'bar', from: share, to: 100, class: 'd-track' },
    ],
    value: `${told(figure)}${counts.length > 0 && counts.length < 9 ? counts : ''}`,
    short: told(figure),
  };
}

function row(group: Group, day: Day, versions: readonly string[]): BarRow {
  const counts = day.figures.find(({ expected, came }) => expected !== undefined && came !== undefined);
  const due = day.figures.find(({ expected }) => expected !== undefined)?.expected;
  const detail = counts
    ? `${day.band} · ${shown(counts.came ?? 0)} of ${shown(counts.expected ?? 0)}`
    : due === undefined
      ? day.band
      : `${day.band} · of ${shown(due)}`;
  return {
    key: day.key,
    label: showDate(day.date),
    detail,
    lanes: day.figures.map((figure) => lane(figure, versions)),
    sentence: sentence(group, day),
    href: `/timeline/?from=${readDate(day.date).from}&to=${readDate(day.date).to}`,
  };
}

function sentence({ label }: Group, { date, band, figures }: Day): string {
  const parts = figures.map((figure) => {
    const { expected, came, version } = figure;
    const counts =
      expected === undefined
        ? ''
        : came === undefined
          ? ` of ${shown(expected)} expected`
          : `, ${shown(came)} of ${shown(expected)} expected`;
    return `${told(figure)} came${counts} (${inner(version)})`;
  });
  return closed(`${showDate(date)}, ${inner(label)}, ${inner(band)}: ${parts.join('; ')}`);
}

function summary({ groups }: Data): Sentence[] {
  const days = groups.flatMap((group) => group.days.map((day) => ({ group, day, figure: day.figures[0] })));
  if (days.length === 0) return [{ text: 'There are no numbers to draw.' }];
  return [
    {
      text: `${counted(days.length, 'figure')} for ${counted(groups.length, 'group')} of staff on ${counted(new Set(days.map(({ day }) => day.date)).size, 'date')}.`,
      ...(days[0] && { item: days[0].day.key }),
    },
    ...groups.flatMap((group): Sentence[] => {
      const known = group.days
        .flatMap((day) => {
          const figure = day.figures[0];
          return figure?.share === undefined ? [] : [{ day, figure, share: figure.share }];
        })
        .sort((a, b) => a.share - b.share);
      const [least, most] = [known[0], known.at(-1)];
      if (!least || !most || least === most) return [];
      return [
        {
          text: `${group.label}: the smallest share is ${told(least.figure)}, on ${showDate(least.day.date)} (${inner(least.day.band)}).`,
          item: least.day.key,
        },
        {
          text: `${opening(group.label)}: the largest is ${told(most.figure)}, on ${showDate(most.day.date)} (${inner(most.day.band)}).`,
          item: most.day.key,
        },
      ];
    }),
    ...days
      .filter(({ day }) => day.figures.length > 1)
      .map(({ group, day }): Sentence => ({
        text: `${group.label}, ${showDate(day.date)}: first given as ${day.figures.map(told).join(', later as ')}.`,
        item: day.key,
      })),
    ...days
      .filter(({ figure }) => figure?.share === undefined)
      .map(({ group, day }): Sentence => ({ text: `${group.label}, ${showDate(day.date)}: the share is not known.`, item: day.key })),
  ];
}
