/** The rows of the balance report. */
import { t } from '../i18n/index.ts';
import { spread, type Balance, type SideBalance } from '../record/measure/balance.ts';

/** A count for each side, in the order of the sides. */
export interface BalanceRow {
  readonly label: string;
  readonly values: readonly number[];
  /** How far apart the sides are, as a share of the largest number: "12%". */
  readonly apart: string;
  /** Why the numbers differ, or may: one or two sentences. */
  readonly reason: string;
  /** Whether it counts readings of results, rather than words and places. */
  readonly isReading: boolean;
}

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;

/** What each side gets: positions, words, quotations, places, readings. Each row has its difference and the reason for it. */
export function balanceRows({ sides, between, open }: Pick<Balance, 'sides' | 'between' | 'open'>): BalanceRow[] {
  const neither = { between: t('pages.balance.results', { count: between }), open: t('pages.balance.leftOpen', { count: open }) };
  const row = (
    name: keyof SideBalance & string,
    of: (side: SideBalance) => number,
    words: Readonly<Record<string, string>> = {},
  ): BalanceRow => {
    const values = sides.map(of);
    return {
      label: t(`pages.balance.rows.${name}`),
      values,
      apart: percent(spread(values)),
      reason: t(`pages.balance.reasons.${name}`, words),
      isReading: name === 'nearer',
    };
  };
  return [
    row('positions', (side) => side.positions),
    row('words', (side) => side.words),
    row('quotations', (side) => side.quotations),
    row('quotedWords', (side) => side.quotedWords),
    row('firstInEvents', (side) => side.firstInEvents),
    row('firstInLedgers', (side) => side.firstInLedgers),
    row('nearer', (side) => side.nearer, neither),
  ];
}

/** Kinds of sources behind the positions of each side, without kinds that none has. */
export function sourceRows({ sides }: Pick<Balance, 'sides'>): Pick<BalanceRow, 'label' | 'values'>[] {
  return (['primary', 'news', 'legal', 'data', 'analysis'] as const)
    .map((kind) => ({ label: t(`pages.balance.sources.${kind}`), values: sides.map(({ sources }) => sources[kind]) }))
    .filter(({ values }) => values.some((value) => value > 0));
}

/** Whether a side has no position on an issue on which another has one. */
export function isUneven({ issues }: Pick<Balance, 'issues'>): boolean {
  return issues.some(({ positions }) => Math.min(...positions) === 0 && Math.max(...positions) > 0);
}
