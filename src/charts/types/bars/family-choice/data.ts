import { readDate } from '../../../../record/core/date.ts';
import type { Chart, DisputeRecord } from '../../../../record/index.ts';
import { numberIn, textIn } from '../../../table-cells.ts';

/** A share of one group. */
export interface Share {
  readonly share: number;
  readonly bound: string;
  readonly base: string;
  readonly note: string;
}
/** A group with the share of the panel's measure and, where there is one, the share that stands beside it. */
export interface Line {
  readonly key: string;
  readonly label: string;
  readonly detail: string;
  readonly beside?: Share;
  readonly share?: Share;
}
/** Lines with the same question, day and population. */
export interface Panel {
  readonly key: string;
  readonly heading: string;
  readonly note: string;
  readonly lines: readonly Line[];
}
/** What can be chosen: a measure, and the one it stands beside. */
export interface Measure {
  readonly id: string;
  readonly label: string;
  readonly style: string;
  readonly beside?: { readonly label: string; readonly style: string };
  readonly panels: readonly Panel[];
}
/** What the chart draws. */
export interface Data {
  readonly measures: readonly Measure[];
}

/**
 * Shares of groups: the categories of the words name the measures to choose from; one with `within` is drawn beside the
 * measure it names. The group that is everybody is listed by grades in a panel of its own.
 */
export function dataOf(record: DisputeRecord, { data: words }: Chart): Data {
  const table = words.table === undefined ? undefined : record.table(words.table);
  const rows = (table?.rows ?? []).filter((row) => textIn(row, 'unit') === 'percent');
  const named = (value: string): { label: string; style: string } => {
    const category = words.categories.find((one) => one.value === value);
    return { label: category?.label ?? value, style: category?.style ?? 'strong' };
  };
  const beside = new Set(words.categories.flatMap(({ within }) => within ?? []));
  const measures = words.categories
    .filter(({ value }) => !beside.has(value))
    .map(({ value, within }): Measure => {
      const own = rows.filter((row) => textIn(row, 'measure') === value || textIn(row, 'measure') === within);
      const slot = (row: (typeof rows)[number]): string => [textIn(row, 'date'), textIn(row, 'step'), textIn(row, 'band')].join('|');
      const line = (some: typeof rows, key: string, label: string, detail: string): Line => {
        const shareOf = (measure: string | undefined): Share | undefined => {
          const row = some.find((one) => textIn(one, 'measure') === measure);
          const share = row && numberIn(row, 'value');
          return row && share !== undefined
            ? { share, bound: textIn(row, 'bound'), base: textIn(row, 'base'), note: textIn(row, 'note') }
            : undefined;
        };
        const [first, second] = [shareOf(within), shareOf(value)];
        return { key, label, detail, ...(first && { beside: first }), ...(second && { share: second }) };
      };
      const slots = [...new Set(own.map(slot))].sort((a, b) =>
        readDate(a.split('|')[0] ?? '').from < readDate(b.split('|')[0] ?? '').from ? -1 : 1,
      );
      const groupsIn = (at: string): string[] => [...new Set(own.filter((row) => slot(row) === at).map((row) => textIn(row, 'group')))];
      const everybody = commonGroup(slots.map(groupsIn));
      const whole = slots
        .filter((at) => everybody !== undefined && groupsIn(at).includes(everybody))
        .map((at, index): Line => {
          const [, step = '', band = ''] = at.split('|');
          const some = own.filter((row) => slot(row) === at && textIn(row, 'group') === everybody);
          return line(
            some,
            `f-${value}-all-${String(index)}`,
            band,
            `${step}, ${some.map((row) => textIn(row, 'base')).find(Boolean) ?? ''}`.replace(/, $/, ''),
          );
        });
      const panels = slots.flatMap((at, index): Panel[] => {
        const [, step = '', band = ''] = at.split('|');
        const groups = groupsIn(at).filter((group) => group !== everybody);
        if (groups.length === 0) return [];
        const bases = [
          ...new Set(
            own
              .filter((row) => slot(row) === at && textIn(row, 'group') !== everybody)
              .map((row) => textIn(row, 'base'))
              .filter(Boolean),
          ),
        ];
        return [
          {
            key: `f-${value}-${String(index)}`,
            heading: `${band}: ${step.charAt(0).toLowerCase()}${step.slice(1)}`,
            note: bases.join('; '),
            lines: groups.map((group, number) =>
              line(
                own.filter((row) => slot(row) === at && textIn(row, 'group') === group),
                `f-${value}-${String(index)}-${String(number)}`,
                group,
                '',
              ),
            ),
          },
        ];
      });
      return {
        id: value,
        ...named(value),
        ...(within !== undefined && { beside: named(within) }),
        panels:
          whole.length > 0 && everybody !== undefined
            ? [{ key: `f-${value}-all`, heading: everybody, note: '', lines: whole }, ...panels]
            : panels,
      };
    });
  return { measures: measures.filter(({ panels }) => panels.length > 0) };
}

/** The group that stands alone somewhere is everybody: a step that tells no groups apart names only that one. */
function commonGroup(places: readonly (readonly string[])[]): string | undefined {
  return places.find(({ length }) => length === 1)?.[0];
}

/** The measure of a view; the first when the view names none. */
export function measureOf({ measures }: Data, view: Readonly<Record<string, string>>): Measure | undefined {
  return measures.find(({ id }) => id === view['show']) ?? measures[0];
}
