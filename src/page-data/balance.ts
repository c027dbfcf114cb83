/** The rows of the balance report. */
import { t } from '../i18n/index.ts';
import { spread, type Balance, type SideBalance } from '../record/measure/balance.ts';

/** A count for each side, in the order of the sides. */
export interface BalanceRow {
  readonly label: string;
  readonly values: readonly number[];
  /** How far apart the sides are, as a share of the largest number: "12%". Only where a difference asks for a reason. */
  readonly apart: string | undefined;
}

const percent = (share: number): string => `${(100 * share).toFixed(0)}%`;

/** What each side gets: positions, words, quotations, places. */
export function balanceRows({ sides }: Pick<Balance, 'sides'>): BalanceRow[] {
  const row = (name: keyof SideBalance & string, of: (side: SideBalance) => number, compared = false): BalanceRow => {
    const values = sides.map(of);
    return { label: t(`pages.balance.rows.${name}`), values, apart: compared ? percent(spread(values)) : undefined };
  };
  return [
    row('positions', (side) => side.positions, true),
    row('words', (side) => side.words, true),
    row('quotations', (side) => side.quotations),
    row('quotedWords', (side) => side.quotedWords),
    row('firstInEvents', (side) => side.firstInEvents),
    row('firstInLedgers', (side) => side.firstInLedgers),
    row('nearer', (side) => side.nearer),
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
