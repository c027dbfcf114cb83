/** Finds the day, month or year a question names, however it is written. */

import { fold } from '../text/tokenize.ts';

/** What a question says of a date; a part that is not said is `undefined`. */
export interface Named {
  readonly year?: number;
  readonly month?: number;
  readonly day?: number;
}

/** A date in a question, with the words it takes up. */
export interface Found {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}

const four = (word: string | undefined): number | undefined =>
  word !== undefined && /^(19|20)\d\d$/.test(word) ? Number(word) : undefined;
const dayOf = (word: string | undefined): number | undefined => {
  const day = Number(/^(\d\d?)(?:st|nd|rd|th)?$/.exec(word ?? '')?.[1]);
  return day >= 1 && day <= 31 ? day : undefined;
};

/** Names of the months in a language, long and short, each with its number from 1; of other languages the long ones. */
export function monthNames(language: string, others: readonly string[] = []): ReadonlyMap<string, number> {
  const names = new Map<string, number>();
  const add = (spoken: string, style: 'long' | 'short'): void => {
    const format = new Intl.DateTimeFormat(spoken, { month: style, timeZone: 'UTC' });
    for (let month = 1; month <= 12; month += 1) {
      const name = fold(format.format(Date.UTC(2021, month - 1, 15))).replace('.', '');
      if (!names.has(name)) names.set(name, month);
    }
  };
  add(language, 'long');
  add(language, 'short');
  for (const other of others) add(other, 'long');
  return names;
}

/** The first date among words: "january 24 2021", "24 january", "jan 2022", "2021 01 24", "1 24 2021", or a year alone. */
export function findDate(words: readonly string[], months: ReadonlyMap<string, number>): Found | undefined {
  for (let at = 0; at < words.length; at += 1) {
    const month = months.get(words[at] ?? '');
    if (month !== undefined) {
      const after = dayOf(words[at + 1]);
      const before = after === undefined ? dayOf(words[at - 1]) : undefined;
      const year = four(words[at + (after === undefined ? 1 : 2)]);
      const named = {
        month,
        ...((after ?? before) === undefined ? {} : { day: (after ?? before) as number }),
        ...(year === undefined ? {} : { year }),
      };
      return { named, from: before === undefined ? at : at - 1, to: at + 1 + (after === undefined ? 0 : 1) + (year === undefined ? 0 : 1) };
    }
    const [first, second, third] = words.slice(at, at + 3);
    const iso = four(first);
    const us = four(third);
    const numbers = iso === undefined ? [first, second] : [second, third];
    const [m, d] = numbers.map(dayOf);
    const year = iso ?? us;
    if (year !== undefined && m !== undefined && d !== undefined && m <= 12)
      return { named: { year, month: m, day: d }, from: at, to: at + 3 };
  }
  const at = words.findIndex((word) => four(word) !== undefined);
  return at < 0 ? undefined : { named: { year: Number(words[at]) }, from: at, to: at + 1 };
}

/** How well an ISO day, month or year text fits: 1 for all that was named, less for a part, 0 for another date. */
export function fits(date: string, named: Named): number {
  const [year, month, day] = date.slice(0, 10).split('-').map(Number);
  if ((named.month !== undefined && month !== named.month) || (named.year !== undefined && year !== named.year)) return 0;
  if (named.month === undefined) return 0.7;
  if (named.day === undefined) return named.year === undefined ? 0.5 : 0.7;
  return day === named.day ? 1 : 0;
}
