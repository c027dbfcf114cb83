import { roundHref } from '../../../record/core/routes.ts';
import { t } from '../../../i18n/index.ts';
import type { Chart, DisputeRecord, Row, Table } from '../../../record/index.ts';
import { labelIn, numberIn, textIn } from '../../table-cells.ts';
import { voteNames } from '../../vote-name.ts';
import { votesOptions, type VotesOptions } from './options.ts';

/** One vote. What is not known is `undefined`; shares are percent. */
export interface Vote {
  readonly key: string;
  /** What answers and stories call it: "2014-04-24 members". */
  readonly name: string;
  readonly date: string;
  /** Who voted, as readers read it. */
  readonly body: string;
  /** The same in a word or two. */
  readonly who: string;
  /** Whether it stands out among the others. */
  readonly isLead: boolean;
  readonly question: string;
  /** The same in one line, where the record has it. */
  readonly short: string;
  readonly round: string;
  /** Yes, no and abstaining, as counts and as shares of those voting. */
  readonly counts: { readonly yes?: number; readonly no?: number; readonly abstain?: number };
  readonly yes?: number;
  readonly no?: number;
  readonly abstain?: number;
  readonly turnout?: number;
  /** How exactly turnout is known: `about`, `over`, `under`, `nearly`, or as it is given. */
  readonly turnoutBound: string;
  /** Whether turnout is known for any vote of this body, so that a missing turnout is mentioned. */
  readonly hasTurnout: boolean;
  /** Shares that were needed, by one account or two, and what they are shares of. */
  readonly needed: readonly number[];
  readonly base: string;
  readonly need: string;
  /** What was needed in a few words, where the record has it. */
  readonly shortNeed: string;
  readonly poll: boolean;
  readonly note: string;
}
/** A round with its votes. */
export interface Votes {
  readonly id: string;
  readonly title: string;
  /** What stands over its votes: its season. */
  readonly heading: string;
  /** The page of the round; none for votes outside the rounds. */
  readonly href?: string;
  readonly votes: readonly Vote[];
}
/** What the chart draws. */
export interface Data {
  readonly rounds: readonly Votes[];
}

const POLL = 'poll';

/** Who voted, in a word or two. */
function whoIn(table: Table | undefined, body: string, { who = [] }: VotesOptions): string {
  return who.find(({ value }) => value === body)?.label ?? labelIn(table, 'body', body);
}

/** A text of a column that the options may name, else of the column that every table of votes has. */
const shortIn = (row: Row, short: string | undefined, whole: string): string =>
  (short === undefined ? '' : textIn(row, short)) || textIn(row, whole);

/** The votes of a chart's table by date, read by the names of its columns: date, body, question, yes, no, abstain, shares, turnout, bar and round. */
export function votesIn(record: DisputeRecord, { table: id, options: given }: Chart['data']): Vote[] {
  const options = votesOptions.parse(given ?? {});
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
        who: whoIn(table, textIn(row, 'body'), options),
        isLead: options.lead !== undefined && textIn(row, 'body') === options.lead,
        question: textIn(row, 'question'),
        short: shortIn(row, options.question, 'question'),
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
        turnoutBound: textIn(row, 'turnout_bound'),
        hasTurnout: withTurnout.has(textIn(row, 'body')),
        needed: ['bar_pct', 'bar_pct_other'].map((column) => numberIn(row, column)).filter((bar) => bar !== undefined),
        base: textIn(row, 'bar_base'),
        need: textIn(row, 'bar'),
        shortNeed: shortIn(row, options.need, 'bar'),
        poll: textIn(row, 'kind') === POLL,
        note: textIn(row, 'note'),
      };
    })
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** The votes of the chart's table, by round. */
export function dataOf(record: DisputeRecord, { data: meta }: Chart): Data {
  const votes = votesIn(record, meta);
  const rounds = record.rounds
    .map(({ id, data }): Votes => ({
      id,
      title: `${data.title}, ${data.season}`,
      heading: data.season,
      href: roundHref(id),
      votes: votes.filter(({ round }) => round === id),
    }))
    .filter(({ votes: some }) => some.length > 0);
  const others = votes.filter(({ round }) => !record.rounds.some(({ id }) => id === round));
  const title = t('charts.votes.otherRounds');
  return { rounds: others.length > 0 ? [...rounds, { id: 'other', title, heading: title, votes: others }] : rounds };
}
