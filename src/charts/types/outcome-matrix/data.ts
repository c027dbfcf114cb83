import { t } from '../../../i18n/index.ts';
import { proseToText } from '../../../markdown/inline.ts';
import { issueRoundHref } from '../../../record/core/routes.ts';
import { markColor, readingOf, type DisputeRecord, type Reading } from '../../../record/index.ts';
import { nounOf, outcomeWords } from '../../../record/labels.ts';
import type { MarkedResult, MarkedSide } from '../../outcome-mark.ts';
import { opening } from '../../text.ts';

/** A side as it is drawn at the end of a line. */
export interface Side extends MarkedSide {
  readonly name: string;
}
/** How an issue is read in a round. */
export interface Result extends MarkedResult {
  readonly round: number;
  /** The reading in words, in few, and in a word or two. */
  readonly outcome: string;
  readonly short: string;
  readonly tight: string;
  readonly terms: string;
  readonly why: string;
  readonly sides: readonly Side[];
}
/** An issue with its readings. */
export interface Row {
  readonly id: string;
  readonly title: string;
  readonly question: string;
  readonly group: string;
  readonly results: readonly Result[];
}
/** What the chart draws: issues by rounds. */
export interface Data {
  readonly rounds: readonly { readonly id: string; readonly name: string; readonly season: string; readonly number?: number }[];
  readonly sides: readonly Side[];
  readonly groups: readonly string[];
  readonly rows: readonly Row[];
}

/** Words of a reading for a cell: those that the pages have, and fewer where the sources are silent. */
const shortWords = (record: DisputeRecord, reading: Reading): string =>
  reading.nearer === 'unsaid' ? t('charts.outcomeMatrix.unsaid') : outcomeWords(record, reading, 'short');

/** The issues that have a ledger, each with its reading in every round. */
export function dataOf(record: DisputeRecord): Data {
  const side = (id: string): Side => {
    const { mark } = record.party(id).data;
    return { id, name: opening(nounOf(record, id)), color: markColor(mark), shape: mark.shape };
  };
  const rounds = record.rounds.map((round) => ({
    id: round.id,
    name: round.data.season,
    season: round.data.season,
    ...(round.data.number !== undefined && { number: round.data.number }),
  }));
  return {
    rounds,
    sides: record.site.sides.map(side),
    groups: record.site.groups.map(({ name }) => name),
    rows: record.issues
      .filter(({ ledger }) => ledger.length > 0)
      .map((issue) => {
        const { id, data } = issue;
        return {
          id,
          title: data.title,
          question: data.question,
          group: record.site.groups.find((one) => one.id === data.group)?.name ?? '',
          results: record.rounds.map((round, index): Result => {
            const reading = readingOf(issue, round.id);
            return {
              round: index,
              nearer: reading.nearer,
              among: reading.among,
              outcome: outcomeWords(record, reading),
              short: shortWords(record, reading),
              tight: outcomeWords(record, reading, 'tight'),
              terms: proseToText(reading.terms),
              why: proseToText(reading.why),
              sides: round.data.sides.map(side),
            };
          }),
        };
      }),
  };
}

/** The page that gives the reason of a reading. */
export const hrefOf = (data: Data, row: Row, result: Result): string => issueRoundHref(row.id, data.rounds[result.round]?.id ?? '');
/** The name of a reading within the chart. */
export const keyOf = (data: Data, row: Row, result: Result): string => `${row.id}-${data.rounds[result.round]?.id ?? ''}`;
