import { group } from 'd3';
import { t } from '../../../i18n/index.ts';
import { wasOnTable } from '../../../record/index.ts';
import type { View } from '../../chart.ts';
import { inner } from '../../text.ts';
import type { Data, Result, Row } from './data.ts';

/** Rows under a heading, which has a form for a narrow column beside them. */
export interface Section {
  readonly heading: string;
  readonly short: string;
  readonly rows: readonly Row[];
}

const timesOf = (row: Row): number => row.results.filter(wasOnTable).length;
const lastOf = (row: Row): Result | undefined => row.results.findLast(wasOnTable);

/** Rows with the same words, the sections by a rank of their first rows. */
function by(data: Data, wordsOf: (row: Row) => Omit<Section, 'rows'>, rank: (row: Row) => number): Section[] {
  const rankOf = ({ rows: [first] }: Section): number => (first ? rank(first) : 0);
  return [...group(data.rows, (row) => wordsOf(row).heading).values()]
    .flatMap((rows): Section[] => (rows[0] ? [{ ...wordsOf(rows[0]), rows }] : []))
    .sort((a, b) => rankOf(a) - rankOf(b));
}

function byLast(data: Data): Section[] {
  const order = [...data.sides.map(({ id }) => id), 'between', 'open', 'not-at-issue', 'unsaid'];
  return by(
    data,
    (row) => {
      const last = lastOf(row);
      const outcome = last?.outcome ?? t('record.outcome.full.not-at-issue');
      return {
        heading: t('charts.outcomeMatrix.lastEnded', { outcome: inner(outcome) }),
        short: last?.tight ?? t('record.outcome.tight.not-at-issue'),
      };
    },
    // Compromises come first, then the sides, in no order of rank.
    (row) => {
      const { nearer = 'not-at-issue' } = lastOf(row) ?? {};
      return nearer === 'between' ? -1 : order.indexOf(nearer);
    },
  );
}

/** Rows under headings, in the order chosen. */
export function sections(data: Data, view: View): Section[] {
  if (view['order'] === 'by-outcome') return byLast(data);
  if (view['order'] === 'by-rounds')
    return by(
      data,
      (row) => ({
        heading: t('charts.outcomeMatrix.inRounds', { count: timesOf(row) }),
        short: t('charts.rounds', { count: timesOf(row) }),
      }),
      (row) => -timesOf(row),
    );
  return by(
    data,
    (row) => ({ heading: row.group, short: row.group }),
    (row) => data.groups.indexOf(row.group),
  );
}
