/** What belongs together in numbers over time: peaks, gaps, accounts of the same days, points that a line may join. */
import { DAY_MS, addDays, toUtc, type Day } from '../../../record/core/date.ts';
import type { Data, Stretch } from './data.ts';

/** Neighbors that belong together, run by run. */
export function runs<Item>(items: readonly Item[], belongs: (item: Item, before: Item) => boolean): Item[][] {
  return items.reduce<Item[][]>((all, item, index) => {
    const before = items[index - 1];
    if (index > 0 && before !== undefined && belongs(item, before)) all.at(-1)?.push(item);
    else all.push([item]);
    return all;
  }, []);
}

const apart = (from: Day, to: Day): number => (toUtc(to).getTime() - toUtc(from).getTime()) / DAY_MS;

/** Highest first; a second one only when it lies over half a year away, so that labels name different waves. */
export function peaksOf(stretches: readonly Stretch[], id: string): Stretch[] {
  const value = ({ values }: Stretch): number => values[id]?.value ?? 0;
  const known = stretches.filter(({ values }) => values[id]).sort((a, b) => value(b) - value(a));
  const [first] = known;
  const second = first && known.find(({ from }) => Math.abs(apart(first.from, from)) > 183);
  return [first, second].filter((stretch) => stretch !== undefined).filter((stretch) => value(stretch) > 0);
}

/** Runs of consecutive stretches without a number. */
export function stretchesWithout(stretches: readonly Stretch[], id: string): Stretch[][] {
  return runs(stretches, (stretch, before) => !stretch.values[id] === !before.values[id]).filter(([first]) => !first?.values[id]);
}

/** Several accounts of the same days, in one list each. */
export const groupsOf = (stretches: readonly Stretch[]): Stretch[][] =>
  runs(stretches, (one, before) => one.from === before.from && one.to === before.to);

/** Whether a number is of one day: one of some day within a longer time is joined to no other. */
export const isOneDay = ({ from, to }: Stretch): boolean => from === to;

/** Days that a line joins, and whether there is a long time without a number between them. A break in the way of counting joins none. */
export function stepsIn(
  { turns, gapDays }: Data,
  stretches: readonly Stretch[],
): (readonly [from: Stretch, to: Stretch, isLong: boolean])[] {
  const days = groupsOf(stretches.filter(isOneDay)).flatMap(([head]) => head ?? []);
  return days.slice(1).flatMap((to, index) => {
    const from = days[index];
    if (!from || turns.some(({ breaks, date }) => breaks && date > from.to && date <= to.from)) return [];
    return [[from, to, gapDays !== undefined && apart(from.to, to.from) > gapDays] as const];
  });
}

/** Long times without a number: their first and last day. */
export const silencesIn = (data: Data, stretches: readonly Stretch[]): (readonly [Day, Day])[] =>
  stepsIn(data, stretches).flatMap(([from, to, isLong]) => (isLong ? [[addDays(from.to, 1), addDays(to.from, -1)] as const] : []));
