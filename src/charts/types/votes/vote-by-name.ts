import type { DisputeRecord } from '../../../record/index.ts';
import { memo } from '../../../record/core/memo.ts';
import { votesIn, type Vote } from './data.ts';

const votesByName = memo(
  (record: DisputeRecord): ReadonlyMap<string, Vote> =>
    new Map(
      record.charts
        .filter(({ data }) => data.type === 'votes' && data.table !== undefined)
        .flatMap(({ data }) => votesIn(record, data))
        .map((vote) => [vote.name, vote]),
    ),
);

/**
 * A vote by the name that answers and stories use: "2014-04-24 members", with " #2" for a second one of that day and body.
 * @returns `undefined` where no table that a chart of votes draws has it; the check reports that as `unknown-vote`.
 */
export const voteByName = (record: DisputeRecord, name: string): Vote | undefined => votesByName(record).get(name);

/** The votes of a round that were no polls, by date. */
export function votesOf(record: DisputeRecord, round: string): Vote[] {
  return [...votesByName(record).values()].filter((vote) => vote.round === round && !vote.poll);
}

/** The last vote of a round: the one that ended it, where the table has it. */
export const lastVoteOf = (record: DisputeRecord, round: string): Vote | undefined => votesOf(record, round).at(-1);
