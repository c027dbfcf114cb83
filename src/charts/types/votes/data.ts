import { roundHref } from '../../../record/core/routes.ts';
import { t } from '../../../i18n/index.ts';
import type { Chart, DisputeRecord } from '../../../record/index.ts';
import { labelIn, numberIn, textIn } from '../../table-cells.ts';
import { voteNames } from '../../vote-name.ts';

/** One vote. What is not known is `undefined`; shares are percent. */
export interface Vote {
  readonly key: string;
  /** What answers and stories call it: "2014-04-24 members". */
  readonly name: string;
  readonly date: string;
  /** Who voted, as readers read it. */
  readonly body: string;
  readonly question: string;
  readonly round: string;
  /** Yes, no and abstaining, as counts and as shares of those voting. */
  readonly counts: { readonly yes?: number; readonly no?: number; readonly abstain?: number };
  readonly yes?: number;
  readonly no?: number;
  readonly abstain?: number;
  readonly turnout?: number;
  /** Whether turnout is known for any vote of this body, so that a missing turnout is mentioned. */
  readonly hasTurnout: boolean;
  /** Shares that were needed, by one account or two, and what they are shares of. */
  readonly needed: readonly number[];
  readonly base: string;
  readonly need: string;
  readonly poll: boolean;
  readonly note: string;
}
/** A round with its votes. */
export interface Votes {
  readonly id: string;
  readonly title: string;
  /** The page of the round; none for votes outside the rounds. */
  readonly href?: string;
  readonly votes: readonly Vote[];
}
/** What the chart draws. */
export interface Data {
  readonly rounds: readonly Votes[];
}

const POLL = 'poll';

/** The votes of a table by date, read by the names of its columns: date, body, question, yes, no, abstain, shares, turnout, bar and round. */
export function votesIn(record: DisputeRecord, id: string | undefined): Vote[] {
  const table = id === undefined ? undefined : record.table(id);
  const rows = table?.rows ?? [];
  const names = voteNames(rows.map((row) => ({ date: textIn(row, 'date'), body: textIn(row, 'body') })));
  const withTurnout = new Set(rows.filter((row) => numberIn(row, 'turnout_pct') !== undefined).map((row) => textIn(row, 'body')));
  return rows
    .map((row, index): Vote => {
      const [yes, no, abstain, turnout] = ['yes_pct', 'no_pct', 'abstain', 'turnout_pct'].map((column) => numberIn(row, column));
      const [yesCount, noCount, ballots] = ['yes', 'no', 'ballots'].map((column) => numberIn(row, column));
      const away = abstain !== undefined && ballots !== undefined && ballots > 0 ? Math.round((abstain / ballots) * 1000) / 10 : undefined;
      return {
        key: `v-${textIn(row, 'date')}-${String(index)}`,
        name: names[index] ?? '',
        date: textIn(row, 'date'),
        body: labelIn(table, 'body', textIn(row, 'body')),
        question: textIn(row, 'question'),
        round: textIn(row, 'round'),
        counts: {
          ...(yesCount !== undefined && { yes: yesCount }),
          ...(noCount !== undefined && { no: noCount }),
          ...(abstain !== undefined && { abstain }),
        },
        ...(yes !== undefined && { yes }),
        ...(no !== undefined && { no }),
        ...(away !== undefined && { abstain: away }),
        ...(turnout !== undefined && { turnout }),
        hasTurnout: withTurnout.has(textIn(row, 'body')),
        needed: ['bar_pct', 'bar_pct_other'].map((column) => numberIn(row, column)).filter((bar) => bar !== undefined),
        base: textIn(row, 'bar_base'),
        need: textIn(row, 'bar'),
        poll: textIn(row, 'kind') === POLL,
        note: textIn(row, 'note'),
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The votes of the chart's table, by round. */
export function dataOf(record: DisputeRecord, { data: meta }: Chart): Data {
  const votes = votesIn(record, meta.table);
  const rounds = record.rounds
    .map(({ id, data }): Votes => ({
      id,
      title: `${data.title}, ${data.season}`,
      href: roundHref(id),
      votes: votes.filter(({ round }) => round === id),
    }))
    .filter(({ votes: some }) => some.length > 0);
  const others = votes.filter(({ round }) => !record.rounds.some(({ id }) => id === round));
  return {
    rounds: others.length > 0 ? [...rounds, { id: 'other', title: t('charts.votes.otherRounds'), votes: others }] : rounds,
  };
}
